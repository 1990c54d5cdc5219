#include "ui/fields/moneyedit.h"

#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

bool isUnitBefore()
{
    return currentLanguage() == Language::English;
}

QString unit()
{
    return isUnitBefore() ? u"¥"_s : u"元"_s;
}

} // namespace

MoneyEdit::MoneyEdit(QWidget *parent) : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    setMaxLength(20);
    makeRoom();
}

void MoneyEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        makeRoom();
}

void MoneyEdit::makeRoom()
{
    const int width = fontMetrics().horizontalAdvance(unit()) + space(8);
    setTextMargins(isUnitBefore() ? width : 0, 0, isUnitBefore() ? 0 : width, 0);
    update();
}

void MoneyEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(colours().quietText);
    const QRect room = rect().adjusted(scaled(13), 0, -scaled(13), 0);
    painter.drawText(room, (isUnitBefore() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, unit());
}

} // namespace canbao::ui
