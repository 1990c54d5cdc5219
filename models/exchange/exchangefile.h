#pragma once

#include "models/application/enrolmentapplication.h"

#include <QJsonObject>

namespace canbao {

/// Saved applications as one JSON file, whole: answers, numbers, pictures, frozen figures with their sources. Described
/// in resources/schema/exchange.md.
struct ExchangeFile
{
    static constexpr int Version = 1;

    QDateTime writtenAt = {};
    QString programVersion = {};
    std::vector<EnrolmentApplication> applications = {};

    QByteArray text() const;
};

/// What is wrong at one place of a file that somebody wants to import.
struct ImportProblem
{
    int line = 0; ///< of a table; 0 in JSON
    QString place = {}; ///< "applications[2].quote", or the column
    Error error;
};

/// What a JSON file holds, or everything that is wrong with it.
struct ReadExchange
{
    std::vector<EnrolmentApplication> applications = {};
    std::vector<ImportProblem> problems = {}; ///< FileMalformed, DatabaseTooNew, and what an application's own says
};

ReadExchange readExchange(const QByteArray &text);

} // namespace canbao
