#pragma once

#include "models/application/archiveentry.h"
#include "models/items/archivetablemodel.h"

#include <QFrame>

#include <memory>

class QPushButton;
class QSortFilterProxyModel;

namespace canbao::ui {

namespace Ui {
class ArchivePage;
}

/// "王**": the family name, for lists that others may see.
QString maskedName(const QString &name);

/// The list of saved applications: search, open read-only, copy as new, print.
class ArchivePage : public QFrame
{
    Q_OBJECT

public:
    explicit ArchivePage(QWidget *parent = nullptr);
    ~ArchivePage() override;

    void setEntries(std::vector<ArchiveEntry> entries);
    void setNamesMasked(bool masked);
    void focusSearch();

Q_SIGNALS:
    void openRequested(const QString &reference);
    void copyRequested(const QString &reference);
    void previewRequested(const QString &reference);
    void printRequested(const QString &reference);
    void pdfRequested(const QString &reference);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using ReferenceSignal = void (ArchivePage::*)(const QString &);

    void connectAction(QPushButton *button, const QString &iconName, ReferenceSignal signal);
    void act(ReferenceSignal signal);
    void filter(const QString &text);
    void showWhatIsThere();
    void fitRows();
    QString cellText(const ArchiveEntry &entry, ArchiveTableModel::Column column) const;

    std::unique_ptr<Ui::ArchivePage> m_ui;
    ArchiveTableModel *m_model;
    QSortFilterProxyModel *m_found;
    bool m_masksNames = false;
};

} // namespace canbao::ui
