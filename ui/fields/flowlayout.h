#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace canbao::ui {

/// Widgets side by side that go on in another row where the width ends, as words do: a row of buttons never makes a
/// window wider than the screen.
class FlowLayout : public QLayout
{
public:
    /// \a spacing: between widgets and between rows, in pixels.
    explicit FlowLayout(int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rectangle) override;

private:
    template<typename Place>
    int flow(const QRect &rectangle, Place place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace canbao::ui
