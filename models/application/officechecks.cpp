#include "models/application/answergroups.h"
#include "models/identity/typedtext.h"

namespace canbao {

namespace {

using Code = Error::Code;

std::optional<Error> visitProblem(const OfficeAnswers &answers, const Office *office, QDate today)
{
    if (answers.visitDay.trimmed().isEmpty())
        return std::nullopt;
    const auto day = parseDate(answers.visitDay);
    if (!day || *day < today)
        return Error{.code = Code::VisitDayInvalid};
    if (office && office->isClosedOn(*day))
        return Error{.code = Code::VisitDayClosed, .values = {*day}};
    return std::nullopt;
}

} // namespace

const Office *chosenOffice(const EnrolmentDraft &draft, const CheckContext &context)
{
    for (const auto *office : context.books.offices().officesFor(enrolmentChain(draft, context.books))) {
        if (office->key == draft.office.officeKey)
            return office;
    }
    return nullptr;
}

std::vector<Problem> officeProblems(const EnrolmentDraft &draft, const CheckContext &context)
{
    std::vector<Problem> problems;
    const auto *office = chosenOffice(draft, context);
    const bool areKnown = !context.books.offices().officesFor(enrolmentChain(draft, context.books)).empty();
    if (areKnown && !office && draft.office.name.trimmed().isEmpty())
        problems.push_back({Field::Office, {.code = Code::OfficeMissing}});
    if (auto error = visitProblem(draft.office, office, context.today))
        problems.push_back({Field::VisitDay, std::move(*error)});
    return problems;
}

} // namespace canbao
