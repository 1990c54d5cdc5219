#pragma once

#include <QStringList>

namespace canbao::app {

/// Whether the program was called for a subcommand, for its help or its version, and not for its window.
bool isForCommandLine(const QStringList &arguments);
/// Runs the subcommand and answers the program's exit code: 0 fine, 1 the input breaks a rule, 2 wrong usage,
/// 3 the reference data do not know, 4 storage.
int runCommandLine(int &argc, char **argv);

} // namespace canbao::app
