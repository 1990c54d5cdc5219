#pragma once

#include "models/application/changedapplication.h"

#include <QDialog>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace canbao::ui {

/// The saved applications and drafts that cost something else under the rates in use, as they are found.
class RateChangesDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a shownName: masked where lists are. \a editionBefore: the number of the one that drafts are compared with;
    /// empty where there is none.
    RateChangesDialog(std::function<QString(const QString &name)> shownName, QString editionBefore,
                      QWidget *parent = nullptr);

    void add(const ChangedApplication &changed);
    void addDraft(const ChangedDraft &changed);
    void showProgress(int done, int all);
    /// All were looked at.
    void finish(const RateChangesCount &count);
    void showFailure(const Error &error);

Q_SIGNALS:
    void comparisonRequested(const QString &reference);
    void draftRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void reword();
    void addRow();
    void fillRow(int row);
    QStringList cellsOf(const ChangedApplication &changed) const;
    QStringList cellsOf(const ChangedDraft &changed) const;
    void showChoice();
    void openChosen();
    QString countText() const;

    std::function<QString(const QString &name)> m_shownName;
    QString m_editionBefore;
    std::vector<std::variant<ChangedApplication, ChangedDraft>> m_changed; ///< as the rows
    std::optional<RateChangesCount> m_lookedAt; ///< when all were
    int m_all = 0;
    QString m_failure;
    QLabel *m_heading;
    QLabel *m_lead;
    QProgressBar *m_progress;
    QTableWidget *m_table;
    QLabel *m_count;
    QPushButton *m_open;
    QPushButton *m_close;
};

} // namespace canbao::ui
