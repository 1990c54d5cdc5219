#pragma once

#include "models/application/draftplan.h"

namespace canbao {

inline constexpr std::size_t MostPinned = 4;

/// A pinned way with what it costs and brings. What is not set is not known.
struct PinnedRow
{
    PinnedPlan pin = {};
    std::optional<RegionCode> place = {};
    std::optional<Money> month = {}; ///< of all insurances in the first month, what is known
    Standing monthStanding = Standing::Unknown;
    std::optional<Money> year = {}; ///< twelve months, what is known
    Standing standing = Standing::Unknown; ///< of the twelve months
    std::optional<PensionPlan> plan = {}; ///< under the set that the draft shows
};

/// The present answers as a pin; nothing while grade or place are not chosen.
std::optional<PinnedPlan> pinOf(const EnrolmentDraft &draft);
/// The answers as they would be with that pin.
EnrolmentDraft withPin(EnrolmentDraft draft, const PinnedPlan &pin);
/// In the order of pinning.
std::vector<PinnedRow> pinnedRows(const EnrolmentDraft &draft, const CheckContext &context);

} // namespace canbao
