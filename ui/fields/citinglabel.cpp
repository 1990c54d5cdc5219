#include "ui/fields/citinglabel.h"

#include "ui/fields/sourcereader.h"

#include <QFocusEvent>

namespace canbao::ui {

CitingLabel::CitingLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    cite({});
    connect(this, &QLabel::linkActivated, this, &CitingLabel::open);
}

void CitingLabel::cite(const CitingText &words)
{
    m_words = words;
    const QString html = linkedHtml(words);
    const bool hasLinks = html.contains(QLatin1StringView("<a "));
    setTextFormat(hasLinks ? Qt::RichText : Qt::PlainText);
    setText(hasLinks ? html : words.text);
    // Only what leads somewhere is a stop for Tab.
    setTextInteractionFlags(hasLinks ? Qt::TextBrowserInteraction
                                     : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(words.text);
}

/// Tab goes to a link at once, not to the words around it first.
void CitingLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        focusNextPrevChild(event->reason() == Qt::TabFocusReason);
}

/// Qt 6.4 finds a link at the very beginning again when it looks for the one before it: Shift+Tab would stay there.
bool CitingLabel::focusNextPrevChild(bool next)
{
    const bool atFirstLink = hasFocus() && hasSelectedText() && selectionStart() == 0;
    return !next && atFirstLink ? QFrame::focusNextPrevChild(next) : QLabel::focusNextPrevChild(next);
}

void CitingLabel::open(const QString &address)
{
    if (const auto *source = citedAt(m_words.cited, address))
        readSourceFrom(this, Source(*source)); // a copy: the answer may fill the label anew
}

} // namespace canbao::ui
