#include "ui/wizard/checkpage.h"

#include "models/application/answergroups.h"
#include "models/contribution/quoteexplanation.h"
#include "ui/answertext.h"
#include "ui/errortext.h"
#include "ui/fields/layouts.h"
#include "ui/fields/textlink.h"
#include "ui/format.h"
#include "ui/routetext.h"
#include "ui/theme/theme.h"
#include "ui/wizard/answersection.h"
#include "ui_checkpage.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace canbao::ui {

CheckPage::CheckPage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::Check, parent)
    , m_ui(std::make_unique<Ui::CheckPage>())
{
    m_ui->setupUi(this);
    bind(Field::Declaration, m_ui->declarationTick, m_ui->declarationStatus);
    connect(m_ui->declarationTick, &QCheckBox::toggled, this, [this](bool isTicked) {
        if (!m_loading)
            this->session().setDeclared(isTicked);
    });
    connect(m_ui->showAllButton, &QPushButton::clicked, this, [this] { showPrivate(!m_showsPrivate); });
}

CheckPage::~CheckPage() = default;

void CheckPage::setRowSource(RowSource source)
{
    m_rows = std::move(source);
}

void CheckPage::setPages(std::function<const WizardPage &(Step)> page)
{
    setRowSource([page = std::move(page)] {
        std::vector<Section> sections;
        for (const Step step : AllSteps) {
            if (step != Step::Check && page(step).isRelevant())
                sections.emplace_back(step, page(step).summaryRows());
        }
        return sections;
    });
}

QString CheckPage::title() const
{
    return tr("Check your answers before you print");
}

QString CheckPage::lead() const
{
    return tr("Compare them with your papers. \"Change\" takes you to the question and back here again.");
}

QString CheckPage::why() const
{
    return tr(
        "Finishing freezes these answers together with the rates and sources they were worked out with, so that a "
        "later print shows exactly the same. Nothing is sent anywhere.");
}

QString CheckPage::continueText() const
{
    return tr("Finish and save");
}

void CheckPage::load()
{
    const QScopedValueRollback loading(m_loading, true);
    m_showsPrivate = false;
    m_ui->declarationTick->setWords(
        tr("I have checked these answers"),
        tr("Finishing keeps these answers and figures as they are now. Nothing is sent anywhere."));
    m_ui->declarationTick->setChecked(session().draft().declared);
    showPlaceAndCost();
    showNotes();
    showProblemLinks();
    showAnswers();
}

void CheckPage::concealPrivate()
{
    showPrivate(false);
}

void CheckPage::showPrivate(bool shown)
{
    if (shown == m_showsPrivate)
        return;
    m_showsPrivate = shown;
    showAnswers();
}

void CheckPage::showPlaceAndCost()
{
    const auto route = chosenRoute(session().draft(), session().context());
    const auto quote = draftQuote(session().draft(), session().context());
    m_ui->costCard->setVisible(route || quote);
    const bool hasPlace = route && route->region;
    m_ui->placeLabel->setVisible(hasPlace);
    m_ui->verdictLabel->setVisible(hasPlace);
    if (hasPlace) {
        m_ui->placeLabel->setText(nameText(session().books().regions().fullName(*route->region)));
        m_ui->verdictLabel->setText(
            tr("%1 – %2. %3").arg(routeText(route->kind), verdictText(route->verdict), reasonText(route->reason)));
    }
    for (QWidget *widget : {m_ui->monthCaption, m_ui->monthFigure, m_ui->yearCaption, m_ui->yearFigure})
        widget->setVisible(quote.has_value());
    const YearMonth month = rateMonth(session().draft(), session().today());
    m_ui->editionLabel->setVisible(quote.has_value());
    m_ui->monthWhy->explain(quote ? monthExplanation(*quote, month) : std::nullopt, monthText(month));
    m_ui->yearWhy->explain(quote ? quoteExplanation(*quote) : std::nullopt, m_ui->yearCaption->text());
    if (!quote)
        return;
    m_ui->monthCaption->setText(tr("In %1").arg(monthText(month)));
    const bool isAnyKnown = std::ranges::any_of(quote->lines, [](const auto &line) { return line.total.has_value(); });
    m_ui->monthFigure->setText(isAnyKnown ? moneyText(quote->knownTotal(month)) : unknownText());
    m_ui->yearFigure->setText(isAnyKnown ? moneyText(quote->knownTotal()) : unknownText());
    const QString edition =
        tr("Worked out with the rates of %1, edition %2.").arg(monthText(month), session().books().edition().number);
    m_ui->editionLabel->setText(editionText(edition, quote->standing()));
}

QString CheckPage::editionText(const QString &edition, Standing standing)
{
    if (standing == Standing::Known)
        return edition;
    if (standing == Standing::EnteredByHand)
        return tr("%1 Some figures were entered by hand from a notice.").arg(edition);
    return tr("%1 Not everything is known: the office may ask for more.").arg(edition);
}

void CheckPage::showNotes()
{
    std::vector<Note> notes;
    for (const Step each : AllSteps) {
        for (const Note note : notesOf(each, session().draft(), session().context())) {
            if (std::ranges::count(notes, note) == 0)
                notes.push_back(note);
        }
    }
    QStringList lines;
    for (const Note note : notes)
        lines.append(noteText(note));
    m_ui->notesCard->setVisible(!lines.isEmpty());
    m_ui->notesList->setPoints(lines, QStringLiteral("info"), &Colours::caution);
}

void CheckPage::showProblemLinks()
{
    emptyLayout(m_ui->problemListLayout);
    auto problems = allProblems(session().draft(), session().context());
    std::erase_if(problems, [](const Problem &problem) { return problem.field == Field::Declaration; });
    m_ui->problemsCard->setVisible(!problems.empty());
    m_ui->problemsTitle->setText(tr("There are %n thing(s) to fix", nullptr, static_cast<int>(problems.size())));
    for (const Problem &problem : problems)
        addLink(m_ui->problemListLayout, problem);
}

void CheckPage::addLink(QVBoxLayout *layout, const Problem &problem)
{
    auto *link = new TextLink(errorText(problem.error), m_ui->problemList);
    link->setObjectName(QStringLiteral("problemLink_") + fieldKey(problem.field));
    link->setProblem(true);
    connect(link, &TextLink::clicked, this, [this, field = problem.field] { Q_EMIT changeRequested(field); });
    layout->addWidget(link);
}

void CheckPage::showAnswers()
{
    emptyLayout(m_ui->answersLayout);
    bool hasPrivate = false;
    for (const Section &section : m_rows ? m_rows() : std::vector<Section>{}) {
        hasPrivate = hasPrivate
            || std::ranges::any_of(section.second, [](const SummaryRow &row) { return !row.shownAnswer.isEmpty(); });
        if (!section.second.empty())
            addSection(section);
    }
    m_ui->showAllButton->setVisible(hasPrivate);
    m_ui->showAllButton->setText(m_showsPrivate ? tr("Hide private numbers (F9)") : tr("Show private numbers"));
}

void CheckPage::addSection(const Section &section)
{
    auto *shown = new AnswerSection(stepText(section.first), section.second, m_showsPrivate, m_ui->answersList);
    connect(shown, &AnswerSection::changeRequested, this, &CheckPage::changeRequested);
    m_ui->answersLayout->addWidget(shown);
}

void CheckPage::retranslate()
{
    const bool wasShown = m_showsPrivate;
    m_ui->retranslateUi(this);
    load();
    showPrivate(wasShown);
}

} // namespace canbao::ui
