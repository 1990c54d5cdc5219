#pragma once

#include <QString>

#include <optional>

namespace canbao {

/// As printed on the identity document.
enum class Sex { Male, Female };

inline QString sexKey(Sex sex)
{
    return sex == Sex::Male ? QStringLiteral("male") : QStringLiteral("female");
}

} // namespace canbao
