#pragma once

#include "ui/charts/chartdata.h"

namespace canbao {

/// Four invented grades: the second chosen, the third provisional, the last without an estimate.
inline ui::GradeChartData sampleGrades()
{
    const auto yuan = [](qint64 amount) { return Money::fromYuan(amount); };
    const auto range = [yuan](qint64 low, qint64 middle, qint64 high) {
        return ui::EstimateRange{yuan(low), yuan(middle), yuan(high)};
    };
    using namespace Qt::StringLiterals;
    return {{
        {u"60%"_s, Money::fromFen(90'124), range(1'350, 1'520, 1'800), false, false},
        {u"80%"_s, Money::fromFen(120'165), range(1'510, 1'705, 2'050), true, false},
        {u"100%"_s, Money::fromFen(150'206), range(1'680, 1'890, 2'300), false, true},
        {u"300%"_s, Money::fromFen(450'618), {}, false, false},
    }};
}

/// Paying from 45 to 60, drawing from 60 on; paid back at 67 years and 3 months.
inline ui::PayBackChartData samplePayBack()
{
    ui::PayBackChartData data;
    for (int age = 45; age <= 80; ++age) {
        const int paying = std::min(age, 60) - 45;
        const int drawing = std::max(age, 60) - 60;
        data.ages.push_back({age * 12, Money::fromYuan(10'000) * paying, Money::fromFen(2'068'970) * drawing});
    }
    data.payBackAgeMonths = 67 * 12 + 3;
    return data;
}

inline ui::SplitChartData sampleSplit()
{
    return {Money::fromFen(48'066), Money::fromFen(72'099), Money::fromFen(37'550), false};
}

} // namespace canbao
