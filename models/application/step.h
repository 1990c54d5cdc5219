#pragma once

#include <QString>

#include <array>
#include <optional>

namespace canbao {

/// One page of questions. Three steps lead to checking and finishing.
enum class Step {
    Applicant,
    Document,
    Person,
    Hukou,
    Residence,
    Place,
    Insurance,
    Grade,
    Schedule,
    Bank,
    Card,
    Check,
};

inline constexpr std::array AllSteps{Step::Applicant, Step::Document, Step::Person,    Step::Hukou,
                                     Step::Residence, Step::Place,    Step::Insurance, Step::Grade,
                                     Step::Schedule,  Step::Bank,     Step::Card,      Step::Check};

/// The stable word of a step in drafts ("hukou").
QString stepKey(Step step);
std::optional<Step> stepFromKey(QStringView key);

} // namespace canbao
