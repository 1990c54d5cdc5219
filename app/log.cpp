#include "app/log.h"

#include <cstdio>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Said by Qt at every start without a desktop or a screen; nothing can be done about it.
    if (message.startsWith("QStandardPaths: XDG_RUNTIME_DIR"_L1)
        || message.startsWith("This plugin does not support propagateSizeHints"_L1))
        return;
    const auto safe = qFormatLogMessage(type, context, withoutNumbers(message));
    std::fprintf(stderr, "%s\n", safe.toUtf8().constData());
}

} // namespace

QString withoutNumbers(const QString &message)
{
    constexpr qsizetype Longest = 5;
    QString safe;
    for (qsizetype at = 0; at < message.size();) {
        const auto begin = at;
        while (at < message.size() && message[at].isDigit())
            ++at;
        if (at == begin)
            safe += message[at++];
        else
            safe += at - begin > Longest ? u"******"_s : message.sliced(begin, at - begin);
    }
    return safe;
}

void installLog()
{
    qInstallMessageHandler(writeMessage);
}

} // namespace canbao::app
