#pragma once

#include "ui/counter/counterfields.h"

#include <QDialog>

#include <chrono>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace canbao::ui {

/// For the window at the office: one field of the sheets at a time in large figures, in their order, to be read out,
/// shown or copied. Numbers are masked until one asks for them, and again when one goes on.
class CounterWindow : public QDialog
{
    Q_OBJECT

public:
    explicit CounterWindow(const EnrolmentApplication &application, QWidget *parent = nullptr);

    /// How long what was copied stays on the clipboard.
    void setCopyTime(std::chrono::milliseconds time) { m_copyTime = time; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Sight { Masked, Shown, Blank };

    QLabel *addLabel(const QString &name, const char *type, QBoxLayout *column);
    QPushButton *addButton(const QString &name, const QString &iconName, QBoxLayout *row);
    QWidget *makeCard();
    QBoxLayout *makeButtons();
    void addKeys();
    const CounterField &field() const { return m_fields.at(static_cast<std::size_t>(m_at)); }
    bool isOpen() const;
    void go(int at);
    void scrollOrGo(int steps);
    void toggleShown();
    void toggleBlank();
    void copy();
    void say(const QString &text);
    void word();
    void showField();
    QString valueText(Language language) const;
    QString remarkText() const;

    std::vector<CounterField> m_fields;
    QString m_reference;
    int m_at = 0;
    Sight m_sight = Sight::Masked;
    std::chrono::milliseconds m_copyTime{30'000};
    QLabel *m_form;
    QLabel *m_position;
    QLabel *m_name = nullptr;
    QLabel *m_otherName = nullptr;
    QLabel *m_value = nullptr;
    QLabel *m_otherValue = nullptr;
    QLabel *m_remark = nullptr;
    QLabel *m_said = nullptr;
    QScrollArea *m_area;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace canbao::ui
