#include "ui/counter/counterwindow.h"

#include "ui/fields/passingcopy.h"
#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

QString formText(FormKind form)
{
    switch (form) {
    case FormKind::Enrolment:
        return CounterWindow::tr("Enrolment");
    case FormKind::DirectDebit:
        return CounterWindow::tr("Direct debit");
    case FormKind::Card:
        return CounterWindow::tr("Social-security card");
    }
    Q_UNREACHABLE();
}

/// With text this large, words alone must do where there is no room for more.
bool isCramped()
{
    constexpr int LargeText = 150; // per cent
    return scalePercent() > LargeText;
}

/// Of what the sheets say in Chinese anyway: nothing twice.
QString otherThan(const QString &shown, const QString &other)
{
    return other == shown ? QString() : other;
}

void setWords(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

CounterWindow::CounterWindow(const EnrolmentApplication &application, QWidget *parent)
    : QDialog(parent)
    , m_fields(counterFields(application))
    , m_reference(application.reference.text())
    , m_form(new QLabel(this))
    , m_position(new QLabel(this))
    , m_area(new QScrollArea(this))
{
    Q_ASSERT(!m_fields.empty());
    setObjectName(u"counterWindow"_s);
    m_form->setObjectName(u"counterForm"_s);
    m_form->setProperty("type", u"heading"_s);
    m_form->setWordWrap(true);
    m_position->setObjectName(u"counterPosition"_s);
    m_position->setProperty("type", u"heading"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_form, 1);
    head->addWidget(m_position, 0, Qt::AlignTop);
    m_area->setObjectName(u"counterArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(makeCard());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(24), space(20), space(24), space(20));
    column->setSpacing(space(12));
    column->addLayout(head);
    column->addWidget(m_area, 1);
    m_said = addLabel(u"counterSaid"_s, "small", column);
    column->addLayout(makeButtons());
    addKeys();
    word();
    const QSize room = screen()->availableSize();
    resize(std::min(scaled(900), room.width() * 95 / 100), std::min(scaled(600), room.height() * 9 / 10));
    m_value->setFocus(Qt::OtherFocusReason);
}

QLabel *CounterWindow::addLabel(const QString &name, const char *type, QBoxLayout *column)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setProperty("type", QString::fromLatin1(type));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

QWidget *CounterWindow::makeCard()
{
    auto *card = new QFrame(m_area);
    card->setProperty("role", u"surface"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space(24), space(20), space(24), space(20));
    column->setSpacing(space(8));
    m_name = addLabel(u"counterName"_s, isCramped() ? "question" : "title", column);
    m_otherName = addLabel(u"counterOtherName"_s, "lead", column);
    column->addSpacing(isCramped() ? 0 : space(16));
    m_value = addLabel(u"counterValue"_s, isCramped() ? "title" : "giant", column);
    m_value->setFocusPolicy(Qt::TabFocus);
    m_otherValue = addLabel(u"counterOtherValue"_s, "lead", column);
    column->addSpacing(isCramped() ? 0 : space(16));
    m_remark = addLabel(u"counterRemark"_s, "small", column);
    column->addStretch(1);
    return card;
}

QPushButton *CounterWindow::addButton(const QString &name, const QString &iconName, QBoxLayout *row)
{
    auto *button = new QPushButton(isCramped() ? QIcon() : icon(iconName), {}, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

QBoxLayout *CounterWindow::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(12));
    m_previous = addButton(u"counterPreviousButton"_s, u"arrow-left"_s, row);
    m_next = addButton(u"counterNextButton"_s, u"arrow-right"_s, row);
    m_show = addButton(u"counterShowButton"_s, u"eye"_s, row);
    m_copy = addButton(u"counterCopyButton"_s, u"copy"_s, row);
    row->addStretch(1);
    m_close = addButton(u"counterCloseButton"_s, u"close"_s, row);
    connect(m_previous, &QPushButton::clicked, this, [this] { go(m_at - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_at + 1); });
    connect(m_show, &QPushButton::clicked, this, &CounterWindow::toggleShown);
    connect(m_copy, &QPushButton::clicked, this, &CounterWindow::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void CounterWindow::addKeys()
{
    const int last = static_cast<int>(m_fields.size()) - 1;
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    for (const auto key : {Qt::Key_Left, Qt::Key_PageUp})
        on(QKeySequence(key), [this] { go(m_at - 1); });
    for (const auto key : {Qt::Key_Right, Qt::Key_PageDown})
        on(QKeySequence(key), [this] { go(m_at + 1); });
    on(QKeySequence(Qt::Key_Up), [this] { scrollOrGo(-1); });
    on(QKeySequence(Qt::Key_Down), [this] { scrollOrGo(1); });
    on(QKeySequence(Qt::Key_Home), [this] { go(0); });
    on(QKeySequence(Qt::Key_End), [this, last] { go(last); });
    on(QKeySequence::Copy, [this] { copy(); });
    on(QKeySequence(Qt::Key_F9), [this] { toggleBlank(); });
}

/// Whether the value stands there in full.
bool CounterWindow::isOpen() const
{
    if (m_sight == Sight::Blank)
        return !field().isPrivate;
    return m_sight == Sight::Shown || !field().isMasked();
}

/// Shown was the number before; the next one is asked for anew.
void CounterWindow::go(int at)
{
    const int to = std::clamp(at, 0, static_cast<int>(m_fields.size()) - 1);
    if (to == m_at)
        return;
    m_at = to;
    if (m_sight == Sight::Shown)
        m_sight = Sight::Masked;
    say({});
    showField();
    m_area->verticalScrollBar()->setValue(0);
    QAccessibleEvent alert(m_value, QAccessible::Alert); // Qt 6.4 has no announcement event
    QAccessible::updateAccessibility(&alert);
}

/// With large text a long value needs more room than there is.
void CounterWindow::scrollOrGo(int steps)
{
    auto *bar = m_area->verticalScrollBar();
    if (bar->maximum() == 0)
        return go(m_at + steps);
    bar->setValue(bar->value() + steps * bar->singleStep());
}

void CounterWindow::toggleShown()
{
    m_sight = isOpen() ? Sight::Masked : Sight::Shown;
    say({});
    showField();
}

void CounterWindow::toggleBlank()
{
    m_sight = m_sight == Sight::Blank ? Sight::Masked : Sight::Blank;
    say(m_sight == Sight::Blank ? tr("Private values are hidden. F9 brings them back.") : QString());
    showField();
}

void CounterWindow::copy()
{
    if (field().value.chinese.isEmpty())
        return say(tr("There is nothing to copy."));
    if (!isOpen())
        return say(tr("Press Show first: what is masked is not copied."));
    copyFor(m_copyTime, field().value.chinese);
    say(tr("Copied. The clipboard is cleared in %n second(s).", nullptr,
           static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_copyTime).count())));
}

void CounterWindow::say(const QString &text)
{
    m_said->setText(text); // its line stays, so that nothing moves
    if (text.isEmpty())
        return;
    m_said->setAccessibleName(text);
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// The sheets are in Chinese, and so is what is typed at the counter.
QString CounterWindow::valueText(Language language) const
{
    const QString &value = field().value.in(language);
    if (value.isEmpty())
        return language == Language::Chinese ? u"—"_s : QString();
    if (m_sight == Sight::Blank && field().isPrivate)
        return language == Language::Chinese ? u"••••••"_s : QString();
    return groupedNumbers(isOpen() ? value : field().masked.in(language));
}

QString CounterWindow::remarkText() const
{
    if (field().value.chinese.isEmpty())
        return tr("Canbao does not know this. Write it by hand, or ask at the window.");
    QStringList parts;
    if (field().maxLength > 0)
        parts += tr("%1 of at most %2 characters")
                     .arg(currentLocale().toString(field().value.chinese.toUcs4().size()),
                          currentLocale().toString(field().maxLength));
    if (!field().code.isEmpty())
        parts += tr("code %1", "of a field of the form").arg(field().code);
    return parts.join(u"  ·  "_s);
}

void CounterWindow::showField()
{
    const Language mine = currentLanguage();
    const Language other = mine == Language::Chinese ? Language::English : Language::Chinese;
    const QString name = field().name.in(mine);
    m_form->setText(formText(field().form));
    m_position->setText(tr("%1 of %2", "number of the field").arg(m_at + 1).arg(m_fields.size()));
    m_name->setText(name);
    setWords(m_otherName, otherThan(name, field().name.in(other)));
    m_value->setText(valueText(Language::Chinese));
    setWords(m_otherValue,
             mine == Language::Chinese ? QString() : otherThan(m_value->text(), valueText(Language::English)));
    setWords(m_remark, remarkText());
    //: %1 name of the field, %2 its value, %3 number of the field, %4 how many there are
    m_value->setAccessibleName(
        tr("%1: %2. Field %3 of %4").arg(name, m_value->text()).arg(m_at + 1).arg(m_fields.size()));
    m_value->setAccessibleDescription(m_remark->text());
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < static_cast<int>(m_fields.size()));
    m_show->setEnabled(field().isMasked() || (m_sight == Sight::Blank && field().isPrivate));
    m_show->setText(m_show->isEnabled() && isOpen() ? tr("Hide") : tr("Show"));
    m_copy->setEnabled(!field().value.chinese.isEmpty());
}

void CounterWindow::word()
{
    setWindowTitle(tr("Counter mode – %1").arg(m_reference));
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close"));
    m_show->setToolTip(tr("Document and card numbers are masked until you press this"));
    m_copy->setToolTip(tr("Ctrl+C. The clipboard is cleared after a while."));
    m_previous->setToolTip(tr("Left arrow or Page Up; Home goes to the first field"));
    m_next->setToolTip(tr("Right arrow or Page Down; End goes to the last field"));
    showField();
}

void CounterWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

} // namespace canbao::ui
