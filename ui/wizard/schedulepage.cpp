#include "ui/wizard/schedulepage.h"

#include "models/application/gradeoffers.h"
#include "models/payment/deductionplan.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui_schedulepage.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

namespace canbao::ui {

namespace {

constexpr std::array AllFrequencies{PaymentFrequency::Monthly, PaymentFrequency::Quarterly,
                                    PaymentFrequency::HalfYearly, PaymentFrequency::Yearly};

enum PlanColumn { MonthsColumn, AmountColumn, RemarkColumn, PlanColumnCount };

QStandardItem *cell(const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto item = std::make_unique<QStandardItem>(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    item->setEditable(false);
    return item.release(); // the model takes it over
}

/// The month inside a payment, or at its start, in which other rates begin.
std::optional<YearMonth> changeWithin(const Deduction &deduction, const std::vector<YearMonth> &changes)
{
    const auto change = std::ranges::find_if(changes, [&deduction](YearMonth month) {
        return deduction.first <= month && month <= deduction.last;
    });
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
    m_ui->planTable->setModel(&m_plan);
    m_ui->planTable->verticalHeader()->hide();
    m_ui->planTable->horizontalHeader()->setSectionsClickable(false);
    m_ui->planTable->setShowGrid(false);
    m_ui->planTable->setTabKeyNavigation(false);
    m_ui->planTable->setWordWrap(true);
    m_ui->planTable->setSelectionMode(QAbstractItemView::NoSelection);
    m_ui->planTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    return tr("Months that have passed cannot be paid afterwards to gain years, so the first month is this one or a later "
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
    m_ui->frequencyHint->setText(tr("Whether other rhythms are possible in this region is not known. Ask 12333 if you would "
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
    m_ui->planArea->setVisible(quote && answers.frequency && answers.firstMonth);
    m_plan.clear();
    if (!m_ui->planArea->isVisibleTo(this))
        return;

    m_plan.setHorizontalHeaderLabels({tr("For"), tr("Amount"), tr("Remark")});
    m_plan.horizontalHeaderItem(MonthsColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_plan.horizontalHeaderItem(AmountColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_plan.horizontalHeaderItem(RemarkColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto changes = rateChanges(*quote);
    for (const Deduction &deduction : deductionPlan(*quote, *answers.frequency)) {
        const QString months = deduction.first == deduction.last
            ? monthText(deduction.first)
            : tr("%1 to %2").arg(monthText(deduction.first), monthText(deduction.last));
        QStringList remarks;
        if (const auto change = changeWithin(deduction, changes))
            remarks.append(tr("Rates change in %1").arg(monthText(*change)));
        if (deduction.standing != Standing::Known)
            remarks.append(standingText(deduction.standing));
        //: between two remarks
        m_plan.appendRow({cell(months), cell(plainMoneyText(deduction.amount), Qt::AlignRight), cell(remarks.join(tr("; ")))});
    }
    m_ui->planHint->setText(quote->standing() == Standing::Known
                                ? tr("In yuan, by the rates in force.")
                                : tr("In yuan, of what is known. The office may ask for more when new rates are published."));
    m_ui->planSum->setText(tr("Twelve months together: %1").arg(moneyText(quote->knownTotal())));
    QHeaderView *header = m_ui->planTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RemarkColumn, QHeaderView::Stretch);
    m_ui->planTable->resizeRowsToContents();
    const int rows = m_ui->planTable->verticalHeader()->length();
    m_ui->planTable->setFixedHeight(rows + header->sizeHint().height() + 2 * m_ui->planTable->frameWidth());
}

void SchedulePage::retranslate()
{
    m_ui->retranslateUi(this);
    load();
}

} // namespace canbao::ui
