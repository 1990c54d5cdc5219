#include "ui/print/titlesection.h"

#include "ui/answertext.h"
#include "ui/format.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

QString yearSpan(const ContributionQuote &quote)
{
    const auto months = quote.months();
    return months.empty() ? QString() : monthText(months.front()) + u" – "_s + monthText(months.back());
}

} // namespace

TitleBlock TitleSection::title(const EnrolmentApplication &application, const PaperMask &mask, const QString &heading,
                               const QString &lead)
{
    return {{{tr("Canbao"), Face::BodyBold, Ink::Accent},
             {heading, Face::Title, Ink::Text},
             {lead, Face::Small, Ink::Quiet}},
            {{mask.title(), Face::BodyBold, Ink::Accent},
             {application.reference.text(), Face::Figure, Ink::Text},
             {tr("Reference number in Canbao"), Face::Small, Ink::Quiet}}};
}

FiguresBlock TitleSection::figures(const EnrolmentApplication &application)
{
    const auto &quote = application.quote;
    const auto months = quote.months();
    if (months.empty())
        return {};
    const auto known = [&](std::optional<YearMonth> month) {
        switch (quote.standing(month)) {
        case Standing::Known:
            return QString();
        case Standing::EnteredByHand:
            return standingText(Standing::EnteredByHand);
        case Standing::Provisional:
            return tr("provisional");
        case Standing::Unknown:
            return tr("only what is known; see below");
        }
        Q_UNREACHABLE();
    };
    const auto joined = [](const QString &one, const QString &other) {
        return other.isEmpty() ? one : one + tr(", ") + other;
    };
    const YearMonth first = months.front();
    const auto count = int(months.size());
    return {{{tr("First month"), amountText(quote.knownSum(first)), joined(monthText(first), known(first))},
             {tr("%n month(s) together", nullptr, count), amountText(quote.knownSum()),
              joined(yearSpan(quote), known(std::nullopt))},
             {tr("Statutory retirement"), monthText(application.retirement.month),
              tr("%n month(s) of contributions needed", nullptr, application.minimumMonths)}}};
}

QString TitleSection::savedOn(const EnrolmentApplication &application)
{
    return tr("Flexible employee, saved on %1").arg(dateText(application.createdAt.date()));
}

PaperBlocks TitleSection::blocks(const EnrolmentApplication &application, const PaperMask &mask, const QString &heading)
{
    PaperBlocks blocks{title(application, mask, heading, savedOn(application))};
    if (application.answers.isSample)
        blocks.emplace_back(NoticeBlock{tr("SAMPLE – invented person"),
                                        tr("This person does not exist. This sheet shows how Canbao works.")});
    if (auto block = figures(application); !block.figures.empty())
        blocks.emplace_back(std::move(block));
    return blocks;
}

} // namespace canbao::ui
