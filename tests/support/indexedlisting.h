#pragma once

#include "models/find/hanreadings.h"
#include "tests/support/regions.h"
#include "ui/archive/archivefinding.h"

namespace canbao::tests {

/// A list of applications with its index, for pages without an archive.
class IndexedListing
{
public:
    IndexedListing() : m_index(m_regions, [this](char32_t character) { return m_readings.of(character); }) { }

    void add(const ArchiveEntry &entry, QStringView code, const QString &lastDigits = {})
    {
        m_entries.push_back(entry);
        m_entries.back().key = qint64(m_entries.size());
        const bool isAdded =
            m_index.add({.key = m_entries.back().key,
                         .name = entry.name,
                         .reference = entry.reference,
                         .region = test::code(code),
                         .place = entry.region,
                         .grade = entry.grade,
                         .perMonth = entry.perMonth,
                         .standing = entry.standing,
                         .savedOn = entry.savedAt.date(),
                         .status = entry.prints == 0 ? QStringLiteral("ready") : QStringLiteral("printed"),
                         .lastDigits = lastDigits});
        Q_ASSERT(isAdded);
        Q_UNUSED(isAdded)
    }

    ui::ArchiveFinding finding()
    {
        return {.list = [this](const FinderQuery &query) { return listing(query); }};
    }
    const RegionDirectory &regions() const { return m_regions; }
    /// As while the index is being made.
    void setPreparing(std::optional<int> percent) { m_preparing = percent; }
    void clear() { m_entries.clear(); }
    const FinderQuery &lastQuery() const { return m_lastQuery; }

private:
    ui::ArchiveListing listing(const FinderQuery &query)
    {
        m_lastQuery = query;
        if (m_entries.empty())
            return {};
        const auto found = m_index.find(m_preparing ? FinderQuery() : query);
        const auto page = [this, found](int first, int number) {
            std::vector<ArchiveEntry> entries;
            for (int row = first; row < first + number; ++row)
                entries.push_back(m_entries[std::size_t(m_index.key(found[std::size_t(row)])) - 1]);
            return entries;
        };
        ui::ArchiveListing result{
            .rows = {.count = int(found.size()), .page = page}, .total = int(m_index.size()), .preparing = m_preparing};
        if (m_preparing)
            return result;
        result.years = m_index.years();
        result.statuses = m_index.statuses();
        for (const RegionCode code : m_index.provinces())
            result.provinces.push_back({code, m_regions.find(code)->name});
        return result;
    }

    const HanReadings m_readings;
    const RegionDirectory m_regions{test::shippedRegions()};
    ApplicationIndex m_index;
    std::vector<ArchiveEntry> m_entries;
    std::optional<int> m_preparing;
    FinderQuery m_lastQuery;
};

} // namespace canbao::tests
