#pragma once

#include "models/region/regiondirectory.h"

#include <QWidget>

#include <optional>

class QTreeWidget;
class QTreeWidgetItem;

namespace canbao::ui {

class RegionEdit;

/// Finds a region by a search field and shows it in the tree of provinces, cities and counties. Branches are filled
/// when they are opened.
class RegionTree : public QWidget
{
    Q_OBJECT

public:
    explicit RegionTree(const RegionDirectory &regions, QWidget *parent = nullptr);

    std::optional<RegionCode> region() const;
    void setRegion(RegionCode region);
    void focusSearch();

Q_SIGNALS:
    void regionChanged(RegionCode region);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillBranch(QTreeWidgetItem *branch);
    QTreeWidgetItem *itemOf(RegionCode region);
    QTreeWidgetItem *makeItem(const Region &region);
    void word();

    const RegionDirectory &m_regions;
    RegionEdit *m_search;
    QTreeWidget *m_tree;
};

} // namespace canbao::ui
