#include "ui/wizard/routecard.h"

#include "ui/theme/theme.h"
#include "ui/wizard/routeview.h"
#include "ui_routecard.h"

#include <QMouseEvent>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

void showIfAny(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

RouteCard::RouteCard(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::RouteCard>())
{
    m_ui->setupUi(this);
    setCursor(Qt::PointingHandCursor);
    connect(m_ui->routeButton, &QRadioButton::toggled, this,
            [this](bool isChosen) { setStyleProperty(this, "chosen", isChosen); });
}

RouteCard::~RouteCard() = default;

QRadioButton *RouteCard::button() const
{
    return m_ui->routeButton;
}

void RouteCard::showRoute(const RouteView &view)
{
    m_ui->routeButton->setText(view.title);
    showIfAny(m_ui->placeLabel, view.place);
    m_ui->verdictChip->setText(view.verdict);
    setStyleProperty(m_ui->verdictChip, "tone", view.tone);
    m_ui->reasonLabel->setText(view.reason);
    showIfAny(m_ui->conditionsLabel, view.conditions);
    showIfAny(m_ui->sourceLabel, view.source);
    showIfAny(m_ui->warningLabel, view.warning);
    m_ui->warningBox->setVisible(!view.warning.isEmpty());
    m_ui->costRule->setVisible(!view.costHeading.isEmpty());
    showIfAny(m_ui->costHeading, view.costHeading);
    showCosts(view.costs);
    showIfAny(m_ui->costNote, view.costNote);
    setStyleProperty(m_ui->costNote, "tone", view.isProvisional ? u"caution"_s : QString());
    showIfAny(m_ui->bringLabel, view.bring);
    describe(view);
}

void RouteCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())
        && m_ui->routeButton->isEnabled()) {
        m_ui->routeButton->setFocus();
        m_ui->routeButton->click();
    }
    QFrame::mouseReleaseEvent(event);
}

void RouteCard::showCosts(const std::vector<CostRow> &rows)
{
    for (QLabel *label : m_costLabels) {
        m_ui->costLayout->removeWidget(label);
        label->hide();
        label->deleteLater();
    }
    m_costLabels.clear();
    for (const CostRow &row : rows) {
        const int line = m_ui->costLayout->rowCount();
        auto *name = new QLabel(row.name, this);
        name->setWordWrap(true);
        auto *amount = new QLabel(row.amount, this);
        amount->setAlignment(Qt::AlignRight | Qt::AlignTop);
        amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
        for (QLabel *label : {name, amount}) {
            label->setProperty("weight", row.isSum ? u"bold"_s : QString());
            m_ui->costLayout->addWidget(label, line, label == name ? 0 : 1);
            m_costLabels.push_back(label);
        }
    }
    m_ui->costLayout->setColumnStretch(0, 1);
}

void RouteCard::describe(const RouteView &view)
{
    m_ui->routeButton->setAccessibleName(QStringList({view.title, view.place, view.verdict}).join(u", "_s));
    QStringList sentences{view.reason, view.conditions, view.source, view.warning, view.costHeading};
    for (const CostRow &row : view.costs)
        sentences.append(row.name + u' ' + row.amount);
    sentences << view.costNote << view.question << view.bring;
    sentences.removeAll(QString());
    m_ui->routeButton->setAccessibleDescription(sentences.join(u'\n'));
}

} // namespace canbao::ui
