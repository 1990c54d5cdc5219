#include "models/exchange/exchangefile.h"

#include "models/application/applicationjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <set>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Format = "canbao-applications"_L1;

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

} // namespace

QByteArray ExchangeFile::text() const
{
    QJsonArray list;
    for (const EnrolmentApplication &application : applications)
        list.append(toJson(application));
    return QJsonDocument(QJsonObject{{u"format"_s, QString(Format)},
                                     {u"version"_s, Version},
                                     {u"written_at"_s, writtenAt.toString(Qt::ISODate)},
                                     {u"program"_s, programVersion},
                                     {u"applications"_s, list}})
        .toJson();
}

ReadExchange readExchange(const QByteArray &text)
{
    QJsonParseError parsing;
    const auto object = QJsonDocument::fromJson(text, &parsing).object();
    if (const auto problem = frameProblem(object, parsing))
        return {.problems = {{.error = *problem}}};
    ReadExchange read;
    std::set<QString> references;
    const auto list = object.value("applications"_L1).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto place = u"applications[%1]"_s.arg(i);
        auto application = applicationFromJson(list[i].toObject());
        if (!application)
            read.problems.push_back({.place = place, .error = application.error()});
        else if (!references.insert(application->reference.text()).second)
            read.problems.push_back({.place = place + u".reference"_s, .error = malformed(u"reference"_s)});
        else
            read.applications.push_back(*std::move(application));
    }
    return read;
}

} // namespace canbao
