#include "ui/history/staylist.h"

#include "models/application/paidstays.h"
#include "ui/history/stayrow.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

StayList::StayList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(icon(u"plus"_s, &Colours::accent), {}, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(12));
    m_add->setObjectName(u"addStayButton"_s);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &StayList::addBlank);
    retranslate();
}

void StayList::setDirectory(std::function<const RegionDirectory &()> directory)
{
    m_directory = std::move(directory);
}

void StayList::setStays(const std::vector<StayAnswers> &stays)
{
    for (StayRow *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    for (const StayAnswers &stay : stays)
        addRow(stay);
    if (m_rows.empty())
        addRow({});
    arrange();
}

std::vector<StayAnswers> StayList::stays() const
{
    std::vector<StayAnswers> filled;
    for (const StayRow *row : m_rows) {
        if (const auto stay = row->stay(); !isBlank(stay))
            filled.push_back(stay);
    }
    return filled;
}

void StayList::retranslate()
{
    m_add->setText(tr("Add a place"));
    for (StayRow *row : m_rows)
        row->retranslate();
}

/// No focus proxy: with one, Qt 6.4 leads Tab from the last field back to the first.
void StayList::focusInEvent(QFocusEvent *event)
{
    m_rows.front()->place()->setFocus(event->reason());
}

StayRow *StayList::addRow(const StayAnswers &stay)
{
    auto *row = new StayRow(this);
    row->setDirectory(m_directory);
    row->setStay(stay);
    connect(row, &StayRow::edited, this, &StayList::staysChanged);
    connect(row, &StayRow::moveRequested, this, [this, row](int steps) { move(row, steps); });
    connect(row, &StayRow::removeRequested, this, [this, row] { remove(row); });
    m_rows.push_back(row);
    return row;
}

void StayList::addBlank()
{
    StayRow *row = addRow({});
    arrange();
    row->place()->setFocus(Qt::OtherFocusReason);
}

void StayList::move(StayRow *row, int steps)
{
    const auto at = std::ranges::find(m_rows, row) - m_rows.begin();
    const auto to = at + steps;
    if (to < 0 || to >= std::ssize(m_rows))
        return;
    std::swap(m_rows[static_cast<std::size_t>(at)], m_rows[static_cast<std::size_t>(to)]);
    arrange();
    Q_EMIT staysChanged();
}

/// The focus goes where the next row has come, so that nobody gets lost.
void StayList::remove(StayRow *row)
{
    const auto at = static_cast<std::size_t>(std::ranges::find(m_rows, row) - m_rows.begin());
    std::erase(m_rows, row);
    row->hide();
    row->deleteLater();
    if (m_rows.empty())
        addRow({});
    arrange();
    m_rows[std::min(at, m_rows.size() - 1)]->place()->setFocus(Qt::OtherFocusReason);
    Q_EMIT staysChanged();
}

/// Rows on screen and in the order of Tab as they stand in the list; called whenever one comes, goes or moves.
void StayList::arrange()
{
    QWidget *before = m_anchor;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        StayRow *row = m_rows[at];
        m_column->removeWidget(row);
        m_column->insertWidget(static_cast<int>(at), row);
        row->setPosition(static_cast<int>(at), static_cast<int>(m_rows.size()));
        row->show();
        for (QWidget *stop : row->tabStops()) {
            if (before)
                setTabOrder(before, stop);
            before = stop;
        }
    }
    setTabOrder(before, m_add);
}

} // namespace canbao::ui
