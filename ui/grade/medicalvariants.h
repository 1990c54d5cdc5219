#pragma once

#include "models/application/medicaloffers.h"

#include <QFrame>

class QGridLayout;
class QVBoxLayout;

namespace canbao::ui {

/// The medical insurances of a place side by side: what each costs a month, what it makes of the whole, how sure that
/// is and where it stands. Hidden where there is nothing to choose.
class MedicalVariants : public QFrame
{
    Q_OBJECT

public:
    explicit MedicalVariants(QWidget *parent = nullptr);

    /// \a grade is not set while none is chosen.
    void showOffers(const std::vector<MedicalOffer> &offers, const std::optional<GradeChoice> &grade);

private:
    void addHeadings(QGridLayout &grid);
    void addOffer(QGridLayout &grid, const MedicalOffer &offer);

    QVBoxLayout *m_frame;
    QWidget *m_page = nullptr; ///< what is shown now
    bool m_hasAccounts = false; ///< whether of any it is known what goes to the own account
};

} // namespace canbao::ui
