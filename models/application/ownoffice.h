#pragma once

#include "models/region/regioncode.h"

#include <QString>

#include <map>

namespace canbao {

/// What a person knows of the office of a region and wrote down.
struct OwnOffice
{
    QString name = {};
    QString address = {};
    QString hours = {};
    QString phone = {};

    bool isEmpty() const { return name.isEmpty() && address.isEmpty() && hours.isEmpty() && phone.isEmpty(); }
    bool operator==(const OwnOffice &) const = default;
};

/// Kept per region and offered again for the next application.
using OwnOffices = std::map<RegionCode, OwnOffice>;

} // namespace canbao
