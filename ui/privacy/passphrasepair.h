#pragma once

#include <QWidget>

#include <optional>

class QLabel;

namespace canbao::ui {

class FieldStatus;
class PassphraseEdit;

/// A new passphrase, typed twice.
class PassphrasePair : public QWidget
{
    Q_OBJECT

public:
    explicit PassphrasePair(QWidget *parent = nullptr);

    void setLabels(const QString &first, const QString &second);
    bool isEmpty() const;
    /// None, and what is wrong said at its field, where they are too short or differ.
    std::optional<QString> taken();
    void wipe();

private:
    QLabel *m_firstLabel;
    QLabel *m_secondLabel;
    PassphraseEdit *m_first;
    PassphraseEdit *m_second;
    FieldStatus *m_firstStatus;
    FieldStatus *m_secondStatus;
};

} // namespace canbao::ui
