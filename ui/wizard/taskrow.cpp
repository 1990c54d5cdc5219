#include "ui/wizard/taskrow.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Mark
{
    QString icon;
    QColor Colours::*ink;
};

Mark markOf(TaskStatus status)
{
    switch (status) {
    case TaskStatus::NotStarted:
        return {u"circle"_s, &Colours::fieldLine};
    case TaskStatus::InProgress:
        return {u"half-circle"_s, &Colours::accent};
    case TaskStatus::Done:
        return {u"check-circle"_s, &Colours::good};
    case TaskStatus::NeedsLook:
        return {u"warning"_s, &Colours::caution};
    case TaskStatus::CannotStart:
        return {u"lock"_s, &Colours::fieldLine};
    }
    Q_UNREACHABLE();
}

QFont statusFont(const QFont &font)
{
    QFont small = font;
    small.setPixelSize(scaled(13));
    return small;
}

int rowWordsLeft()
{
    return space(12) + scaled(20) + space(10);
}

} // namespace

TaskRow::TaskRow(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    fitFont();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TaskRow::setTask(const QString &name, TaskStatus status, bool isCurrent)
{
    setText(name);
    m_status = status;
    m_isCurrent = isCurrent;
    setEnabled(status != TaskStatus::CannotStart);
    setAccessibleName(name);
    setAccessibleDescription(taskStatusText(status));
    updateGeometry();
    update();
}

void TaskRow::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitFont();
}

void TaskRow::fitFont()
{
    QFont name = font();
    name.setPixelSize(scaled(15));
    setFont(name);
}

QSize TaskRow::sizeHint() const
{
    return {scaled(220), heightForWidth(scaled(220))};
}

QSize TaskRow::minimumSizeHint() const
{
    return {scaled(120), scaled(44)};
}

int TaskRow::heightForWidth(int width) const
{
    const int words = wordsRect(width).height() + QFontMetrics(statusFont(font())).height();
    return std::max(words + space(9), scaled(44));
}

QRect TaskRow::wordsRect(int width) const
{
    const QRect room(0, 0, std::max(width - rowWordsLeft() - space(8), 40), 10'000);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text());
}

void TaskRow::paintEvent(QPaintEvent *)
{
    const auto &ink = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHovered = underMouse() && isEnabled();
    if (m_isCurrent || isHovered || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(ink.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(m_isCurrent ? ink.accentSoft : isHovered ? ink.surface : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
    const QRect words = wordsRect(width()).translated(rowWordsLeft(), space(4));
    const Mark mark = markOf(m_status);
    const int size = scaled(20);
    ui::icon(mark.icon, mark.ink)
        .paint(&painter, space(12), words.top() + (fontMetrics().height() - size) / 2, size, size);
    QFont name = font();
    name.setBold(m_isCurrent);
    painter.setFont(name);
    painter.setPen(isEnabled() ? ink.text : ink.quietText);
    painter.drawText(words.adjusted(0, 0, space(12), 2), Qt::TextWordWrap, text());
    painter.setFont(statusFont(font()));
    painter.setPen(m_status == TaskStatus::NeedsLook ? ink.caution : ink.quietText);
    painter.drawText(QRect(words.left(), words.bottom() + 1, width() - words.left(), height() - words.bottom()),
                     Qt::AlignLeft | Qt::AlignTop, taskStatusText(m_status));
}

} // namespace canbao::ui
