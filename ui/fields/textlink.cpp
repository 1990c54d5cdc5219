#include "ui/fields/textlink.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace canbao::ui {

namespace {

constexpr int Around = 4; // room for the focus ring

} // namespace

TextLink::TextLink(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // fixed would cut it at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextLink::setProblem(bool isProblem)
{
    m_isProblem = isProblem;
    update();
}

QSize TextLink::sizeHint() const
{
    const int width = std::min(fontMetrics().horizontalAdvance(text()) + 2 * Around + 2, scaled(560));
    return {width, heightForWidth(width)};
}

QSize TextLink::minimumSizeHint() const
{
    return {std::min(scaled(80), sizeHint().width()), fontMetrics().height() + 2 * Around};
}

int TextLink::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(width - 2 * Around, 1), 10'000);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height() + 2 * Around;
}

void TextLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = m_isProblem ? colours().problem : colours().accent;
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    QFont underlined = font();
    underlined.setUnderline(!underMouse() || hasFocus());
    painter.setFont(underlined);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(Around, Around, -Around, -Around), Qt::TextWordWrap | Qt::AlignVCenter, text());
}

} // namespace canbao::ui
