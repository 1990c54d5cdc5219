#include "models/contribution/contributionrate.h"

namespace canbao {

using namespace Qt::StringLiterals;

QString schemeKey(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Pension:
        return u"pension"_s;
    case Scheme::Medical:
        return u"medical"_s;
    case Scheme::Unemployment:
        return u"unemployment"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Scheme> schemeFromKey(QStringView key)
{
    for (const auto scheme : {Scheme::Pension, Scheme::Medical, Scheme::Unemployment}) {
        if (schemeKey(scheme) == key)
            return scheme;
    }
    return std::nullopt;
}

} // namespace canbao
