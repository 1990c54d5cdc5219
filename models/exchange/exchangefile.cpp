#include "models/exchange/exchangefile.h"

#include "models/application/applicationjson.h"
#include "models/contribution/contributionquote.h"
#include "models/exchange/jsonlines.h"
#include "models/identity/identitynumber.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <set>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Format = "canbao-applications"_L1;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Error malformed(const QString &place)
{
    return {.code = Error::Code::FileMalformed, .values = {place}};
}

/// What is wrong with the frame; nothing when applications can be looked at.
std::optional<Error> frameProblem(const QJsonObject &object, const QJsonParseError &parsing)
{
    if (parsing.error != QJsonParseError::NoError)
        return malformed(u"%1"_s.arg(parsing.offset));
    if (object.value("format"_L1).toString() != Format)
        return malformed(u"format"_s);
    const int version = object.value("version"_L1).toInt();
    if (version > ExchangeFile::Version)
        return Error{.code = Error::Code::DatabaseTooNew};
    if (version < 1)
        return malformed(u"version"_s);
    if (!object.value("applications"_L1).isArray())
        return malformed(u"applications"_s);
    return std::nullopt;
}

/// The archive trusts its own contents; what comes from outside is looked at as if it had been typed: the number of the
/// document by its own rules, and every amount against the row and base beside it.
std::optional<QString> contradiction(const EnrolmentApplication &application)
{
    const auto day = application.createdAt.date();
    const auto number = IdentityNumber::parse(application.answers.document.number, day);
    if (!number || number->text() != application.identityNumber || number->kind() != application.identityKind)
        return u"identity_number"_s;
    for (std::size_t i = 0; i < application.quote.lines.size(); ++i) {
        const auto &line = application.quote.lines[i];
        if (!line.rate || !line.total)
            continue;
        const auto grade =
            line.base && line.rate->needsBase() ? GradeChoice(BaseGrade{*line.base}) : GradeChoice(FloorGrade{});
        const auto again = contributionLine(RateFound{&*line.rate}, line.scheme, line.month, grade);
        // A base that a percentage gave need not stand in a list: then nothing can be worked out from it alone.
        if (again.total && again.base == line.base && again.total != line.total)
            return u"quote.lines[%1].total"_s.arg(i);
    }
    return std::nullopt;
}

} // namespace

void ExchangeFile::append(const EnrolmentApplication &application)
{
    m_lines.append(compact(toJson(application)));
}

/// An application is a line: whole files of many can be compared, and none is longer than it need be.
QByteArray ExchangeFile::text(const QDateTime &writtenAt, const QString &programVersion) const
{
    const auto head = compact({{u"format"_s, QString(Format)},
                               {u"version"_s, Version},
                               {u"written_at"_s, writtenAt.toString(Qt::ISODate)},
                               {u"program"_s, programVersion}});
    return head.chopped(1) + ",\"applications\":[\n" + m_lines.join(",\n") + "\n]}\n";
}

ReadExchange readExchange(const QByteArray &text)
{
    QJsonParseError parsing;
    const auto object = QJsonDocument::fromJson(text, &parsing).object();
    if (const auto problem = frameProblem(object, parsing))
        return {.problems = {{.line = parsing.error == QJsonParseError::NoError ? 0 : lineAt(text, parsing.offset),
                              .error = *problem}}};
    ReadExchange read;
    std::set<QString> references;
    const auto list = object.value("applications"_L1).toArray();
    const auto lines = memberLines(text, "applications");
    for (qsizetype i = 0; i < list.size(); ++i) {
        const int line = i < static_cast<qsizetype>(lines.size()) ? lines[static_cast<std::size_t>(i)] : 0;
        const auto place = u"applications[%1]"_s.arg(i);
        auto application = applicationFromJson(list[i].toObject());
        if (!application)
            read.problems.push_back({line, place, application.error()});
        else if (!references.insert(application->reference.text()).second)
            read.problems.push_back({line, place + u".reference"_s, malformed(u"reference"_s)});
        else if (const auto wrong = contradiction(*application))
            read.problems.push_back({line, place + u'.' + *wrong, malformed(*wrong)});
        else {
            read.applications.push_back(*std::move(application));
            read.places.push_back({line, place});
        }
    }
    return read;
}

} // namespace canbao
