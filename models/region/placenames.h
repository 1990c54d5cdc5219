#pragma once

#include "models/region/regiondirectory.h"

#include <QMultiHash>

namespace canbao {

/// Finds the place that a cell of a list means: a code, or a name as lists write it ("河南省郑州市", "郑州", "上海市社保
/// 中心", "Jinshui, Zhengzhou"). Unlike a search it never guesses from parts of a name.
class PlaceNames
{
public:
    explicit PlaceNames(const RegionDirectory &directory);

    /// Every place that has this name; empty: none has.
    std::vector<RegionCode> find(const QString &cell) const;

private:
    void addNames(const Region &region);
    void add(const QString &name, RegionCode code);

    const RegionDirectory &m_directory;
    QMultiHash<QString, RegionCode> m_codes;
};

} // namespace canbao
