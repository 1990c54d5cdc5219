#include "ui/lawswindow.h"

#include "ui/format.h"
#include "ui/lawdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeyRole = Qt::UserRole;

std::vector<LawHit> everyLaw(const LawLibrary &library)
{
    std::vector<LawHit> hits;
    for (const auto &law : library.documents())
        hits.push_back({&law, nullptr});
    return hits;
}

QString wordsOf(const LawHit &hit)
{
    const auto title = nameText(hit.law->title);
    if (!hit.note)
        return hit.law->number.isEmpty() ? title : title + u" · "_s + hit.law->number;
    const auto article = nameText(hit.note->article);
    const auto head = article.isEmpty() ? title : title + u" · "_s + article;
    return head + u'\n' + nameText(hit.note->text);
}

} // namespace

LawsWindow::LawsWindow(const LawLibrary &library, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_library(library)
    , m_heading(new QLabel(this))
    , m_label(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_open(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"lawsWindow"_s);
    m_heading->setProperty("type", u"heading"_s);
    m_search->setObjectName(u"lawSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, &Colours::quietText), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_label->setProperty("type", u"small"_s);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_search);
    m_count->setObjectName(u"lawCount"_s);
    m_count->setProperty("tone", u"quiet"_s);
    m_list->setObjectName(u"lawList"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListWidget::ScrollPerPixel);
    m_list->setResizeMode(QListWidget::Adjust);
    m_list->installEventFilter(this);
    m_open->setObjectName(u"openLawButton"_s);
    m_close->setObjectName(u"closeLawsButton"_s);
    m_close->setAutoDefault(false);
    m_open->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(20), space(16), space(20), space(16));
    column->setSpacing(space(8));
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_label, m_search, m_count})
        column->addWidget(part);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addStretch(1);
    row->addWidget(m_close);
    column->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, this, &LawsWindow::search);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &LawsWindow::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &LawsWindow::openCurrent);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    word();
    resize(scaled(760), 640);
}

void LawsWindow::openWith(const QString &words)
{
    m_search->setText(words);
    show();
    raise();
    activateWindow();
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

/// Down goes from the field into the list; Enter opens from both.
bool LawsWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        openCurrent();
        return true;
    }
    if (watched == m_search && key == Qt::Key_Down && m_list->count() > 0) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void LawsWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void LawsWindow::search()
{
    const auto text = m_search->text();
    const auto hits = text.trimmed().isEmpty() ? everyLaw(m_library) : searchLaws(m_library, text);
    m_list->clear();
    for (const auto &hit : hits)
        addHit(hit);
    const auto count = static_cast<int>(hits.size());
    m_count->setText(count > 0 ? tr("%n place(s) found", nullptr, count)
                               : tr("Nothing found. Try a shorter word, or the other language."));
    m_list->setCurrentRow(count > 0 ? 0 : -1);
    m_open->setVisible(count > 0);
}

void LawsWindow::addHit(const LawHit &hit)
{
    auto *item = new QListWidgetItem(wordsOf(hit), m_list);
    item->setData(KeyRole, hit.law->key);
}

void LawsWindow::openCurrent()
{
    const auto *item = m_list->currentItem();
    if (!item)
        return;
    if (!m_law)
        m_law = new LawDialog(m_library, this);
    m_law->openLaw(item->data(KeyRole).toString());
}

void LawsWindow::word()
{
    setWindowTitle(tr("Laws and notices"));
    m_heading->setText(tr("Laws and notices"));
    m_label->setText(tr("Search in titles, numbers and texts, in Chinese or English"));
    m_search->setAccessibleName(m_label->text());
    m_list->setAccessibleName(tr("Laws and notices"));
    m_open->setText(tr("Open"));
    m_close->setText(tr("Close"));
    search();
}

} // namespace canbao::ui
