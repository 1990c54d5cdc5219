#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace canbao::ui {

class IconLabel;

/// A line across the window that tells how something went and stays until it is put away; it stops nobody.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Good, Caution, Problem };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &text);
    void dismiss();
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void reword();

    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_close;
};

} // namespace canbao::ui
