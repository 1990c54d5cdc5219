#pragma once

#include "ui/archive/applicationaction.h"

#include <QPushButton>

namespace canbao::ui {

/// The rarer actions of the list of saved applications, behind one button.
class ArchiveMenu : public QPushButton
{
    Q_OBJECT

public:
    explicit ArchiveMenu(QWidget *parent = nullptr);

    /// Without one there are only the bin and the import.
    void setHasApplication(bool hasOne);

Q_SIGNALS:
    void requested(canbao::ui::ApplicationAction action); ///< with the one that is selected
    void compareRequested();
    void binRequested();
    void rateChangesRequested();
    void exportRequested();
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *add(const QString &name, const QString &iconName);
    void reword();

    QAction *m_step;
    QAction *m_payments;
    QAction *m_rates;
    QAction *m_compare;
    QAction *m_delete;
    QAction *m_bin;
    QAction *m_changes;
    QAction *m_export;
    QAction *m_import;
};

} // namespace canbao::ui
