#include "ui/fields/errorsummary.h"

#include "ui/errortext.h"
#include "ui/fields/iconlabel.h"
#include "ui/fields/textlink.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

ErrorSummary::ErrorSummary(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_links(new QVBoxLayout)
    , m_saveButton(new QPushButton(this))
{
    setProperty("role", u"problem-box"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_heading->setProperty("type", u"heading"_s);
    m_saveButton->setObjectName(u"summarySaveButton"_s);
    m_saveButton->setProperty("role", u"link"_s);
    connect(m_saveButton, &QPushButton::clicked, this, &ErrorSummary::saveAndCloseRequested);

    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(10);
    titleRow->addWidget(new IconLabel(u"problem"_s, &Colours::problem, 24, this));
    titleRow->addWidget(m_heading, 1);
    m_links->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addLayout(titleRow);
    column->addLayout(m_links);
    column->addWidget(m_saveButton, 0, Qt::AlignLeft);
    setVisible(false);
}

void ErrorSummary::showProblems(const std::vector<Problem> &problems)
{
    m_problems = problems;
    reword();
    setVisible(!problems.empty());
    if (!problems.empty())
        setFocus(Qt::OtherFocusReason);
}

void ErrorSummary::clear()
{
    showProblems({});
}

void ErrorSummary::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_problems.empty())
        reword();
}

void ErrorSummary::reword()
{
    while (auto *item = m_links->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    m_heading->setText(m_problems.size() > 1 ? tr("There are %n problems", nullptr, static_cast<int>(m_problems.size()))
                                             : tr("There is a problem"));
    m_saveButton->setText(tr("Or save and close: what you typed is kept"));
    QStringList words{m_heading->text()};
    for (const Problem &problem : m_problems) {
        words += errorText(problem.error);
        auto *link = new TextLink(words.last(), this);
        link->setProblem(true);
        link->setObjectName(u"problem_"_s + fieldKey(problem.field));
        connect(link, &TextLink::clicked, this, [this, field = problem.field] { Q_EMIT fieldActivated(field); });
        m_links->addWidget(link);
    }
    setTabOrder(this, m_saveButton);
    setAccessibleName(words.join(u". "_s));
}

} // namespace canbao::ui
