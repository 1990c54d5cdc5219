#include "ui/wizard/retirementcard.h"

#include "ui/answertext.h"
#include "ui/format.h"
#include "ui_retirementcard.h"

namespace canbao::ui {

RetirementCard::RetirementCard(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::RetirementCard>())
{
    m_ui->setupUi(this);
}

RetirementCard::~RetirementCard() = default;

void RetirementCard::showAge(const RetirementAge &age, bool isAssumed)
{
    m_ui->monthValue->setText(monthText(age.month));
    m_ui->ageValue->setText(age.months == 0 ? tr("%1 years").arg(age.years)
                                            : tr("%1 years and %2 months").arg(age.years).arg(age.months));
    m_ui->earliestValue->setText(monthText(age.earliestMonth));
    const int months = minimumContributionMonths(age.month);
    m_ui->minimumValue->setText(months % 12 == 0 ? tr("%1 years (%2 months)").arg(months / 12).arg(months)
                                                 : tr("%1 years and %2 months (%3 months)")
                                                       .arg(months / 12).arg(months % 12).arg(months));
    m_ui->assumedNote->setText(isAssumed ? noteText(Note::CategoryAssumed) : QString());
    m_ui->assumedNote->setVisible(isAssumed);
}

void RetirementCard::retranslate()
{
    m_ui->retranslateUi(this);
}

} // namespace canbao::ui
