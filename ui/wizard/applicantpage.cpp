#include "ui/wizard/applicantpage.h"

#include "ui/answertext.h"
#include "ui_applicantpage.h"

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

template<typename Change>
void change(EnrolmentSession &session, Change change)
{
    ApplicantAnswers answers = session.draft().applicant;
    change(answers);
    session.setApplicant(answers);
}

} // namespace

ApplicantPage::ApplicantPage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::Applicant, parent)
    , m_ui(std::make_unique<Ui::ApplicantPage>())
{
    m_ui->setupUi(this);
    m_ui->paperLanguageChoice->setColumns(2);
    nameChoices();
    bind(Field::HelperName, m_ui->helperNameEdit, m_ui->helperNameStatus);
    bind(Field::HelperRelation, m_ui->helperRelationEdit, m_ui->helperRelationStatus);
    connect(m_ui->filledByChoice, &ChoiceGroup::chosenChanged, this, [this] {
        change(this->session(), [this](ApplicantAnswers &answers) {
            answers.filledBy = m_ui->filledByChoice->chosenAs<FilledBy>().value_or(answers.filledBy);
        });
    });
    connect(m_ui->paperLanguageChoice, &ChoiceGroup::chosenChanged, this, [this] {
        change(this->session(), [this](ApplicantAnswers &answers) {
            answers.paperLanguage = m_ui->paperLanguageChoice->chosenAs<Language>().value_or(answers.paperLanguage);
        });
    });
    connect(m_ui->helperNameEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        change(this->session(), [&text](ApplicantAnswers &answers) { answers.helperName = text; });
    });
    connect(m_ui->helperRelationEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        change(this->session(), [&text](ApplicantAnswers &answers) { answers.helperRelation = text; });
    });
    connect(&session, &EnrolmentSession::applicantChanged, this, &ApplicantPage::showHelperQuestions);
    showHelperQuestions();
}

ApplicantPage::~ApplicantPage() = default;

QString ApplicantPage::title() const
{
    return tr("Before you begin");
}

QString ApplicantPage::lead() const
{
    return tr("It takes about 15 minutes. Have the identity card, the hukou book and a bank card at hand.");
}

QString ApplicantPage::why() const
{
    return tr("The bureau wants to know when somebody else fills in the papers. Nothing is sent anywhere: you take the "
              "printed "
              "summary to the window.");
}

QString ApplicantPage::lawTopic() const
{
    return u"privacy"_s;
}

std::vector<SummaryRow> ApplicantPage::summaryRows() const
{
    const ApplicantAnswers &answers = session().draft().applicant;
    std::vector<SummaryRow> rows;
    rows.push_back({Field::HelperName, tr("Filled in by"),
                    answers.filledBy == FilledBy::Myself ? filledByText(FilledBy::Myself) : answers.helperName});
    if (answers.filledBy != FilledBy::Myself)
        rows.push_back({Field::HelperRelation, tr("Relation to the applicant"), answers.helperRelation});
    return rows;
}

void ApplicantPage::load()
{
    const ApplicantAnswers answers = session().draft().applicant;
    m_ui->filledByChoice->setChosen(std::optional(answers.filledBy));
    m_ui->helperNameEdit->setText(answers.helperName);
    m_ui->helperRelationEdit->setText(answers.helperRelation);
    m_ui->paperLanguageChoice->setChosen(std::optional(answers.paperLanguage));
    showHelperQuestions();
}

void ApplicantPage::retranslate()
{
    m_ui->retranslateUi(this);
    nameChoices();
}

void ApplicantPage::nameChoices()
{
    auto &filledBy = *m_ui->filledByChoice;
    filledBy.setChoice(FilledBy::Myself, tr("Myself"), tr("I am the one who enrols"));
    filledBy.setChoice(FilledBy::Family, tr("A family member"), tr("I fill in for somebody of my family"));
    filledBy.setChoice(FilledBy::Helper, tr("A helper"), tr("I fill in for somebody else"));
    auto &language = *m_ui->paperLanguageChoice;
    language.setChoice(Language::Chinese, tr("Chinese"));
    language.setChoice(Language::English, tr("English"));
}

void ApplicantPage::showHelperQuestions()
{
    const bool isHelped = session().draft().applicant.filledBy != FilledBy::Myself;
    m_ui->helperNameQuestion->setVisible(isHelped);
    m_ui->helperRelationQuestion->setVisible(isHelped);
}

} // namespace canbao::ui
