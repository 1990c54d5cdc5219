#pragma once

#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;

namespace canbao::ui {

/// A long private number, written in groups as it is typed or pasted, with a Show/Hide button. Hidden, it is a password
/// for screen readers too. The base of the two fields below; text() is without the gaps.
class PrivateNumberEdit : public QWidget
{
    Q_OBJECT

public:
    PrivateNumberEdit(std::vector<int> groups, int maxLength, QWidget *parent = nullptr);

    QString text() const;
    /// Emits nothing.
    void setText(const QString &text);
    bool isConcealed() const;
    void setConcealed(bool concealed);
    void setAccessibleLabel(const QString &label);
    QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void textEdited(const QString &text); ///< without the gaps
    void editingFinished();
    void concealedChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void group();
    void reword();
    QString grouped(const QString &text) const;
    int positionAfter(int characters) const;

    std::vector<int> m_groups;
    int m_maxLength;
    QString m_label;
    QLineEdit *m_edit;
    QPushButton *m_toggle;
};

/// 6222 0212 3456 7890 123.
class CardNumberEdit : public PrivateNumberEdit
{
    Q_OBJECT

public:
    explicit CardNumberEdit(QWidget *parent = nullptr);
};

/// 110105 19491231 002X.
class IdentityNumberEdit : public PrivateNumberEdit
{
    Q_OBJECT

public:
    explicit IdentityNumberEdit(QWidget *parent = nullptr);
};

} // namespace canbao::ui
