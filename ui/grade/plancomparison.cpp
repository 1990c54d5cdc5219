#include "ui/grade/plancomparison.h"

#include "models/application/pinnedplans.h"
#include "models/pension/planexplanation.h"
#include "ui/answertext.h"
#include "ui/fields/textlink.h"
#include "ui/format.h"
#include "ui/plantext.h"
#include "ui/theme/theme.h"
#include "ui/whydialog.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonRow
{
    enum { Grade, Place, First, Start, Month, Year, Pension, Why, Paid, Payback, Remove };
};

QLabel *addCell(QGridLayout *grid, int row, int column, bool isBold = false)
{
    auto *label = new QLabel(grid->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isBold)
        label->setProperty("weight", u"bold"_s);
    grid->addWidget(label, row, column, Qt::AlignTop);
    return label;
}

bool isLink(int row)
{
    return row == ComparisonRow::Why || row == ComparisonRow::Remove;
}

} // namespace

PlanComparison::PlanComparison(EnrolmentSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_pin(new QPushButton(this))
    , m_frame(new QVBoxLayout(this))
{
    m_pin->setObjectName(u"pinButton"_s);
    m_frame->setContentsMargins(0, 0, 0, 0);
    m_frame->setSpacing(space(12));
    m_frame->addWidget(m_pin, 0, Qt::AlignLeft);
    connect(m_pin, &QPushButton::clicked, this, &PlanComparison::pinPresent);
    reword();
}

void PlanComparison::reword()
{
    m_pin->setText(tr("Set this aside to compare (C)"));
    refresh();
}

void PlanComparison::pinPresent()
{
    const auto pin = pinOf(m_session.draft());
    auto pinned = m_session.draft().pinned;
    if (!pin || pinned.size() >= MostPinned || std::ranges::count(pinned, *pin) > 0)
        return;
    pinned.push_back(*pin);
    m_session.setPinned(pinned);
    refresh();
}

void PlanComparison::remove(std::size_t index)
{
    auto pinned = m_session.draft().pinned;
    if (index < pinned.size())
        pinned.erase(pinned.begin() + static_cast<std::ptrdiff_t>(index));
    m_session.setPinned(pinned);
    refresh();
    m_pin->setFocus();
}

void PlanComparison::refresh()
{
    const auto &pinned = m_session.draft().pinned;
    const auto pin = pinOf(m_session.draft());
    m_pin->setEnabled(pin && pinned.size() < MostPinned && std::ranges::count(pinned, *pin) == 0);
    if (m_columns.size() != pinned.size())
        build(pinned.size());
    if (pinned.empty())
        return;
    const QStringList names{tr("Grade"),
                            tr("Place"),
                            tr("First month"),
                            tr("Pension from"),
                            tr("A month now"),
                            tr("Twelve months"),
                            tr("Pension a month, in today's yuan"),
                            QString(),
                            tr("Paid in all"),
                            tr("Paid back at"),
                            QString()};
    for (std::size_t row = 0; row < m_names.size(); ++row)
        m_names[row]->setText(names[static_cast<qsizetype>(row)]);
    const auto rows = pinnedRows(m_session.draft(), m_session.context());
    for (std::size_t index = 0; index < rows.size(); ++index)
        showRow(m_columns[index], rows[index]);
}

void PlanComparison::build(std::size_t count)
{
    delete m_page;
    m_page = nullptr;
    m_names.clear();
    m_columns.clear();
    if (count == 0)
        return;
    m_page = new QFrame(this);
    m_page->setObjectName(u"comparison"_s);
    m_page->setProperty("role", u"card"_s);
    auto *grid = new QGridLayout(m_page);
    grid->setContentsMargins(space(20), space(16), space(20), space(16));
    grid->setHorizontalSpacing(space(16));
    grid->setVerticalSpacing(space(6));
    for (int row = ComparisonRow::Grade; row <= ComparisonRow::Remove; ++row)
        m_names.push_back(addCell(grid, row, 0));
    for (std::size_t index = 0; index < count; ++index)
        m_columns.push_back(addColumn(grid, static_cast<int>(index) + 1));
    m_frame->addWidget(m_page);
}

PlanComparison::Column PlanComparison::addColumn(QGridLayout *grid, int column)
{
    grid->setColumnStretch(column, 1);
    Column made{.cells = {}, .why = new WhyLink(m_page), .away = new TextLink(QString(), m_page)};
    for (int row = ComparisonRow::Grade; row <= ComparisonRow::Remove; ++row)
        made.cells.push_back(
            isLink(row) ? nullptr
                        : addCell(grid, row, column, row == ComparisonRow::Grade || row == ComparisonRow::Pension));
    grid->addWidget(made.why, ComparisonRow::Why, column, Qt::AlignLeft);
    const auto index = static_cast<std::size_t>(column) - 1;
    made.away->setObjectName(u"unpin_%1"_s.arg(index));
    // Queued: the link goes with its table.
    connect(
        made.away, &TextLink::clicked, this, [this, index] { remove(index); }, Qt::QueuedConnection);
    grid->addWidget(made.away, ComparisonRow::Remove, column, Qt::AlignLeft);
    return made;
}

void PlanComparison::showRow(const Column &column, const PinnedRow &row)
{
    const auto &plan = row.plan;
    const bool hasPension = plan && plan->pension;
    const auto &cells = column.cells;
    cells[ComparisonRow::Grade]->setText(gradeText(row.pin.grade));
    cells[ComparisonRow::Place]->setText(row.place ? nameText(m_session.books().regions().fullName(*row.place))
                                                   : unknownText());
    cells[ComparisonRow::First]->setText(plan ? monthText(plan->terms.first) : unknownText());
    cells[ComparisonRow::Start]->setText(plan ? monthText(plan->times.start) : unknownText());
    cells[ComparisonRow::Month]->setText(costText(row.month, row.monthStanding));
    cells[ComparisonRow::Year]->setText(costText(row.year, row.standing));
    cells[ComparisonRow::Pension]->setText(hasPension ? moneyText(plan->pension->today) : unknownText());
    column.why->explain(hasPension ? std::optional(todayExplanation(*plan)) : std::nullopt);
    cells[ComparisonRow::Paid]->setText(plan && plan->isPaidKnown() ? moneyText(plan->paid()) : unknownText());
    cells[ComparisonRow::Payback]->setText(hasPension && plan->payback ? ageText(plan->payback->age) : unknownText());
    column.away->setText(tr("Remove"));
    column.away->setAccessibleName(tr("Remove from the comparison: %1").arg(gradeText(row.pin.grade)));
}

} // namespace canbao::ui
