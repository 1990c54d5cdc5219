#pragma once

#include <QString>

#include <array>
#include <optional>
#include <set>

namespace canbao {

/// One page of questions. Three steps lead to checking and finishing.
enum class Step {
    Applicant,
    Document,
    Person,
    Hukou,
    Residence,
    History,
    Place,
    Office,
    Insurance,
    Grade,
    Schedule,
    Subsidy,
    Bank,
    Calendar,
    Card,
    Photo,
    Check,
};

inline constexpr std::array AllSteps{Step::Applicant, Step::Document, Step::Person, Step::Hukou,     Step::Residence,
                                     Step::History,   Step::Place,    Step::Office, Step::Insurance, Step::Grade,
                                     Step::Schedule,  Step::Subsidy,  Step::Bank,   Step::Calendar,  Step::Card,
                                     Step::Photo,     Step::Check};

/// The stable word of a step in drafts ("hukou").
QString stepKey(Step step);
std::optional<Step> stepFromKey(QStringView key);
/// A draft that was left on a page had these behind it.
std::set<Step> stepsBefore(Step step);

} // namespace canbao
