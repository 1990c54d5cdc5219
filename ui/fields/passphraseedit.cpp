#include "ui/fields/passphraseedit.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace canbao::ui {

using namespace Qt::StringLiterals;

PassphraseEdit::PassphraseEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_toggle(new QPushButton(this))
{
    constexpr int Longest = 512;
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_edit->setMaxLength(Longest);
    m_toggle->setProperty("role", u"quiet"_s);
    m_toggle->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_toggle);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseEdit::returnPressed);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_edit->setEchoMode(isConcealed() ? QLineEdit::Normal : QLineEdit::Password);
        reword();
    });
    reword();
}

PassphraseEdit::~PassphraseEdit()
{
    wipe();
}

QString PassphraseEdit::text() const
{
    return m_edit->text();
}

void PassphraseEdit::setAccessibleLabel(const QString &label)
{
    m_label = label;
    m_edit->setAccessibleName(label);
    reword();
}

/// What the line lets go of is overwritten when it is freed (see main.cpp).
void PassphraseEdit::wipe()
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setText(QString(m_edit->text().size(), u'\u2022'));
    m_edit->clear();
    reword();
}

bool PassphraseEdit::isConcealed() const
{
    return m_edit->echoMode() == QLineEdit::Password;
}

void PassphraseEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void PassphraseEdit::reword()
{
    m_toggle->setText(isConcealed() ? tr("Show") : tr("Hide"));
    m_toggle->setIcon(icon(isConcealed() ? u"eye"_s : u"eye-off"_s, &Colours::accent));
    m_toggle->setAccessibleName(isConcealed() ? tr("Show what is typed: %1").arg(m_label)
                                              : tr("Hide what is typed: %1").arg(m_label));
}

} // namespace canbao::ui
