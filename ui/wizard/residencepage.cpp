#include "ui/wizard/residencepage.h"

#include "models/identity/typedtext.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui_residencepage.h"

#include <QSignalBlocker>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

template<typename Change>
void changeResidence(EnrolmentSession &session, Change change)
{
    ResidenceAnswers answers = session.draft().residence;
    change(answers);
    session.setResidence(answers);
}

} // namespace

ResidencePage::ResidencePage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::Residence, parent)
    , m_ui(std::make_unique<Ui::ResidencePage>())
{
    m_ui->setupUi(this);
    m_ui->sameChoice->setColumns(2);
    m_ui->regionEdit->setDirectory([&session]() -> const RegionDirectory & { return session.books().regions(); });
    nameChoices();
    bind(Field::SameAsHukou, m_ui->sameChoice, m_ui->sameStatus);
    bind(Field::ResidenceRegion, m_ui->regionEdit, m_ui->regionStatus);
    bind(Field::ResidencePermit, m_ui->permitChoice, m_ui->permitStatus);
    bind(Field::PermitEnd, m_ui->permitEndEdit, m_ui->permitEndStatus);
    bind(Field::WorkKind, m_ui->workKindCombo, m_ui->workKindStatus);
    connectFields();
    connect(&session, &EnrolmentSession::residenceChanged, this, &ResidencePage::showQuestions);
    showQuestions();
}

ResidencePage::~ResidencePage() = default;

void ResidencePage::connectFields()
{
    connect(m_ui->sameChoice, &ChoiceGroup::chosenChanged, this, [this] {
        changeResidence(session(),
                        [this](ResidenceAnswers &answers) { answers.sameAsHukou = m_ui->sameChoice->chosen() == 1; });
    });
    connect(m_ui->regionEdit, &RegionEdit::regionChanged, this, [this] {
        changeResidence(session(), [this](ResidenceAnswers &answers) { answers.region = m_ui->regionEdit->region(); });
    });
    connect(m_ui->permitChoice, &ChoiceGroup::chosenChanged, this, [this] {
        changeResidence(session(), [this](ResidenceAnswers &answers) {
            answers.permit = m_ui->permitChoice->chosenAs<ResidencePermit>();
        });
    });
    connect(m_ui->permitEndEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        changeResidence(session(), [&text](ResidenceAnswers &answers) { answers.permitEnd = text; });
    });
    connect(m_ui->platformEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        changeResidence(session(), [&text](ResidenceAnswers &answers) { answers.platform = text; });
    });
    connect(m_ui->workKindCombo, &QComboBox::currentIndexChanged, this, [this] {
        changeResidence(session(), [this](ResidenceAnswers &answers) {
            answers.workKind = m_ui->workKindCombo->currentData().toString();
        });
    });
}

QString ResidencePage::title() const
{
    return tr("Where do you live and work?");
}

QString ResidencePage::why() const
{
    return tr(
        "Some regions also enrol people whose hukou is elsewhere. Where you live decides which of them comes into "
        "question.");
}

QString ResidencePage::lawTopic() const
{
    return u"residence"_s;
}

std::vector<SummaryRow> ResidencePage::summaryRows() const
{
    const ResidenceAnswers &answers = session().draft().residence;
    const auto region = residenceOf(session().draft());
    const bool isSame = hasHukou() && answers.sameAsHukou.value_or(false);
    const QString place = region ? nameText(session().books().regions().fullName(*region)) : QString();
    std::vector<SummaryRow> rows{{isSame ? Field::SameAsHukou : Field::ResidenceRegion, tr("Lives in"),
                                  isSame ? tr("Same place as the hukou") : place}};
    if (hasHukou() && !isSame)
        rows.push_back(
            {Field::ResidencePermit, tr("Residence permit"), answers.permit ? permitText(*answers.permit) : QString()});
    if (hasHukou() && !isSame && answers.permit == ResidencePermit::Held) {
        const auto end = parseDate(answers.permitEnd);
        rows.push_back({Field::PermitEnd, tr("Permit ends on"), end ? dateText(*end) : answers.permitEnd});
    }
    QString work;
    for (const WorkKind &kind : session().books().workKinds()) {
        if (kind.key == answers.workKind)
            work = nameText(kind.name);
    }
    rows.push_back({Field::WorkKind, tr("Kind of work"), work});
    if (!answers.platform.trimmed().isEmpty())
        rows.push_back({Field::WorkKind, tr("Platform or shop"), answers.platform.trimmed()});
    return rows;
}

void ResidencePage::load()
{
    const ResidenceAnswers answers = session().draft().residence;
    m_ui->sameChoice->setChosen(answers.sameAsHukou ? std::optional(*answers.sameAsHukou ? 1 : 0) : std::nullopt);
    fillWorkKinds();
    m_ui->permitChoice->setChosen(answers.permit);
    m_ui->permitEndEdit->setText(answers.permitEnd);
    m_ui->platformEdit->setText(answers.platform);
    {
        const QSignalBlocker quiet(m_ui->regionEdit); // shown, not answered
        m_ui->regionEdit->setRegion(answers.region);
    }
    showQuestions();
}

void ResidencePage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->regionEdit->retranslate();
    nameChoices();
    if (m_ui->workKindCombo->count() > 0)
        fillWorkKinds();
    showQuestions();
}

void ResidencePage::nameChoices()
{
    m_ui->sameChoice->setChoice(1, tr("Yes"), tr("In the same district or county"));
    m_ui->sameChoice->setChoice(0, tr("No"), tr("Somewhere else"));
    for (const ResidencePermit permit : {ResidencePermit::Held, ResidencePermit::Applied, ResidencePermit::None})
        m_ui->permitChoice->setChoice(permit, permitText(permit));
    m_ui->regionEdit->setAccessibleLabel(m_ui->regionLabel->text());
}

void ResidencePage::fillWorkKinds()
{
    const QSignalBlocker quiet(m_ui->workKindCombo);
    m_ui->workKindCombo->clear();
    m_ui->workKindCombo->addItem(tr("Select the kind of work"), QString());
    for (const WorkKind &kind : session().books().workKinds())
        m_ui->workKindCombo->addItem(nameText(kind.name), kind.key);
    m_ui->workKindCombo->setCurrentIndex(
        std::max(0, m_ui->workKindCombo->findData(session().draft().residence.workKind)));
}

bool ResidencePage::hasHukou() const
{
    return session().draft().document.type == DocumentType::ResidentCard;
}

void ResidencePage::showQuestions()
{
    const auto same = session().draft().residence.sameAsHukou;
    const bool livesElsewhere = hasHukou() && same && !*same;
    m_ui->sameQuestion->setVisible(hasHukou());
    m_ui->regionQuestion->setVisible(!hasHukou() || livesElsewhere);
    m_ui->permitQuestion->setVisible(livesElsewhere);
    m_ui->permitEndQuestion->setVisible(livesElsewhere && session().draft().residence.permit == ResidencePermit::Held);
}

} // namespace canbao::ui
