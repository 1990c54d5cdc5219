#include "ui/wizard/retirementcard.h"

#include "ui/answertext.h"
#include "ui/format.h"
#include "ui_retirementcard.h"

namespace canbao::ui {

RetirementCard::RetirementCard(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::RetirementCard>())
{
    m_ui->setupUi(this);
}

RetirementCard::~RetirementCard() = default;

void RetirementCard::showAge(const RetirementAge &age, bool isAssumed)
{
    m_ui->monthValue->setText(monthText(age.month));
    m_ui->ageValue->setText(spanText(tr("Age %1").arg(age.years), age.months));
    m_ui->earliestValue->setText(monthText(age.earliestMonth));
    const int months = minimumContributionMonths(age.month);
    m_ui->minimumValue->setText(tr("%1 (%2)").arg(spanText(tr("%n year(s)", nullptr, months / 12), months % 12),
                                                  tr("%n month(s)", nullptr, months)));
    m_ui->assumedNote->setText(isAssumed ? noteText(Note::CategoryAssumed) : QString());
    m_ui->assumedNote->setVisible(isAssumed);
}

QString RetirementCard::spanText(const QString &years, int months)
{
    return months == 0 ? years : tr("%1 and %2").arg(years, tr("%n month(s)", nullptr, months));
}

void RetirementCard::retranslate()
{
    m_ui->retranslateUi(this);
}

} // namespace canbao::ui
