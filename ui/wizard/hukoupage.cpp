#include "ui/wizard/hukoupage.h"

#include "ui/format.h"
#include "ui/sentences.h"
#include "ui_hukoupage.h"

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Yes = 1;
constexpr int No = 0;

template<typename Change>
void changeHukou(EnrolmentSession &session, Change change)
{
    HukouAnswers answers = session.draft().hukou;
    change(answers);
    session.setHukou(answers);
}

} // namespace

HukouPage::HukouPage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::Hukou, parent)
    , m_ui(std::make_unique<Ui::HukouPage>())
{
    m_ui->setupUi(this);
    m_ui->regionEdit->setDirectory([&session]() -> const RegionDirectory & { return session.books().regions(); });
    m_ui->regionEdit->setAccessibleLabel(m_ui->regionLabel->text());
    bind(Field::HukouRegion, m_ui->regionEdit, m_ui->regionStatus);
    connect(m_ui->regionEdit, &RegionEdit::regionChanged, this, [this] {
        changeHukou(this->session(), [this](HukouAnswers &answers) { answers.region = m_ui->regionEdit->region(); });
        showSuggestion();
    });
    connect(m_ui->suggestionButton, &QPushButton::clicked, this, [this] {
        m_ui->regionEdit->setRegion(suggestion());
        changeHukou(this->session(), [this](HukouAnswers &answers) { answers.region = suggestion(); });
        m_ui->regionEdit->setFocus();
        showSuggestion();
    });
    connect(m_ui->movedChoice, &ChoiceGroup::chosenChanged, this, [this] {
        changeHukou(this->session(), [this](HukouAnswers &answers) {
            answers.movedSinceFirstCard = m_ui->movedChoice->chosen() == Yes;
        });
    });
    connect(m_ui->householdOffer, &HouseholdOffer::accepted, this, [this] {
        const auto shared = this->session().household().shared.hukou;
        m_ui->regionEdit->setRegion(shared);
        changeHukou(this->session(), [&shared](HukouAnswers &answers) { answers.region = shared; });
        m_ui->regionEdit->setFocus();
        showSuggestion();
    });
    m_ui->suggestionCard->hide();
    m_ui->movedChoice->setColumns(2);
    nameChoices();
}

HukouPage::~HukouPage() = default;

QString HukouPage::title() const
{
    return tr("Where is your hukou?");
}

QString HukouPage::lead() const
{
    return tr("The place in your household register, down to the district or county.");
}

QString HukouPage::why() const
{
    return tr("You may always enrol where your hukou is. It is also where your pension is paid when no other place has "
              "ten of "
              "your years.");
}

QString HukouPage::lawTopic() const
{
    return u"hukou"_s;
}

std::vector<SummaryRow> HukouPage::summaryRows() const
{
    const auto region = session().draft().hukou.region;
    std::vector<SummaryRow> rows{{Field::HukouRegion, tr("Hukou"),
                                  region ? nameText(session().books().regions().fullName(*region)) : QString()}};
    if (const auto moved = session().draft().hukou.movedSinceFirstCard)
        rows.push_back({Field::HukouRegion, tr("Moved since the first ID card"), *moved ? tr("Yes") : tr("No")});
    return rows;
}

bool HukouPage::isRelevant() const
{
    return session().draft().document.type == DocumentType::ResidentCard;
}

void HukouPage::load()
{
    const auto moved = session().draft().hukou.movedSinceFirstCard;
    m_ui->regionEdit->setRegion(session().draft().hukou.region);
    m_ui->movedChoice->setChosen(moved ? std::optional(*moved ? Yes : No) : std::nullopt);
    showSuggestion();
}

void HukouPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->regionEdit->setAccessibleLabel(m_ui->regionLabel->text());
    m_ui->regionEdit->retranslate();
    nameChoices();
    showSuggestion();
}

void HukouPage::nameChoices()
{
    m_ui->movedChoice->setChoice(Yes, tr("Yes"));
    m_ui->movedChoice->setChoice(No, tr("No"));
}

std::optional<QString> HukouPage::areaDigits() const
{
    const auto number = IdentityNumber::parse(session().draft().document.number, session().today());
    return number && !number->isPermit() ? number->regionDigits() : std::nullopt;
}

std::optional<RegionCode> HukouPage::suggestion() const
{
    const auto digits = areaDigits();
    const auto code = digits ? RegionCode::parse(*digits) : Result<RegionCode>(failure(Error::Code::RegionUnknown));
    if (!code || !session().books().regions().find(*code))
        return {};
    return *code;
}

/// An area that is no more has a name and years, but nothing to choose: no table says what it has become.
QString HukouPage::formerAreaText() const
{
    const auto digits = areaDigits();
    const auto area = digits ? session().books().formerRegion(*digits) : std::nullopt;
    if (!area || area->isCurrent || area->name.isEmpty())
        return {};
    QString was = tr("Your number begins with %1, which was %2.").arg(*digits, area->name);
    if (area->firstYear && area->lastYear)
        was = tr("Your number begins with %1, which was %2 from %3 to %4.")
                  .arg(*digits, area->name)
                  .arg(*area->firstYear)
                  .arg(*area->lastYear);
    else if (area->lastYear)
        was = tr("Your number begins with %1, which was %2 until %3.").arg(*digits, area->name).arg(*area->lastYear);
    return joinedSentences({was, tr("Choose the place that your household register names today.")});
}

/// Only a hint: never chosen by itself, never an error.
void HukouPage::showSuggestion()
{
    const auto code = suggestion();
    const QString former = code ? QString() : formerAreaText();
    const bool isOffered = code && session().draft().hukou.region != code;
    m_ui->suggestionButton->setVisible(isOffered);
    m_ui->suggestionCard->setVisible(isOffered || !former.isEmpty());
    if (code)
        m_ui->suggestionText->setText(tr("Your number begins with %1: %2. Is your hukou there?")
                                          .arg(code->text(), nameText(session().books().regions().fullName(*code))));
    else
        m_ui->suggestionText->setText(former);
    offerHouseholdPlace();
}

void HukouPage::offerHouseholdPlace()
{
    const auto shared = session().household().shared.hukou;
    const bool isOffered = shared && !session().draft().hukou.region;
    m_ui->householdOffer->offer(
        isOffered ? tr("Hukou book of your household: %1").arg(nameText(session().books().regions().fullName(*shared)))
                  : QString(),
        tr("Use the household's hukou place"));
}

} // namespace canbao::ui
