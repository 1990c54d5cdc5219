#include "models/application/enrolmentdraft.h"

namespace canbao {

EnrolmentDraft answersOf(EnrolmentDraft draft)
{
    draft.id.clear();
    draft.currentStep.clear();
    return draft;
}

std::optional<RegionCode> residenceOf(const EnrolmentDraft &draft)
{
    if (hasHukou(draft) && draft.residence.sameAsHukou == true)
        return draft.hukou.region;
    return draft.residence.region;
}

std::optional<RegionCode> enrolmentRegion(const EnrolmentDraft &draft)
{
    if (!draft.place.route)
        return std::nullopt;
    if (draft.place.route == RouteKind::Hukou)
        return hasHukou(draft) ? draft.hukou.region : std::nullopt;
    return residenceOf(draft);
}

std::optional<RetirementCategory> effectiveCategory(const PersonAnswers &person)
{
    if (!person.sex)
        return std::nullopt;
    const bool isChosen = person.sex == Sex::Female && person.category && person.category != RetirementCategory::Male;
    return isChosen ? person.category : usualCategory(*person.sex);
}

std::optional<Money> typedMoney(const QString &typed)
{
    auto text = typed.normalized(QString::NormalizationForm_KC).simplified(); // full-width forms become plain ones
    text.remove(u' ').remove(u',');
    if (text.startsWith(u'¥'))
        text.remove(0, 1);
    if (text.endsWith(u'元'))
        text.chop(1);
    return Money::parse(text);
}

std::optional<IdentityNumber> identityOf(const EnrolmentDraft &draft, QDate today)
{
    const auto number = IdentityNumber::parse(draft.document.number, today);
    return number ? std::optional(*number) : std::nullopt;
}

EnrolmentDraft filledFromNumber(EnrolmentDraft draft, QDate today)
{
    const auto number = identityOf(draft, today);
    if (!number)
        return draft;
    if (draft.person.birthDate.trimmed().isEmpty())
        draft.person.birthDate = number->birthDate().toString(Qt::ISODate);
    if (!draft.person.sex)
        draft.person.sex = number->sex();
    return draft;
}

bool hasHukou(const EnrolmentDraft &draft)
{
    return draft.document.type == DocumentType::ResidentCard;
}

std::optional<GradeChoice> chosenGrade(const GradeAnswers &answers)
{
    if (!answers.ownBaseChosen)
        return answers.grade;
    const auto base = typedMoney(answers.ownBase);
    return base ? std::optional<GradeChoice>(BaseGrade{*base}) : std::nullopt;
}

} // namespace canbao
