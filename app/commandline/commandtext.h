#pragma once

#include <QCoreApplication>

namespace canbao::app {

/// The translation context of everything that the command line says.
struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandText)
};

} // namespace canbao::app
