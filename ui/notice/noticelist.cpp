#include "ui/notice/noticelist.h"

#include "ui/answertext.h"
#include "ui/fields/citinglabel.h"
#include "ui/fields/fieldstatus.h"
#include "ui/notice/noticewords.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *addText(QLayout *layout, QWidget *parent, const QString &text, const QString &type)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("type", type);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

} // namespace

NoticeList::NoticeList(const EnrolmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
    , m_undoRow(new QWidget(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(8));
    m_heading = addText(m_column, this, {}, u"question"_s);
    m_column->addWidget(m_undoRow);
    auto *row = new QHBoxLayout(m_undoRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_undoText = addText(row, m_undoRow, {}, u"body"_s);
    row->setStretch(0, 1);
    m_undo = new QPushButton(m_undoRow);
    m_undo->setObjectName(u"undoNoticeButton"_s);
    m_undo->setAutoDefault(false);
    row->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_removed)
            Q_EMIT undoRequested(NoticeRate(*m_removed));
    });
    connect(&session, &EnrolmentSession::noticesChanged, this, &NoticeList::reword);
    reword();
}

void NoticeList::offerUndo(const std::optional<NoticeRate> &removed)
{
    m_removed = removed;
    reword();
    if (removed)
        m_undo->setFocus(Qt::OtherFocusReason);
}

/// The rows go with their widget, so that none keeps the focus or the words of one that is gone.
void NoticeList::refill()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space(8));
    m_column->addWidget(m_rows);
    for (const NoticeRate &notice : m_session.notices())
        addRow(notice);
}

void NoticeList::addRow(const NoticeRate &notice)
{
    auto *card = new QFrame(m_rows);
    card->setProperty("role", u"card"_s);
    m_rows->layout()->addWidget(card);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(space(16), space(10), space(16), space(10));
    auto *words = new QVBoxLayout;
    words->setSpacing(space(2));
    row->addLayout(words, 1);
    const QString title = noticeTitleText(notice.rate, m_session.books().regions());
    addText(words, card, title, u"body"_s);
    addText(words, card, noticeFiguresText(notice.rate), u"small"_s);
    auto *source = new CitingLabel(card);
    source->setProperty("type", u"small"_s);
    source->cite(sourceCitation(notice.rate.source));
    words->addWidget(source);
    if (const auto why = supersededText(notice.rate, m_session.books()); !why.text.isEmpty()) {
        auto *status = new FieldStatus(card);
        status->setObjectName(u"superseded_%1"_s.arg(notice.id));
        status->showNote(why);
        words->addWidget(status);
    }
    auto *remove = new QPushButton(tr("Remove"), card);
    remove->setObjectName(u"removeNotice_%1"_s.arg(notice.id));
    remove->setAccessibleName(tr("Remove %1").arg(title));
    remove->setAutoDefault(false);
    row->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QPushButton::clicked, this, [this, id = notice.id] { Q_EMIT removalRequested(id); });
}

void NoticeList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void NoticeList::reword()
{
    refill();
    m_heading->setText(tr("Entered so far"));
    m_undo->setText(tr("Put back"));
    m_undoRow->setVisible(m_removed.has_value());
    if (m_removed)
        m_undoText->setText(tr("Removed: %1").arg(noticeTitleText(m_removed->rate, m_session.books().regions())));
    setVisible(m_removed || !m_session.notices().empty());
}

} // namespace canbao::ui
