#include "ui/rates/regiontree.h"

#include "ui/fields/regionedit.h"
#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int CodeRole = Qt::UserRole;

std::optional<RegionCode> codeOf(const QTreeWidgetItem *item)
{
    if (!item)
        return std::nullopt;
    const auto code = RegionCode::parse(item->data(0, CodeRole).toString());
    return code ? std::optional(*code) : std::nullopt;
}

} // namespace

RegionTree::RegionTree(const RegionDirectory &regions, QWidget *parent)
    : QWidget(parent)
    , m_regions(regions)
    , m_search(new RegionEdit(this))
    , m_tree(new QTreeWidget(this))
{
    m_search->setDirectory([&regions]() -> const RegionDirectory & { return regions; });
    m_tree->setObjectName(u"regionTree"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(8));
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    fill();
    word();
    connect(m_tree, &QTreeWidget::itemExpanded, this, &RegionTree::fillBranch);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (const auto code = codeOf(item))
            Q_EMIT regionChanged(*code);
    });
    connect(m_search, &RegionEdit::regionChanged, this, [this] {
        if (const auto found = m_search->region())
            setRegion(*found);
    });
}

std::optional<RegionCode> RegionTree::region() const
{
    return codeOf(m_tree->currentItem());
}

void RegionTree::setRegion(RegionCode region)
{
    if (auto *item = itemOf(region)) {
        m_tree->setCurrentItem(item);
        m_tree->scrollToItem(item);
    }
}

void RegionTree::focusSearch()
{
    m_search->lineEdit()->setFocus(Qt::OtherFocusReason);
    m_search->lineEdit()->selectAll();
}

void RegionTree::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const auto chosen = region();
    const QSignalBlocker blocker(this);
    fill();
    if (chosen)
        setRegion(*chosen);
    word();
}

void RegionTree::word()
{
    m_search->setAccessibleLabel(tr("Find a place"));
    m_tree->setAccessibleName(tr("Places of the country"));
}

void RegionTree::fill()
{
    m_tree->clear();
    for (const auto *province : m_regions.provinces())
        m_tree->addTopLevelItem(makeItem(*province));
}

QTreeWidgetItem *RegionTree::makeItem(const Region &region)
{
    auto *item = new QTreeWidgetItem({nameText(region.name)});
    item->setData(0, CodeRole, region.code.text());
    if (!m_regions.children(region.code).empty())
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    return item;
}

void RegionTree::fillBranch(QTreeWidgetItem *branch)
{
    const auto code = codeOf(branch);
    if (!code || branch->childCount() > 0)
        return;
    for (const auto *child : m_regions.children(*code))
        branch->addChild(makeItem(*child));
}

QTreeWidgetItem *RegionTree::itemOf(RegionCode region)
{
    auto chain = m_regions.chain(region);
    std::ranges::reverse(chain);
    QTreeWidgetItem *branch = m_tree->invisibleRootItem();
    for (const auto code : chain) {
        if (branch != m_tree->invisibleRootItem())
            fillBranch(branch);
        QTreeWidgetItem *found = nullptr;
        for (int at = 0; at < branch->childCount() && !found; ++at) {
            if (codeOf(branch->child(at)) == code)
                found = branch->child(at);
        }
        if (!found)
            return nullptr;
        branch = found;
    }
    return branch == m_tree->invisibleRootItem() ? nullptr : branch;
}

} // namespace canbao::ui
