#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

/// Draws a line icon when it is asked for, in the colour that holds then.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, QColor colour, QColor Colours::*ink)
        : m_name(std::move(name))
        , m_colour(std::move(colour))
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(area, scaledPixmap(area.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor ink = inkFor(mode);
        const QString key =
            u"icon %1 %2 %3x%4 %5"_s.arg(m_name, ink.name()).arg(size.width()).arg(size.height()).arg(scale);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(drawing(ink)).render(&painter, QRectF(QPointF(), size));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); } // the icon owns it

private:
    QColor inkFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return colours().fieldLine;
        return m_colour.isValid() ? m_colour : colours().*m_ink;
    }

    QByteArray drawing(const QColor &ink) const
    {
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace("currentColor", ink.name().toLatin1());
    }

    QString m_name;
    QColor m_colour;
    QColor Colours::*m_ink;
};

} // namespace

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new LineIconEngine(name, colour, &Colours::text));
}

QIcon icon(const QString &name, QColor Colours::*ink)
{
    return QIcon(new LineIconEngine(name, {}, ink));
}

} // namespace canbao::ui
