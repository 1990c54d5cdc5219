#include "ui/fields/privatenumberedit.h"

#include "models/identity/typedtext.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

PrivateNumberEdit::PrivateNumberEdit(std::vector<int> groups, int maxLength, QWidget *parent)
    : QWidget(parent)
    , m_groups(std::move(groups))
    , m_maxLength(maxLength)
    , m_edit(new QLineEdit(this))
    , m_toggle(new QPushButton(this))
{
    m_edit->setObjectName(u"numberLine"_s);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    m_edit->setMaxLength(maxLength);
    m_toggle->setObjectName(u"showButton"_s);
    m_toggle->setProperty("role", u"quiet"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_toggle);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &PrivateNumberEdit::group);
    connect(m_edit, &QLineEdit::editingFinished, this, &PrivateNumberEdit::editingFinished);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setConcealed(!isConcealed()); });
    reword();
}

QString PrivateNumberEdit::text() const
{
    return m_edit->text().remove(u' ');
}

void PrivateNumberEdit::setText(const QString &text)
{
    if (text == this->text())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setText(grouped(text));
}

bool PrivateNumberEdit::isConcealed() const
{
    return m_edit->echoMode() == QLineEdit::Password;
}

void PrivateNumberEdit::setConcealed(bool concealed)
{
    if (concealed == isConcealed())
        return;
    m_edit->setEchoMode(concealed ? QLineEdit::Password : QLineEdit::Normal);
    reword();
    Q_EMIT concealedChanged();
}

void PrivateNumberEdit::setAccessibleLabel(const QString &label)
{
    m_label = label;
    m_edit->setAccessibleName(label);
    reword();
}

void PrivateNumberEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

/// Rewrites the line with its gaps; the cursor stays behind the character it was behind.
void PrivateNumberEdit::group()
{
    const QString before = cleanNumber(m_edit->text().left(m_edit->cursorPosition()));
    const QString all = grouped(m_edit->text());
    if (all != m_edit->text()) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setText(all);
        m_edit->setCursorPosition(positionAfter(static_cast<int>(before.size())));
    }
    Q_EMIT textEdited(text());
}

void PrivateNumberEdit::reword()
{
    m_toggle->setText(isConcealed() ? tr("Show") : tr("Hide"));
    m_toggle->setIcon(icon(isConcealed() ? u"eye"_s : u"eye-off"_s, &Colours::accent));
    m_toggle->setAccessibleName(isConcealed() ? tr("Show the number: %1").arg(m_label)
                                              : tr("Hide the number: %1").arg(m_label));
}

QString PrivateNumberEdit::grouped(const QString &text) const
{
    const QString clean = cleanNumber(text).left(m_maxLength);
    QStringList parts;
    qsizetype at = 0;
    for (const int size : m_groups) {
        if (at >= clean.size())
            break;
        parts += clean.mid(at, size);
        at += size;
    }
    if (at < clean.size())
        parts += clean.mid(at);
    return parts.join(u' ');
}

int PrivateNumberEdit::positionAfter(int characters) const
{
    const QString line = m_edit->text();
    int seen = 0;
    int at = 0;
    while (at < line.size() && seen < characters) {
        if (line[at] != u' ')
            ++seen;
        ++at;
    }
    return at;
}

CardNumberEdit::CardNumberEdit(QWidget *parent) : PrivateNumberEdit({4, 4, 4, 4, 3}, 40, parent)
{
    lineEdit()->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferNumbers);
}

IdentityNumberEdit::IdentityNumberEdit(QWidget *parent) : PrivateNumberEdit({6, 8, 4}, 40, parent)
{
}

} // namespace canbao::ui
