#include "models/region/regioncode.h"

#include <algorithm>

namespace canbao {

namespace {

constexpr qsizetype Length = 6;

} // namespace

Result<RegionCode> RegionCode::parse(QStringView text)
{
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    if (text.size() != Length || !std::all_of(text.begin(), text.end(), isDigit))
        return failure(Error::Code::RegionUnknown);
    return RegionCode(text.toInt());
}

QString RegionCode::text() const
{
    return QString::number(m_value).rightJustified(Length, u'0');
}

} // namespace canbao
