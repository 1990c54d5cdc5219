#include "ui/wizard/gradepage.h"

#include "models/application/medicaloffers.h"
#include "models/application/proposednotice.h"
#include "models/identity/typedtext.h"
#include "ui/answertext.h"
#include "ui/explanationtext.h"
#include "ui/fields/standingchip.h"
#include "ui/format.h"
#include "ui/grade/gradewording.h"
#include "ui/grade/planquestions.h"
#include "ui/grade/plansection.h"
#include "ui/notice/noticedialog.h"
#include "ui_gradepage.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace canbao::ui {

namespace {

/// "60%" is said of the share that one part has of two.
QString shareText(Money part, Money whole)
{
    if (whole.isZero())
        return {};
    return rateText(Rate::fromPercent((part.fen() * 200 + whole.fen()) / (whole.fen() * 2)));
}

const ContributionLine *lineOf(const ContributionQuote &quote, Scheme scheme)
{
    const auto line = std::ranges::find(quote.lines, scheme, &ContributionLine::scheme);
    return line == quote.lines.end() ? nullptr : &*line;
}

} // namespace

GradePage::GradePage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::Grade, parent)
    , m_ui(std::make_unique<Ui::GradePage>())
{
    m_ui->setupUi(this);
    m_ui->ratesHeadLayout->setAlignment(m_ui->ratesChip, Qt::AlignTop);
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(GradeTableModel::SortRole);
    m_ui->gradeTable->setModel(&m_sorted);
    m_ui->gradeWhy->follow(*m_ui->gradeTable, [this](const QModelIndex &cell) {
        return m_model.explanationAt(m_sorted.mapToSource(cell));
    });
    m_plan = new PlanSection(session, this);
    m_ui->gradesAreaLayout->addWidget(m_plan);
    bind(Field::Grade, m_ui->gradeTable, m_ui->gradeStatus);
    bind(Field::OwnBase, m_ui->ownBaseEdit, m_ui->ownBaseStatus);
    for (const auto &entry : m_plan->questions().entries())
        bind(entry.field, entry.edit, entry.status);
    connect(m_plan, &PlanSection::assumptionsChanged, this, [this] { showTable(true); });
    connect(m_ui->gradeTable, &GradeTableView::rowChosen, this, &GradePage::chooseRow);
    connect(m_ui->gradeTable, &GradeTableView::sortRequested, this, &GradePage::sortBy);
    connect(m_ui->gradeTable, &GradeTableView::pinRequested, m_plan, &PlanSection::pinPresent);
    connect(m_ui->ownBaseButton, &QRadioButton::clicked, this, &GradePage::chooseOwnBase);
    connect(m_ui->ownBaseEdit, &QLineEdit::textEdited, this, &GradePage::keepOwnBase);
    connect(m_ui->ownBaseSlider, &OwnBaseSlider::basePicked, this, &GradePage::takeOwnBase);
    for (QPushButton *button : {m_ui->unknownNoticeButton, m_ui->ratesNoticeButton})
        connect(button, &QPushButton::clicked, this, &GradePage::enterNotice);
    connect(&session, &EnrolmentSession::noticesChanged, this, &GradePage::load);
}

GradePage::~GradePage() = default;

void GradePage::setChartFiles(ChartFiles files)
{
    m_plan->setChartFiles(std::move(files));
}

QString GradePage::title() const
{
    return tr("How much do you want to pay?");
}

QString GradePage::lead() const
{
    return tr("A higher base costs more each month and makes a higher pension. You can choose anew every year.");
}

QString GradePage::why() const
{
    return tr(
        "The base is the amount that your payments are worked out from. Part of each pension payment goes into your "
        "own account, the rest into the common pool. Both count: the account is paid out to you, and the base "
        "compared with the reference wage raises the basic pension.");
}

QString GradePage::lawTopic() const
{
    return QStringLiteral("grade");
}

QString GradePage::placeText() const
{
    const auto region = enrolmentRegion(session().draft());
    return region ? nameText(session().books().regions().fullName(*region)) : unknownText();
}

std::vector<SummaryRow> GradePage::summaryRows() const
{
    const auto grade = chosenGrade(session().draft().grade);
    const auto quote = chosenQuote();
    const ContributionLine *line = quote ? lineOf(*quote, leadingScheme(session().draft())) : nullptr;
    const Field field = session().draft().grade.ownBaseChosen ? Field::OwnBase : Field::Grade;
    std::vector<SummaryRow> rows{{field, tr("Grade"), grade ? gradeText(*grade) : QString()}};
    if (line && line->base && !(grade && std::holds_alternative<BaseGrade>(*grade)))
        rows.push_back({field, tr("Base"), tr("%1 a month").arg(moneyText(*line->base))});
    return rows;
}

std::optional<ContributionQuote> GradePage::chosenQuote() const
{
    if (!chosenGrade(session().draft().grade))
        return {};
    const auto quote = draftQuote(session().draft(), session().context());
    return quote ? std::optional(*quote) : std::nullopt;
}

void GradePage::load()
{
    const QScopedValueRollback loading(m_loading, true);
    const GradeAnswers &answers = session().draft().grade;
    showTable(true);
    m_plan->load();
    m_ui->ownBaseButton->setChecked(answers.ownBaseChosen);
    if (m_ui->ownBaseEdit->text() != answers.ownBase)
        m_ui->ownBaseEdit->setText(answers.ownBase);
    showRates();
    showReasons();
}

/// Anew, or only another row of the same table: then the keys stay where they are.
void GradePage::showTable(bool isAnew)
{
    GradeTable table = gradeTable(session().draft(), session().context());
    const auto chosen = table.chosen ? std::optional(table.rows[*table.chosen].grade) : std::nullopt;
    const bool isSame = std::ranges::equal(table.rows, m_model.rows(), {}, &GradeRow::grade, &GradeRow::grade);
    m_plan->showTable(table);
    showMedical(table);
    if (isAnew)
        wordTable(table);
    if (isAnew || !isSame) {
        m_model.setTable(std::move(table));
        showColumns();
    }
    m_model.choose(chosen);
}

/// By one column and back: upwards, downwards, and as the region lists them.
void GradePage::sortBy(int column)
{
    const bool isAnother = m_sorted.sortColumn() != column;
    if (isAnother)
        m_sorted.sort(column, Qt::AscendingOrder);
    else if (m_sorted.sortOrder() == Qt::AscendingOrder)
        m_sorted.sort(column, Qt::DescendingOrder);
    else
        m_sorted.sort(-1);
    m_ui->gradeTable->showSorted(m_sorted.sortColumn(), m_sorted.sortOrder());
}

void GradePage::chooseRow(int row)
{
    GradeAnswers answers = session().draft().grade;
    answers.ownBaseChosen = false;
    const auto &chosen =
        m_model.rows().at(static_cast<std::size_t>(m_sorted.mapToSource(m_sorted.index(row, 0)).row()));
    if (chosen.isOwn)
        return chooseOwnBase();
    answers.grade = chosen.grade;
    take(answers);
}

void GradePage::chooseOwnBase()
{
    GradeAnswers answers = session().draft().grade;
    answers.ownBaseChosen = true;
    take(answers);
    m_ui->ownBaseEdit->setFocus();
}

void GradePage::keepOwnBase()
{
    if (m_loading)
        return;
    GradeAnswers answers = session().draft().grade;
    answers.ownBase = m_ui->ownBaseEdit->text();
    answers.ownBaseChosen = true;
    m_ui->ownBaseSlider->follow(typedMoney(answers.ownBase));
    take(answers);
}

void GradePage::take(const GradeAnswers &answers)
{
    session().setGrade(answers);
    showTable(false);
    m_ui->ownBaseButton->setChecked(answers.ownBaseChosen);
    showReasons();
}

void GradePage::wordTable(const GradeTable &table)
{
    m_model.setWording(gradeWording(table.frequency));
    m_ui->gradeTable->setAccessibleName(tr("Grades and what they cost"));
    m_ui->gradeHint->setText(gradeHintText(table));
    m_ui->gradeTable->setAccessibleDescription(m_ui->gradeHint->text());
    m_ui->gradeWhy->reword();
}

/// What is not known of any row, or stands there already, takes no room.
void GradePage::showColumns()
{
    const bool isPension = leadingScheme(session().draft()) == Scheme::Pension;
    const bool hasEstimates = m_model.hasEstimates();
    for (const auto &[column, isShown] :
         {std::pair{GradeTableModel::PercentColumn, m_model.hasPercents()},
          {GradeTableModel::PensionColumn, isPension},
          {GradeTableModel::AccountColumn, isPension},
          {GradeTableModel::PooledColumn, isPension},
          {GradeTableModel::MedicalColumn, m_model.hasScheme(Scheme::Medical)},
          {GradeTableModel::UnemploymentColumn, m_model.hasScheme(Scheme::Unemployment)},
          {GradeTableModel::DebitColumn, m_model.hasDebits()},
          {GradeTableModel::EstimateColumn, hasEstimates},
          {GradeTableModel::PaybackColumn, hasEstimates}})
        m_ui->gradeTable->setColumnHidden(column, !isShown);
    m_ui->gradeTable->fit();
}

void GradePage::showRates()
{
    const RateAnswer answer = leadingRate(session().draft(), session().context());
    const bool isUnknown = std::holds_alternative<RateUnknown>(answer);
    m_ui->unknownPanel->setVisible(isUnknown);
    m_ui->gradesArea->setVisible(!isUnknown);
    showNoticeButtons();
    if (isUnknown) {
        showUnknown();
        return;
    }
    const ContributionRate &rate = *rowOf(answer);
    const YearMonth month = rateMonth(session().draft(), session().today());
    m_ui->ratesTitle->setText(
        tr("%1 in %2, %3").arg(schemeText(leadingScheme(session().draft())), placeText(), monthText(month)));
    showChip(answer);
    const auto amount = [](const std::optional<Money> &value) { return value ? moneyText(*value) : unknownText(); };
    m_ui->limitsLabel->setText(
        tr("Base between %1 and %2 a month").arg(amount(rate.lowerLimit), amount(rate.upperLimit)));
    m_ui->wageLabel->setText(rate.referenceWage ? tr("Reference wage %1 a month").arg(moneyText(*rate.referenceWage))
                                                : tr("The reference wage is not known"));
    m_ui->sourceLabel->cite(
        {tr("Source: %1. Months: %2.").arg(sourceText(rate.source), periodBasisText(rate.periodBasis)), {rate.source}});
    showOwnBase(rate);
}

void GradePage::showChip(const RateAnswer &answer)
{
    const auto &from = rowOf(answer)->period.from;
    if (isProvisional(answer) && from)
        showStanding(m_ui->ratesChip, Standing::Provisional, tr("provisional: figures of %1").arg(monthText(*from)));
    else
        showRateStanding(m_ui->ratesChip, answer);
}

void GradePage::setNoticeKeeping(NoticeKeeping keeping)
{
    m_noticeKeeping = std::move(keeping);
    showNoticeButtons();
}

/// Where something chosen is not published, or was entered before.
void GradePage::showNoticeButtons()
{
    const bool isWanted = m_noticeKeeping.isPossible()
        && (!session().notices().empty() || proposedNotice(session().draft(), session().context()));
    for (QPushButton *button : {m_ui->unknownNoticeButton, m_ui->ratesNoticeButton}) {
        button->setText(tr("Enter from a notice"));
        button->setVisible(isWanted);
    }
}

void GradePage::enterNotice()
{
    openNotice(session(), m_noticeKeeping, proposedNotice(session().draft(), session().context()), this);
}

void GradePage::showUnknown()
{
    if (!enrolmentRegion(session().draft())) {
        m_ui->unknownTitle->setText(tr("The place is not chosen yet"));
        m_ui->unknownText->setText(
            tr("What a grade costs depends on where you enrol. Answer \"%1\", and the grades stand here.")
                .arg(stepText(Step::Place)));
        return;
    }
    const YearMonth month = rateMonth(session().draft(), session().today());
    m_ui->unknownTitle->setText(tr("Canbao has no rates for %1 in %2").arg(placeText(), monthText(month)));
    m_ui->unknownText->setText(tr(
        "Without them nothing can be worked out, and Canbao does not guess. Ask 12333 for the official notice with the "
        "limits and the rate of this year, and enter its figures here. Or save and close: your answers are kept, and "
        "you can go on when a newer edition has the figures."));
}

void GradePage::showMedical(const GradeTable &table)
{
    const CitingText note = medicalNoteText(session().draft(), session().context(), table);
    m_ui->medicalNote->cite(note);
    m_ui->medicalNote->setVisible(!note.text.isEmpty());
    m_ui->medicalVariants->showOffers(medicalOffers(session().draft(), session().context()),
                                      chosenGrade(session().draft().grade));
}

/// What is typed counts; the slider only follows it.
void GradePage::showOwnBase(const ContributionRate &rate)
{
    m_ui->ownBaseQuestion->setVisible(allowsOwnBase(rate));
    m_ui->ownBaseSlider->setRate(rate);
    m_ui->ownBaseSlider->follow(typedMoney(m_ui->ownBaseEdit->text()));
    m_ui->ownBaseHint->setText(ownBaseHintText(rate));
    m_ui->ownBaseEdit->setAccessibleName(tr("Base of your own, in yuan a month"));
    m_ui->ownBaseSlider->setAccessibleName(tr("Base of your own, to be moved"));
}

void GradePage::takeOwnBase(Money base)
{
    m_ui->ownBaseEdit->setText(toPlainText(base));
    keepOwnBase();
}

void GradePage::showReasons()
{
    const auto quote = chosenQuote();
    const ContributionLine *line = quote ? lineOf(*quote, leadingScheme(session().draft())) : nullptr;
    const bool hasReasons = line && line->total && line->explanation;
    m_ui->whyCard->setVisible(hasReasons);
    if (!hasReasons)
        return;
    m_ui->whyTitle->setText(tr("Why %1?").arg(moneyText(*line->total)));
    m_ui->whyLines->cite({explanationLines(*line->explanation).join(u'\n'), sourcesIn(*line->explanation)});
    const bool isSplit = line->personalAccount && line->pooled;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->splitTitle), static_cast<QWidget *>(m_ui->splitBar),
                            static_cast<QWidget *>(m_ui->accountLabel), static_cast<QWidget *>(m_ui->pooledLabel)})
        widget->setVisible(isSplit);
    if (!isSplit)
        return;
    m_ui->splitTitle->setText(tr("Of each month's %1 for %2:").arg(moneyText(*line->total), schemeText(line->scheme)));
    m_ui->splitBar->setParts(*line->personalAccount, *line->pooled);
    m_ui->accountLabel->setText(
        tr("Your account: %1 (%2)")
            .arg(moneyText(*line->personalAccount), shareText(*line->personalAccount, *line->total)));
    m_ui->pooledLabel->setText(
        tr("The pool: %1 (%2)").arg(moneyText(*line->pooled), shareText(*line->pooled, *line->total)));
}

void GradePage::retranslate()
{
    m_ui->retranslateUi(this);
    load();
}

} // namespace canbao::ui
