#include "models/application/step.h"

namespace canbao {

using namespace Qt::StringLiterals;

QString stepKey(Step step)
{
    switch (step) {
    case Step::Applicant:
        return u"applicant"_s;
    case Step::Document:
        return u"document"_s;
    case Step::Person:
        return u"person"_s;
    case Step::Hukou:
        return u"hukou"_s;
    case Step::Residence:
        return u"residence"_s;
    case Step::History:
        return u"history"_s;
    case Step::Place:
        return u"place"_s;
    case Step::Office:
        return u"office"_s;
    case Step::Insurance:
        return u"insurance"_s;
    case Step::Grade:
        return u"grade"_s;
    case Step::Schedule:
        return u"schedule"_s;
    case Step::Subsidy:
        return u"subsidy"_s;
    case Step::Bank:
        return u"bank"_s;
    case Step::Calendar:
        return u"calendar"_s;
    case Step::Card:
        return u"card"_s;
    case Step::Photo:
        return u"photo"_s;
    case Step::Check:
        return u"check"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Step> stepFromKey(QStringView key)
{
    for (const auto step : AllSteps) {
        if (stepKey(step) == key)
            return step;
    }
    return std::nullopt;
}

std::set<Step> stepsBefore(Step step)
{
    std::set<Step> before;
    for (const auto each : AllSteps) {
        if (each < step)
            before.insert(each);
    }
    return before;
}

} // namespace canbao
