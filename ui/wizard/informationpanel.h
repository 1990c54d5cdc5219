#pragma once

#include "models/application/enrolmentsession.h"

#include "ui/informationtext.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace canbao::ui {

/// Takes the page's place where the answers are sound but the law or the data stop here: the reason, the rule, what
/// would change it and whom to ask. No error of the person's.
class InformationPanel : public QFrame
{
    Q_OBJECT

public:
    explicit InformationPanel(QWidget *parent = nullptr);

    /// The place to ask at and the chosen way are those of the session.
    void showReason(const Error &error, const EnrolmentSession &session);
    /// Whether the figures of a notice can be entered where rates are not known.
    void setNoticePossible(bool possible);
    bool isAboutRates() const { return m_error.code == Error::Code::RateUnknown; }
    QString title() const;
    void focusReason();

Q_SIGNALS:
    void changeAnswersRequested();
    void noticeRequested();
    void saveAndCloseRequested();
    void lawRequested(const QString &lawKey); ///< its text is wanted

protected:
    void changeEvent(QEvent *event) override;

private:
    void reword();
    QString placeToAsk() const;
    InformationText words() const;
    QLabel *addText(const QString &name, const char *type);
    void addButtons(QVBoxLayout *column);

    Error m_error{.code = Error::Code::RateUnknown};
    const EnrolmentSession *m_session = nullptr; ///< set while there is something to show
    bool m_isNoticePossible = false;
    QLabel *m_reason;
    QLabel *m_ruleHeading;
    QLabel *m_rule;
    QPushButton *m_lawButton;
    QLabel *m_changeHeading;
    QLabel *m_change;
    QLabel *m_askHeading;
    QLabel *m_ask;
    QPushButton *m_noticeButton;
    QPushButton *m_changeButton;
    QPushButton *m_saveButton;
};

} // namespace canbao::ui
