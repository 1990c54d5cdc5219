#pragma once

#include "models/application/enrolmentapplication.h"

#include <QByteArrayList>
#include <QJsonObject>

namespace canbao {

/// Saved applications as one JSON file, whole: answers, numbers, pictures, frozen figures with their sources. Taken up
/// one after the other, so that only their lines are kept. Described in resources/schema/exchange.md.
class ExchangeFile
{
public:
    static constexpr int Version = 1;

    void append(const EnrolmentApplication &application);
    QByteArray text(const QDateTime &writtenAt, const QString &programVersion) const;

private:
    QByteArrayList m_lines;
};

/// A place of a file that somebody wants to import.
struct ImportPlace
{
    int line = 0; ///< from 1 on; 0: not known
    QString place = {}; ///< "applications[2].quote", or the column
};

/// What is wrong at one place of it.
struct ImportProblem
{
    int line = 0;
    QString place = {};
    Error error;
};

/// What a JSON file holds, or everything that is wrong with it.
struct ReadExchange
{
    std::vector<EnrolmentApplication> applications = {};
    std::vector<ImportPlace> places = {}; ///< of the applications, in their order
    std::vector<ImportProblem> problems = {}; ///< FileMalformed, DatabaseTooNew, and what an application's own says
};

ReadExchange readExchange(const QByteArray &text);

} // namespace canbao
