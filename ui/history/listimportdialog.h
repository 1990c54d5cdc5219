#pragma once

#include "models/place/contributionlist.h"

#include <QDialog>

class QCheckBox;
class QGridLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace canbao::ui {

class CalmComboBox;
class FieldStatus;

/// Which column of a contribution list means what, with the result as it would be imported. Lines with problems are
/// listed and stop nobody.
class ListImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a hasStays: something is typed already, so it is asked whether it stays.
    ListImportDialog(ListTable table, const RegionDirectory &directory, YearMonth latest, bool hasStays,
                     QWidget *parent = nullptr);

    const ContributionList &list() const { return m_list; }
    bool replacesStays() const;

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(bool hasStays);
    void addCombo(QGridLayout *form, ListMeaning meaning);
    QWidget *makeButtons();
    void fillPreview();
    void readAgain();
    void showResult();
    void reword();

    ListTable m_table;
    const RegionDirectory &m_directory;
    PlaceNames m_places;
    YearMonth m_latest;
    ListMapping m_mapping;
    ContributionList m_list;
    QLabel *m_heading;
    QLabel *m_lead;
    QTableWidget *m_preview;
    std::map<ListMeaning, CalmComboBox *> m_combos;
    std::map<ListMeaning, QLabel *> m_comboLabels;
    QLabel *m_result;
    QLabel *m_problemsLabel;
    QListWidget *m_problems;
    QCheckBox *m_replace;
    FieldStatus *m_status;
    QPushButton *m_import;
    QPushButton *m_cancel;
};

} // namespace canbao::ui
