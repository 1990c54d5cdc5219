#pragma once

#include "models/find/namepattern.h"
#include "models/find/slotset.h"

#include <array>
#include <vector>

namespace canbao {

/// What a word finds, by rank. A slot may stand in several; the first counts.
using RankedSlots = std::array<SlotSet, FindRankCount>;

/// Of all ranks.
SlotSet united(const RankedSlots &ranked);
std::vector<quint32> newestFirst(const SlotSet &found);
/// The best first: the ranks of all words together; within one sum the newest first.
std::vector<quint32> fittestFirst(const SlotSet &found, const std::vector<RankedSlots> &words);

} // namespace canbao
