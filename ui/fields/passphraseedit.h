#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace canbao::ui {

/// A line for a passphrase with a Show/Hide button. It is spoken to no screen reader while hidden, learned by no input
/// method, and overwritten when it is done with.
class PassphraseEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseEdit(QWidget *parent = nullptr);
    ~PassphraseEdit() override;

    QString text() const;
    QLineEdit *lineEdit() const { return m_edit; }
    void setAccessibleLabel(const QString &label);
    /// Overwrites what was typed and hides the line again.
    void wipe();

Q_SIGNALS:
    void returnPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isConcealed() const;
    void reword();

    QString m_label;
    QLineEdit *m_edit;
    QPushButton *m_toggle;
};

} // namespace canbao::ui
