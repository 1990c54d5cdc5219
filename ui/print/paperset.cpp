#include "ui/print/paperset.h"

#include "models/core/keys.h"

namespace canbao::ui {

using namespace Qt::StringLiterals;

QString paperSetKey(PaperSet set)
{
    switch (set) {
    case PaperSet::Summary:
        return u"summary"_s;
    case PaperSet::Annex:
        return u"annex"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PaperSet> paperSetFromKey(QStringView key)
{
    return fromKey(key, PaperSet::Annex, paperSetKey);
}

std::vector<PaperPart> partsOf(PaperSet set)
{
    switch (set) {
    case PaperSet::Summary:
        return {PaperPart::Summary};
    case PaperSet::Annex:
        return {PaperPart::Annex};
    }
    Q_UNREACHABLE();
}

} // namespace canbao::ui
