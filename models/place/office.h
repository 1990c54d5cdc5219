#pragma once

#include "models/core/language.h"
#include "models/law/source.h"
#include "models/region/regioncode.h"

#include <QDate>

#include <set>
#include <span>
#include <vector>

namespace canbao {

enum class OfficeKind { Bureau, Tax };

/// A counter where papers are handed in.
struct Office
{
    QString key;
    RegionCode region;
    OfficeKind kind = OfficeKind::Bureau;
    BilingualText name = {};
    BilingualText address = {};
    BilingualText hours = {};
    QString phone = {};
    std::set<int> weekdays = {}; ///< open, 1 Monday to 7 Sunday; empty: not known
    Source source = {};

    /// Only where the days are known.
    bool isClosedOn(QDate day) const { return !weekdays.empty() && !weekdays.contains(day.dayOfWeek()); }
};

/// The offices of the reference data. None is known yet: the person's own entry stands in.
class OfficeBook
{
public:
    OfficeBook() = default;
    explicit OfficeBook(std::vector<Office> offices) : m_offices(std::move(offices)) { }

    /// Nearest first: of the county, then of its prefecture, then of the province.
    std::vector<const Office *> officesFor(std::span<const RegionCode> chain) const;
    /// Null when there is none.
    const Office *find(const QString &key) const;

private:
    std::vector<Office> m_offices;
};

} // namespace canbao
