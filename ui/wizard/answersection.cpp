#include "ui/wizard/answersection.h"

#include "ui/fields/wordslabel.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace canbao::ui {

namespace {

QFrame *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("rule"));
    return line;
}

} // namespace

AnswerSection::AnswerSection(const QString &heading, const std::vector<SummaryRow> &rows, bool showsPrivate,
                             QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", QStringLiteral("card"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 14, 20, 10);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->addWidget(wordsLabel(heading, "type", QStringLiteral("question"), this), 0, 0, 1, 3);
    for (const SummaryRow &row : rows)
        addRow(grid, row, showsPrivate);
}

void AnswerSection::addRow(QGridLayout *grid, const SummaryRow &row, bool showsPrivate)
{
    const int line = grid->rowCount();
    grid->addWidget(rule(this), line, 0, 1, 3);
    const bool isShown = showsPrivate && !row.shownAnswer.isEmpty();
    const QString answer = isShown ? row.shownAnswer : row.answer;
    grid->addWidget(wordsLabel(row.question, "tone", QStringLiteral("quiet"), this), line + 1, 0);
    auto *text = wordsLabel(answer.isEmpty() ? tr("not given") : answer, "tone",
                            answer.isEmpty() ? QStringLiteral("quiet") : QString(), this);
    text->setObjectName(QStringLiteral("answer_") + fieldKey(row.field));
    grid->addWidget(text, line + 1, 1);
    auto *change = new QPushButton(tr("Change"), this);
    change->setProperty("role", QStringLiteral("link"));
    change->setObjectName(QStringLiteral("change_") + fieldKey(row.field));
    //: for screen readers; %1 is a question such as "Date of birth"
    change->setAccessibleName(tr("Change: %1").arg(row.question));
    connect(change, &QPushButton::clicked, this, [this, field = row.field] { Q_EMIT changeRequested(field); });
    grid->addWidget(change, line + 1, 2, Qt::AlignRight);
}

} // namespace canbao::ui
