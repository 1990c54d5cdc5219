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

QString gradeKindKey(GradeKind kind)
{
    switch (kind) {
    case GradeKind::Free:
        return u"free"_s;
    case GradeKind::Percent:
        return u"percent"_s;
    case GradeKind::Yuan:
        return u"yuan"_s;
    case GradeKind::Fixed:
        return u"fixed"_s;
    case GradeKind::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

std::optional<GradeKind> gradeKindFromKey(QStringView key)
{
    for (const auto kind :
         {GradeKind::Free, GradeKind::Percent, GradeKind::Yuan, GradeKind::Fixed, GradeKind::Unknown}) {
        if (gradeKindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

} // namespace canbao
