#include "models/place/listmapping.h"

#include <QRegularExpression>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

struct HeaderWord
{
    ListMeaning meaning;
    QRegularExpression words;
};

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// The narrower meaning first: 开始年月 is a beginning before it is a month.
const std::vector<HeaderWord> &headerWords()
{
    static const std::vector<HeaderWord> all{
        {ListMeaning::Scheme, words(u"险种|保险类型|参保类型|scheme|insurance type|\\binsurance\\b"_s)},
        {ListMeaning::Base, words(u"基数|缴费工资|\\bbase\\b|wage"_s)},
        {ListMeaning::Months, words(u"月数|月份数|个月|months|number of months"_s)},
        {ListMeaning::From, words(u"开始|起始|起缴|^起|起年月|起$|自$|\\bfrom\\b|\\bstart|\\bfirst month"_s)},
        {ListMeaning::To, words(u"结束|终止|截止|^止|止年月|止$|^至|\\bto\\b|until|\\bend|\\blast month"_s)},
        {ListMeaning::Month, words(u"年月|所属期|月份|费款期|期间|对应期|\\bmonth\\b|period"_s)},
        {ListMeaning::Place, words(u"参保地|缴费地|所在地|统筹区|行政区|地区|地点|经办机构|place|region|city|area"_s)},
    };
    return all;
}

} // namespace

ListMapping guessedMapping(const QStringList &header)
{
    ListMapping mapping;
    for (int column = 0; column < header.size(); ++column) {
        for (const auto &[meaning, words] : headerWords()) {
            if (!words.match(header[column].simplified()).hasMatch())
                continue;
            mapping.emplace(meaning, column);
            break;
        }
    }
    return mapping;
}

bool isComplete(const ListMapping &mapping)
{
    const auto has = [&mapping](ListMeaning meaning) { return mapping.contains(meaning); };
    return has(ListMeaning::Place) && (has(ListMeaning::Month) || has(ListMeaning::From) || has(ListMeaning::Months));
}

} // namespace canbao
