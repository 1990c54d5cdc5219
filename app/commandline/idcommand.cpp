#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/subcommand.h"
#include "app/commandline/texttable.h"
#include "models/application/jsonreader.h"
#include "models/identity/identitynumber.h"
#include "ui/answertext.h"
#include "ui/errortext.h"
#include "ui/format.h"

#include <cstdio>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t LongestInput = 200;

QString readStandardInput()
{
    QByteArray input(LongestInput, '\0');
    const auto count = std::fread(input.data(), 1, LongestInput, stdin);
    input.truncate(static_cast<qsizetype>(count));
    return QString::fromUtf8(input).trimmed();
}

QString kindText(IdentityNumber::Kind kind)
{
    using Kind = IdentityNumber::Kind;
    switch (kind) {
    case Kind::ResidentCard:
        return CommandText::tr("Resident identity card");
    case Kind::FirstGeneration:
        return CommandText::tr("15-digit number of the first generation, no longer a valid document");
    case Kind::HongKongPermit:
        return CommandText::tr("Residence permit, Hong Kong");
    case Kind::MacaoPermit:
        return CommandText::tr("Residence permit, Macao");
    case Kind::TaiwanPermit:
        return CommandText::tr("Residence permit, Taiwan");
    case Kind::ForeignCard:
    case Kind::ForeignCard2017:
        return CommandText::tr("Foreign permanent resident’s card");
    }
    Q_UNREACHABLE();
}

/// The name in use, else the one that an abolished code had.
QString regionName(const QString &digits, const ReferenceBooks &books)
{
    const auto code = RegionCode::parse(digits);
    if (code && books.regions().find(*code))
        return ui::nameText(books.regions().fullName(*code));
    const auto former = books.formerRegion(digits);
    return former ? former->name : QString();
}

QJsonObject emptyJson()
{
    QJsonObject json{{u"valid"_s, false}};
    for (const auto &member :
         {u"type"_s, u"birth_date"_s, u"sex"_s, u"region_code"_s, u"region_name"_s, u"upgraded"_s, u"error"_s})
        json.insert(member, QJsonValue());
    return json;
}

CommandAnswer invalidNumber(const Error &error)
{
    auto answer = refusal(error, u"number"_s);
    answer.json = emptyJson();
    answer.json.insert(u"error"_s, errorKey(error.code));
    return answer;
}

CommandAnswer validNumber(const IdentityNumber &number, const ReferenceBooks &books)
{
    const auto digits = number.regionDigits().value_or(QString());
    const auto region = digits.isEmpty() ? QString() : regionName(digits, books);
    const auto sex = number.sex();
    const auto upgraded = number.kind() == IdentityNumber::Kind::FirstGeneration ? number.text() : QString();

    CommandAnswer answer{.json = emptyJson()};
    answer.json.insert(u"valid"_s, true);
    answer.json.insert(u"type"_s, identityKindKey(number.kind()));
    answer.json.insert(u"birth_date"_s, number.birthDate().toString(Qt::ISODate));
    answer.json.insert(u"sex"_s, sex ? QJsonValue(sexKey(*sex)) : QJsonValue());
    answer.json.insert(u"region_code"_s, textOrNull(digits));
    answer.json.insert(u"region_name"_s, textOrNull(region));
    answer.json.insert(u"upgraded"_s, textOrNull(upgraded));
    answer.text = listText({{CommandText::tr("Document"), kindText(number.kind())},
                            {CommandText::tr("Born"), ui::dateText(number.birthDate())},
                            {CommandText::tr("Sex"), sex ? ui::sexText(*sex) : ui::unknownText()},
                            {CommandText::tr("First registered in"),
                             digits.isEmpty()       ? QString()
                                 : region.isEmpty() ? ui::unknownText()
                                                    : region},
                            {CommandText::tr("As 18 characters"), upgraded}});
    return answer;
}

} // namespace

void describeId(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandText::tr("Check an identity number, read from standard input."));
    parser.addPositionalArgument(u"-"_s, CommandText::tr("The number is read from standard input."), u"-"_s);
}

CommandAnswer runId(const QCommandLineParser &parser, CommandContext &context)
{
    if (parser.positionalArguments() != QStringList{u"-"_s}) {
        return wrongUsage(
            CommandText::tr("Write “canbao id -” and give the number on standard input. As an argument it "
                            "would stay in the shell’s history and be seen in the list of processes."));
    }
    const auto number = IdentityNumber::parse(readStandardInput(), context.today());
    if (!number)
        return invalidNumber(number.error());
    const auto books = context.books();
    return books ? validNumber(*number, **books) : refusal(books.error());
}

} // namespace canbao::app
