#include "ui/history/listwords.h"

#include "ui/format.h"
#include "ui/routetext.h"

#include <QCoreApplication>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostCandidates = 4;

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(ListWords)
};

QString candidateText(const std::vector<RegionCode> &candidates, const RegionDirectory &directory)
{
    QStringList names;
    for (std::size_t at = 0; at < std::min(candidates.size(), MostCandidates); ++at)
        names.append(nameText(directory.fullName(candidates[at])));
    if (candidates.size() > MostCandidates)
        names.append(u"…"_s);
    return names.join(ListWords::tr("; "));
}

QString lineReasonText(const LineProblem &problem, const RegionDirectory &directory)
{
    switch (problem.trouble) {
    case LineTrouble::EmptyLine:
        return ListWords::tr("The line is empty");
    case LineTrouble::PlaceMissing:
        return ListWords::tr("The place is missing");
    case LineTrouble::PlaceUnknown:
        return ListWords::tr("No place has the name or code \"%1\"").arg(problem.cell);
    case LineTrouble::PlaceAmbiguous:
        return ListWords::tr("\"%1\" may be %2").arg(problem.cell, candidateText(problem.candidates, directory));
    case LineTrouble::MonthUnreadable:
        return problem.cell.isEmpty() ? ListWords::tr("The month is missing")
                                      : ListWords::tr("\"%1\" is no month such as 2020-01").arg(problem.cell);
    case LineTrouble::MonthTooEarly:
        return ListWords::tr("\"%1\" is before 1951, when this insurance began").arg(problem.cell);
    case LineTrouble::MonthInFuture:
        return ListWords::tr("\"%1\" is still to come").arg(problem.cell);
    case LineTrouble::MonthDoubled:
        return ListWords::tr("A month of this line is in the list already; it counts once");
    case LineTrouble::SpanReversed:
        return ListWords::tr("\"%1\" ends before it begins").arg(problem.cell);
    case LineTrouble::MonthsUnreadable:
        return problem.cell.isEmpty() ? ListWords::tr("The number of months is missing")
                                      : ListWords::tr("\"%1\" is no number of months").arg(problem.cell);
    case LineTrouble::SpanDisagrees:
        return ListWords::tr("The number of months (%1) is not that of the months from and to").arg(problem.cell);
    case LineTrouble::SchemeUnknown:
        return ListWords::tr("\"%1\" is no insurance Canbao knows").arg(problem.cell);
    }
    Q_UNREACHABLE();
}

} // namespace

QString meaningText(ListMeaning meaning)
{
    switch (meaning) {
    case ListMeaning::Place:
        return ListWords::tr("Place");
    case ListMeaning::Month:
        return ListWords::tr("Month, or months from–to");
    case ListMeaning::From:
        return ListWords::tr("From month");
    case ListMeaning::To:
        return ListWords::tr("To month");
    case ListMeaning::Months:
        return ListWords::tr("Number of months");
    case ListMeaning::Scheme:
        return ListWords::tr("Insurance (optional)");
    case ListMeaning::Base:
        return ListWords::tr("Base (optional)");
    }
    Q_UNREACHABLE();
}

QString lineProblemText(const LineProblem &problem, const RegionDirectory &directory)
{
    return ListWords::tr("Line %1: %2").arg(problem.line).arg(lineReasonText(problem, directory));
}

QString listSummaryText(const ContributionList &list)
{
    const int places = static_cast<int>(list.stays.size());
    QStringList parts{ListWords::tr("%1 in %2")
                          .arg(ListWords::tr("%n month(s)", nullptr, list.pensionMonths()),
                               ListWords::tr("%n place(s)", nullptr, places))};
    if (!list.problems.empty())
        parts.append(ListWords::tr("%n line(s) with problems", nullptr, static_cast<int>(list.problems.size())));
    if (list.otherLines > 0)
        parts.append(ListWords::tr("%n line(s) of other insurances left out", nullptr, list.otherLines));
    //: Separates the parts of a list on one line
    return parts.join(ListWords::tr(", "));
}

} // namespace canbao::ui
