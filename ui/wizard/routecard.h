#pragma once

#include <QFrame>

#include <memory>

class QLabel;
class QRadioButton;

namespace canbao::ui {

struct CostRow;
struct RouteView;

namespace Ui {
class RouteCard;
}

/// One of the three ways to enrol: a large answer to choose, with everything that speaks for and against it.
class RouteCard : public QFrame
{
    Q_OBJECT

public:
    explicit RouteCard(QWidget *parent = nullptr);
    ~RouteCard() override;

    /// To be put into the group of the three; carries the card's accessible name and description.
    QRadioButton *button() const;
    void showRoute(const RouteView &view);

protected:
    /// The whole card is the button.
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void showCosts(const std::vector<CostRow> &rows);
    void describe(const RouteView &view);

    std::unique_ptr<Ui::RouteCard> m_ui;
    std::vector<QLabel *> m_costLabels;
};

} // namespace canbao::ui
