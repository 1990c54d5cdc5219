#include "ui/fields/choicecard.h"

#include "ui/theme/calmstyle.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace canbao::ui {

namespace {

constexpr int MinimumHeight = 48;
constexpr int MarkSize = 24;

/// Where the words of a card begin, and the room above and below them.
int wordsLeft()
{
    return space(14) + scaled(MarkSize) + space(12);
}

QFont quietFont(const QAbstractButton &card)
{
    QFont font = card.font();
    font.setPixelSize(scaled(15));
    return font;
}

QRect wordsArea(const QFont &font, int width, const QString &words)
{
    const QRect room(0, 0, std::max(width - wordsLeft() - space(14), 40), 10'000);
    return words.isEmpty() ? QRect() : QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, words);
}

int wordsHeight(const QAbstractButton &card, int width, const QString &description)
{
    const int title = wordsArea(card.font(), width, card.text()).height();
    const int second = wordsArea(quietFont(card), width, description).height();
    return title + (second > 0 ? second + 2 : 0);
}

int cardHeight(const QAbstractButton &card, int width, const QString &description)
{
    return std::max(scaled(MinimumHeight), wordsHeight(card, width, description) + 2 * space(11));
}

QSize cardSize(const QAbstractButton &card, const QString &description)
{
    const int words = std::max(card.fontMetrics().horizontalAdvance(card.text()),
                               QFontMetrics(quietFont(card)).horizontalAdvance(description));
    const int width = std::min(wordsLeft() + words + space(18), scaled(560));
    return {width, cardHeight(card, width, description)};
}

void drawFrame(QPainter &painter, const QAbstractButton &card)
{
    const auto &ink = colours();
    const bool isWrong = card.property("problem").toBool();
    const QColor frame = isWrong ? ink.problem
        : card.isChecked()       ? ink.accent
        : card.underMouse()      ? ink.accent
                                 : ink.line;
    const qreal pen = card.hasFocus() ? 3 : card.isChecked() || isWrong ? 2 : 1.5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(card.hasFocus() ? ink.accent : frame, pen));
    painter.setBrush(card.isChecked() ? ink.accentSoft : ink.surface);
    painter.drawRoundedRect(QRectF(card.rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 10, 10);
}

void drawWords(QPainter &painter, const QAbstractButton &card, const QString &description)
{
    const auto &ink = colours();
    const int top = (card.height() - wordsHeight(card, card.width(), description)) / 2;
    QRect area = wordsArea(card.font(), card.width(), card.text());
    area.moveTo(wordsLeft(), top);
    painter.setPen(card.isEnabled() ? ink.text : ink.quietText);
    painter.drawText(area.adjusted(0, 0, 2, 2), Qt::TextWordWrap, card.text());
    if (description.isEmpty())
        return;
    QRect second = wordsArea(quietFont(card), card.width(), description);
    second.moveTo(wordsLeft(), area.bottom() + 3);
    painter.setFont(quietFont(card));
    painter.setPen(ink.quietText);
    painter.drawText(second.adjusted(0, 0, 2, 2), Qt::TextWordWrap, description);
}

QRectF markArea(const QAbstractButton &card, const QString &description)
{
    const int top = (card.height() - wordsHeight(card, card.width(), description)) / 2;
    const qreal middle = top + card.fontMetrics().height() / 2.0;
    const qreal size = scaled(MarkSize);
    return {static_cast<qreal>(space(14)), middle - size / 2, size, size};
}

void prepare(QAbstractButton &card)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    card.setSizePolicy(policy);
    card.setCursor(Qt::PointingHandCursor);
    card.setAttribute(Qt::WA_Hover);
}

void word(QAbstractButton &card, QString &description, const QString &title, const QString &second)
{
    description = second;
    // The ampersand is no mnemonic here: the words are drawn as they are.
    card.setText(title);
    card.setAccessibleName(title);
    card.setAccessibleDescription(second);
    card.updateGeometry();
    card.update();
}

} // namespace

ChoiceCard::ChoiceCard(QWidget *parent) : QRadioButton(parent)
{
    prepare(*this);
}

void ChoiceCard::setWords(const QString &title, const QString &description)
{
    word(*this, m_description, title, description);
}

QSize ChoiceCard::sizeHint() const
{
    return cardSize(*this, m_description);
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {scaled(120), scaled(MinimumHeight)};
}

int ChoiceCard::heightForWidth(int width) const
{
    return cardHeight(*this, width, m_description);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFrame(painter, *this);
    drawRadioMark(painter, markArea(*this, m_description), isChecked(), isEnabled());
    drawWords(painter, *this, m_description);
}

bool ChoiceCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

TickCard::TickCard(QWidget *parent) : QCheckBox(parent)
{
    prepare(*this);
}

void TickCard::setWords(const QString &title, const QString &description)
{
    word(*this, m_description, title, description);
}

QSize TickCard::sizeHint() const
{
    return cardSize(*this, m_description);
}

QSize TickCard::minimumSizeHint() const
{
    return {scaled(120), scaled(MinimumHeight)};
}

int TickCard::heightForWidth(int width) const
{
    return cardHeight(*this, width, m_description);
}

void TickCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFrame(painter, *this);
    drawTickMark(painter, markArea(*this, m_description), isChecked(), isEnabled());
    drawWords(painter, *this, m_description);
}

bool TickCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

} // namespace canbao::ui
