#include "ui/notice/noticewords.h"

#include "ui/answertext.h"
#include "ui/format.h"

#include <QCoreApplication>

namespace canbao::ui {

namespace {

struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

QString periodText(const Period &period)
{
    const auto from = period.from ? monthText(*period.from) : unknownText();
    return period.to ? NoticeWords::tr("%1 to %2").arg(from, monthText(*period.to))
                     : NoticeWords::tr("from %1 on").arg(from);
}

QString chargeText(const ContributionRate &rate)
{
    if (rate.fixedMonthly)
        return NoticeWords::tr("%1 a month").arg(moneyText(*rate.fixedMonthly));
    const auto total = rate.total ? rateText(*rate.total) : unknownText();
    return rate.personalAccount
        ? NoticeWords::tr("%1, of it %2 to the personal account").arg(total, rateText(*rate.personalAccount))
        : total;
}

QString limitsText(const ContributionRate &rate)
{
    if (rate.lowerLimit && rate.upperLimit)
        return NoticeWords::tr("base from %1 to %2").arg(moneyText(*rate.lowerLimit), moneyText(*rate.upperLimit));
    if (rate.lowerLimit)
        return NoticeWords::tr("base from %1 on").arg(moneyText(*rate.lowerLimit));
    return rate.upperLimit ? NoticeWords::tr("base up to %1").arg(moneyText(*rate.upperLimit)) : QString();
}

} // namespace

QString noticeFieldText(NoticeField field)
{
    switch (field) {
    case NoticeField::Region:
        return NoticeWords::tr("Place that the notice is for");
    case NoticeField::Scheme:
        return NoticeWords::tr("Insurance");
    case NoticeField::Variant:
        return NoticeWords::tr("Kind");
    case NoticeField::From:
        return NoticeWords::tr("First month, such as 2026-07");
    case NoticeField::To:
        return NoticeWords::tr("Last month (empty: no end named)");
    case NoticeField::TotalRate:
        return NoticeWords::tr("Rate, in % of the base");
    case NoticeField::PersonalAccount:
        return NoticeWords::tr("Of it to the personal account, in %");
    case NoticeField::FixedMonthly:
        return NoticeWords::tr("Or a fixed amount a month");
    case NoticeField::ReferenceWage:
        return NoticeWords::tr("Reference wage a month");
    case NoticeField::LowerLimit:
        return NoticeWords::tr("Lowest base a month");
    case NoticeField::UpperLimit:
        return NoticeWords::tr("Highest base a month");
    case NoticeField::Title:
        return NoticeWords::tr("Title (may stay empty)");
    case NoticeField::DocumentNumber:
        return NoticeWords::tr("Document number");
    case NoticeField::DocumentDate:
        return NoticeWords::tr("Date, such as 2026-07-15");
    }
    Q_UNREACHABLE();
}

QString noticeTitleText(const ContributionRate &rate, const RegionDirectory &regions)
{
    const auto *region = regions.find(rate.region);
    const auto place = region ? nameText(regions.fullName(rate.region)) : rate.region.text();
    const auto insurance = rate.variant.key == standardVariant().key
        ? schemeText(rate.scheme)
        : NoticeWords::tr("%1 (%2)", "insurance and its variant")
              .arg(schemeText(rate.scheme), nameText(rate.variant.name));
    return NoticeWords::tr("%1: %2, %3", "place, insurance, months").arg(place, insurance, periodText(rate.period));
}

QString noticeFiguresText(const ContributionRate &rate)
{
    QStringList parts{chargeText(rate), limitsText(rate)};
    if (rate.referenceWage)
        parts << NoticeWords::tr("reference wage %1").arg(moneyText(*rate.referenceWage));
    parts.removeAll(QString());
    return parts.join(NoticeWords::tr("; ", "between figures"));
}

QString supersededText(const ContributionRate &rate, const ReferenceBooks &books)
{
    const auto chain = books.regions().chain(rate.region);
    const auto superseding = books.rates().supersededBy(chain, rate);
    if (!superseding)
        return {};
    return NoticeWords::tr("This edition has published figures from %1 on (%2). They are used there in place of these.")
        .arg(monthText(superseding->from), sourceText(superseding->rate->source));
}

} // namespace canbao::ui
