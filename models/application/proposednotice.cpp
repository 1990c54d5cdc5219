#include "models/application/proposednotice.h"

#include "models/application/answergroups.h"
#include "models/application/gradeoffers.h"
#include "models/contribution/grade.h"
#include "models/contribution/noticegrades.h"

#include <algorithm>

namespace canbao {

namespace {

/// Limits of the pension are a matter of the province, the rest one of the city. The chain ends with the province.
RegionCode usualPlace(const std::vector<RegionCode> &chain, Scheme scheme)
{
    if (scheme == Scheme::Medical && chain.size() > 1)
        return chain.at(chain.size() - 2);
    return chain.back();
}

QString plainText(const std::optional<Rate> &rate)
{
    return rate ? toPlainText(*rate) : QString();
}

/// Lists change little from year to year; each grade is compared with the notice.
void proposeGrades(NoticeAnswers &answers, const GradeList &grades)
{
    if (!isListed(grades.kind))
        return;
    answers.gradeKind = grades.kind;
    answers.grades = typedGrades(grades);
}

/// A new notice goes on where the last one ended.
void continueFrom(NoticeAnswers &answers, const ContributionRate &last)
{
    answers.region = last.region;
    answers.variant = last.variant;
    answers.totalRate = plainText(last.total);
    answers.personalAccount = plainText(last.personalAccount);
    answers.supplementRate = plainText(last.supplementRate);
    proposeGrades(answers, last.grades);
    if (last.period.to)
        answers.from = toPlainText(addMonths(*last.period.to, 1));
}

NoticeAnswers noticeFor(const RateAnswer &answer, Scheme scheme, const std::vector<RegionCode> &chain, YearMonth month)
{
    NoticeAnswers answers{.region = usualPlace(chain, scheme), .scheme = scheme, .from = toPlainText(month)};
    const auto *row = rowOf(answer);
    if (row && isProvisional(answer))
        continueFrom(answers, *row);
    else if (row && isKnown(answer))
        answers = noticeOf(*row);
    else if (row) {
        answers.variant = row->variant;
        proposeGrades(answers, row->grades);
    }
    return answers;
}

std::optional<NoticeAnswers> proposedFor(const std::vector<SchemeChoice> &choices, const EnrolmentDraft &draft,
                                         const CheckContext &context)
{
    const auto chain = enrolmentChain(draft, context.books);
    if (chain.empty())
        return std::nullopt;
    std::optional<NoticeAnswers> entered; // before: to be corrected where nothing is missing
    for (const auto &choice : choices) {
        for (const auto &answer : answersFor(choice.scheme, draft, context)) {
            const auto *row = rowOf(answer);
            const bool isChosen = !row || choice.variant.isEmpty() || row->variant.key == choice.variant;
            const auto standing = standingOf(answer);
            if (!isChosen || standing == Standing::Known || (standing == Standing::EnteredByHand && entered))
                continue;
            const auto notice = noticeFor(answer, choice.scheme, chain, rateMonth(draft, context.today));
            if (standing != Standing::EnteredByHand)
                return notice;
            entered = notice;
        }
    }
    return entered;
}

/// The published pension rate in force where it leaves open from what one may choose: its figures, which a list must be
/// entered with to count, without its document: the list stands in another one.
std::optional<NoticeAnswers> proposedList(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto rate = leadingRate(draft, context);
    const auto *row = rowOf(rate);
    const bool isOpen = row && standingOf(rate) == Standing::Known && row->grades.kind == GradeKind::Unknown;
    if (!isOpen || !draft.insurance.pension || !row->total || fixedBase(*row))
        return std::nullopt;
    auto answers = noticeOf(*row);
    if (!row->period.from)
        answers.from = toPlainText(rateMonth(draft, context.today));
    answers.title.clear();
    answers.documentNumber.clear();
    answers.documentDate.clear();
    return answers;
}

} // namespace

std::optional<NoticeAnswers> proposedNotice(const EnrolmentDraft &draft, const CheckContext &context)
{
    auto proposed = proposedFor(schemeChoices(draft), draft, context);
    return proposed ? proposed : proposedList(draft, context);
}

std::optional<NoticeAnswers> proposedNotice(const EnrolmentDraft &draft, const CheckContext &context, Scheme scheme)
{
    return proposedFor({{.scheme = scheme}}, draft, context);
}

GradeList lastGradeList(const RateBook &rates, std::span<const RegionCode> chain, Scheme scheme)
{
    const ContributionRate *last = nullptr;
    const auto weigh = [&last](const ContributionRate &rate) {
        if (isListed(rate.grades.kind) && (!last || last->period.from < rate.period.from))
            last = &rate;
    };
    for (const auto region : chain) {
        for (const auto *rate : rates.history(region, scheme))
            weigh(*rate);
        for (const auto &rate : rates.entered()) {
            if (rate.region == region && rate.scheme == scheme)
                weigh(rate);
        }
    }
    return last ? last->grades : GradeList();
}

} // namespace canbao
