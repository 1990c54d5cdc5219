#include "ui/wizard/placepage.h"

#include "models/application/adviceofdraft.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/routetext.h"
#include "ui/theme/theme.h"
#include "ui/wizard/placeadvice.h"
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
void changePlace(EnrolmentSession &session, Change change)
{
    PlaceAnswers answers = session.draft().place;
    change(answers);
    session.setPlace(answers);
}

QString fromYou(const QString &typed)
{
    const auto amount = typedMoney(typed);
    return amount ? PlacePage::tr("%1 (from you)").arg(moneyText(*amount)) : typed;
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
    bind(Field::Wage, m_ui->wageEdit, m_ui->wageStatus);
    bind(Field::CompanyFee, m_ui->feeEdit, m_ui->feeStatus);
    connectFields();
    connect(&session, &EnrolmentSession::placeChanged, this, [this] {
        showAdvice(); // wage and fee count in the company's column
        showCompanyQuestions();
    });
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
        connect(card, &RouteCard::lawRequested, this, &PlacePage::lawRequested);
    }
    m_ui->routes->setFocusProxy(m_cards.front()->button());
}

void PlacePage::connectFields()
{
    connect(m_routes, &QButtonGroup::idClicked, this,
            [this](int id) { changePlace(session(), [id](PlaceAnswers &answers) { answers.route = RouteKind(id); }); });
    connect(m_ui->employmentCheck, &QCheckBox::clicked, this, [this](bool isConfirmed) {
        changePlace(session(), [isConfirmed](PlaceAnswers &answers) { answers.employmentConfirmed = isConfirmed; });
    });
    connect(m_ui->wageEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        changePlace(session(), [&text](PlaceAnswers &answers) { answers.wage = text; });
    });
    connect(m_ui->feeEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        changePlace(session(), [&text](PlaceAnswers &answers) { answers.companyFee = text; });
    });
}

QString PlacePage::title() const
{
    return tr("Three ways to enrol");
}

QString PlacePage::lead() const
{
    return tr("The same questions for each way, and how sure each answer is.");
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
    rows.push_back({Field::Wage, tr("Wage a month"), fromYou(answers.wage)});
    rows.push_back({Field::CompanyFee, tr("Company fee a month"), fromYou(answers.companyFee)});
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
    m_ui->wageEdit->setText(answers.wage);
    m_ui->feeEdit->setText(answers.companyFee);
    showAdvice();
    showCompanyQuestions();
}

void PlacePage::retranslate()
{
    m_ui->retranslateUi(this);
    nameByHand();
    showAdvice();
}

void PlacePage::resizeEvent(QResizeEvent *event)
{
    WizardPage::resizeEvent(event);
    arrangeCards();
}

bool PlacePage::event(QEvent *event)
{
    const bool isHandled = WizardPage::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        arrangeCards();
    return isHandled;
}

void PlacePage::nameByHand()
{
    m_ui->questionTitle->setText(tr("Ask before you go"));
    m_ui->adviceTitle->setText(tr("In short"));
    m_ui->benefitTitle->setText(tr("Where the pension would be drawn"));
    m_ui->employmentCheck->setWords(tr("A real employment relationship exists"),
                                    tr("I work for this company and have a contract with it"));
}

void PlacePage::showAdvice()
{
    const auto advices = adviceOf(session().draft(), session().context());
    QStringList questions;
    for (std::size_t place = 0; place < std::min(advices.size(), m_cards.size()); ++place) {
        const RouteView view = routeView(advices[place], session());
        m_cards[place]->showRoute(view);
        if (!view.question.isEmpty())
            questions.append(view.question);
        // One place, one choice: a card that says the same cannot be taken for another way.
        m_cards[place]->button()->setEnabled(!view.isSamePlace || m_cards[place]->button()->isChecked());
    }
    m_ui->questionText->setText(questions.join(u"\n\n"_s));
    m_ui->questionPanel->setVisible(!questions.isEmpty());
    m_ui->advicePoints->setPoints(adviceSentences(advices, session()), u"chevron-right"_s, &Colours::accent);
    showBenefitPlace();
    arrangeCards();
}

void PlacePage::showBenefitPlace()
{
    const auto view = benefitView(session());
    m_ui->benefitCard->setVisible(view.has_value());
    if (!view)
        return;
    m_ui->benefitText->setText(view->answer + u'\n' + view->reason);
    m_ui->benefitTimeline->setSpans(view->spans);
    QStringList stays;
    for (const TimelineSpan &span : view->spans)
        stays.append(tr("%1  %2", "number and words of a time of paying").arg(stays.size() + 1).arg(span.text));
    m_ui->benefitStays->setText(stays.join(u'\n'));
    m_ui->benefitStays->setVisible(!stays.isEmpty());
    QStringList notes = view->doubts;
    if (!view->moves.isEmpty())
        notes.prepend(view->moves);
    m_ui->benefitNote->setText(notes.join(u'\n'));
    m_ui->benefitNote->setVisible(!notes.isEmpty());
}

void PlacePage::showCompanyQuestions()
{
    const bool isCompany = session().draft().place.route == RouteKind::Company;
    m_ui->employmentQuestion->setVisible(isCompany);
    m_ui->wageQuestion->setVisible(isCompany);
    m_ui->feeQuestion->setVisible(isCompany);
    auto *chosen = m_routes->checkedButton();
    m_ui->routes->setFocusProxy(chosen ? chosen : m_cards.front()->button());
}

void PlacePage::arrangeCards()
{
    const bool isSideBySide = width() >= scaled(RoomForThree);
    const auto direction = isSideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_cardLayout->direction() != direction)
        m_cardLayout->setDirection(direction);
    std::vector<int> tallest;
    for (const RouteCard *card : m_cards) {
        const auto heights = isSideBySide ? card->blockHeights() : std::vector<int>();
        tallest.resize(std::max(tallest.size(), heights.size()));
        for (std::size_t at = 0; at < heights.size(); ++at)
            tallest[at] = std::max(tallest[at], heights[at]);
    }
    for (RouteCard *card : m_cards)
        card->alignBlocks(tallest);
}

} // namespace canbao::ui
