#include "models/law/source.h"

namespace canbao {

using namespace Qt::StringLiterals;

QString confidenceKey(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Official:
        return u"official"_s;
    case Confidence::Reported:
        return u"reported"_s;
    case Confidence::Derived:
        return u"derived"_s;
    case Confidence::Conflict:
        return u"conflict"_s;
    case Confidence::EnteredByHand:
        return u"entered_by_hand"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Confidence> confidenceFromKey(QStringView key)
{
    for (const auto confidence : {Confidence::Official, Confidence::Reported, Confidence::Derived, Confidence::Conflict,
                                  Confidence::EnteredByHand}) {
        if (confidenceKey(confidence) == key)
            return confidence;
    }
    return std::nullopt;
}

QString periodBasisKey(PeriodBasis basis)
{
    switch (basis) {
    case PeriodBasis::Stated:
        return u"stated"_s;
    case PeriodBasis::StartInferred:
        return u"start_inferred"_s;
    case PeriodBasis::EndInferred:
        return u"end_inferred"_s;
    case PeriodBasis::Inferred:
        return u"inferred"_s;
    case PeriodBasis::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PeriodBasis> periodBasisFromKey(QStringView key)
{
    for (const auto basis : {PeriodBasis::Stated, PeriodBasis::StartInferred, PeriodBasis::EndInferred,
                             PeriodBasis::Inferred, PeriodBasis::Unknown}) {
        if (periodBasisKey(basis) == key)
            return basis;
    }
    return std::nullopt;
}

} // namespace canbao
