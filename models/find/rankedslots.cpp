#include "models/find/rankedslots.h"

namespace canbao {

namespace {

std::size_t rankOf(quint32 slot, const RankedSlots &ranked)
{
    std::size_t rank = 0;
    while (rank + 1 < ranked.size() && !ranked[rank].contains(slot))
        ++rank;
    return rank;
}

} // namespace

SlotSet united(const RankedSlots &ranked)
{
    SlotSet all;
    for (const SlotSet &each : ranked)
        all.unite(each);
    return all;
}

std::vector<quint32> newestFirst(const SlotSet &found)
{
    std::vector<quint32> result;
    result.reserve(found.count());
    found.forEachDescending([&result](quint32 slot) { result.push_back(slot); });
    return result;
}

std::vector<quint32> fittestFirst(const SlotSet &found, const std::vector<RankedSlots> &words)
{
    std::vector<std::vector<quint32>> byRank(words.size() * (FindRankCount - 1) + 1);
    found.forEachDescending([&](quint32 slot) {
        std::size_t sum = 0;
        for (const RankedSlots &word : words)
            sum += rankOf(slot, word);
        byRank[sum].push_back(slot);
    });
    std::vector<quint32> result = std::move(byRank.front());
    for (std::size_t i = 1; i < byRank.size(); ++i)
        result.insert(result.end(), byRank[i].begin(), byRank[i].end());
    return result;
}

} // namespace canbao
