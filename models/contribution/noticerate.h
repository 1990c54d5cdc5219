#pragma once

#include "models/contribution/contributionrate.h"
#include "models/core/result.h"

#include <QDateTime>

#include <tl/expected.hpp>

namespace canbao {

/// A question of the form for an official notice.
enum class NoticeField {
    Region,
    Scheme,
    Variant,
    From,
    To,
    TotalRate,
    PersonalAccount,
    FixedMonthly,
    SupplementRate,
    SupplementMonthly,
    SupplementYearly,
    ReferenceWage,
    LowerLimit,
    UpperLimit,
    Grades,
    Title,
    DocumentNumber,
    DocumentDate,
};

/// The stable word in files and errors ("lower_limit").
QString noticeFieldKey(NoticeField field);
std::optional<NoticeField> noticeFieldFromKey(QStringView key);

/// The one way to be insured where a region has no several.
Variant standardVariant();

/// One of the bases that a notice lets one choose from: a percentage of the reference wage, or an amount in yuan.
struct NoticeGrade
{
    QString figure = {};
    QString name = {}; ///< where the notice gives one
    bool operator==(const NoticeGrade &) const = default;
};

/// The figures of an official notice as somebody types them. What is empty is not in the notice.
struct NoticeAnswers
{
    std::optional<RegionCode> region = {};
    Scheme scheme = Scheme::Pension;
    Variant variant = standardVariant();
    QString from = {}; ///< first month
    QString to = {}; ///< last month; may stay empty
    QString totalRate = {}; ///< in percent, with or without the sign
    QString personalAccount = {};
    QString fixedMonthly = {}; ///< in place of a rate
    QString supplementRate = {}; ///< in percent of the base, on top of the medical premium
    QString supplementMonthly = {}; ///< the same in yuan
    QString supplementYearly = {}; ///< in place of an amount a month
    QString referenceWage = {};
    QString lowerLimit = {};
    QString upperLimit = {};
    GradeKind gradeKind = GradeKind::Unknown;
    std::vector<NoticeGrade> grades = {}; ///< cheapest first; blank ones count for nothing
    QString title = {};
    QString documentNumber = {};
    QString documentDate = {};
    bool operator==(const NoticeAnswers &) const = default;
};

/// What cannot stand in a notice, and why.
struct NoticeProblem
{
    NoticeField field;
    Error error;
    std::optional<int> row = {}; ///< of the grades, from 0
    bool operator==(const NoticeProblem &) const = default;
};

/// The row of rates that a notice makes, marked as entered by hand; or every problem, one for each field and grade. The
/// document must have a number and a date that is not after \a today: figures without them cannot be compared with
/// anything.
tl::expected<ContributionRate, std::vector<NoticeProblem>> rateFromNotice(const NoticeAnswers &answers, QDate today);
/// What somebody would have typed for this row.
NoticeAnswers noticeOf(const ContributionRate &rate);

/// Figures of a notice that were kept.
struct NoticeRate
{
    qint64 id = 0; ///< 0 until it is kept
    QDateTime enteredAt = {};
    ContributionRate rate;
    bool operator==(const NoticeRate &) const = default;
};

std::vector<ContributionRate> ratesOf(const std::vector<NoticeRate> &notices);

} // namespace canbao
