#pragma once

#include "models/application/enrolmentdraft.h"
#include "models/core/error.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace canbao::ui {

/// Takes the page's place where the answers are sound but the law or the data stop here: the reason, the rule, what
/// would change it and whom to ask. No error of the person's.
class InformationPanel : public QFrame
{
    Q_OBJECT

public:
    explicit InformationPanel(QWidget *parent = nullptr);

    /// Whether a problem belongs here rather than at a field.
    static bool isFor(Error::Code code);
    /// \a placeName may be empty.
    void showReason(const Error &error, const QString &placeName);
    QString title() const;
    void focusReason();

Q_SIGNALS:
    void changeAnswersRequested();
    void saveAndCloseRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void reword();
    QLabel *addText(const char *type);

    Error m_error{.code = Error::Code::RateUnknown};
    QString m_placeName;
    QLabel *m_reason;
    QLabel *m_changeHeading;
    QLabel *m_change;
    QLabel *m_askHeading;
    QLabel *m_ask;
    QPushButton *m_changeButton;
    QPushButton *m_saveButton;
};

} // namespace canbao::ui
