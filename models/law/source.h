#pragma once

#include <QString>

#include <optional>

namespace canbao {

/// How far a figure can be trusted: read in the official notice, reported by others, derived by a stated rule,
/// contradicted by another source, or entered by hand from a notice.
enum class Confidence { Official, Reported, Derived, Conflict, EnteredByHand };

/// The stable word of a confidence in data and JSON ("official").
QString confidenceKey(Confidence confidence);
/// Nothing when \a key is no confidence.
std::optional<Confidence> confidenceFromKey(QStringView key);

/// Whether the months of a figure are printed in its source or concluded from it.
enum class PeriodBasis { Stated, StartInferred, EndInferred, Inferred, Unknown };

QString periodBasisKey(PeriodBasis basis);
std::optional<PeriodBasis> periodBasisFromKey(QStringView key);

/// Where a figure or a rule was read.
struct Source
{
    QString title = {};
    QString documentNumber = {}; ///< "京人社发〔2025〕11号"; empty when the document has none or it is not known
    QString date = {}; ///< "2025-09-22", "2025-09" or "2025": as precise as it is known; empty when it is not
    QString address = {}; ///< of the page, for reading on; may be empty
    Confidence confidence = Confidence::Official;

    bool operator==(const Source &) const = default;
};

} // namespace canbao
