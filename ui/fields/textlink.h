#pragma once

#include <QAbstractButton>

namespace canbao::ui {

/// A link of underlined words that wraps to the width it gets; a button for keyboard and screen reader.
class TextLink : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TextLink(const QString &text, QWidget *parent = nullptr);

    /// Links to what is wrong are in its colour.
    void setProblem(bool isProblem);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isProblem = false;
};

} // namespace canbao::ui
