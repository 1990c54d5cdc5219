#include "ui/print/ratesection.h"

#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/print/contributionsection.h"
#include "ui/print/quotegroups.h"
#include "ui/sentences.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

QString RateSection::periodText(const Period &period)
{
    if (period.from && period.to)
        return monthText(*period.from) + u" – "_s + monthText(*period.to);
    if (period.from)
        return tr("from %1 on").arg(monthText(*period.from));
    return period.to ? tr("until %1").arg(monthText(*period.to)) : tr("months not known");
}

QString RateSection::sourceLines(const Source &source, QChar separator)
{
    if (source.title.isEmpty() || source.documentNumber.isEmpty() || source.title == source.documentNumber)
        return sourceText(source);
    if (!source.title.contains(source.documentNumber))
        return source.title + separator + sourceText(source);
    Source titled = source; // the title names the number already
    titled.documentNumber.clear();
    return sourceText(titled);
}

QString RateSection::chargeText(const ContributionRate &rate)
{
    QStringList parts;
    if (rate.fixedMonthly)
        parts.push_back(tr("%1 a month").arg(moneyText(*rate.fixedMonthly)));
    else if (rate.total && rate.personalAccount)
        parts.push_back(
            tr("%1 of the base, of it %2 to your account").arg(rateText(*rate.total), rateText(*rate.personalAccount)));
    else if (rate.total)
        parts.push_back(tr("%1 of the base").arg(rateText(*rate.total)));
    else
        parts.push_back(tr("rate not known"));
    if (rate.supplementRate)
        parts.push_back(tr("and %1 of the base on top").arg(rateText(*rate.supplementRate)));
    if (rate.supplementMonthly)
        parts.push_back(tr("and %1 a month on top").arg(moneyText(*rate.supplementMonthly)));
    return joinedSentences(parts);
}

QString RateSection::limitsText(const ContributionRate &rate)
{
    if (rate.fixedMonthly || (!rate.lowerLimit && !rate.upperLimit))
        return {};
    const auto text = [](const std::optional<Money> &limit) { return limit ? plainMoneyText(*limit) : unknownText(); };
    return tr("base from %1 to %2 yuan").arg(text(rate.lowerLimit), text(rate.upperLimit));
}

TableBlock::Row RateSection::row(const ContributionLine &line)
{
    const auto insurance = ContributionSection::lineText(line);
    if (!line.rate)
        return {{{insurance},
                 {unknownText(), Face::Body, Ink::Caution},
                 {},
                 {standingText(line.standing), Face::SmallBold, Ink::Caution}}};
    const ContributionRate &rate = *line.rate;
    const auto limits = limitsText(rate);
    const auto charge = limits.isEmpty() ? chargeText(rate) : chargeText(rate) + u'\n' + limits;
    const auto source = sourceLines(rate.source, u'\n');
    const bool isKnown = line.standing == Standing::Known;
    return {{{insurance + u'\n' + periodText(rate.period), Face::Small},
             {charge, Face::Small},
             {source, Face::Small},
             {standingText(line.standing) + u'\n' + periodBasisText(rate.periodBasis),
              isKnown ? Face::Small : Face::SmallBold, isKnown ? Ink::Quiet : Ink::Caution}}};
}

PaperBlocks RateSection::blocks(const EnrolmentApplication &application)
{
    TableBlock table{{{tr("Insurance and months"), 23},
                      {tr("Rate"), 28},
                      {tr("Source, number, date, trust"), 34},
                      {tr("Figures and months"), 17}},
                     {}};
    for (const auto &line : linesByRate(application.quote))
        table.rows.push_back(row(line));
    if (table.rows.empty())
        return {};
    return {HeadingBlock{tr("Where the figures come from")}, table};
}

} // namespace canbao::ui
