#include "ui/wizard/routecard.h"

#include "ui/theme/theme.h"
#include "ui/wizard/routerow.h"
#include "ui/wizard/routeview.h"
#include "ui_routecard.h"

#include <QMouseEvent>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

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
    m_ui->placeLabel->setText(view.place);
    m_ui->placeLabel->setVisible(!view.place.isEmpty());
    m_ui->verdictChip->setText(view.verdict);
    setStyleProperty(m_ui->verdictChip, "tone", view.tone);
    m_ui->reasonLabel->setText(view.reason);
    showRows(view);
    describe(view);
}

void RouteCard::showRows(const RouteView &view)
{
    if (!m_blocks.empty() && view.rows == m_rows)
        return; // built anew they would flicker at every answer
    m_rows = view.rows;
    for (QWidget *old : m_rules)
        old->deleteLater();
    for (std::size_t at = 1; at < m_blocks.size(); ++at)
        m_blocks[at]->deleteLater();
    m_rules.clear();
    m_blocks = {m_ui->heading};
    for (const RouteRow &row : view.rows) {
        auto *rule = new QFrame(this);
        rule->setProperty("role", u"rule"_s);
        auto *block = new RouteRowView(row, this);
        connect(block, &RouteRowView::lawRequested, this, &RouteCard::lawRequested);
        m_ui->rowLayout->addWidget(rule);
        m_ui->rowLayout->addWidget(block);
        for (QWidget *part : block->findChildren<QWidget *>())
            part->ensurePolished(); // or its height is that of another font
        m_rules.push_back(rule);
        m_blocks.push_back(block);
    }
}

std::vector<int> RouteCard::blockHeights() const
{
    const QMargins margins = layout()->contentsMargins();
    const int heading = contentsRect().width() - margins.left() - margins.right();
    const int row = heading - m_ui->rowLayout->contentsMargins().left();
    std::vector<int> heights;
    for (const QWidget *block : m_blocks) {
        const QLayout *content = block->layout();
        const int room = block == m_ui->heading ? heading : row;
        heights.push_back(content->hasHeightForWidth() ? content->totalHeightForWidth(room)
                                                       : content->totalSizeHint().height());
    }
    return heights;
}

void RouteCard::alignBlocks(const std::vector<int> &heights)
{
    for (std::size_t at = 0; at < m_blocks.size(); ++at)
        m_blocks[at]->setMinimumHeight(at < heights.size() ? heights[at] : 0);
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

void RouteCard::describe(const RouteView &view)
{
    m_ui->routeButton->setAccessibleName(QStringList({view.title, view.place, view.verdict}).join(u", "_s));
    QStringList sentences{view.reason};
    for (const RouteRow &row : view.rows)
        sentences.append(row.spoken());
    sentences << view.question;
    sentences.removeAll(QString());
    m_ui->routeButton->setAccessibleDescription(sentences.join(u'\n'));
}

} // namespace canbao::ui
