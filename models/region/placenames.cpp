#include "models/region/placenames.h"

#include "models/identity/typedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPlaceName = 60;

/// Blanks, commas and capitals do not tell places apart.
QString comparable(const QString &name)
{
    static const QRegularExpression between(u"[\\s,，、/·]+"_s);
    return QString(name).remove(between).toCaseFolded();
}

/// "上海市浦东新区社会保险事业管理中心" → "上海市浦东新区".
QString withoutOffice(const QString &name)
{
    static const QRegularExpression office(
        u"(?:社会保险|社会保障|社保|人力资源|养老保险|医疗保险|医保|税务|企业职工|灵活就业).*$"_s);
    return QString(name).remove(office);
}

/// "郑州市" → "郑州". Names of two characters (通县) keep theirs.
QString withoutKind(const QString &name)
{
    static const QRegularExpression kind(u"(?:省|市|区|县|(?:壮族|回族|维吾尔)?自治区)$"_s);
    const QString core = QString(name).remove(kind);
    return core.size() < 2 ? name : core;
}

} // namespace

PlaceNames::PlaceNames(const RegionDirectory &directory) : m_directory(directory)
{
    for (const Region *province : directory.provinces()) {
        addNames(*province);
        for (const Region *prefecture : directory.children(province->code)) {
            addNames(*prefecture);
            for (const Region *county : directory.children(prefecture->code))
                addNames(*county);
        }
    }
}

std::vector<RegionCode> PlaceNames::find(const QString &cell) const
{
    if (cell.size() > LongestPlaceName)
        return {};
    if (const auto code = RegionCode::parse(cleanNumber(cell)))
        return m_directory.find(*code) ? std::vector{*code} : std::vector<RegionCode>();
    auto found = m_codes.values(comparable(cell));
    if (found.isEmpty())
        found = m_codes.values(comparable(withoutOffice(cell)));
    std::vector<RegionCode> codes(found.begin(), found.end());
    std::ranges::sort(codes);
    return codes;
}

void PlaceNames::addNames(const Region &region)
{
    const auto chain = m_directory.chain(region.code);
    const auto full = m_directory.fullName(region.code);
    const Region &province = *m_directory.find(chain.back());
    if (region.level == Region::Level::Prefecture && full == m_directory.fullName(province.code))
        return; // 北京市 is the province, not the prefecture that repeats it
    add(region.name.chinese, region.code);
    add(region.name.english, region.code);
    add(full.chinese, region.code);
    add(full.english, region.code);
    if (region.level == Region::Level::Province)
        return;
    // 河南金水区, 郑州市金水区, 郑州金水区
    add(withoutKind(province.name.chinese) + region.name.chinese, region.code);
    add(province.name.chinese + region.name.chinese, region.code);
    if (region.level == Region::Level::County && chain.size() > 2) {
        const Region &prefecture = *m_directory.find(chain[1]);
        add(prefecture.name.chinese + region.name.chinese, region.code);
        add(withoutKind(prefecture.name.chinese) + region.name.chinese, region.code);
    }
}

/// The name, and the same without 省, 市, 区, 县.
void PlaceNames::add(const QString &name, RegionCode code)
{
    for (const QString &form : {comparable(name), comparable(withoutKind(name))}) {
        if (!form.isEmpty() && !m_codes.contains(form, code))
            m_codes.insert(form, code);
    }
}

} // namespace canbao
