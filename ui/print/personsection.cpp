#include "ui/print/personsection.h"

#include "models/identity/typedtext.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/print/ratesection.h"
#include "ui/routetext.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

FactsBlock PersonSection::person(const EnrolmentApplication &application, const PaperMask &mask)
{
    const auto &answers = application.answers;
    FactsBlock block{{{tr("Name"), cleanName(answers.person.name)},
                      {documentTypeText(answers.document.type), mask.identity(application.identityNumber)},
                      {tr("Date of birth"), dateText(application.birthDate)}}};
    if (answers.person.sex)
        block.facts.push_back({tr("Sex"), sexText(*answers.person.sex)});
    if (!answers.person.mobile.isEmpty())
        block.facts.push_back({tr("Mobile"), mask.mobile(answers.person.mobile)});
    if (const auto category = effectiveCategory(answers.person))
        block.facts.push_back({tr("Retirement category"), categoryText(*category)});
    block.facts.push_back({tr("Earliest retirement"), monthText(application.retirement.earliestMonth)});
    if (!application.workKind.isEmpty())
        block.facts.push_back({tr("Work"), nameText(application.workKind)});
    if (answers.applicant.filledBy != FilledBy::Myself)
        block.facts.push_back({filledByText(answers.applicant.filledBy),
                               cleanName(answers.applicant.helperName) + tr(", ") + answers.applicant.helperRelation});
    return block;
}

FactsBlock PersonSection::place(const EnrolmentApplication &application)
{
    const auto &route = application.route;
    const Ink verdictInk = route.verdict == RouteVerdict::Allowed ? Ink::Text : Ink::Caution;
    FactsBlock block{{{tr("Enrols in"), nameText(application.regionName)},
                      {tr("Way"), routeText(route.kind)},
                      {tr("Verdict"), verdictText(route.verdict), verdictInk}}};
    if (application.hukouName)
        block.facts.push_back({tr("Hukou"), nameText(*application.hukouName)});
    if (application.residenceName)
        block.facts.push_back({tr("Lives in"), nameText(*application.residenceName)});
    if (const auto permit = application.answers.residence.permit)
        block.facts.push_back({tr("Residence permit"), permitText(*permit)});
    block.facts.push_back({tr("Why"), reasonText(route.reason)});
    if (!route.conditions.isEmpty())
        block.facts.push_back({tr("Conditions"), nameText(route.conditions)});
    if (route.source)
        block.facts.push_back({tr("Rule"), RateSection::sourceLines(*route.source, u' ')});
    return block;
}

PaperBlocks PersonSection::blocks(const EnrolmentApplication &application, const PaperMask &mask)
{
    return {HeadingBlock{tr("Person")}, person(application, mask), HeadingBlock{tr("Place and way")},
            place(application)};
}

} // namespace canbao::ui
