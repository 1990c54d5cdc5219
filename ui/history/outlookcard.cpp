#include "ui/history/outlookcard.h"

#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

/// "144 months (12 years)"
QString lengthText(int months)
{
    const QString count = OutlookCard::tr("%n month(s)", nullptr, months);
    if (months < 12)
        return count;
    const QString years = OutlookCard::tr("%n year(s)", nullptr, months / 12);
    const QString rest = months % 12 == 0
        ? years
        : OutlookCard::tr("%1 and %2").arg(years, OutlookCard::tr("%n month(s)", nullptr, months % 12));
    return OutlookCard::tr("%1 (%2)").arg(count, rest);
}

QLabel *wrapping(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

OutlookCard::OutlookCard(QWidget *parent)
    : QFrame(parent)
    , m_heading(wrapping(this, u"outlookHeading"_s))
    , m_verdict(wrapping(this, u"outlookVerdict"_s))
    , m_waysOut(wrapping(this, u"outlookWaysOut"_s))
{
    setProperty("role", u"card"_s);
    m_heading->setProperty("type", u"question"_s);
    m_waysOut->setProperty("tone", u"quiet"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_paid = addFact(grid, u"paidValue"_s);
    m_needed = addFact(grid, u"neededValue"_s);
    m_missing = addFact(grid, u"missingValue"_s);
    m_left = addFact(grid, u"leftValue"_s);
    column->addWidget(m_heading);
    column->addLayout(grid);
    column->addWidget(m_verdict);
    column->addWidget(m_waysOut);
    showOutlook({}, {}, true);
}

OutlookCard::Fact OutlookCard::addFact(QGridLayout *grid, const QString &name)
{
    Fact fact{wrapping(this, QString()), wrapping(this, name)};
    fact.label->setProperty("tone", u"quiet"_s);
    fact.value->setProperty("weight", u"bold"_s);
    const int row = grid->rowCount();
    grid->addWidget(fact.label, row, 0, Qt::AlignTop);
    grid->addWidget(fact.value, row, 1, Qt::AlignTop);
    return fact;
}

void OutlookCard::showOutlook(const std::optional<ContributionOutlook> &outlook, YearMonth retirement, bool isKnown)
{
    m_outlook = outlook;
    m_retirement = retirement;
    m_isKnown = isKnown;
    retranslate();
}

void OutlookCard::retranslate()
{
    m_heading->setText(tr("Months for your pension"));
    for (const Fact &fact : {m_paid, m_needed, m_missing, m_left}) {
        fact.label->setVisible(m_outlook.has_value());
        fact.value->setVisible(m_outlook.has_value());
    }
    const bool isShort = m_outlook && m_outlook->shortfall() > 0;
    m_verdict->setText(verdict());
    setStyleProperty(m_verdict, "tone", isShort ? u"caution"_s : QString());
    m_waysOut->setVisible(isShort);
    m_waysOut->setText(tr("Ways out: go on paying after the retirement age; if you first paid before 1 July 2011 and "
                          "are still short after five more years, pay the rest at once up to 15 years; or move to the "
                          "residents' scheme. How the single payment fits a minimum above 15 years is not settled: "
                          "ask 12333."));
    if (!m_outlook)
        return;
    m_paid.label->setText(tr("Paid so far"));
    m_paid.value->setText(lengthText(m_outlook->paid));
    m_needed.label->setText(tr("Needed for retirement in %1").arg(monthText(m_retirement)));
    m_needed.value->setText(lengthText(m_outlook->minimum));
    m_missing.label->setText(tr("Still needed"));
    m_missing.value->setText(lengthText(m_outlook->missing));
    m_left.label->setText(tr("Months left until then"));
    m_left.value->setText(lengthText(m_outlook->left));
}

QString OutlookCard::verdict() const
{
    if (!m_outlook)
        return tr("Shown as soon as your date of birth and sex are known.");
    if (m_outlook->missing == 0)
        return tr("You have the months that a pension needs. Paying on makes it larger.");
    if (m_outlook->shortfall() > 0)
        return m_isKnown
            ? tr("Even paying every month you would lack %n month(s) at the retirement age.", nullptr,
                 m_outlook->shortfall())
            : tr("If nothing was paid before, you would lack %n month(s) at the retirement age. Ask for your "
                 "contribution record: 12333, or the window of the place where you worked.",
                 nullptr, m_outlook->shortfall());
    return tr("Paying every month, you reach the minimum in %1.").arg(monthText(m_outlook->reached));
}

} // namespace canbao::ui
