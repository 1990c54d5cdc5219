#include "app/commandline/noticefile.h"

#include "app/commandline/commandtext.h"
#include "app/commandline/noticegradesfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

using Code = Error::Code;
using Texts = std::map<NoticeField, QString>;

constexpr qint64 LargestNotice = 100'000;

Result<QJsonObject> objectIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failureWith(Code::FileUnreadable, {QFileInfo(path).fileName()});
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.read(LargestNotice), &error);
    if (!document.isObject())
        return failureWith(Code::FileMalformed, {CommandText::tr("character %1").arg(error.offset)});
    return document.object();
}

void refuse(CommandAnswer &refused, const Error &error, const QString &member)
{
    refused.exit = ExitCode::BrokenRule;
    refused.problems.push_back(problemOf(error, member));
}

/// Figures are texts ("3929.00"): a number in JSON has no exact decimals.
Texts textsIn(const QJsonObject &object, CommandAnswer &refused)
{
    Texts texts;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const auto field = noticeFieldFromKey(member.key());
        if (!field)
            refuse(refused, {.code = Code::FieldUnknown, .values = {member.key()}}, member.key());
        else if (*field == NoticeField::Grades && (member->isObject() || member->isNull()))
            continue; // read by itself
        else if (*field != NoticeField::Grades && member->isString())
            texts.emplace(*field, member->toString());
        else if (!member->isNull())
            refuse(refused, {.code = Code::FieldInvalid, .values = {member.key()}}, member.key());
    }
    return texts;
}

QString textOf(const Texts &texts, NoticeField field)
{
    const auto found = texts.find(field);
    return found == texts.end() ? QString() : found->second;
}

std::optional<RegionCode> regionIn(const Texts &texts, const ReferenceBooks &books, CommandAnswer &refused)
{
    const auto typed = textOf(texts, NoticeField::Region);
    const auto code = RegionCode::parse(typed);
    if (code && books.regions().find(*code))
        return *code;
    if (!typed.isEmpty())
        refuse(refused, {.code = Code::RegionUnknown}, noticeFieldKey(NoticeField::Region));
    return std::nullopt;
}

Scheme schemeIn(const Texts &texts, CommandAnswer &refused)
{
    const auto scheme = schemeFromKey(textOf(texts, NoticeField::Scheme));
    const auto key = noticeFieldKey(NoticeField::Scheme);
    if (!scheme)
        refuse(refused, {.code = Code::FieldInvalid, .values = {key}}, key);
    return scheme.value_or(Scheme::Pension);
}

/// One of those known of the place, or the standard one.
Variant variantIn(const Texts &texts, const NoticeAnswers &answers, const ReferenceBooks &books, CommandAnswer &refused)
{
    const auto key = textOf(texts, NoticeField::Variant);
    if (key.isEmpty() || key == standardVariant().key || !answers.region)
        return standardVariant();
    const auto known = books.rates().variants(books.regions().chain(*answers.region), answers.scheme);
    if (const auto found = std::ranges::find(known, key, &Variant::key); found != known.end())
        return *found;
    const auto member = noticeFieldKey(NoticeField::Variant);
    refuse(refused, {.code = Code::FieldInvalid, .values = {member}}, member);
    return standardVariant();
}

void readGrades(const QJsonObject &object, NoticeAnswers &answers, CommandAnswer &refused)
{
    const auto key = noticeFieldKey(NoticeField::Grades);
    if (!object.value(key).isObject())
        return;
    if (const auto read = readGradesOfFile(object.value(key), answers); !read)
        refuse(refused, read.error(), key);
}

} // namespace

tl::expected<NoticeAnswers, CommandAnswer> readNoticeFile(const QString &path, const ReferenceBooks &books)
{
    const auto object = objectIn(path);
    if (!object)
        return tl::unexpected(refusal(object.error(), u"from"_s));
    CommandAnswer refused;
    const auto texts = textsIn(*object, refused);
    NoticeAnswers answers{.region = regionIn(texts, books, refused), .scheme = schemeIn(texts, refused)};
    answers.variant = variantIn(texts, answers, books, refused);
    readGrades(*object, answers, refused);
    if (!refused.problems.empty())
        return tl::unexpected(refused);
    using enum NoticeField;
    const std::map<NoticeField, QString *> places{{From, &answers.from},
                                                  {To, &answers.to},
                                                  {TotalRate, &answers.totalRate},
                                                  {PersonalAccount, &answers.personalAccount},
                                                  {FixedMonthly, &answers.fixedMonthly},
                                                  {SupplementRate, &answers.supplementRate},
                                                  {SupplementMonthly, &answers.supplementMonthly},
                                                  {SupplementYearly, &answers.supplementYearly},
                                                  {ReferenceWage, &answers.referenceWage},
                                                  {LowerLimit, &answers.lowerLimit},
                                                  {UpperLimit, &answers.upperLimit},
                                                  {Title, &answers.title},
                                                  {DocumentNumber, &answers.documentNumber},
                                                  {DocumentDate, &answers.documentDate}};
    for (const auto &[field, place] : places)
        *place = textOf(texts, field);
    return answers;
}

} // namespace canbao::app
