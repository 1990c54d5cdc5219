#pragma once

#include "models/application/enrolmentsession.h"
#include "models/place/benefitplace.h"
#include "models/place/routeadvice.h"
#include "ui/fields/paidtimeline.h"

#include <QStringList>

namespace canbao::ui {

/// The advice in a few sentences: where one may enrol, what to ask first, which is cheaper, where the pension would be
/// drawn. Never more sure than the rows below it.
QStringList adviceSentences(const std::vector<RouteAdvice> &advices, const EnrolmentSession &session);

/// Where the pension would be drawn, in words.
struct BenefitView
{
    QString answer; ///< "As things stand: Guangdong"
    QString reason;
    QString moves; ///< what moves there; empty where nothing does
    QStringList doubts; ///< what could turn the answer
    std::vector<TimelineSpan> spans;
};

/// Nothing while neither places nor months are known.
std::optional<BenefitView> benefitView(const EnrolmentSession &session);

} // namespace canbao::ui
