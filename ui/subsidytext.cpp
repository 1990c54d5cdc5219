#include "ui/subsidytext.h"

#include "ui/format.h"

#include <QCoreApplication>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct SubsidyText
{
    Q_DECLARE_TR_FUNCTIONS(SubsidyText)
};

} // namespace

QString subsidyKindText(SubsidyKind kind)
{
    switch (kind) {
    case SubsidyKind::HardToEmploy:
        return SubsidyText::tr("Subsidy for people recognised as hard to employ");
    case SubsidyKind::Graduate:
        return SubsidyText::tr("Subsidy for recent graduates");
    }
    Q_UNREACHABLE();
}

QString subsidyResultText(SubsidyResult result)
{
    switch (result) {
    case SubsidyResult::MayApply:
        return SubsidyText::tr("May apply");
    case SubsidyResult::NotDue:
        return SubsidyText::tr("Not due");
    case SubsidyResult::CannotTellYet:
        return SubsidyText::tr("Cannot tell yet");
    }
    Q_UNREACHABLE();
}

QString conditionStateText(ConditionState state)
{
    switch (state) {
    case ConditionState::Met:
        return SubsidyText::tr("Met");
    case ConditionState::NotMet:
        return SubsidyText::tr("Not met");
    case ConditionState::NotKnown:
        return SubsidyText::tr("Not known");
    }
    Q_UNREACHABLE();
}

QString subsidyFactText(const ConditionFinding &finding)
{
    switch (finding.fact) {
    case SubsidyFact::NotAnswered:
        return SubsidyText::tr("No answer that settles it");
    case SubsidyFact::SaidYes:
        return SubsidyText::tr("You said yes");
    case SubsidyFact::SaidNo:
        return SubsidyText::tr("You said no");
    case SubsidyFact::Age:
        return SubsidyText::tr("You are %1 years old").arg(finding.value.value_or(0));
    case SubsidyFact::RecognisedAnyway:
        return SubsidyText::tr("You are recognised already");
    case SubsidyFact::OnOnesOwn:
        return SubsidyText::tr("You enrol yourself");
    case SubsidyFact::ThroughCompany:
        return SubsidyText::tr("You enrol through a company");
    case SubsidyFact::Pays:
        return SubsidyText::tr("You chose such an insurance");
    case SubsidyFact::PaysNone:
        return SubsidyText::tr("You chose none of these insurances");
    case SubsidyFact::MonthsToRetirement:
        return SubsidyText::tr("Months to retirement: %1").arg(finding.value.value_or(0));
    }
    Q_UNREACHABLE();
}

QString subsidyQuestionText(const QString &question)
{
    if (question == questionOf(SubsidyConditionKind::Recognised))
        return SubsidyText::tr("Has the local office recognised you as hard to employ?");
    if (question == questionOf(SubsidyConditionKind::RecentGraduate))
        return SubsidyText::tr("Did you leave university within the last two years?");
    if (question == questionOf(SubsidyConditionKind::RegisteredFlexible))
        return SubsidyText::tr("Is your flexible employment registered?");
    return SubsidyText::tr("Have you had this subsidy before?");
}

QString subsidyAmountText(const SubsidyFinding &finding)
{
    if (!finding.perMonth)
        return unknownText();
    const auto amount = moneyText(*finding.perMonth);
    if (finding.standing == Standing::EnteredByHand)
        return SubsidyText::tr("%1 (from figures entered by hand)").arg(amount);
    return finding.standing == Standing::Provisional ? SubsidyText::tr("%1 (provisional)").arg(amount) : amount;
}

QString subsidyValidityText(const SubsidyFinding &finding)
{
    if (finding.isExpired)
        return SubsidyText::tr("Was valid until %1. Ask whether it goes on.").arg(dateText(*finding.validTo));
    if (finding.validFrom && finding.validTo)
        return SubsidyText::tr("Valid from %1 to %2").arg(dateText(*finding.validFrom), dateText(*finding.validTo));
    if (finding.validFrom)
        return SubsidyText::tr("Valid from %1").arg(dateText(*finding.validFrom));
    return finding.validTo ? SubsidyText::tr("Valid until %1").arg(dateText(*finding.validTo)) : QString();
}

QString subsidyCallText(const SubsidyFinding &finding, const QString &place)
{
    const bool isOpen = !finding.perMonth || !finding.monthsAtMost || finding.isExpired
        || finding.result == SubsidyResult::CannotTellYet;
    if (!isOpen || finding.result == SubsidyResult::NotDue)
        return {};
    return SubsidyText::tr("Call 12333 and ask: \"I pay my own insurance in %1. Who gets the subsidy, how much is it, "
                           "for how many months, and where do I apply?\"")
        .arg(place);
}

} // namespace canbao::ui
