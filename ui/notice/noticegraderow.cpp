#include "ui/notice/noticegraderow.h"

#include "ui/fields/fieldstatus.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestGradeText = 100; // longer than the rules allow, so that they can say so

} // namespace

NoticeGradeRow::NoticeGradeRow(QWidget *parent)
    : QWidget(parent)
    , m_figureLabel(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_remove(new QPushButton(icon(u"trash"_s, &Colours::accent), {}, this))
    , m_status(new FieldStatus(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(12));
    grid->setVerticalSpacing(space(4));
    m_figure = addLine(grid, m_figureLabel, 0);
    m_name = addLine(grid, m_nameLabel, 1);
    m_remove->setProperty("role", u"quiet"_s);
    m_remove->setAutoDefault(false);
    grid->addWidget(m_remove, 1, 2);
    grid->addWidget(m_status, 2, 0, 1, 3);
    connect(m_remove, &QPushButton::clicked, this, &NoticeGradeRow::removeRequested);
}

QLineEdit *NoticeGradeRow::addLine(QGridLayout *grid, QLabel *label, int column)
{
    auto *line = new QLineEdit(this);
    line->setMaxLength(LongestGradeText);
    line->setMinimumHeight(scaled(40));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    label->setBuddy(line);
    grid->addWidget(label, 0, column);
    grid->addWidget(line, 1, column);
    grid->setColumnStretch(column, 1);
    connect(line, &QLineEdit::textEdited, this, &NoticeGradeRow::edited);
    connect(line, &QLineEdit::returnPressed, this, &NoticeGradeRow::nextRequested);
    return line;
}

void NoticeGradeRow::setGrade(const NoticeGrade &grade)
{
    m_figure->setText(grade.figure);
    m_name->setText(grade.name);
}

NoticeGrade NoticeGradeRow::grade() const
{
    return {m_figure->text(), m_name->text()};
}

bool NoticeGradeRow::isBlank() const
{
    return m_figure->text().trimmed().isEmpty() && m_name->text().trimmed().isEmpty();
}

void NoticeGradeRow::setPosition(int index, GradeKind kind)
{
    m_index = index;
    m_kind = kind;
    m_figure->setObjectName(u"grade_%1_field"_s.arg(index));
    m_name->setObjectName(u"grade_%1_name"_s.arg(index));
    m_remove->setObjectName(u"grade_%1_remove"_s.arg(index));
    m_status->setObjectName(u"grade_%1_status"_s.arg(index));
    retranslate();
}

void NoticeGradeRow::retranslate()
{
    const int number = m_index + 1;
    m_figureLabel->setText(m_kind == GradeKind::Percent ? tr("Grade %1, in %").arg(number)
                                                        : tr("Grade %1, in yuan").arg(number));
    m_nameLabel->setText(tr("Its name, if any"));
    m_figure->setAccessibleName(m_figureLabel->text());
    m_name->setAccessibleName(tr("Name of grade %1, if any").arg(number));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove grade %1").arg(number));
}

void NoticeGradeRow::showProblem(const QString &text)
{
    m_status->showProblem(text, m_figure);
}

void NoticeGradeRow::clearProblem()
{
    m_status->clear(m_figure);
}

std::vector<QWidget *> NoticeGradeRow::tabStops() const
{
    return {m_figure, m_name, m_remove};
}

} // namespace canbao::ui
