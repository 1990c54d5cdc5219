// Preloaded into a program with windows: after the first paint it prints the processor time spent so far, and ends it.

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

namespace {

double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

/// "63.2 37012": milliseconds of processor time, kibibytes at the most.
void reportAndEnd()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.1f %ld\n", milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), usage.ru_maxrss);
    std::fflush(stdout);
    _exit(0);
}

/// Waits for the first paint of a window; what is queued behind it runs when the picture has been handed over.
class PaintWatcher : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Paint && widget && widget->isWindow()) {
            qApp->removeEventFilter(this);
            QTimer::singleShot(0, qApp, &reportAndEnd);
        }
        return QObject::eventFilter(watched, event);
    }
};

void watch()
{
    if (qobject_cast<QApplication *>(QCoreApplication::instance()))
        qApp->installEventFilter(new PaintWatcher(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
