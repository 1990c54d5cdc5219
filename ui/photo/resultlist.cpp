#include "ui/photo/resultlist.h"

#include "ui/photo/phototext.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

ResultList::ResultList(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space(6));
}

void ResultList::setChecks(const std::vector<PhotoCheck> &checks)
{
    m_checks = checks;
    showLines();
}

/// Lines that are there are reworded: they change with every step of a guide line.
void ResultList::showLines()
{
    while (m_lines->count() > static_cast<int>(m_checks.size()))
        delete m_lines->itemAt(m_lines->count() - 1)->widget();
    for (std::size_t at = 0; at < m_checks.size(); ++at) {
        if (static_cast<int>(at) == m_lines->count()) {
            auto *made = new QLabel(this);
            made->setProperty("type", u"small"_s);
            made->setWordWrap(true);
            made->setTextFormat(Qt::PlainText);
            made->setTextInteractionFlags(Qt::TextSelectableByMouse);
            m_lines->addWidget(made);
        }
        auto *line = qobject_cast<QLabel *>(m_lines->itemAt(static_cast<int>(at))->widget());
        const auto &check = m_checks[at];
        line->setObjectName(u"check_"_s + photoRuleKey(check.rule));
        line->setText(photoCheckText(check));
        const auto tone = check.isMet() ? u"good"_s : u"problem"_s;
        if (line->property("tone") != tone)
            setStyleProperty(line, "tone", tone);
    }
}

QStringList ResultList::lines() const
{
    QStringList texts;
    for (int at = 0; at < m_lines->count(); ++at)
        texts += qobject_cast<QLabel *>(m_lines->itemAt(at)->widget())->text();
    return texts;
}

void ResultList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showLines();
}

} // namespace canbao::ui
