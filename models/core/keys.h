#pragma once

#include <QStringView>

#include <optional>

namespace canbao {

/// The way back from a stable word: the value of an enumeration that counts from nought to \a last; nothing when none
/// has it.
template<typename Enum>
std::optional<Enum> fromKey(QStringView key, Enum last, QString (*keyOf)(Enum))
{
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        if (keyOf(static_cast<Enum>(value)) == key)
            return static_cast<Enum>(value);
    }
    return std::nullopt;
}

} // namespace canbao
