#include "ui/wizard/placepage.h"

#include "models/application/answergroups.h"
#include "models/core/money.h"
#include "models/identity/typedtext.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/theme/theme.h"
#include "ui/wizard/routecard.h"
#include "ui/wizard/routeview.h"
#include "ui_placepage.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int RoomForThree = 660;
constexpr std::array Routes{RouteKind::Hukou, RouteKind::Residence, RouteKind::Company};

template<typename Change>
void change(EnrolmentSession &session, Change change)
{
    PlaceAnswers answers = session.draft().place;
    change(answers);
    session.setPlace(answers);
}

} // namespace

PlacePage::PlacePage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::Place, parent)
    , m_ui(std::make_unique<Ui::PlacePage>())
    , m_routes(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    buildCards();
    // Narrower than the cards side by side: then they stand below one another.
    m_ui->routes->setMinimumWidth(1);
    nameByHand();
    bind(Field::Route, m_ui->routes, m_ui->routeStatus);
    bind(Field::EmploymentConfirmed, m_ui->employmentCheck, m_ui->employmentStatus);
    bind(Field::CompanyFee, m_ui->feeEdit, m_ui->feeStatus);
    connectFields();
    connect(&session, &EnrolmentSession::placeChanged, this, &PlacePage::showCompanyQuestions);
    showCompanyQuestions();
}

PlacePage::~PlacePage() = default;

void PlacePage::buildCards()
{
    m_cardLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_ui->routes);
    m_cardLayout->setContentsMargins(0, 0, 0, 0);
    m_cardLayout->setSpacing(space(12));
    for (std::size_t place = 0; place < Routes.size(); ++place) {
        auto *card = new RouteCard(m_ui->routes);
        card->setObjectName(routeKey(Routes[place]) + u"Card"_s);
        m_cardLayout->addWidget(card, 1);
        m_routes->addButton(card->button(), int(Routes[place]));
        m_cards[place] = card;
    }
    m_ui->routes->setFocusProxy(m_cards.front()->button());
}

void PlacePage::connectFields()
{
    connect(m_routes, &QButtonGroup::idClicked, this,
            [this](int id) { change(session(), [id](PlaceAnswers &answers) { answers.route = RouteKind(id); }); });
    connect(m_ui->employmentCheck, &QCheckBox::clicked, this, [this](bool isConfirmed) {
        change(session(), [isConfirmed](PlaceAnswers &answers) { answers.employmentConfirmed = isConfirmed; });
    });
    connect(m_ui->feeEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        change(session(), [&text](PlaceAnswers &answers) { answers.companyFee = text; });
    });
}

QString PlacePage::title() const
{
    return tr("Three ways to enrol");
}

QString PlacePage::lead() const
{
    return tr("Each with what it costs in the first year at the lowest base, and how sure that is.");
}

QString PlacePage::why() const
{
    return tr("The place decides what you pay, by which wage your pension is counted, and where the cost of care is "
              "paid back.");
}

QString PlacePage::lawTopic() const
{
    return u"place"_s;
}

std::vector<SummaryRow> PlacePage::summaryRows() const
{
    const PlaceAnswers &answers = session().draft().place;
    const auto region = enrolmentRegion(session().draft());
    QString answer = answers.route ? routeText(*answers.route) : QString();
    if (region)
        answer = tr("%1: %2").arg(answer, nameText(session().books().regions().fullName(*region)));
    std::vector<SummaryRow> rows{{Field::Route, tr("Where to enrol"), answer}};
    if (answers.route != RouteKind::Company)
        return rows;
    rows.push_back({Field::EmploymentConfirmed, tr("Real employment relationship"),
                    answers.employmentConfirmed ? tr("Confirmed") : QString()});
    const auto fee = Money::parse(cleanNumber(answers.companyFee));
    rows.push_back({Field::CompanyFee, tr("Company fee a month"),
                    fee ? tr("%1 (from you)").arg(moneyText(*fee)) : answers.companyFee});
    return rows;
}

void PlacePage::load()
{
    const PlaceAnswers answers = session().draft().place;
    m_routes->setExclusive(false); // the only way to have none chosen again
    for (const RouteKind route : Routes)
        m_routes->button(int(route))->setChecked(answers.route == route);
    m_routes->setExclusive(true);
    m_ui->employmentCheck->setChecked(answers.employmentConfirmed);
    m_ui->feeEdit->setText(answers.companyFee);
    showRoutes();
    showCompanyQuestions();
}

void PlacePage::retranslate()
{
    m_ui->retranslateUi(this);
    nameByHand();
    showRoutes();
}

void PlacePage::resizeEvent(QResizeEvent *event)
{
    WizardPage::resizeEvent(event);
    arrangeCards();
}

void PlacePage::nameByHand()
{
    m_ui->questionTitle->setText(tr("Ask before you go"));
    m_ui->employmentCheck->setWords(tr("A real employment relationship exists"),
                                    tr("I work for this company and have a contract with it"));
}

void PlacePage::showRoutes()
{
    const auto routes = routesOf(session().draft(), session().context());
    QStringList questions;
    for (std::size_t place = 0; place < std::min(routes.size(), m_cards.size()); ++place) {
        const RouteView view = routeView(routes[place], session());
        m_cards[place]->showRoute(view);
        if (!view.question.isEmpty())
            questions.append(view.question);
        // One place, one choice: a card that says the same cannot be taken for another way.
        m_cards[place]->button()->setEnabled(!view.isSamePlace || m_cards[place]->button()->isChecked());
    }
    m_ui->questionText->setText(questions.join(u"\n\n"_s));
    m_ui->questionPanel->setVisible(!questions.isEmpty());
}

void PlacePage::showCompanyQuestions()
{
    const bool isCompany = session().draft().place.route == RouteKind::Company;
    m_ui->employmentQuestion->setVisible(isCompany);
    m_ui->feeQuestion->setVisible(isCompany);
    auto *chosen = m_routes->checkedButton();
    m_ui->routes->setFocusProxy(chosen ? chosen : m_cards.front()->button());
}

void PlacePage::arrangeCards()
{
    const auto direction = width() >= scaled(RoomForThree) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_cardLayout->direction() != direction)
        m_cardLayout->setDirection(direction);
}

} // namespace canbao::ui
