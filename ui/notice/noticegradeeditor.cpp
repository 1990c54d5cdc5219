#include "ui/notice/noticegradeeditor.h"

#include "models/contribution/noticegrades.h"
#include "ui/fields/calmcombobox.h"
#include "ui/fields/fieldstatus.h"
#include "ui/notice/noticegraderow.h"
#include "ui/notice/noticewords.h"
#include "ui/sentences.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr GradeKind OfferedKinds[] = {GradeKind::Unknown, GradeKind::Free, GradeKind::Yuan, GradeKind::Percent};

} // namespace

NoticeGradeEditor::NoticeGradeEditor(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_label(new QLabel(this))
    , m_kind(new CalmComboBox(this))
    , m_status(new FieldStatus(this))
    , m_hint(new QLabel(this))
    , m_list(new QWidget(this))
    , m_listColumn(new QVBoxLayout(m_list))
    , m_add(new QPushButton(icon(u"plus"_s, &Colours::accent), {}, m_list))
{
    build();
    for (const GradeKind each : OfferedKinds)
        m_kind->addItem(QString(), gradeKindKey(each));
    addRow({});
    arrange();
    reword();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NoticeGradeEditor::arrange);
    connect(m_kind, &QComboBox::activated, this, &NoticeGradeEditor::touch);
    connect(m_add, &QPushButton::clicked, this, &NoticeGradeEditor::addBlank);
}

void NoticeGradeEditor::build()
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(4));
    m_label->setWordWrap(true);
    m_label->setBuddy(m_kind);
    m_kind->setObjectName(u"grades_field"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(10);
    m_kind->setMinimumHeight(scaled(40));
    m_status->setObjectName(u"grades_status"_s);
    m_hint->setObjectName(u"gradesHint"_s);
    m_hint->setProperty("type", u"small"_s);
    m_hint->setWordWrap(true);
    m_add->setObjectName(u"addGradeButton"_s);
    m_add->setAutoDefault(false);
    m_listColumn->setContentsMargins(0, space(4), 0, 0);
    m_listColumn->setSpacing(space(8));
    m_listColumn->addWidget(m_hint);
    m_listColumn->addWidget(m_add, 0, Qt::AlignLeft);
    for (QWidget *part :
         {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_status), m_list})
        m_column->addWidget(part);
}

/// The rows go at once: one that is only hidden would hold up the layout.
void NoticeGradeEditor::setGrades(GradeKind kind, const std::vector<NoticeGrade> &grades)
{
    for (NoticeGradeRow *row : std::exchange(m_rows, {}))
        delete row;
    for (const NoticeGrade &grade : grades)
        addRow(grade);
    if (m_rows.empty())
        addRow({});
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(gradeKindKey(kind))));
    m_isTouched = false;
    m_isProposed = false;
    arrange();
}

void NoticeGradeEditor::propose(GradeKind kind, const std::vector<NoticeGrade> &grades)
{
    setGrades(kind, grades);
    m_isProposed = isListed(kind);
    reword();
}

GradeKind NoticeGradeEditor::kind() const
{
    return gradeKindFromKey(m_kind->currentData().toString()).value_or(GradeKind::Unknown);
}

std::vector<NoticeGrade> NoticeGradeEditor::grades() const
{
    std::vector<NoticeGrade> grades;
    if (isListed(kind())) {
        for (const NoticeGradeRow *row : m_rows)
            grades.push_back(row->grade());
    }
    return grades;
}

void NoticeGradeEditor::showProblem(std::optional<int> row, const QString &text)
{
    if (row)
        m_rows.at(static_cast<std::size_t>(*row))->showProblem(text);
    else
        m_status->showProblem(text, m_kind);
}

void NoticeGradeEditor::clearProblems()
{
    m_status->clear(m_kind);
    for (NoticeGradeRow *row : m_rows)
        row->clearProblem();
}

void NoticeGradeEditor::focus(std::optional<int> row)
{
    QWidget *target = m_kind;
    if (row)
        target = m_rows.at(static_cast<std::size_t>(*row))->figure();
    target->setFocus(Qt::OtherFocusReason);
}

NoticeGradeRow *NoticeGradeEditor::addRow(const NoticeGrade &grade)
{
    auto *row = new NoticeGradeRow(m_list);
    row->setGrade(grade);
    connect(row, &NoticeGradeRow::edited, this, &NoticeGradeEditor::touch);
    connect(row, &NoticeGradeRow::nextRequested, this, [this, row] { goOn(row); });
    connect(row, &NoticeGradeRow::removeRequested, this, [this, row] { remove(row); });
    m_rows.push_back(row);
    return row;
}

void NoticeGradeEditor::addBlank()
{
    const auto *row = addRow({});
    arrange();
    touch();
    row->figure()->setFocus(Qt::OtherFocusReason);
}

/// To the next row; the last one makes one more, unless it waits itself.
void NoticeGradeEditor::goOn(NoticeGradeRow *row)
{
    const auto next = std::next(std::ranges::find(m_rows, row));
    if (next != m_rows.end())
        (*next)->figure()->setFocus(Qt::OtherFocusReason);
    else if (!row->isBlank())
        addBlank();
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

/// The focus goes where the next row has come, so that nobody gets lost. The row itself has asked, and goes later.
void NoticeGradeEditor::remove(NoticeGradeRow *row)
{
    const auto at = static_cast<std::size_t>(std::ranges::find(m_rows, row) - m_rows.begin());
    std::erase(m_rows, row);
    if (m_rows.empty())
        addRow({});
    arrange();
    m_rows[std::min(at, m_rows.size() - 1)]->figure()->setFocus(Qt::OtherFocusReason);
    m_listColumn->removeWidget(row);
    row->setParent(nullptr);
    row->deleteLater();
    touch();
}

void NoticeGradeEditor::touch()
{
    m_isTouched = true;
}

/// Rows on screen and in the order of Tab as they stand in the list.
void NoticeGradeEditor::arrange()
{
    m_list->setVisible(isListed(kind()));
    QWidget *before = m_kind;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        NoticeGradeRow *row = m_rows[at];
        m_listColumn->removeWidget(row);
        m_listColumn->insertWidget(static_cast<int>(at) + 1, row); // below the hint
        row->setPosition(static_cast<int>(at), kind());
        row->show();
        for (QWidget *stop : row->tabStops()) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
    setTabOrder(before, m_add);
}

void NoticeGradeEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void NoticeGradeEditor::reword()
{
    m_label->setText(noticeFieldText(NoticeField::Grades));
    m_kind->setAccessibleName(m_label->text());
    const QStringList kinds{tr("The notice does not say"), tr("Any base between the limits"),
                            tr("One of a list of bases in yuan"), tr("One of a list of percentages of the wage")};
    for (int at = 0; at < m_kind->count(); ++at)
        m_kind->setItemText(at, kinds.at(at));
    const QString order = tr("Lowest first. Enter goes on to the next one.");
    m_hint->setText(m_isProposed ? joinedSentences(
                        {tr("This is the last list that Canbao knows: compare each grade with the notice."), order})
                                 : order);
    m_add->setText(tr("Add a grade"));
    for (NoticeGradeRow *row : m_rows)
        row->retranslate();
}

} // namespace canbao::ui
