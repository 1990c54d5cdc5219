#include "ui/routequestion.h"

#include "ui/format.h"

#include <QCoreApplication>

namespace canbao::ui {

namespace {

struct QuestionWords
{
    Q_DECLARE_TR_FUNCTIONS(RouteView)
};

/// Permit holders have no hukou to name.
QString homeOf(const EnrolmentDraft &draft, const RegionDirectory &regions)
{
    const auto hukou = hasHukou(draft) ? draft.hukou.region : std::nullopt;
    return hukou ? nameText(regions.fullName(*hukou)) : QString();
}

} // namespace

QString questionFor(const EnrolmentRoute &route, const EnrolmentDraft &draft, const RegionDirectory &regions)
{
    const bool isOpen = route.verdict == RouteVerdict::NotConfirmed;
    if (!isOpen || !route.region)
        return {};
    const QString place = nameText(regions.fullName(*route.region));
    const QString home = homeOf(draft, regions);
    if (home.isEmpty())
        return QuestionWords::tr(
                   "Call 12333 there and read out: \"I live in %1 and work for myself. May I join the employees' "
                   "pension and medical insurance here as a flexible employee? What must I bring?\"")
            .arg(place);
    return QuestionWords::tr(
               "Call 12333 there and read out: \"My hukou is in %1. I live in %2 and work for myself. May I join the "
               "employees' pension and medical insurance here as a flexible employee? What must I bring?\"")
        .arg(home, place);
}

} // namespace canbao::ui
