#include "models/store/cellreader.h"

#include "models/core/money.h"
#include "models/core/yearmonth.h"

#include <QRegularExpression>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

QVariant money(const QString &text)
{
    const auto amount = Money::parse(text);
    return amount ? QVariant(amount->fen()) : QVariant();
}

/// A percentage must carry its sign, or 0.2 could mean 20 %.
QVariant percent(const QString &text)
{
    const auto rate = text.endsWith(u'%') ? Rate::parsePercent(text) : std::nullopt;
    return rate ? QVariant(rate->partsPerMillion()) : QVariant();
}

QVariant day(const QString &text)
{
    static const QRegularExpression year(u"^\\d{4}$"_s);
    const bool isDay = year.match(text).hasMatch() || parseYearMonth(text).has_value()
        || (text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid());
    return isDay ? QVariant(text) : QVariant();
}

QVariant integer(const QString &text)
{
    static const QRegularExpression digits(u"^\\d{1,9}$"_s);
    return digits.match(text).hasMatch() ? QVariant(text.toLongLong()) : QVariant();
}

QVariant tenths(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,6})(?:\\.(\\d))?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    return match.capturedView(1).toLongLong() * 10 + match.capturedView(2).toLongLong();
}

QVariant regionCode(const QString &text)
{
    static const QRegularExpression pattern(u"^\\d{6}$"_s);
    return pattern.match(text).hasMatch() ? QVariant(text) : QVariant();
}

QVariant wordOf(const QStringList &words, const QString &text)
{
    return words.contains(text) ? QVariant(text) : QVariant();
}

/// Every part between the bars; nothing when one of them cannot be read.
template<typename Reader>
QVariant list(const QString &text, Reader &&reader)
{
    QVariantList values;
    const auto parts = text.split(u'|');
    for (const QString &part : parts) {
        const QVariant value = reader(part);
        if (!value.isValid())
            return {};
        values.append(value);
    }
    return values;
}

QVariant valueOf(const CellDescription &cell, const QString &text)
{
    switch (cell.kind) {
    case CellKind::Text:
        return text;
    case CellKind::RegionCode:
        return regionCode(text);
    case CellKind::Money:
        return money(text);
    case CellKind::Percent:
        return percent(text);
    case CellKind::Month:
        return parseYearMonth(text) ? QVariant(text) : QVariant();
    case CellKind::Day:
        return day(text);
    case CellKind::Integer:
        return integer(text);
    case CellKind::Tenths:
        return tenths(text);
    case CellKind::Flag:
        return text == "0"_L1 || text == "1"_L1 ? QVariant(text.toLongLong()) : QVariant();
    case CellKind::Word:
        return wordOf(cell.words, text);
    case CellKind::Words:
        return list(text, [&cell](const QString &part) { return wordOf(cell.words, part); });
    case CellKind::Grades:
        return list(text, text.contains(u'%') ? percent : money);
    }
    Q_UNREACHABLE();
}

QString expectation(const CellDescription &cell)
{
    switch (cell.kind) {
    case CellKind::Text:
        return u"a text"_s;
    case CellKind::RegionCode:
        return u"a region code of six digits"_s;
    case CellKind::Money:
        return u"an amount of yuan such as 4952 or 4426.05"_s;
    case CellKind::Percent:
        return u"a percentage such as 8.75%"_s;
    case CellKind::Month:
        return u"a month such as 2026-07"_s;
    case CellKind::Day:
        return u"a date such as 2026, 2026-07 or 2026-07-01"_s;
    case CellKind::Integer:
        return u"a whole number"_s;
    case CellKind::Tenths:
        return u"a number with at most one decimal"_s;
    case CellKind::Flag:
        return u"0 or 1"_s;
    case CellKind::Word:
        return u"one of "_s + cell.words.join(u", "_s);
    case CellKind::Words:
        return u"some of %1 with | between them"_s.arg(cell.words.join(u", "_s));
    case CellKind::Grades:
        return u"a list such as 60%|80% or 4952|6000"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

tl::expected<QVariant, QString> readCell(const CellDescription &cell, const QString &text)
{
    if (text.isEmpty()) {
        if (cell.isRequired)
            return tl::unexpected(u"%1 is empty"_s.arg(cell.column));
        return QVariant();
    }
    const auto value = valueOf(cell, text);
    if (!value.isValid())
        return tl::unexpected(u"%1 '%2' is not %3"_s.arg(cell.column, text, expectation(cell)));
    return value;
}

} // namespace canbao::store
