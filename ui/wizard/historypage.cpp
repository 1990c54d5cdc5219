#include "ui/wizard/historypage.h"

#include "models/application/paidstays.h"
#include "models/identity/typedtext.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/history/historywords.h"
#include "ui/history/listimportdialog.h"
#include "ui_historypage.h"

#include <QSignalBlocker>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

template<typename Change>
void changeHistory(EnrolmentSession &session, Change change)
{
    HistoryAnswers answers = session.draft().history;
    change(answers);
    session.setHistory(answers);
}

StayAnswers answered(const ListedStay &stay)
{
    return {.region = stay.region,
            .pensionMonths = QString::number(stay.pensionMonths),
            .medicalMonths = stay.medicalMonths > 0 ? QString::number(stay.medicalMonths) : QString(),
            .firstMonth = stay.firstMonth ? toPlainText(*stay.firstMonth) : QString()};
}

} // namespace

HistoryPage::HistoryPage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::History, parent)
    , m_ui(std::make_unique<Ui::HistoryPage>())
{
    m_ui->setupUi(this);
    m_ui->paidChoice->setColumns(3);
    m_ui->importButton->hide();
    m_ui->importHint->hide();
    nameChoices();
    m_ui->stayList->setTabAnchor(m_ui->paidChoice->card(int(Certainty::NotSure)));
    m_ui->stayList->setDirectory([&session]() -> const RegionDirectory & { return session.books().regions(); });
    bind(Field::PaidBefore, m_ui->paidChoice, m_ui->paidStatus);
    bind(Field::PaidStays, m_ui->stayList, m_ui->staysStatus);
    bind(Field::LastPaidMonth, m_ui->lastMonthEdit, m_ui->lastStatus);
    connectFields();
    for (const auto signal : {&EnrolmentSession::historyChanged, &EnrolmentSession::personChanged})
        connect(&session, signal, this, &HistoryPage::showConsequences);
    showConsequences();
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::connectFields()
{
    connect(m_ui->paidChoice, &ChoiceGroup::chosenChanged, this, [this] {
        changeHistory(session(), [this](HistoryAnswers &answers) {
            answers.paidBefore = m_ui->paidChoice->chosenAs<Certainty>();
        });
    });
    connect(m_ui->stayList, &StayList::staysChanged, this, [this] {
        changeHistory(session(), [this](HistoryAnswers &answers) { answers.stays = m_ui->stayList->stays(); });
    });
    connect(m_ui->lastMonthEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        changeHistory(session(), [&text](HistoryAnswers &answers) { answers.lastMonth = text; });
    });
    for (TickCard *tick : {m_ui->jobTick, m_ui->residentsPensionTick, m_ui->residentsMedicalTick}) {
        connect(tick, &QCheckBox::toggled, this, [this] {
            changeHistory(session(), [this](HistoryAnswers &answers) {
                answers.insuredThroughJob = m_ui->jobTick->isChecked();
                answers.residentsPension = m_ui->residentsPensionTick->isChecked();
                answers.residentsMedical = m_ui->residentsMedicalTick->isChecked();
            });
        });
    }
    connect(m_ui->importButton, &QPushButton::clicked, this, &HistoryPage::importList);
}

void HistoryPage::setListFiles(ListFiles files)
{
    m_files = std::move(files);
    const bool isPossible = m_files.choose && m_files.read;
    m_ui->importButton->setVisible(isPossible);
    m_ui->importHint->setVisible(isPossible);
}

QString HistoryPage::title() const
{
    return tr("Insurance so far");
}

QString HistoryPage::lead() const
{
    return tr(
        "Months paid anywhere add up. Your contribution record (12333, the bureau's app or window) has them all.");
}

QString HistoryPage::why() const
{
    return tr("Places and months decide where your pension will be drawn, and how many months are still needed. Two "
              "enrolments at once bring nothing: the second one is paid for nothing.");
}

QString HistoryPage::lawTopic() const
{
    return u"history"_s;
}

std::vector<SummaryRow> HistoryPage::summaryRows() const
{
    const HistoryAnswers &answers = session().draft().history;
    const QString paid = answers.paidBefore ? certaintyText(*answers.paidBefore) : QString();
    std::vector<SummaryRow> rows{{Field::PaidBefore, tr("Paid before"), paid}};
    if (answers.paidBefore && answers.paidBefore != Certainty::No) {
        const auto last = parseMonth(answers.lastMonth);
        rows.push_back({Field::PaidStays, tr("Places and months"), staysText()});
        rows.push_back({Field::LastPaidMonth, tr("Last paid month"), last ? monthText(*last) : answers.lastMonth});
    }
    rows.push_back({Field::PaidBefore, tr("Running now"), runningText()});
    return rows;
}

QString HistoryPage::staysText() const
{
    QStringList lines;
    for (const PaidStay &stay : paidStays(session().draft().history))
        lines.append(tr("%1: %2").arg(nameText(session().books().regions().fullName(stay.region)),
                                      tr("%n month(s)", nullptr, stay.pensionMonths)));
    return lines.join(u'\n');
}

QString HistoryPage::runningText() const
{
    const HistoryAnswers &answers = session().draft().history;
    QStringList running;
    if (answers.insuredThroughJob)
        running.append(tr("Insured through a job"));
    if (answers.residentsPension)
        running.append(tr("Residents' pension"));
    if (answers.residentsMedical)
        running.append(tr("Residents' medical insurance"));
    return running.isEmpty() ? tr("Nothing") : running.join(tr(", "));
}

void HistoryPage::load()
{
    const HistoryAnswers answers = session().draft().history;
    m_ui->paidChoice->setChosen(answers.paidBefore);
    m_ui->stayList->setStays(answers.stays);
    m_ui->lastMonthEdit->setText(answers.lastMonth);
    for (const auto &[tick, isTicked] : {std::pair(m_ui->jobTick, answers.insuredThroughJob),
                                         std::pair(m_ui->residentsPensionTick, answers.residentsPension),
                                         std::pair(m_ui->residentsMedicalTick, answers.residentsMedical)}) {
        const QSignalBlocker quiet(tick);
        tick->setChecked(isTicked);
    }
    showConsequences();
}

void HistoryPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->stayList->retranslate();
    nameChoices();
    showConsequences();
}

void HistoryPage::nameChoices()
{
    for (const Certainty answer : {Certainty::Yes, Certainty::No, Certainty::NotSure})
        m_ui->paidChoice->setChoice(answer, certaintyText(answer));
    m_ui->jobTick->setWords(tr("Insured through a job"), tr("An employer pays for me this month"));
    m_ui->residentsPensionTick->setWords(tr("Residents' pension"), tr("The scheme for urban and rural residents"));
    m_ui->residentsMedicalTick->setWords(tr("Residents' medical insurance"),
                                         tr("Paid once a year, often in the village or street"));
}

void HistoryPage::importList()
{
    const QString path =
        m_files.choose(this, tr("Choose a contribution list"), tr("Lists (*.csv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    auto table = m_files.read(path);
    if (!table)
        return m_ui->importStatus->showProblem(errorText(table.error()), m_ui->importButton);
    m_ui->importStatus->clear(m_ui->importButton);
    auto *dialog = new ListImportDialog(*std::move(table), session().books().regions(), monthOf(session().today()),
                                        !session().draft().history.stays.empty(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->list(), dialog->replacesStays()); });
    dialog->open();
}

/// Nothing typed is lost unless that was asked for.
void HistoryPage::take(const ContributionList &list, bool replaces)
{
    changeHistory(session(), [&](HistoryAnswers &answers) {
        if (replaces)
            answers.stays.clear();
        for (const ListedStay &stay : list.stays)
            answers.stays.push_back(answered(stay));
        const auto typed = parseMonth(answers.lastMonth);
        if (list.lastMonth()
            && (replaces || answers.lastMonth.trimmed().isEmpty() || (typed && *typed < *list.lastMonth())))
            answers.lastMonth = toPlainText(*list.lastMonth());
    });
    m_ui->stayList->setStays(session().draft().history.stays);
    m_ui->lastMonthEdit->setText(session().draft().history.lastMonth);
    m_ui->importStatus->showHelp(tr("Imported. Compare the months with your record."));
    m_ui->stayList->setFocus();
}

void HistoryPage::showConsequences()
{
    const HistoryAnswers &answers = session().draft().history;
    const bool asksWhere = answers.paidBefore && answers.paidBefore != Certainty::No;
    m_ui->staysQuestion->setVisible(asksWhere);
    m_ui->lastQuestion->setVisible(asksWhere);
    const auto person = filledFromNumber(session().draft(), session().today()).person;
    const auto birth = parseDate(person.birthDate);
    const auto category = effectiveCategory(person);
    const auto retirement = birth && category ? retirementAge(*category, monthOf(*birth)).month : YearMonth();
    m_ui->outlookCard->setVisible(answers.paidBefore.has_value());
    m_ui->outlookCard->showOutlook(outlookOf(session().draft(), session().context()), retirement,
                                   answers.paidBefore != Certainty::NotSure || !answers.stays.empty());
    showGap();
    showTwice();
}

void HistoryPage::showGap()
{
    const auto months = gapOf(session().draft(), session().today());
    m_ui->gapBox->setVisible(months.has_value());
    if (!months)
        return;
    m_ui->gapText->setText(gapText(*months));
    m_ui->gapRule->cite(gapRuleText(session().draft(), session().books()));
}

void HistoryPage::showTwice()
{
    const HistoryAnswers &answers = session().draft().history;
    m_ui->twiceBox->setVisible(isInsuredElsewhere(answers));
    m_ui->twiceTitle->setText(twiceTitleText());
    m_ui->twiceText->setText(twiceText(answers));
}

} // namespace canbao::ui
