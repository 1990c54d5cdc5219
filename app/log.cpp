#include "app/log.h"

#include <QRegularExpression>

#include <cstdio>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const QRegularExpression number(u"\\d{6,}"_s);
    // Said by Qt at every start without a desktop or a screen; nothing can be done about it.
    if (message.startsWith("QStandardPaths: XDG_RUNTIME_DIR"_L1)
        || message.startsWith("This plugin does not support propagateSizeHints"_L1))
        return;
    const auto safe = qFormatLogMessage(type, context, QString(message).replace(number, u"******"_s));
    std::fprintf(stderr, "%s\n", safe.toUtf8().constData());
}

} // namespace

void installLog()
{
    qInstallMessageHandler(writeMessage);
}

} // namespace canbao::app
