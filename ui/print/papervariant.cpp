#include "ui/print/papervariant.h"

#include <QStringList>

#include <utility>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Large = "large"_L1;
constexpr QLatin1StringView Private = "private"_L1;
constexpr QLatin1StringView ChineseAndEnglish = "zh+en"_L1;

constexpr QLatin1StringView Chinese = "zh"_L1;
constexpr QLatin1StringView English = "en"_L1;

QString languageKeyOf(const PaperOptions &options)
{
    if (options.hasGloss)
        return ChineseAndEnglish;
    return options.language == Language::Chinese ? Chinese : English;
}

} // namespace

QString PaperVariant::key(const PaperOptions &options)
{
    QStringList parts{paperSetKey(options.set), paperCopyKey(options.copy), languageKeyOf(options)};
    if (options.isLarge)
        parts.append(Large);
    if (options.showPrivate)
        parts.append(Private);
    return parts.join(u'/');
}

QString PaperVariant::partText(const QString &part)
{
    const std::pair<QString, QString> texts[] = {
        {paperSetKey(PaperSet::Summary), tr("summary")},
        {paperSetKey(PaperSet::Annex), tr("calculation")},
        {paperSetKey(PaperSet::Pack), tr("all papers for the counter")},
        {paperCopyKey(PaperCopy::Own), tr("own copy")},
        {paperCopyKey(PaperCopy::Clerk), tr("copy for the office")},
        {paperCopyKey(PaperCopy::Company), tr("copy for a company")},
        {Chinese, tr("in Chinese")},
        {English, tr("in English")},
        {ChineseAndEnglish, tr("in Chinese with English")},
        {Large, tr("large print")},
        {Private, tr("numbers in full")},
    };
    for (const auto &[key, text] : texts)
        if (key == part)
            return text;
    return part;
}

QString PaperVariant::text(const QString &key)
{
    if (key.isEmpty())
        return tr("which paper was not noted");
    QStringList texts;
    for (const QString &part : key.split(u'/'))
        texts.append(partText(part));
    return texts.join(tr(", ", "between the properties of a paper"));
}

} // namespace canbao::ui
