#include "ui/wizard/hukoupage.h"

#include "ui/format.h"
#include "ui_hukoupage.h"

namespace canbao::ui {

using namespace Qt::StringLiterals;

HukouPage::HukouPage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::Hukou, parent)
    , m_ui(std::make_unique<Ui::HukouPage>())
{
    m_ui->setupUi(this);
    m_ui->regionEdit->setDirectory([&session]() -> const RegionDirectory & { return session.books().regions(); });
    m_ui->regionEdit->setAccessibleLabel(m_ui->regionLabel->text());
    bind(Field::HukouRegion, m_ui->regionEdit, m_ui->regionStatus);
    connect(m_ui->regionEdit, &RegionEdit::regionChanged, this, [this] {
        this->session().setHukou({.region = m_ui->regionEdit->region()});
        showSuggestion();
    });
    connect(m_ui->suggestionButton, &QPushButton::clicked, this, [this] {
        m_ui->regionEdit->setRegion(suggestion());
        this->session().setHukou({.region = suggestion()});
        m_ui->regionEdit->setFocus();
        showSuggestion();
    });
    connect(m_ui->householdOffer, &HouseholdOffer::accepted, this, [this] {
        const auto shared = this->session().household().shared.hukou;
        m_ui->regionEdit->setRegion(shared);
        this->session().setHukou({.region = shared});
        m_ui->regionEdit->setFocus();
        showSuggestion();
    });
    m_ui->suggestionCard->hide();
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
    return {{Field::HukouRegion, tr("Hukou"),
             region ? nameText(session().books().regions().fullName(*region)) : QString()}};
}

bool HukouPage::isRelevant() const
{
    return session().draft().document.type == DocumentType::ResidentCard;
}

void HukouPage::load()
{
    m_ui->regionEdit->setRegion(session().draft().hukou.region);
    showSuggestion();
}

void HukouPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->regionEdit->setAccessibleLabel(m_ui->regionLabel->text());
    m_ui->regionEdit->retranslate();
    showSuggestion();
}

std::optional<RegionCode> HukouPage::suggestion() const
{
    const auto number = IdentityNumber::parse(session().draft().document.number, session().today());
    const auto digits = number && !number->isPermit() ? number->regionDigits() : std::nullopt;
    const auto code = digits ? RegionCode::parse(*digits) : Result<RegionCode>(failure(Error::Code::RegionUnknown));
    if (!code || !session().books().regions().find(*code))
        return {};
    return *code;
}

void HukouPage::showSuggestion()
{
    const auto code = suggestion();
    m_ui->suggestionCard->setVisible(code && session().draft().hukou.region != code);
    if (code)
        m_ui->suggestionText->setText(tr("Your number begins with %1: %2. Is your hukou there?")
                                          .arg(code->text(), nameText(session().books().regions().fullName(*code))));
    const auto shared = session().household().shared.hukou;
    const bool isOffered = shared && !session().draft().hukou.region;
    m_ui->householdOffer->offer(
        isOffered ? tr("Hukou book of your household: %1").arg(nameText(session().books().regions().fullName(*shared)))
                  : QString(),
        tr("Use the household's hukou place"));
}

} // namespace canbao::ui
