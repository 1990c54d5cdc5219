#include "models/contribution/rateexample.h"

#include "models/contribution/contributionquote.h"
#include "models/region/regiondirectory.h"

namespace canbao {

std::optional<Money> resultOf(const RateExample &example, const RateBook &rates, const RegionDirectory &regions)
{
    const auto chain = regions.chain(example.region);
    const auto answer = rates.rateFor(chain, example.scheme, example.variant, example.month);
    const auto grade = example.percent ? GradeChoice(PercentGrade{*example.percent}) : GradeChoice(FloorGrade{});
    const auto line = contributionLine(answer, example.scheme, example.month, grade);
    return line.standing == Standing::Known ? line.total : std::nullopt;
}

} // namespace canbao
