#include "ui/wizard/insurancepage.h"

#include "models/application/gradeoffers.h"
#include "models/application/proposednotice.h"
#include "ui/answertext.h"
#include "ui/fields/standingchip.h"
#include "ui/format.h"
#include "ui/notice/noticedialog.h"
#include "ui/whydialog.h"
#include "ui_insurancepage.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace canbao::ui {

namespace {

/// Whether the medical payment depends on a base at all.
bool hasMedicalBase(const std::vector<ContributionLine> &lines, const QString &variant)
{
    return std::ranges::any_of(lines, [&variant](const ContributionLine &line) {
        return (variant.isEmpty() || line.variant.key == variant) && line.rate && line.rate->total
            && line.rate->grades.kind != GradeKind::Fixed;
    });
}

const ContributionLine *cheapest(const std::vector<ContributionLine> &lines)
{
    const ContributionLine *found = nullptr;
    for (const ContributionLine &line : lines) {
        if (line.total && (!found || *line.total < *found->total))
            found = &line;
    }
    return found;
}

} // namespace

InsurancePage::InsurancePage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::Insurance, parent)
    , m_ui(std::make_unique<Ui::InsurancePage>())
{
    m_ui->setupUi(this);
    bind(Field::Insurances, m_ui->pensionTick, m_ui->insurancesStatus);
    bind(Field::MedicalVariant, m_ui->variantChoice, m_ui->variantStatus);
    for (QCheckBox *tick : {m_ui->pensionTick, m_ui->medicalTick, m_ui->unemploymentTick}) {
        connect(tick, &QCheckBox::toggled, this, &InsurancePage::keep);
        QFont font = tick->font();
        font.setBold(true);
        tick->setFont(font);
    }
    for (ChoiceGroup *choice : {m_ui->variantChoice, m_ui->medicalBaseChoice})
        connect(choice, &ChoiceGroup::chosenChanged, this, &InsurancePage::keep);
    for (const auto &[button, scheme] :
         {std::pair{m_ui->pensionNoticeButton, Scheme::Pension}, std::pair{m_ui->medicalNoticeButton, Scheme::Medical},
          std::pair{m_ui->unemploymentNoticeButton, Scheme::Unemployment}})
        connect(button, &QPushButton::clicked, this, [this, scheme = scheme] { enterNotice(scheme); });
    connect(&session, &EnrolmentSession::noticesChanged, this, &InsurancePage::load);
}

InsurancePage::~InsurancePage() = default;

QString InsurancePage::title() const
{
    return tr("Which insurances do you want?");
}

QString InsurancePage::lead() const
{
    const auto region = enrolmentRegion(session().draft());
    if (!region)
        return {};
    return tr("What each one gives, and the least it costs in %1.")
        .arg(nameText(session().books().regions().fullName(*region)));
}

QString InsurancePage::why() const
{
    return tr("Flexible employees may join pension and medical insurance; the two are paid together in most places. "
              "Whether one can be left out is for the office to say: ask 12333.");
}

QString InsurancePage::lawTopic() const
{
    return QStringLiteral("insurance");
}

bool InsurancePage::isOffered(Scheme scheme) const
{
    const auto region = enrolmentRegion(session().draft());
    if (!region)
        return false;
    const auto &books = session().books();
    return std::ranges::count(books.rates().schemes(books.regions().chain(*region)), scheme) > 0;
}

std::vector<SummaryRow> InsurancePage::summaryRows() const
{
    const InsuranceAnswers &answers = session().draft().insurance;
    QStringList schemes;
    for (const auto &[isChosen, scheme] :
         {std::pair{answers.pension, Scheme::Pension}, std::pair{answers.medical, Scheme::Medical},
          std::pair{answers.unemployment, Scheme::Unemployment}}) {
        if (isChosen)
            schemes.append(schemeText(scheme));
    }
    //: between the names of insurances
    std::vector<SummaryRow> rows{{Field::Insurances, tr("Insurances"), schemes.join(tr(", "))}};
    if (answers.medical && !answers.medicalVariant.isEmpty())
        rows.push_back({Field::MedicalVariant, tr("Medical insurance"), medicalText()});
    return rows;
}

QString InsurancePage::medicalText() const
{
    const QString &key = session().draft().insurance.medicalVariant;
    const auto lines = floorLines(session().draft(), session().context(), Scheme::Medical);
    const auto line = std::ranges::find_if(lines, [&key](const auto &each) { return each.variant.key == key; });
    return line == lines.end() || line->variant.name.isEmpty() ? key : nameText(line->variant.name);
}

void InsurancePage::load()
{
    const QScopedValueRollback loading(m_loading, true);
    const InsuranceAnswers &answers = session().draft().insurance;
    loadVariants();
    wordGains();
    wordChoices();
    m_ui->pensionTick->setChecked(answers.pension);
    m_ui->medicalTick->setChecked(answers.medical);
    m_ui->unemploymentTick->setChecked(answers.unemployment);
    const auto variant = std::ranges::find(m_variants, answers.medicalVariant, &Variant::key);
    m_ui->variantChoice->setChosen(
        variant == m_variants.end() ? std::nullopt : std::optional(static_cast<int>(variant - m_variants.begin())));
    m_ui->medicalBaseChoice->setChosen(std::optional(answers.medicalBase));
    showCosts();
    showQuestions();
}

void InsurancePage::loadVariants()
{
    std::vector<Variant> variants;
    for (const ContributionLine &line : floorLines(session().draft(), session().context(), Scheme::Medical))
        variants.push_back(line.variant);
    if (variants == m_variants)
        return;
    m_variants = std::move(variants);
    m_ui->variantChoice->removeChoices();
}

void InsurancePage::keep()
{
    if (m_loading)
        return;
    InsuranceAnswers answers = session().draft().insurance;
    answers.pension = m_ui->pensionTick->isChecked();
    answers.medical = m_ui->medicalTick->isChecked();
    answers.unemployment = m_ui->unemploymentTick->isChecked() && isOffered(Scheme::Unemployment);
    if (const auto variant = m_ui->variantChoice->chosen())
        answers.medicalVariant = m_variants.at(static_cast<std::size_t>(*variant)).key;
    answers.medicalBase = m_ui->medicalBaseChoice->chosenAs<MedicalBase>().value_or(answers.medicalBase);
    session().setInsurance(answers);
    showQuestions();
}

void InsurancePage::wordGains()
{
    const auto say = [](PointList *list, const QStringList &gains) {
        list->setPoints(gains, QStringLiteral("check"), &Colours::accent);
    };
    say(m_ui->pensionGives,
        {tr("A pension every month for life, once you have reached retirement age and paid for long enough."),
         tr("Part of each payment goes into an account in your name, the rest into the common pool."),
         tr("What is left in your own account passes to your heirs.")}); // 社会保险法 art. 14
    say(m_ui->medicalGives,
        {tr("Pays part of hospital and outpatient bills, by the rules of the place where you enrol."),
         tr("Cover may begin only after a waiting period, and missed months can interrupt it."),
         tr("Once you have paid for long enough, it goes on after retirement without further payments.")}); // art. 27
    say(m_ui->unemploymentGives,
        {tr("A benefit for a limited time after losing work, where the region grants it to flexible employees."),
         tr("It costs a small share of your base on top."),
         tr("Conditions differ: ask 12333 when you could draw it.")});
}

void InsurancePage::wordChoices()
{
    int id = 0;
    for (const ContributionLine &line : floorLines(session().draft(), session().context(), Scheme::Medical)) {
        m_ui->variantChoice->setChoice(
            id++, line.variant.name.isEmpty() ? line.variant.key : nameText(line.variant.name),
            line.total ? tr("from %1 a month").arg(moneyText(*line.total)) : tr("Price not known here"));
    }
    m_ui->medicalBaseChoice->setChoice(MedicalBase::SameAsPension, tr("The base of the pension"),
                                       tr("Brought within the limits of medical insurance."));
    m_ui->medicalBaseChoice->setChoice(MedicalBase::Lowest, tr("The lowest base"),
                                       tr("The least that medical insurance costs here."));
}

void InsurancePage::showCosts()
{
    showCost(Scheme::Pension,
             {m_ui->pensionCost, m_ui->pensionWhy, m_ui->pensionChip, m_ui->pensionSource, m_ui->pensionNoticeButton});
    showCost(Scheme::Medical,
             {m_ui->medicalCost, m_ui->medicalWhy, m_ui->medicalChip, m_ui->medicalSource, m_ui->medicalNoticeButton});
    showCost(Scheme::Unemployment,
             {m_ui->unemploymentCost, m_ui->unemploymentWhy, m_ui->unemploymentChip, m_ui->unemploymentSource,
              m_ui->unemploymentNoticeButton});
}

void InsurancePage::showCost(Scheme scheme, const CostCard &card)
{
    const auto lines = floorLines(session().draft(), session().context(), scheme);
    const ContributionLine *line = cheapest(lines);
    card.cost->setText(line ? tr("from %1 a month").arg(moneyText(*line->total)) : tr("Price not known here"));
    card.why->explain(line ? line->explanation : std::nullopt, schemeText(scheme));
    showStanding(card.chip, line ? line->standing : Standing::Unknown);
    card.source->cite(line && line->rate ? sourceCitation(line->rate->source)
                                         : CitingText{tr("Ask 12333 what it costs. It is left out of the sums.")});
    card.notice->setText(tr("Enter from a notice"));
    card.notice->setAccessibleName(tr("%1: enter from a notice").arg(schemeText(scheme)));
    card.notice->setVisible(m_noticeKeeping.isPossible()
                            && proposedNotice(session().draft(), session().context(), scheme));
}

void InsurancePage::setNoticeKeeping(NoticeKeeping keeping)
{
    m_noticeKeeping = std::move(keeping);
    showCosts();
}

void InsurancePage::enterNotice(Scheme scheme)
{
    openNotice(session(), m_noticeKeeping, proposedNotice(session().draft(), session().context(), scheme), this);
}

void InsurancePage::showQuestions()
{
    const InsuranceAnswers &answers = session().draft().insurance;
    const auto lines = floorLines(session().draft(), session().context(), Scheme::Medical);
    m_ui->unemploymentCard->setVisible(isOffered(Scheme::Unemployment));
    m_ui->variantQuestion->setVisible(answers.medical && m_variants.size() > 1);
    m_ui->medicalBaseQuestion->setVisible(answers.medical && answers.pension
                                          && hasMedicalBase(lines, answers.medicalVariant));
    const auto chosen = std::ranges::find_if(
        lines, [&answers](const auto &line) { return line.variant.key == answers.medicalVariant; });
    m_ui->variantWhy->explain(chosen == lines.end() ? std::nullopt : chosen->explanation, medicalText());
}

void InsurancePage::retranslate()
{
    m_ui->retranslateUi(this);
    load();
}

} // namespace canbao::ui
