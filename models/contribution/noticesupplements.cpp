#include "models/contribution/noticesupplements.h"

#include "models/contribution/noticefigures.h"

namespace canbao {

namespace {

using Code = Error::Code;

constexpr int MonthsOfYear = 12;

bool isEmpty(const QString &typed)
{
    return typed.trimmed().isEmpty();
}

std::optional<NoticeField> firstTyped(const NoticeAnswers &answers)
{
    if (!isEmpty(answers.supplementRate))
        return NoticeField::SupplementRate;
    if (!isEmpty(answers.supplementMonthly))
        return NoticeField::SupplementMonthly;
    return isEmpty(answers.supplementYearly) ? std::nullopt : std::optional(NoticeField::SupplementYearly);
}

class SupplementReader
{
public:
    SupplementReader(const NoticeAnswers &answers, ContributionRate &rate) : m_answers(answers), m_rate(rate) { }

    std::vector<NoticeProblem> read()
    {
        const auto first = firstTyped(m_answers);
        if (!first)
            return {};
        if (m_answers.scheme != Scheme::Medical)
            refuse(*first, Code::NoticeSupplementUnfit);
        else {
            readShare();
            readAmount();
        }
        return std::move(m_problems);
    }

private:
    void refuse(NoticeField field, Code code) { m_problems.push_back({field, {.code = code}}); }

    /// On top of the rate: both together are no more than the base.
    void readShare()
    {
        if (isEmpty(m_answers.supplementRate))
            return;
        m_rate.supplementRate = percentIn(m_answers.supplementRate, WholeShare - m_rate.total.value_or(Rate()));
        if (!m_rate.supplementRate)
            refuse(NoticeField::SupplementRate, Code::NoticeSupplementRateInvalid);
    }

    void readAmount()
    {
        const bool isMonthly = !isEmpty(m_answers.supplementMonthly);
        if (isMonthly && !isEmpty(m_answers.supplementYearly))
            return refuse(NoticeField::SupplementYearly, Code::NoticeSupplementInvalid);
        if (isMonthly)
            take(NoticeField::SupplementMonthly, amountIn(m_answers.supplementMonthly));
        else if (const auto &yearly = m_answers.supplementYearly; !isEmpty(yearly)) {
            const auto amount = amountIn(yearly);
            take(NoticeField::SupplementYearly, amount ? std::optional(monthlyPart(*amount)) : std::nullopt);
        }
    }

    void take(NoticeField field, const std::optional<Money> &monthly)
    {
        if (monthly && !monthly->isZero())
            m_rate.supplementMonthly = monthly;
        else
            refuse(field, Code::NoticeSupplementInvalid);
    }

    const NoticeAnswers &m_answers;
    ContributionRate &m_rate;
    std::vector<NoticeProblem> m_problems;
};

} // namespace

std::vector<NoticeProblem> readSupplements(const NoticeAnswers &answers, ContributionRate &rate)
{
    return SupplementReader(answers, rate).read();
}

Money monthlyPart(Money yearly)
{
    return Money::fromFen((yearly.fen() + MonthsOfYear / 2) / MonthsOfYear);
}

} // namespace canbao
