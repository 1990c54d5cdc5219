#pragma once

#include <QFrame>

#include <memory>
#include <vector>

class QRadioButton;

namespace canbao::ui {

class RouteRowView;
struct RouteRow;
struct RouteView;

namespace Ui {
class RouteCard;
}

/// One of the three ways to enrol: a large answer to choose, and below it the rows that speak for and against it.
class RouteCard : public QFrame
{
    Q_OBJECT

public:
    explicit RouteCard(QWidget *parent = nullptr);
    ~RouteCard() override;

    /// To be put into the group of the three; carries the card's accessible name and description.
    QRadioButton *button() const;
    void showRoute(const RouteView &view);

    /// How high each block wants to be at the card's present width: the heading first, then the rows.
    std::vector<int> blockHeights() const;
    /// Gives the blocks the heights of the tallest card, so that the same rows stand in line; an empty list lets them
    /// be.
    void alignBlocks(const std::vector<int> &heights);

Q_SIGNALS:
    void lawRequested(const QString &lawKey);

protected:
    /// The whole card is the button.
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void showRows(const RouteView &view);
    void describe(const RouteView &view);

    std::unique_ptr<Ui::RouteCard> m_ui;
    std::vector<RouteRow> m_rows; ///< as they are shown
    std::vector<QWidget *> m_blocks; ///< heading and rows
    std::vector<QWidget *> m_rules; ///< the lines between them
};

} // namespace canbao::ui
