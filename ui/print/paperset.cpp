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
    case PaperSet::Pack:
        return u"pack"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PaperSet> paperSetFromKey(QStringView key)
{
    return fromKey(key, PaperSet::Pack, paperSetKey);
}

namespace {

std::vector<PaperPart> packFor(PaperCopy copy)
{
    if (copy == PaperCopy::Company)
        return {PaperPart::Overview, PaperPart::Summary, PaperPart::Checklist, PaperPart::Company};
    return {PaperPart::Overview,      PaperPart::Summary, PaperPart::Annex,     PaperPart::Enrolment,
            PaperPart::Authorisation, PaperPart::Card,    PaperPart::Checklist, PaperPart::Calendar,
            PaperPart::FailedDebit,   PaperPart::Company};
}

} // namespace

std::vector<PaperPart> partsOf(PaperSet set, PaperCopy copy)
{
    switch (set) {
    case PaperSet::Summary:
        return {PaperPart::Summary};
    case PaperSet::Annex:
        return {PaperPart::Annex};
    case PaperSet::Pack:
        return packFor(copy);
    }
    Q_UNREACHABLE();
}

} // namespace canbao::ui
