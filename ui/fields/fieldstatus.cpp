#include "ui/fields/fieldstatus.h"

#include "ui/fields/citinglabel.h"
#include "ui/fields/iconlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto OwnDescription = "ownDescription"; // what the field said before a problem

/// A compound field shows its mark on the line edit that has its focus.
void mark(QWidget *field, bool isWrong)
{
    setStyleProperty(field, "problem", isWrong);
    if (auto *inner = field->focusProxy())
        setStyleProperty(inner, "problem", isWrong);
}

void describe(QWidget *field, const QString &problem)
{
    if (!field->property(OwnDescription).isValid())
        field->setProperty(OwnDescription, field->accessibleDescription());
    const QString own = field->property(OwnDescription).toString();
    QStringList parts{problem, own};
    parts.removeAll(QString());
    const QString words = parts.join(u' ');
    field->setAccessibleDescription(words);
    if (auto *inner = field->focusProxy())
        inner->setAccessibleDescription(words);
}

} // namespace

FieldStatus::FieldStatus(QWidget *parent) : QFrame(parent), m_icon(new IconLabel(this)), m_text(new CitingLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setVisible(false);
}

void FieldStatus::showProblem(const QString &text, QWidget *field)
{
    showWords(Kind::Problem, {text});
    if (field) {
        mark(field, true);
        describe(field, text);
    }
}

void FieldStatus::showHelp(const QString &text)
{
    showWords(Kind::Help, {text});
}

void FieldStatus::showNote(const QString &text)
{
    showNote(CitingText{text});
}

void FieldStatus::showNote(const CitingText &words)
{
    showWords(Kind::Note, words);
}

void FieldStatus::clear(QWidget *field)
{
    m_text->cite({});
    setVisible(false);
    if (field && field->property(OwnDescription).isValid()) {
        mark(field, false);
        describe(field, {});
    }
}

QString FieldStatus::text() const
{
    return m_text->plainText();
}

void FieldStatus::showWords(Kind kind, const CitingText &words)
{
    m_text->cite(words);
    setVisible(!words.text.isEmpty());
    switch (kind) {
    case Kind::Problem:
        m_icon->setIcon(u"problem"_s, &Colours::problem);
        return setStyleProperty(m_text, "tone", u"problem"_s);
    case Kind::Help:
        m_icon->setIcon(u"info"_s, &Colours::quietText);
        return setStyleProperty(m_text, "tone", u"quiet"_s);
    case Kind::Note:
        m_icon->setIcon(u"warning"_s, &Colours::caution);
        return setStyleProperty(m_text, "tone", u"caution"_s);
    }
}

} // namespace canbao::ui
