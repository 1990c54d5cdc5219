#pragma once

#include "models/application/applicationreference.h"
#include "models/find/finderentry.h"
#include "models/find/finderstatus.h"
#include "tests/support/regions.h"

#include <random>

namespace canbao::tests {

/// Invented applications for lists and searches, the same ones for the same seed. Names are put together from common
/// characters and belong to nobody.
class SampleArchive
{
public:
    SampleArchive(const RegionDirectory &regions, quint64 seed) : m_regions(regions), m_random(seed)
    {
        for (const Region *province : regions.provinces()) {
            for (const Region *prefecture : regions.children(province->code)) {
                for (const Region *county : regions.children(prefecture->code))
                    m_counties.push_back(county->code);
            }
        }
    }

    FinderEntry next()
    {
        const RegionCode county = m_counties[below(m_counties.size())];
        ++m_key;
        return {
            .key = qint64(m_key),
            .name = name(),
            .reference =
                ApplicationReference::fromRandom(m_key * 0x9E3779B97F4A7C15).text(), // odd, so that none comes twice,
            .region = county,
            .place = m_regions.fullName(county),
            .grade = below(2) == 0 ? QStringLiteral("%1%").arg(60 + 20 * below(8))
                                   : QStringLiteral("%1.00").arg(4000 + below(9000)),
            .perMonth = Money::fromFen(qint64(80'000 + below(300'000))),
            .standing = Standing(below(4)),
            .savedOn = QDate(int(2024 + below(3)), int(1 + below(12)), int(1 + below(28))),
            .status = below(3) == 0 ? finderstatus::Printed : finderstatus::Ready,
            .lastDigits = digits()};
    }

    std::size_t below(std::size_t limit) { return std::size_t(m_random() % limit); }

    /// Family names by how common they are, then some that are rare or read in two ways.
    static QString families()
    {
        return QStringLiteral("王王王李李李张张张刘刘陈陈杨杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖"
                              "田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱"
                              "单查仇解区尉朴盖乐覃翟缪");
    }
    static QString given()
    {
        return QStringLiteral("伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲建华国海波宇浩然子轩梓涵欣怡"
                              "雨晨志鹏俊博佳琪思远晓燕春梅红玉凤莲翠萍长安宁一乐朝阳女绿");
    }

private:
    QString name()
    {
        constexpr std::size_t Foreign = 40; // one in so many
        if (below(Foreign) == 0)
            return QStringList{QStringLiteral("阿依古丽·买买提"), QStringLiteral("MARY ANN LEE"),
                               QStringLiteral("欧阳安安"), QStringLiteral("𠮷安"),
                               QStringLiteral("尉迟长安")}[qsizetype(below(5))];
        QString result = families().at(qsizetype(below(std::size_t(families().size()))));
        const std::size_t length = below(5) == 0 ? 1 : 2;
        for (std::size_t i = 0; i < length; ++i)
            result += given().at(qsizetype(below(std::size_t(given().size()))));
        return result;
    }

    std::optional<QString> digits()
    {
        if (below(10) == 0)
            return std::nullopt;
        if (below(11) == 0)
            return QStringLiteral("%1X").arg(below(1000), 3, 10, QLatin1Char('0'));
        return QStringLiteral("%1").arg(below(10'000), 4, 10, QLatin1Char('0'));
    }

    const RegionDirectory &m_regions;
    std::mt19937_64 m_random;
    std::vector<RegionCode> m_counties;
    quint64 m_key = 0;
};

} // namespace canbao::tests
