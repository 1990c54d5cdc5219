#include "ui/wizard/personpage.h"

#include "models/identity/typedtext.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/informationtext.h"
#include "ui_personpage.h"

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

/// The third answer of the category question, beside the two categories.
constexpr int CategoryNotKnown = -2;

template<typename Change>
void changePerson(EnrolmentSession &session, Change change)
{
    PersonAnswers answers = session.draft().person;
    change(answers);
    session.setPerson(answers);
}

} // namespace

PersonPage::PersonPage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::Person, parent)
    , m_ui(std::make_unique<Ui::PersonPage>())
{
    m_ui->setupUi(this);
    m_ui->sexChoice->setColumns(2);
    nameChoices();
    bind(Field::Name, m_ui->nameEdit, m_ui->nameStatus);
    bind(Field::BirthDate, m_ui->birthDateEdit, m_ui->birthDateStatus);
    bind(Field::Sex, m_ui->sexChoice, m_ui->sexStatus);
    bind(Field::Category, m_ui->categoryChoice, m_ui->categoryStatus);
    bind(Field::Mobile, m_ui->mobileEdit, m_ui->mobileStatus);
    connectLines();
    connectChoices();
    connect(&session, &EnrolmentSession::personChanged, this, &PersonPage::showConsequences);
    showConsequences();
}

PersonPage::~PersonPage() = default;

void PersonPage::connectLines()
{
    connect(m_ui->nameEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        changePerson(session(), [&text](PersonAnswers &answers) { answers.name = text; });
    });
    connect(m_ui->birthDateEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        changePerson(session(), [&text](PersonAnswers &answers) { answers.birthDate = text; });
    });
    connect(m_ui->mobileEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        changePerson(session(), [&text](PersonAnswers &answers) { answers.mobile = text; });
    });
}

void PersonPage::connectChoices()
{
    connect(m_ui->sexChoice, &ChoiceGroup::chosenChanged, this, [this] {
        changePerson(session(), [this](PersonAnswers &answers) {
            answers.sex = m_ui->sexChoice->chosenAs<Sex>();
            if (answers.sex == Sex::Male)
                answers.category.reset();
        });
    });
    connect(m_ui->categoryChoice, &ChoiceGroup::chosenChanged, this, [this] {
        changePerson(session(), [this](PersonAnswers &answers) {
            answers.category = m_ui->categoryChoice->chosenAs<RetirementCategory>();
            if (m_ui->categoryChoice->chosen() == CategoryNotKnown)
                answers.category.reset();
        });
    });
}

QString PersonPage::title() const
{
    return tr("Your personal details");
}

QString PersonPage::lead() const
{
    return tr("Birth date and sex are taken from your number. Compare them with the document.");
}

QString PersonPage::why() const
{
    return tr("The name must be the one on the document, or the bureau sends the papers back. Your date of birth "
              "decides when "
              "you may retire and how many months you need until then.");
}

QString PersonPage::lawTopic() const
{
    return u"retirement"_s;
}

std::vector<SummaryRow> PersonPage::summaryRows() const
{
    const PersonAnswers &answers = session().draft().person;
    const auto birth = parseDate(answers.birthDate);
    std::vector<SummaryRow> rows{{Field::Name, tr("Name"), cleanName(answers.name)},
                                 {Field::BirthDate, tr("Date of birth"), birth ? dateText(*birth) : answers.birthDate},
                                 {Field::Sex, tr("Sex"), answers.sex ? sexText(*answers.sex) : QString()}};
    if (answers.sex == Sex::Female)
        rows.push_back({Field::Category, tr("Retirement before the reform"),
                        answers.category ? categoryText(*answers.category) : tr("Not known, counted as 55")});
    rows.push_back({Field::Mobile, tr("Mobile number"),
                    answers.mobile.isEmpty() ? QString() : maskedMobile(answers.mobile), cleanNumber(answers.mobile)});
    return rows;
}

void PersonPage::load()
{
    const PersonAnswers answers = session().draft().person;
    m_ui->nameEdit->setText(answers.name);
    m_ui->birthDateEdit->setText(answers.birthDate);
    m_ui->sexChoice->setChosen(answers.sex);
    m_ui->categoryChoice->setChosen(answers.category ? int(*answers.category) : CategoryNotKnown);
    m_ui->mobileEdit->setText(answers.mobile);
    showConsequences();
}

void PersonPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->retirementCard->retranslate();
    nameChoices();
    showConsequences();
}

void PersonPage::nameChoices()
{
    m_ui->sexChoice->setChoice(Sex::Female, sexText(Sex::Female));
    m_ui->sexChoice->setChoice(Sex::Male, sexText(Sex::Male));
    auto &category = *m_ui->categoryChoice;
    category.setChoice(RetirementCategory::Female55, tr("At 55"), tr("The usual age for women who insure themselves"));
    category.setChoice(RetirementCategory::Female50, tr("At 50"),
                       tr("Women workers in a company; some regions use it here too"));
    category.setChoice(CategoryNotKnown, tr("I do not know"), tr("Canbao counts with 55; the bureau decides"));
}

void PersonPage::showConsequences()
{
    const PersonAnswers &answers = session().draft().person;
    m_ui->categoryQuestion->setVisible(answers.sex == Sex::Female);
    const auto birth = parseDate(answers.birthDate);
    const auto category = effectiveCategory(answers);
    const auto obstacle = ineligibility(session().draft(), session().context());
    m_ui->ineligiblePanel->setVisible(obstacle.has_value());
    m_ui->retirementCard->setVisible(!obstacle && birth && category);
    if (obstacle)
        showIneligible(*obstacle);
    else if (birth && category)
        m_ui->retirementCard->showAge(retirementAge(*category, monthOf(*birth)),
                                      answers.sex == Sex::Female && !answers.category);
}

void PersonPage::showIneligible(const Error &error)
{
    const auto text = informationText(error);
    m_ui->ineligibleTitle->setText(text.title);
    m_ui->ineligibleReason->setText(text.reason);
    m_ui->ineligibleRule->setText(tr("The rule: %1").arg(text.rule));
    m_ui->ineligibleChange->setText(tr("What would change it: %1").arg(text.change));
    m_ui->ineligibleAsk->setText(tr("Whom to ask: %1").arg(text.ask));
}

} // namespace canbao::ui
