#pragma once

#include "ui/archive/applicationaction.h"
#include "ui/archive/archivefinding.h"

#include <QFrame>

#include <memory>

class QPushButton;

namespace canbao::ui {

namespace Ui {
class ArchivePage;
}

class ArchiveFilters;
class ArchiveMenu;
class FieldStatus;

/// The list of saved applications: search as one types, filter, sort, open read-only, copy as new, print. It holds a
/// few pages of the rows and asks for the rest.
class ArchivePage : public QFrame
{
    Q_OBJECT

public:
    explicit ArchivePage(QWidget *parent = nullptr);
    ~ArchivePage() override;

    void setFinding(ArchiveFinding finding);
    /// Asks anew: something was saved, printed or removed, or the index has grown. What is selected stays selected.
    void refresh();
    /// How far the index is made, while it is not there.
    void showProgress(int percent);
    void setNamesMasked(bool masked);
    void focusSearch();
    /// How the columns are arranged and sorted.
    QByteArray columns() const;
    void restoreColumns(const QByteArray &columns);

Q_SIGNALS:
    void requested(canbao::ui::ApplicationAction action, const QString &reference);
    void compareRequested(const QString &one, const QString &other);
    void binRequested();
    void rateChangesRequested();
    /// \a selected: references. \a found: what the list is narrowed down to.
    void exportRequested(const QStringList &selected, const canbao::FinderQuery &found);
    void importRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectAction(QPushButton *button, const QString &iconName, ApplicationAction action);
    void addKeys();
    void act(ApplicationAction action);
    void compare();
    QString selectedReference() const;
    QStringList selectedReferences() const;
    void search(const QString &text);
    void sortBy(int column, Qt::SortOrder order);
    FinderQuery query() const;
    void showWhatIsThere();
    void select(const QString &reference, int formerRow);
    void fitRows();
    void fitColumns();
    QString countText() const;
    QString emptyText() const;

    std::unique_ptr<Ui::ArchivePage> m_ui;
    ArchiveTableModel *m_model;
    ArchiveMenu *m_more;
    FieldStatus *m_status;
    ArchiveFilters *m_filters = nullptr;
    ArchiveFinding m_finding;
    ArchiveListing m_listing;
    int m_sortColumn = ArchiveTableModel::SavedAt;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    bool m_sortsMatches = false; ///< a heading was chosen for what was found, too
    bool m_hasColumns = false; ///< restored or fitted once
    bool m_masksNames = false;
};

} // namespace canbao::ui
