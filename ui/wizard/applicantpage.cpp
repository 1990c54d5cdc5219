#include "ui/wizard/applicantpage.h"

#include "models/identity/typedtext.h"
#include "ui/answertext.h"
#include "ui/fields/choicecard.h"
#include "ui/format.h"
#include "ui/theme/theme.h"
#include "ui_applicantpage.h"

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int NewPerson = 0; ///< the card; those of saved people count from 1

QString retirementText(YearMonth month, QDate today)
{
    return (month <= monthOf(today) ? ApplicantPage::tr("retirement age since %1") : ApplicantPage::tr("retires in %1"))
        .arg(monthText(month));
}

/// All cards of a group, numbered from 0.
void addCards(std::vector<QWidget *> &order, const ChoiceGroup &group)
{
    for (int id = 0; auto *card = group.card(id); ++id)
        order.push_back(card);
}

template<typename Change>
void changeApplicant(EnrolmentSession &session, Change change)
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
    m_ui->removeButton->setIcon(icon(u"trash"_s, &Colours::accent));
    nameChoices();
    bind(Field::Applicant, m_ui->personChoice, m_ui->personStatus);
    bind(Field::HelperName, m_ui->helperNameEdit, m_ui->helperNameStatus);
    bind(Field::HelperRelation, m_ui->helperRelationEdit, m_ui->helperRelationStatus);
    connectAnswers();
    connect(&session, &EnrolmentSession::applicantChanged, this, &ApplicantPage::showHelperQuestions);
    connect(&session, &EnrolmentSession::applicantChanged, this, &ApplicantPage::showChosenPerson);
    connect(&session, &EnrolmentSession::householdChanged, this, &ApplicantPage::showPeople);
    showHelperQuestions();
    showPeople();
}

void ApplicantPage::connectAnswers()
{
    connect(m_ui->personChoice, &ChoiceGroup::chosenChanged, this, [this] {
        const int card = m_ui->personChoice->chosen().value_or(NewPerson);
        session().choosePerson(card == NewPerson ? QString() : m_people.at(static_cast<std::size_t>(card) - 1));
    });
    connect(m_ui->removeButton, &QPushButton::clicked, this,
            [this] { Q_EMIT removalRequested(session().draft().applicant.person.value_or(QString())); });
    connect(m_ui->keepTick, &TickCard::toggled, this, [this](bool isTicked) {
        changeApplicant(session(), [isTicked](ApplicantAnswers &answers) { answers.keepPerson = isTicked; });
    });
    connect(m_ui->filledByChoice, &ChoiceGroup::chosenChanged, this, [this] {
        changeApplicant(session(), [this](ApplicantAnswers &answers) {
            answers.filledBy = m_ui->filledByChoice->chosenAs<FilledBy>().value_or(answers.filledBy);
        });
    });
    connect(m_ui->paperLanguageChoice, &ChoiceGroup::chosenChanged, this, [this] {
        changeApplicant(session(), [this](ApplicantAnswers &answers) {
            answers.paperLanguage = m_ui->paperLanguageChoice->chosenAs<PaperWording>().value_or(answers.paperLanguage);
        });
    });
    connect(m_ui->helperNameEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        changeApplicant(session(), [&text](ApplicantAnswers &answers) { answers.helperName = text; });
    });
    connect(m_ui->helperRelationEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        changeApplicant(session(), [&text](ApplicantAnswers &answers) { answers.helperRelation = text; });
    });
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
    showPeople();
}

void ApplicantPage::setNamesMasked(bool masked)
{
    m_masksNames = masked;
    showPeople();
}

void ApplicantPage::retranslate()
{
    m_ui->retranslateUi(this);
    nameChoices();
    showPeople();
}

void ApplicantPage::nameChoices()
{
    auto &filledBy = *m_ui->filledByChoice;
    filledBy.setChoice(FilledBy::Myself, tr("Myself"), tr("I am the one who enrols"));
    filledBy.setChoice(FilledBy::Family, tr("A family member"), tr("I fill in for somebody of my family"));
    filledBy.setChoice(FilledBy::Helper, tr("A helper"), tr("I fill in for somebody else"));
    auto &language = *m_ui->paperLanguageChoice;
    language.setChoice(PaperWording::Chinese, tr("Chinese"));
    language.setChoice(PaperWording::English, tr("English"));
    language.setChoice(PaperWording::ChineseWithEnglish, tr("Chinese with English beneath"));
    m_ui->keepTick->setWords(tr("Keep this person on this computer for the next time"),
                             tr("From when name and number are known. Nothing leaves this computer."));
}

void ApplicantPage::showHelperQuestions()
{
    const bool isHelped = session().draft().applicant.filledBy != FilledBy::Myself;
    m_ui->helperNameQuestion->setVisible(isHelped);
    m_ui->helperRelationQuestion->setVisible(isHelped);
}

/// Nobody saved: nobody to choose from, and the new person goes without saying.
void ApplicantPage::showPeople()
{
    const auto &members = session().household().members;
    std::vector<QString> ids;
    for (const HouseholdMember &member : members)
        ids.push_back(member.id);
    if (ids != m_people)
        rebuildPeople();
    auto &people = *m_ui->personChoice;
    people.setChoice(NewPerson, tr("A new person"), tr("Somebody who is not in this list"));
    for (std::size_t at = 0; at < members.size(); ++at)
        people.setChoice(static_cast<int>(at) + 1, personTitle(members[at]), personDetails(members[at]));
    m_ui->personQuestion->setVisible(!members.empty());
    orderTabs();
    showChosenPerson();
}

/// Cards are made after the page, so they would come last.
void ApplicantPage::orderTabs()
{
    std::vector<QWidget *> order;
    addCards(order, *m_ui->personChoice);
    order.push_back(m_ui->removeButton);
    addCards(order, *m_ui->filledByChoice);
    order.push_back(m_ui->helperNameEdit);
    order.push_back(m_ui->helperRelationEdit);
    addCards(order, *m_ui->paperLanguageChoice);
    order.push_back(m_ui->keepTick);
    for (std::size_t at = 1; at < order.size(); ++at)
        setTabOrder(order[at - 1], order[at]);
}

/// The cards of others go; whoever moved among them stays there.
void ApplicantPage::rebuildPeople()
{
    const auto *focus = focusWidget();
    const bool hadFocus = focus && focus->hasFocus() && m_ui->personChoice->isAncestorOf(focus);
    m_ui->personChoice->removeChoices();
    m_people.clear();
    for (const HouseholdMember &member : session().household().members)
        m_people.push_back(member.id);
    m_ui->personChoice->setChoice(NewPerson, {}); // worded next
    if (hadFocus)
        m_ui->personChoice->setFocus();
}

void ApplicantPage::showChosenPerson()
{
    const ApplicantAnswers &answers = session().draft().applicant;
    const auto found = std::ranges::find(m_people, answers.person.value_or(QString()));
    const bool isSaved = found != m_people.end();
    if (isSaved)
        m_ui->personChoice->setChosen(static_cast<int>(found - m_people.begin()) + 1);
    else
        m_ui->personChoice->setChosen(answers.person ? std::optional(NewPerson) : std::nullopt);
    m_ui->removeButton->setVisible(isSaved);
    if (isSaved) {
        const auto *member = findMember(session().household(), *found);
        m_ui->removeButton->setText(member ? tr("Remove %1 from this list …").arg(personTitle(*member)) : QString());
    }
    m_ui->keepTick->setChecked(answers.keepPerson);
}

QString ApplicantPage::personTitle(const HouseholdMember &member) const
{
    const QString name = cleanName(member.answers.person.name);
    return m_masksNames ? maskedName(name) : name;
}

QString ApplicantPage::personDetails(const HouseholdMember &member) const
{
    const auto draft = filledFromNumber(withPersonalAnswers({}, member.answers), session().today());
    QStringList parts;
    const auto home = residenceOf(draft);
    if (const auto place = home ? home : draft.hukou.region)
        parts.append(nameText(session().books().regions().fullName(*place)));
    const auto birth = parseDate(draft.person.birthDate);
    if (const auto category = effectiveCategory(draft.person); birth && category)
        parts.append(retirementText(retirementAge(*category, monthOf(*birth)).month, session().today()));
    parts.append(tr("last used on %1").arg(dateText(member.updatedAt.date())));
    return parts.join(tr(" · ", "between place, month and day of a saved person"));
}

} // namespace canbao::ui
