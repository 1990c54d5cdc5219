#pragma once

#include "models/core/result.h"

#include <QString>

#include <compare>

namespace canbao {

/// Six digits of GB/T 2260: 110000 a province, 110100 a prefecture, 110105 a county.
class RegionCode
{
public:
    /// Accepts any six digits; whether the code is in use is for the RegionDirectory to say.
    static Result<RegionCode> parse(QStringView text);

    QString text() const;
    RegionCode province() const { return RegionCode(m_value / 10'000 * 10'000); }
    /// Two codes of one province share it.
    bool sharesProvince(RegionCode other) const { return province() == other.province(); }

    constexpr auto operator<=>(const RegionCode &) const = default;

private:
    explicit constexpr RegionCode(int value) : m_value(value) { }

    int m_value = 0;
};

} // namespace canbao
