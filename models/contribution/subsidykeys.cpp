#include "models/contribution/subsidyrule.h"
#include "models/core/keys.h"

namespace canbao {

using namespace Qt::StringLiterals;

QString conditionStateKey(ConditionState state)
{
    switch (state) {
    case ConditionState::Met:
        return u"met"_s;
    case ConditionState::NotMet:
        return u"not_met"_s;
    case ConditionState::NotKnown:
        return u"not_known"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ConditionState> conditionStateFromKey(QStringView key)
{
    return fromKey(key, ConditionState::NotKnown, conditionStateKey);
}

QString subsidyFactKey(SubsidyFact fact)
{
    switch (fact) {
    case SubsidyFact::NotAnswered:
        return u"not_answered"_s;
    case SubsidyFact::SaidYes:
        return u"said_yes"_s;
    case SubsidyFact::SaidNo:
        return u"said_no"_s;
    case SubsidyFact::Age:
        return u"age"_s;
    case SubsidyFact::RecognisedAnyway:
        return u"recognised"_s;
    case SubsidyFact::OnOnesOwn:
        return u"on_ones_own"_s;
    case SubsidyFact::ThroughCompany:
        return u"through_company"_s;
    case SubsidyFact::Pays:
        return u"pays"_s;
    case SubsidyFact::PaysNone:
        return u"pays_none"_s;
    case SubsidyFact::MonthsToRetirement:
        return u"months_to_retirement"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SubsidyFact> subsidyFactFromKey(QStringView key)
{
    return fromKey(key, SubsidyFact::MonthsToRetirement, subsidyFactKey);
}

QString subsidyResultKey(SubsidyResult result)
{
    switch (result) {
    case SubsidyResult::MayApply:
        return u"may_apply"_s;
    case SubsidyResult::NotDue:
        return u"not_due"_s;
    case SubsidyResult::CannotTellYet:
        return u"cannot_tell_yet"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SubsidyResult> subsidyResultFromKey(QStringView key)
{
    return fromKey(key, SubsidyResult::CannotTellYet, subsidyResultKey);
}

} // namespace canbao
