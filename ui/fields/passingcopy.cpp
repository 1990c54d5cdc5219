#include "ui/fields/passingcopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace canbao::ui {

void copyFor(std::chrono::milliseconds time, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    // The window that asked may be closed by then. One timer for all: copying again begins anew.
    static auto *timer = [] {
        auto *made = new QTimer(qApp);
        made->setSingleShot(true);
        return made;
    }();
    timer->disconnect();
    QObject::connect(timer, &QTimer::timeout, timer, [text] {
        auto *clipboard = QGuiApplication::clipboard();
        if (clipboard->text() == text)
            clipboard->clear();
    });
    timer->start(time);
}

} // namespace canbao::ui
