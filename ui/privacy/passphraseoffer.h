#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace canbao::ui {

/// After the first saved application: a passphrase and a recovery sheet are offered; closed for good, or taken up.
class PassphraseOffer : public QFrame
{
    Q_OBJECT

public:
    explicit PassphraseOffer(QWidget *parent = nullptr);

Q_SIGNALS:
    void taken();
    void declined();

protected:
    void changeEvent(QEvent *event) override;

private:
    void reword();

    QLabel *m_text;
    QPushButton *m_take;
    QPushButton *m_decline;
};

} // namespace canbao::ui
