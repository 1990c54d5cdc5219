#pragma once

#include "models/core/result.h"
#include "ui/fields/busydialog.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>

namespace canbao::app {

/// Does \a work on another thread while a window over \a parent says \a what: the program stays on screen, and nothing
/// else can be clicked. \a work must use nothing that belongs to this thread.
template<typename Value>
Result<Value> whileBusy(QWidget *parent, const QString &what, std::function<Result<Value>()> work)
{
    ui::BusyDialog busy(what, parent);
    QFutureWatcher<Result<Value>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &busy, &QDialog::accept);
    watcher.setFuture(QtConcurrent::run(std::move(work)));
    busy.exec();
    watcher.waitForFinished();
    return watcher.result();
}

} // namespace canbao::app
