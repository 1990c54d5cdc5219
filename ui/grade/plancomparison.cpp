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

enum Row {
    GradeRow,
    PlaceRow,
    FirstRow,
    StartRow,
    MonthRow,
    YearRow,
    PensionRow,
    WhyRow,
    PaidRow,
    PaybackRow,
    RemoveRow
};

QLabel *addCell(QGridLayout *grid, const QString &text, int row, int column, bool isBold = false)
{
    auto *label = new QLabel(text, grid->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isBold)
        label->setProperty("weight", u"bold"_s);
    grid->addWidget(label, row, column, Qt::AlignTop);
    return label;
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
    delete m_page;
    m_page = nullptr;
    const auto &pinned = m_session.draft().pinned;
    const auto pin = pinOf(m_session.draft());
    m_pin->setEnabled(pin && pinned.size() < MostPinned && std::ranges::count(pinned, *pin) == 0);
    if (pinned.empty())
        return;
    m_page = new QFrame(this);
    m_page->setObjectName(u"comparison"_s);
    m_page->setProperty("role", u"card"_s);
    auto *grid = new QGridLayout(m_page);
    grid->setContentsMargins(space(20), space(16), space(20), space(16));
    grid->setHorizontalSpacing(space(16));
    grid->setVerticalSpacing(space(6));
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
    for (int row = 0; row < names.size(); ++row)
        addCell(grid, names[row], row, 0);
    const auto rows = pinnedRows(m_session.draft(), m_session.context());
    for (std::size_t index = 0; index < rows.size(); ++index)
        addColumn(grid, rows[index], index);
    m_frame->addWidget(m_page);
}

void PlanComparison::addColumn(QGridLayout *grid, const PinnedRow &row, std::size_t index)
{
    const int column = static_cast<int>(index) + 1;
    const auto &plan = row.plan;
    const bool hasPension = plan && plan->pension;
    grid->setColumnStretch(column, 1);
    addCell(grid, gradeText(row.pin.grade), GradeRow, column, true);
    addCell(grid, row.place ? nameText(m_session.books().regions().fullName(*row.place)) : unknownText(), PlaceRow,
            column);
    addCell(grid, plan ? monthText(plan->terms.first) : unknownText(), FirstRow, column);
    addCell(grid, plan ? monthText(plan->times.start) : unknownText(), StartRow, column);
    addCell(grid, costText(row.month, row.monthStanding), MonthRow, column);
    addCell(grid, costText(row.year, row.standing), YearRow, column);
    addCell(grid, hasPension ? moneyText(plan->pension->today) : unknownText(), PensionRow, column, true);
    if (hasPension)
        grid->addWidget(new WhyLink(todayExplanation(*plan), m_page), WhyRow, column, Qt::AlignLeft);
    addCell(grid, plan && plan->isPaidKnown() ? moneyText(plan->paid()) : unknownText(), PaidRow, column);
    addCell(grid, hasPension && plan->payback ? ageText(plan->payback->age) : unknownText(), PaybackRow, column);
    auto *away = new TextLink(tr("Remove"), m_page);
    away->setObjectName(u"unpin_%1"_s.arg(index));
    away->setAccessibleName(tr("Remove from the comparison: %1").arg(gradeText(row.pin.grade)));
    // Queued: the link goes with its table.
    connect(
        away, &TextLink::clicked, this, [this, index] { remove(index); }, Qt::QueuedConnection);
    grid->addWidget(away, RemoveRow, column, Qt::AlignLeft);
}

} // namespace canbao::ui
