#include "app/commandline/arguments.h"

#include "app/commandline/commandtext.h"

#include <QRegularExpression>

namespace canbao::app {

using namespace Qt::StringLiterals;

void Arguments::refuse(const Error &error, const QString &field)
{
    if (m_refusal.exit != ExitCode::WrongUsage)
        m_refusal.exit = exitCodeOf(error.code);
    m_refusal.problems.push_back(problemOf(error, field));
}

void Arguments::miss(const QString &option)
{
    auto missing = wrongUsage(CommandText::tr("The option --%1 is needed.").arg(option), option);
    m_refusal.exit = missing.exit;
    m_refusal.problems.push_back(missing.problems.front());
}

void Arguments::refuseValue(const QString &option)
{
    refuse({.code = Error::Code::FieldInvalid, .values = {u"--"_s + option}}, option);
}

QString Arguments::required(const QString &option)
{
    if (!m_parser.isSet(option))
        miss(option);
    return m_parser.value(option);
}

std::optional<YearMonth> Arguments::month(const QString &option)
{
    const auto text = required(option);
    const auto month = parseYearMonth(text);
    if (!month && has(option))
        refuse({.code = Error::Code::MonthInvalid}, option);
    return month;
}

std::optional<Money> Arguments::money(const QString &option)
{
    const auto text = required(option);
    const auto amount = Money::parse(text);
    if (!amount && has(option))
        refuse({.code = Error::Code::AmountInvalid}, option);
    return amount;
}

std::optional<RegionCode> Arguments::region(const QString &option, const RegionDirectory &regions)
{
    const auto text = required(option);
    if (!has(option))
        return std::nullopt;
    const auto code = RegionCode::parse(text);
    if (code && regions.find(*code))
        return *code;
    refuse({.code = Error::Code::RegionUnknown}, option);
    return std::nullopt;
}

std::optional<qint64> Arguments::decimal(const QString &option, int places)
{
    const auto text = required(option);
    if (!has(option))
        return std::nullopt;
    const QRegularExpression pattern(u"^(\\d{1,9})(?:\\.(\\d{1,%1}))?$"_s.arg(places));
    const auto match = pattern.match(text);
    if (match.hasMatch())
        return (match.captured(1) + match.captured(2).leftJustified(places, u'0')).toLongLong();
    refuseValue(option);
    return std::nullopt;
}

std::optional<int> Arguments::count(const QString &option, int lowest, int highest)
{
    const auto text = required(option);
    if (!has(option))
        return std::nullopt;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= lowest && number <= highest)
        return number;
    refuseValue(option);
    return std::nullopt;
}

QString Arguments::word(const QString &name)
{
    const auto words = m_parser.positionalArguments();
    if (words.size() == 1)
        return words.front();
    auto usage = wrongUsage(CommandText::tr("Exactly one %1 is needed.").arg(name), name);
    m_refusal.exit = usage.exit;
    m_refusal.problems.push_back(usage.problems.front());
    return {};
}

} // namespace canbao::app
