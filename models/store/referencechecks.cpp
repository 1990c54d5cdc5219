#include "models/store/referencechecks.h"

#include "models/core/editionnumber.h"

#include <QDate>

#include <algorithm>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> number(const ReferenceRow &row, const QString &column)
{
    const auto value = row.values.find(column);
    if (value == row.values.end() || !value->second.isValid())
        return std::nullopt;
    return value->second.toLongLong();
}

/// The sentence of a pair of columns that must not fall.
std::optional<QString> inOrder(const ReferenceRow &row, const QString &first, const QString &second)
{
    const auto low = number(row, first);
    const auto high = number(row, second);
    if (!low || !high || *low <= *high)
        return std::nullopt;
    return u"%1 %2 is above %3 %4"_s.arg(first, row.texts.at(first), second, row.texts.at(second));
}

} // namespace

std::optional<QString> editionNumbered(const ReferenceRow &row)
{
    if (EditionNumber::parse(row.texts.at(u"number"_s)))
        return std::nullopt;
    return u"number is not like 2026.11 or 2026.11.2"_s;
}

std::optional<QString> limitsInOrder(const ReferenceRow &row)
{
    return inOrder(row, u"lower_limit"_s, u"upper_limit"_s);
}

std::optional<QString> monthsInOrder(const ReferenceRow &row)
{
    const auto &from = row.texts.at(u"effective_from"_s);
    const auto &to = row.texts.at(u"effective_to"_s);
    if (from.isEmpty() || to.isEmpty() || from <= to)
        return std::nullopt;
    return u"effective_from %1 is after effective_to %2"_s.arg(from, to);
}

std::optional<QString> daysInOrder(const ReferenceRow &row)
{
    const auto &from = row.texts.at(u"date_from"_s);
    const auto &to = row.texts.at(u"date_to"_s);
    const auto first = QDate::fromString(from, Qt::ISODate);
    const auto last = QDate::fromString(to, Qt::ISODate);
    if (first.isValid() && last.isValid() && first <= last)
        return std::nullopt;
    return u"%1 to %2 are no days in order"_s.arg(from, to);
}

std::optional<QString> windowOfAMonth(const ReferenceRow &row)
{
    constexpr qint64 LongestMonth = 31;
    const auto from = number(row, u"day_from"_s);
    const auto to = number(row, u"day_to"_s);
    if (!from && !to)
        return std::nullopt;
    if (from && to && *from >= 1 && *from <= *to && *to <= LongestMonth)
        return std::nullopt;
    return u"day_from %1 and day_to %2 are no days of one month"_s.arg(row.texts.at(u"day_from"_s),
                                                                       row.texts.at(u"day_to"_s));
}

std::optional<QString> chargeStatedOnce(const ReferenceRow &row)
{
    if (!number(row, u"rate_total"_s) || !number(row, u"fixed_monthly"_s))
        return std::nullopt;
    return u"rate_total and fixed_monthly state the same charge twice"_s;
}

std::optional<QString> personalWithinTotal(const ReferenceRow &row)
{
    return inOrder(row, u"rate_personal"_s, u"rate_total"_s);
}

std::optional<QString> gradesFitTheirKind(const ReferenceRow &row)
{
    const auto &kind = row.texts.at(u"grade_kind"_s);
    const auto &text = row.texts.at(u"grades"_s);
    const bool isListed = kind == "percent"_L1 || kind == "yuan"_L1;
    if (isListed == text.isEmpty())
        return isListed ? u"grade_kind %1 needs grades"_s.arg(kind)
                        : u"grades do not go with grade_kind %1"_s.arg(kind);
    if (!isListed)
        return std::nullopt;
    if (text.contains(u'%') != (kind == "percent"_L1))
        return u"grades %1 are not of grade_kind %2"_s.arg(text, kind);

    const auto grades = row.values.at(u"grades"_s).toList();
    const auto falls = [](const QVariant &a, const QVariant &b) { return a.toLongLong() >= b.toLongLong(); };
    if (std::adjacent_find(grades.begin(), grades.end(), falls) != grades.end())
        return u"grades %1 do not rise"_s.arg(text);
    return std::nullopt;
}

std::optional<QString> oneOrigin(const ReferenceRow &row)
{
    if (row.texts.at(u"law_key"_s).isEmpty() != row.texts.at(u"source_id"_s).isEmpty())
        return std::nullopt;
    return u"exactly one of law_key and source_id is needed"_s;
}

std::optional<QString> amountFitsItsKind(const ReferenceRow &row)
{
    const auto &kind = row.texts.at(u"amount_kind"_s);
    const bool isShare = kind == "floor_share"_L1 || kind == "paid_share"_L1;
    const bool hasShare = number(row, u"share_parts"_s) && number(row, u"share_of"_s);
    const bool hasFixed = number(row, u"fixed_pension"_s) || number(row, u"fixed_medical"_s);
    if (isShare == hasShare && (kind == "fixed"_L1) == hasFixed)
        return std::nullopt;
    return u"the amount does not go with amount_kind %1"_s.arg(kind);
}

} // namespace canbao::store
