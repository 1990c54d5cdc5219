#include "ui/photo/photowork.h"

#include "models/photo/photofile.h"

#include <QTransform>
#include <QtConcurrentRun>

#include <utility>

namespace canbao::ui {

namespace {

constexpr int ShownSide = 1400; // more than the view has at the largest text

OpenedPicture openedPicture(const QImage &whole)
{
    const bool isSmall = qMax(whole.width(), whole.height()) <= ShownSide;
    return {whole, isSmall ? whole : whole.scaled(ShownSide, ShownSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)};
}

Result<OpenedPicture> read(const std::function<Result<QByteArray>()> &file)
{
    const auto bytes = file();
    if (!bytes)
        return failure(bytes);
    const auto picture = readPhoto(*bytes);
    if (!picture)
        return failure(picture);
    return openedPicture(*picture);
}

} // namespace

PhotoWork::PhotoWork(QObject *parent) : QObject(parent)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &PhotoWork::takeReading);
    connect(&m_finishing, &QFutureWatcherBase::finished, this, &PhotoWork::takeFinished);
}

void PhotoWork::read(std::function<Result<QByteArray>()> file)
{
    start(QtConcurrent::run([file = std::move(file)] { return ui::read(file); }));
}

void PhotoWork::turn(const QImage &picture, int quarters)
{
    constexpr int Quarter = 90;
    start(QtConcurrent::run([picture, quarters]() -> Result<OpenedPicture> {
        return openedPicture(picture.transformed(QTransform().rotate(quarters * Quarter)));
    }));
}

void PhotoWork::start(QFuture<Result<OpenedPicture>> reading)
{
    m_isReading = true;
    m_reading.setFuture(reading);
}

void PhotoWork::cancel()
{
    m_isReading = false;
    m_isFinishing = false;
    m_next.reset();
}

void PhotoWork::takeReading()
{
    if (!m_isReading || !m_reading.isFinished())
        return;
    m_isReading = false;
    if (const auto picture = m_reading.result())
        Q_EMIT opened(*picture);
    else
        Q_EMIT refused(picture.error());
}

void PhotoWork::finish(const QImage &picture, const QRectF &part, const PhotoRequirement &requirement)
{
    Wish wish{picture, part, requirement};
    if (m_isFinishing)
        m_next = std::move(wish);
    else
        start(std::move(wish));
}

void PhotoWork::start(Wish wish)
{
    m_isFinishing = true;
    m_finishing.setFuture(QtConcurrent::run(
        [wish = std::move(wish)] { return finishedPhoto(wish.picture, wish.part, wish.requirement); }));
}

void PhotoWork::settle()
{
    while (m_isFinishing) {
        m_finishing.waitForFinished();
        takeFinished();
    }
}

void PhotoWork::takeFinished()
{
    if (!m_isFinishing || !m_finishing.isFinished())
        return;
    m_isFinishing = false;
    if (m_next)
        start(*std::exchange(m_next, std::nullopt));
    else
        Q_EMIT finished(m_finishing.result());
}

} // namespace canbao::ui
