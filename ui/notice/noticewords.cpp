#include "ui/notice/noticewords.h"

#include "ui/answertext.h"
#include "ui/charts/chartwords.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

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

QString supplementText(const ContributionRate &rate)
{
    QStringList parts;
    if (rate.supplementRate)
        parts << rateText(*rate.supplementRate);
    if (rate.supplementMonthly)
        parts << NoticeWords::tr("%1 a month").arg(moneyText(*rate.supplementMonthly));
    return parts.isEmpty() ? QString() : NoticeWords::tr("on top %1").arg(parts.join(u" + "_s));
}

/// A free choice is said as well: the notice has answered the question.
QString choiceText(const GradeList &grades)
{
    if (grades.kind == GradeKind::Free)
        return NoticeWords::tr("any base between the limits");
    const auto list = gradeListText(grades);
    return list.isEmpty() ? list : NoticeWords::tr("to choose from: %1").arg(list);
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
    case NoticeField::SupplementRate:
        return NoticeWords::tr("Supplement, in % of the base");
    case NoticeField::SupplementMonthly:
        return NoticeWords::tr("Supplement a month");
    case NoticeField::SupplementYearly:
        return NoticeWords::tr("Or a supplement a year");
    case NoticeField::ReferenceWage:
        return NoticeWords::tr("Reference wage a month");
    case NoticeField::LowerLimit:
        return NoticeWords::tr("Lowest base a month");
    case NoticeField::UpperLimit:
        return NoticeWords::tr("Highest base a month");
    case NoticeField::Grades:
        return NoticeWords::tr("What one may choose from");
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
    QStringList parts{chargeText(rate), supplementText(rate), limitsText(rate)};
    if (rate.referenceWage)
        parts << NoticeWords::tr("reference wage %1").arg(moneyText(*rate.referenceWage));
    parts << choiceText(rate.grades);
    parts.removeAll(QString());
    return parts.join(NoticeWords::tr("; ", "between figures"));
}

QString gradeListText(const GradeList &grades)
{
    QStringList figures;
    for (const Rate percent : grades.percents)
        figures << rateText(percent);
    for (const Money base : grades.bases)
        figures << (base.isWholeYuan() ? wholeYuanText(base.fen() / 100) : moneyText(base));
    for (qsizetype at = 0; at < std::min(figures.size(), qsizetype{std::ssize(grades.names)}); ++at) {
        if (const auto &name = grades.names[static_cast<std::size_t>(at)]; !name.isEmpty())
            figures[at].prepend(name + u' ');
    }
    return figures.join(NoticeWords::tr(" · ", "between grades"));
}

CitingText supersededText(const ContributionRate &rate, const ReferenceBooks &books)
{
    const auto chain = books.regions().chain(rate.region);
    const auto superseding = books.rates().supersededBy(chain, rate);
    if (!superseding)
        return {};
    const Source &source = superseding->rate->source;
    return {
        NoticeWords::tr("This edition has published figures from %1 on (%2). They are used there in place of these.")
            .arg(monthText(superseding->from), sourceText(source)),
        {source}};
}

} // namespace canbao::ui
