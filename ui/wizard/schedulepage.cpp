#include "ui/wizard/schedulepage.h"

#include "models/application/gradeoffers.h"
#include "models/contribution/quoteexplanation.h"
#include "models/payment/deductionexplanation.h"
#include "ui/answertext.h"
#include "ui/deductiontext.h"
#include "ui/format.h"
#include "ui_schedulepage.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <array>

namespace canbao::ui {

namespace {

constexpr std::array AllFrequencies{PaymentFrequency::Monthly, PaymentFrequency::Quarterly,
                                    PaymentFrequency::HalfYearly, PaymentFrequency::Yearly};

/// The month inside a payment, or at its start, in which other rates begin.
std::optional<YearMonth> changeWithin(const Deduction &deduction, const std::vector<YearMonth> &changes)
{
    const auto change = std::ranges::find_if(
        changes, [&deduction](YearMonth month) { return deduction.first <= month && month <= deduction.last; });
    return change == changes.end() ? std::nullopt : std::optional(*change);
}

bool isKnownToBeOffered(const EnrolmentSession &session)
{
    const auto region = enrolmentRegion(session.draft());
    return region && session.books().policies().frequencyPolicyFor(session.books().regions().chain(*region));
}

} // namespace

SchedulePage::SchedulePage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::Schedule, parent)
    , m_ui(std::make_unique<Ui::SchedulePage>())
{
    m_ui->setupUi(this);
    bind(Field::Frequency, m_ui->frequencyChoice, m_ui->frequencyStatus);
    bind(Field::FirstMonth, m_ui->firstMonthBox, m_ui->firstMonthStatus);
    connect(m_ui->frequencyChoice, &ChoiceGroup::chosenChanged, this, &SchedulePage::keep);
    connect(m_ui->firstMonthBox, &QComboBox::currentIndexChanged, this, &SchedulePage::keep);
}

SchedulePage::~SchedulePage() = default;

QString SchedulePage::title() const
{
    return tr("How often and from when will you pay?");
}

QString SchedulePage::lead() const
{
    return tr("You see below what will be due in the first twelve months.");
}

QString SchedulePage::why() const
{
    return tr(
        "Months that have passed cannot be paid afterwards to gain years, so the first month is this one or a later "
        "one. A payment that fails can cost a month and interrupt medical insurance.");
}

QString SchedulePage::lawTopic() const
{
    return QStringLiteral("schedule");
}

std::vector<SummaryRow> SchedulePage::summaryRows() const
{
    const ScheduleAnswers &answers = session().draft().schedule;
    return {{Field::Frequency, tr("How often"), answers.frequency ? frequencyText(*answers.frequency) : QString()},
            {Field::FirstMonth, tr("First month"), answers.firstMonth ? monthText(*answers.firstMonth) : QString()}};
}

void SchedulePage::load()
{
    const QScopedValueRollback loading(m_loading, true);
    loadFrequencies();
    loadMonths();
    showPlan();
}

void SchedulePage::loadFrequencies()
{
    const auto offered = frequenciesOffered(session().draft(), session().books());
    const auto &answer = session().draft().schedule.frequency;
    for (const PaymentFrequency frequency : AllFrequencies) {
        m_ui->frequencyChoice->setChoice(frequency, frequencyText(frequency));
        // What was chosen for another place stays to be seen, so that Continue can say what is wrong with it.
        m_ui->frequencyChoice->setChoiceVisible(static_cast<int>(frequency),
                                                std::ranges::count(offered, frequency) > 0 || answer == frequency);
    }
    m_ui->frequencyChoice->setChosen(answer);
    m_ui->frequencyHint->setVisible(!isKnownToBeOffered(session()));
    m_ui->frequencyHint->setText(
        tr("Whether other rhythms are possible in this region is not known. Ask 12333 if you would "
           "rather pay by the quarter or the year."));
}

void SchedulePage::loadMonths()
{
    m_months = firstMonthsOffered(session().today());
    const auto &answer = session().draft().schedule.firstMonth;
    if (answer && std::ranges::count(m_months, *answer) == 0)
        m_months.insert(m_months.begin(), *answer); // a draft of last year: kept, and Continue says so
    m_ui->firstMonthBox->clear();
    m_ui->firstMonthBox->addItem(tr("Select a month"));
    for (const YearMonth month : m_months)
        m_ui->firstMonthBox->addItem(monthText(month));
    const auto found = answer ? std::ranges::find(m_months, *answer) : m_months.end();
    m_ui->firstMonthBox->setCurrentIndex(found == m_months.end() ? 0 : static_cast<int>(found - m_months.begin()) + 1);
}

void SchedulePage::keep()
{
    if (m_loading)
        return;
    ScheduleAnswers answers = session().draft().schedule;
    answers.frequency = m_ui->frequencyChoice->chosenAs<PaymentFrequency>();
    const int index = m_ui->firstMonthBox->currentIndex();
    answers.firstMonth = index > 0 ? std::optional(m_months.at(static_cast<std::size_t>(index) - 1)) : std::nullopt;
    session().setSchedule(answers);
    showPlan();
}

void SchedulePage::showPlan()
{
    const ScheduleAnswers &answers = session().draft().schedule;
    const auto quote = draftQuote(session().draft(), session().context());
    const bool hasPlan = quote && answers.frequency && answers.firstMonth;
    m_ui->planArea->setVisible(hasPlan);
    if (!hasPlan)
        return;

    const auto changes = rateChanges(*quote);
    std::vector<PaymentList::Payment> payments;
    for (const Deduction &deduction : deductionPlan(*quote, *answers.frequency))
        payments.push_back({deductionMonthsText(deduction), amountText(deduction.known()), remark(deduction, changes),
                            deductionExplanation(*quote, deduction)});
    m_ui->paymentList->setPayments(std::move(payments));
    m_ui->planHint->setText(planText(quote->standing()));
    m_ui->planSum->setText(tr("Twelve months together: %1").arg(moneyText(quote->knownTotal())));
    m_ui->planSumWhy->explain(quoteExplanation(*quote), tr("Twelve months together"));
}

QString SchedulePage::planText(Standing standing)
{
    if (standing == Standing::Known)
        return tr("By the rates in force.");
    if (standing == Standing::EnteredByHand)
        return tr("By figures that were entered by hand from a notice.");
    return tr("Of what is known. The office may ask for more when new rates are published.");
}

/// What changes is marked where it changes; a new rate that is not published is no fact.
QString SchedulePage::remark(const Deduction &deduction, const std::vector<YearMonth> &changes)
{
    const auto change = changeWithin(deduction, changes);
    if (change && deduction.standing == Standing::Provisional)
        return tr("New rates from %1 are not known yet").arg(monthText(*change));
    if (change)
        return tr("Rates change in %1").arg(monthText(*change));
    return deduction.standing == Standing::Known ? QString() : standingText(deduction.standing);
}

void SchedulePage::retranslate()
{
    m_ui->retranslateUi(this);
    load();
}

} // namespace canbao::ui
