#include "ui/notice/noticedialog.h"

#include "ui/errortext.h"
#include "ui/fields/fieldstatus.h"
#include "ui/notice/noticeform.h"
#include "ui/notice/noticelist.h"
#include "ui/notice/noticewords.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

NoticeDialog::NoticeDialog(EnrolmentSession &session, NoticeKeeping keeping, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_keeping(std::move(keeping))
    , m_heading(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_area(new QScrollArea(this))
    , m_form(new NoticeForm(session))
    , m_list(new NoticeList(session))
    , m_status(new FieldStatus(this))
    , m_keep(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"noticeDialog"_s);
    build();
    reword();
    connect(m_form, &NoticeForm::enterPressed, this, &NoticeDialog::accept);
    connect(m_list, &NoticeList::removalRequested, this, &NoticeDialog::remove);
    connect(m_list, &NoticeList::undoRequested, this, &NoticeDialog::putBack);
    // Scrolls to a field that gets the focus out of sight, once its words below have their room.
    connect(qApp, &QApplication::focusChanged, m_area, [this](QWidget *, QWidget *now) {
        if (now && m_area->isAncestorOf(now))
            QTimer::singleShot(0, now, [this, now] { m_area->ensureWidgetVisible(now, 0, scaled(72)); });
    });
    const QSize room = screen()->availableSize();
    resize(std::min(scaled(760), room.width() * 9 / 10), std::min(scaled(760), room.height() * 9 / 10));
}

void NoticeDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space(12));
    m_heading->setProperty("type", u"heading"_s);
    m_heading->setWordWrap(true);
    m_lead->setWordWrap(true);
    column->addWidget(m_heading);
    auto *ground = new QWidget;
    auto *inside = new QVBoxLayout(ground);
    inside->setContentsMargins(0, 0, space(12), 0);
    inside->setSpacing(space(16));
    inside->addWidget(m_lead); // scrolls away, so that large text leaves room for the fields
    inside->addWidget(m_form);
    inside->addWidget(m_list);
    inside->addStretch(1);
    m_area->setWidget(ground);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_area, 1);
    auto *line = new QFrame(this); // where the fields scroll out of sight
    line->setProperty("role", u"rule"_s);
    column->addWidget(line);
    m_status->setObjectName(u"noticeStatus"_s);
    column->addWidget(m_status);
    column->addWidget(makeButtons());
}

QWidget *NoticeDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(12));
    m_keep->setObjectName(u"keepNoticeButton"_s);
    m_keep->setProperty("role", u"primary"_s);
    m_keep->setAutoDefault(false); // Enter keeps from any line, see NoticeForm::enterPressed
    m_close->setObjectName(u"closeNoticeButton"_s);
    m_close->setAutoDefault(false);
    row->addWidget(m_keep);
    row->addWidget(m_close);
    row->addStretch(1);
    connect(m_keep, &QPushButton::clicked, this, &NoticeDialog::accept);
    connect(m_close, &QPushButton::clicked, this, &NoticeDialog::reject);
    return bar;
}

void NoticeDialog::setAnswers(const NoticeAnswers &answers)
{
    m_form->setAnswers(answers);
    m_form->focusFirstField();
}

/// What is not counted is said before the dialog goes.
void NoticeDialog::accept()
{
    m_status->clear(nullptr);
    const auto rate = rateFromNotice(m_form->answers(), m_session.today());
    m_form->showProblems(rate ? std::vector<NoticeProblem>() : rate.error());
    if (!rate || !keep(*rate))
        return;
    m_list->offerUndo({});
    if (const auto why = supersededText(*rate, m_session.books()); !why.text.isEmpty())
        m_status->showNote({tr("Kept. %1").arg(why.text), why.cited});
    else
        QDialog::accept();
}

bool NoticeDialog::keep(const ContributionRate &rate)
{
    const auto kept = m_keeping.save(rate);
    if (!kept)
        showFailure(kept.error());
    return kept.has_value();
}

void NoticeDialog::remove(qint64 id)
{
    const auto found = std::ranges::find(m_session.notices(), id, &NoticeRate::id);
    if (found == m_session.notices().end())
        return;
    const NoticeRate notice = *found;
    const QString title = noticeTitleText(notice.rate, m_session.books().regions());
    const bool isSure = m_keeping.ask(this, tr("Remove these figures?"),
                                      tr("%1. They are used no more; saved applications stay as they are.").arg(title),
                                      tr("Remove"), tr("Keep"));
    if (!isSure)
        return;
    m_status->clear(nullptr);
    if (const auto removed = m_keeping.remove(id); !removed)
        return showFailure(removed.error());
    m_list->offerUndo(notice);
}

void NoticeDialog::putBack(const NoticeRate &removed)
{
    m_status->clear(nullptr);
    if (keep(removed.rate))
        m_list->offerUndo({});
}

void NoticeDialog::showFailure(const Error &error)
{
    m_status->showProblem(errorText(error), nullptr);
}

void NoticeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void NoticeDialog::reword()
{
    setWindowTitle(tr("Figures from a notice"));
    m_heading->setText(tr("Enter the figures of an official notice"));
    m_lead->setText(tr("Type them as the notice of your region says. Canbao uses them where this edition has no "
                       "published figures, and marks them as entered by hand wherever they are shown."));
    m_keep->setText(tr("Keep these figures"));
    m_close->setText(tr("Close"));
}

void openNotice(EnrolmentSession &session, const NoticeKeeping &keeping, const std::optional<NoticeAnswers> &proposed,
                QWidget *parent)
{
    auto *dialog = new NoticeDialog(session, keeping, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (proposed)
        dialog->setAnswers(*proposed);
    dialog->open();
}

} // namespace canbao::ui
