#include "models/contribution/noticerate.h"

#include "models/contribution/noticefigures.h"
#include "models/contribution/noticegrades.h"
#include "models/contribution/noticesupplements.h"
#include "models/identity/typedtext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

using Code = Error::Code;

constexpr int LongestText = 200;

constexpr std::array FieldKeys{std::pair{NoticeField::Region, "region"},
                               std::pair{NoticeField::Scheme, "scheme"},
                               std::pair{NoticeField::Variant, "variant"},
                               std::pair{NoticeField::From, "from"},
                               std::pair{NoticeField::To, "to"},
                               std::pair{NoticeField::TotalRate, "total_rate"},
                               std::pair{NoticeField::PersonalAccount, "personal_account_rate"},
                               std::pair{NoticeField::FixedMonthly, "fixed_monthly"},
                               std::pair{NoticeField::SupplementRate, "supplement_rate"},
                               std::pair{NoticeField::SupplementMonthly, "supplement_monthly"},
                               std::pair{NoticeField::SupplementYearly, "supplement_yearly"},
                               std::pair{NoticeField::ReferenceWage, "reference_wage"},
                               std::pair{NoticeField::LowerLimit, "lower_limit"},
                               std::pair{NoticeField::UpperLimit, "upper_limit"},
                               std::pair{NoticeField::Grades, "grades"},
                               std::pair{NoticeField::Title, "title"},
                               std::pair{NoticeField::DocumentNumber, "document_number"},
                               std::pair{NoticeField::DocumentDate, "document_date"}};

/// GB/T 2260's code of the country, which has no rates: stands in while no place is chosen, and is refused.
RegionCode wholeCountry()
{
    return RegionCode::parse(u"100000"_s).value();
}

bool hasFen(const std::optional<Money> &amount)
{
    return amount && !amount->isWholeYuan();
}

/// Reads the answers into a row, and collects the first problem of each field.
class NoticeReader
{
public:
    NoticeReader(const NoticeAnswers &answers, QDate today) : m_answers(answers), m_today(today) { }

    std::vector<NoticeProblem> read(ContributionRate &rate)
    {
        if (!m_answers.region)
            refuse(NoticeField::Region, Code::NoticeRegionMissing);
        readPeriod(rate);
        readCharge(rate);
        add(readSupplements(m_answers, rate));
        readBases(rate);
        add(readGrades(m_answers, rate));
        readSource(rate.source);
        return std::move(m_problems);
    }

private:
    void refuse(NoticeField field, Code code, std::vector<ErrorValue> values = {})
    {
        if (std::ranges::count(m_problems, field, &NoticeProblem::field) == 0)
            m_problems.push_back({field, {.code = code, .values = std::move(values)}});
    }

    /// Problems that another reader has found.
    void add(const std::vector<NoticeProblem> &problems)
    {
        m_problems.insert(m_problems.end(), problems.begin(), problems.end());
    }

    std::optional<Money> amount(NoticeField field, const QString &typed, Code code)
    {
        if (typed.trimmed().isEmpty())
            return std::nullopt;
        const auto read = amountIn(typed);
        if (!read)
            refuse(field, code);
        return read;
    }

    void readPeriod(ContributionRate &rate)
    {
        rate.periodBasis = PeriodBasis::Stated;
        rate.period.from = parseMonth(m_answers.from);
        if (!rate.period.from)
            refuse(NoticeField::From, Code::NoticeFromInvalid);
        if (m_answers.to.trimmed().isEmpty())
            return;
        rate.period.to = parseMonth(m_answers.to);
        if (!rate.period.to || (rate.period.from && *rate.period.to < *rate.period.from))
            refuse(NoticeField::To, Code::NoticeToInvalid);
    }

    void readCharge(ContributionRate &rate)
    {
        rate.fixedMonthly = amount(NoticeField::FixedMonthly, m_answers.fixedMonthly, Code::NoticeFixedInvalid);
        const bool hasFixed = !m_answers.fixedMonthly.trimmed().isEmpty();
        const bool hasTotal = !m_answers.totalRate.trimmed().isEmpty();
        if (!hasTotal && !hasFixed)
            refuse(NoticeField::TotalRate, Code::NoticeChargeMissing);
        if (hasTotal && hasFixed)
            refuse(NoticeField::FixedMonthly, Code::NoticeFixedInvalid);
        if (hasTotal)
            readRate(rate);
        readAccount(rate);
    }

    void readRate(ContributionRate &rate)
    {
        rate.total = percentIn(m_answers.totalRate, WholeShare);
        if (!rate.total)
            refuse(NoticeField::TotalRate, Code::NoticeRateInvalid);
    }

    /// A share of the base, so there is none of a fixed amount.
    void readAccount(ContributionRate &rate)
    {
        if (m_answers.personalAccount.trimmed().isEmpty())
            return;
        const auto share = Rate::parsePercent(plainFigure(m_answers.personalAccount));
        const bool isWithin = share && *share <= rate.total.value_or(WholeShare);
        const bool hasTotal = !m_answers.totalRate.trimmed().isEmpty();
        if (!isWithin || !hasTotal)
            return refuse(NoticeField::PersonalAccount, Code::NoticeAccountInvalid);
        rate.personalAccount = share;
    }

    void readBases(ContributionRate &rate)
    {
        rate.referenceWage = amount(NoticeField::ReferenceWage, m_answers.referenceWage, Code::NoticeWageInvalid);
        rate.lowerLimit = amount(NoticeField::LowerLimit, m_answers.lowerLimit, Code::NoticeLowerInvalid);
        rate.upperLimit = amount(NoticeField::UpperLimit, m_answers.upperLimit, Code::NoticeUpperInvalid);
        if (rate.lowerLimit && rate.upperLimit && *rate.upperLimit < *rate.lowerLimit)
            refuse(NoticeField::UpperLimit, Code::NoticeUpperInvalid);
        const bool hasWage = !m_answers.referenceWage.trimmed().isEmpty();
        const bool needsBase =
            !m_answers.totalRate.trimmed().isEmpty() || !m_answers.supplementRate.trimmed().isEmpty();
        if (needsBase && !hasWage && m_answers.lowerLimit.trimmed().isEmpty())
            refuse(NoticeField::LowerLimit, Code::NoticeBaseMissing);
        if (m_answers.gradeKind == GradeKind::Percent && !hasWage)
            refuse(NoticeField::ReferenceWage, Code::NoticeWageMissing);
        // Bases keep their fen where the limits of the region have some (Guizhou, Tibet).
        rate.baseRounding = hasFen(rate.lowerLimit) || hasFen(rate.upperLimit) ? BaseRounding::Fen : BaseRounding::Yuan;
    }

    QString shortText(NoticeField field, const QString &typed)
    {
        const auto text = typed.simplified();
        if (characterCount(text) > LongestText)
            refuse(field, Code::NoticeTextTooLong, {LongestText});
        return text;
    }

    void readSource(Source &source)
    {
        source.confidence = Confidence::EnteredByHand;
        source.title = shortText(NoticeField::Title, m_answers.title);
        source.documentNumber = shortText(NoticeField::DocumentNumber, m_answers.documentNumber);
        if (source.documentNumber.isEmpty())
            refuse(NoticeField::DocumentNumber, Code::NoticeNumberMissing);
        const auto date = parseDate(m_answers.documentDate);
        if (!date || *date > m_today)
            return refuse(NoticeField::DocumentDate, Code::NoticeDateInvalid);
        source.date = date->toString(Qt::ISODate);
    }

    const NoticeAnswers &m_answers;
    QDate m_today;
    std::vector<NoticeProblem> m_problems;
};

template<typename Value>
QString textOf(const std::optional<Value> &value)
{
    return value ? toPlainText(*value) : QString();
}

} // namespace

QString noticeFieldKey(NoticeField field)
{
    const auto found = std::ranges::find(FieldKeys, field, &decltype(FieldKeys)::value_type::first);
    Q_ASSERT(found != FieldKeys.end());
    return QString::fromLatin1(found->second);
}

std::optional<NoticeField> noticeFieldFromKey(QStringView key)
{
    const auto found =
        std::ranges::find_if(FieldKeys, [key](const auto &pair) { return key == QLatin1StringView(pair.second); });
    return found == FieldKeys.end() ? std::nullopt : std::optional(found->first);
}

Variant standardVariant()
{
    return {u"standard"_s, {u"标准缴费"_s, u"Standard"_s}};
}

tl::expected<ContributionRate, std::vector<NoticeProblem>> rateFromNotice(const NoticeAnswers &answers, QDate today)
{
    ContributionRate rate{
        .region = answers.region.value_or(wholeCountry()), .scheme = answers.scheme, .variant = answers.variant};
    auto problems = NoticeReader(answers, today).read(rate);
    if (!problems.empty())
        return tl::unexpected(std::move(problems));
    return rate;
}

NoticeAnswers noticeOf(const ContributionRate &rate)
{
    return {.region = rate.region,
            .scheme = rate.scheme,
            .variant = rate.variant,
            .from = textOf(rate.period.from),
            .to = textOf(rate.period.to),
            .totalRate = textOf(rate.total),
            .personalAccount = textOf(rate.personalAccount),
            .fixedMonthly = textOf(rate.fixedMonthly),
            .supplementRate = textOf(rate.supplementRate),
            .supplementMonthly = textOf(rate.supplementMonthly),
            .referenceWage = textOf(rate.referenceWage),
            .lowerLimit = textOf(rate.lowerLimit),
            .upperLimit = textOf(rate.upperLimit),
            .gradeKind = rate.grades.kind == GradeKind::Fixed ? GradeKind::Unknown : rate.grades.kind, // by the limits
            .grades = typedGrades(rate.grades),
            .title = rate.source.title,
            .documentNumber = rate.source.documentNumber,
            .documentDate = rate.source.date};
}

std::vector<ContributionRate> ratesOf(const std::vector<NoticeRate> &notices)
{
    std::vector<ContributionRate> rates;
    rates.reserve(notices.size());
    for (const NoticeRate &notice : notices)
        rates.push_back(notice.rate);
    return rates;
}

} // namespace canbao
