#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace canbao::ui {

/// A large answer to choose: a title and, below it, a quiet second line; wraps to the width it gets. A radio button for
/// keyboard and screen reader.
class ChoiceCard : public QRadioButton
{
    Q_OBJECT

public:
    explicit ChoiceCard(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &description);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    QString m_description;
};

/// The same for something to tick: a confirmation, an authorisation, one of several.
class TickCard : public QCheckBox
{
    Q_OBJECT

public:
    explicit TickCard(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &description = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    QString m_description;
};

} // namespace canbao::ui
