#pragma once

#include "models/core/error.h"

#include <QJsonObject>

#include <vector>

namespace canbao::app {

/// What the shell gets. The numbers are part of the command line's contract.
enum class ExitCode {
    Fine = 0,
    BrokenRule = 1, ///< the input breaks a rule
    WrongUsage = 2,
    NotKnown = 3, ///< the reference data do not know
    Storage = 4,
};

/// One entry of errors[].
struct CommandProblem
{
    QString code; ///< "E902"; "usage" for wrong usage
    QString field; ///< the option or the member of the case file
    QString message; ///< in the language chosen
};

/// What a subcommand answers: the same content for programs and for people.
struct CommandAnswer
{
    ExitCode exit = ExitCode::Fine;
    QJsonObject json = {};
    bool isDeep = false; ///< JSON without indentation: in deep trees it would be most of the text
    QString text = {};
    std::vector<CommandProblem> problems = {};
};

/// Which exit code an error leads to.
ExitCode exitCodeOf(Error::Code code);
CommandProblem problemOf(const Error &error, const QString &field);
CommandAnswer refusal(const Error &error, const QString &field = {});
CommandAnswer wrongUsage(const QString &message, const QString &field = {});

} // namespace canbao::app
