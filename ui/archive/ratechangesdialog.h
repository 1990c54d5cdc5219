#pragma once

#include "models/application/changedapplication.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace canbao::ui {

/// The saved applications that cost something else under the rates in use, as they are found.
class RateChangesDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a shownName: masked where lists are.
    explicit RateChangesDialog(std::function<QString(const QString &name)> shownName, QWidget *parent = nullptr);

    void add(const ChangedApplication &changed);
    void showProgress(int done, int all);
    /// All were looked at. \a notComparable: how many name something that the rates in use do not have.
    void finish(int notComparable);
    void showFailure(const Error &error);

Q_SIGNALS:
    void comparisonRequested(const QString &reference);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void reword();
    void fillRow(int row);
    void compare();
    QString countText() const;

    std::function<QString(const QString &name)> m_shownName;
    std::vector<ChangedApplication> m_changed;
    bool m_isFinished = false;
    int m_all = 0;
    int m_notComparable = 0;
    QString m_failure;
    QLabel *m_heading;
    QLabel *m_lead;
    QProgressBar *m_progress;
    QTableWidget *m_table;
    QLabel *m_count;
    QPushButton *m_compare;
    QPushButton *m_close;
};

} // namespace canbao::ui
