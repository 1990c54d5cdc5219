#pragma once

#include "models/application/medicaloffers.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace canbao::ui {

class CitingLabel;

/// The medical insurances of a place side by side: what each costs a month, what it makes of the whole, how sure that
/// is and where it stands. Hidden where there is nothing to choose. Its words are kept and only reworded, so that a
/// slider may change them at every step.
class MedicalVariants : public QFrame
{
    Q_OBJECT

public:
    explicit MedicalVariants(QWidget *parent = nullptr);

    /// \a grade is not set while none is chosen.
    void showOffers(const std::vector<MedicalOffer> &offers, const std::optional<GradeChoice> &grade);

private:
    struct Row
    {
        QLabel *name;
        QLabel *alone;
        QLabel *account;
        QLabel *month;
        QLabel *chip;
        CitingLabel *source; ///< below the others
    };

    void addHeadings();
    Row addRow();
    void wordHeadings(const std::optional<GradeChoice> &grade);
    void showOffer(const Row &row, const MedicalOffer &offer);

    QGridLayout *m_grid;
    QLabel *m_title;
    QLabel *m_note;
    std::vector<QLabel *> m_headings;
    std::vector<Row> m_rows; ///< as many as there ever were; the others are hidden
    bool m_hasAccounts = false; ///< whether of any it is known what goes to the own account
};

} // namespace canbao::ui
