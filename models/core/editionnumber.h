#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace canbao {

/// The number of an edition of the reference data: the year and month of its making, and a third number where a month
/// had several ("2026.11", "2026.11.2"). Later editions compare greater.
struct EditionNumber
{
    int year = 0; ///< 2000 to 2999
    int month = 1; ///< 1 to 12
    int revision = 1; ///< 1 to 99; not written while it is 1

    static std::optional<EditionNumber> parse(QStringView text);
    auto operator<=>(const EditionNumber &) const = default;
};

} // namespace canbao
