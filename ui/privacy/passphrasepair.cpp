#include "ui/privacy/passphrasepair.h"

#include "ui/errortext.h"
#include "ui/fields/fieldstatus.h"
#include "ui/fields/passphraseedit.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastLength = 8; // as the archive wants it

} // namespace

PassphrasePair::PassphrasePair(QWidget *parent)
    : QWidget(parent)
    , m_firstLabel(new QLabel(this))
    , m_secondLabel(new QLabel(this))
    , m_first(new PassphraseEdit(this))
    , m_second(new PassphraseEdit(this))
    , m_firstStatus(new FieldStatus(this))
    , m_secondStatus(new FieldStatus(this))
{
    m_firstLabel->setBuddy(m_first->lineEdit());
    m_secondLabel->setBuddy(m_second->lineEdit());
    m_first->lineEdit()->setObjectName(u"passphraseEdit"_s);
    m_second->lineEdit()->setObjectName(u"passphraseAgainEdit"_s);
    m_firstStatus->setObjectName(u"passphraseStatus"_s);
    m_secondStatus->setObjectName(u"passphraseAgainStatus"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(6));
    for (QWidget *part : std::initializer_list<QWidget *>{m_firstLabel, m_first, m_firstStatus, m_secondLabel, m_second,
                                                          m_secondStatus})
        column->addWidget(part);
    for (PassphraseEdit *edit : {m_first, m_second})
        edit->setMaximumWidth(scaled(480));
}

void PassphrasePair::setLabels(const QString &first, const QString &second)
{
    m_firstLabel->setText(first);
    m_secondLabel->setText(second);
    m_first->setAccessibleLabel(first);
    m_second->setAccessibleLabel(second);
}

bool PassphrasePair::isEmpty() const
{
    return m_first->text().isEmpty() && m_second->text().isEmpty();
}

std::optional<QString> PassphrasePair::taken()
{
    m_firstStatus->clear(m_first->lineEdit());
    m_secondStatus->clear(m_second->lineEdit());
    if (m_first->text().size() < LeastLength) {
        m_firstStatus->showProblem(errorText({.code = Error::Code::PassphraseTooShort, .values = {LeastLength}}),
                                   m_first->lineEdit());
        m_first->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    if (m_first->text() != m_second->text()) {
        m_secondStatus->showProblem(errorText({.code = Error::Code::PassphrasesDiffer}), m_second->lineEdit());
        m_second->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    return m_first->text();
}

void PassphrasePair::wipe()
{
    m_first->wipe();
    m_second->wipe();
}

} // namespace canbao::ui
