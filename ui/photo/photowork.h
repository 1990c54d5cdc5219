#pragma once

#include "models/core/result.h"
#include "models/photo/finishedphoto.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <optional>

namespace canbao::ui {

/// A picture, and a small copy of it to show.
struct OpenedPicture
{
    QImage whole = {};
    QImage shown = {};
};

/// What takes a while with pictures, beside the thread of the windows: reading, turning, and finishing a part of one.
class PhotoWork : public QObject
{
    Q_OBJECT

public:
    explicit PhotoWork(QObject *parent = nullptr);

    /// Takes the place of what was being read.
    void read(std::function<Result<QByteArray>()> file);
    /// Quarters of a turn, clockwise.
    void turn(const QImage &picture, int quarters);
    bool isReading() const { return m_isReading; }
    /// What has begun may run to its end, but nobody hears of it.
    void cancel();

    /// Only the last one asked for is told.
    void finish(const QImage &picture, const QRectF &part, const PhotoRequirement &requirement);
    bool isFinishing() const { return m_isFinishing; }
    /// Waits for what is being finished, some tenths of a second.
    void settle();

Q_SIGNALS:
    void opened(const canbao::ui::OpenedPicture &picture);
    void refused(const canbao::Error &error);
    void finished(const canbao::FinishedPhoto &photo);

private:
    struct Wish
    {
        QImage picture;
        QRectF part;
        PhotoRequirement requirement;
    };

    void start(QFuture<Result<OpenedPicture>> reading);
    void start(Wish wish);
    void takeReading();
    void takeFinished();

    QFutureWatcher<Result<OpenedPicture>> m_reading;
    QFutureWatcher<FinishedPhoto> m_finishing;
    std::optional<Wish> m_next; ///< asked for meanwhile
    bool m_isReading = false;
    bool m_isFinishing = false;
};

} // namespace canbao::ui
