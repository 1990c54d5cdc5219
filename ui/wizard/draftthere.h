#pragma once

#include "models/application/household.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace canbao::ui {

/// Takes the page's place where there is a draft of the same person already: what tells it apart, and the choice
/// between opening it and starting another.
class DraftThere : public QFrame
{
    Q_OBJECT

public:
    explicit DraftThere(QWidget *parent = nullptr);

    /// \a shownName as lists show it, masked or not; it and \a placeName may be empty.
    void showDraft(const OtherDraft &draft, const QString &shownName, const QString &placeName);
    QString title() const;
    void focusDetails();

Q_SIGNALS:
    void openRequested(const QString &id);
    void anotherRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void reword();
    QString detailText() const;

    OtherDraft m_draft;
    QString m_name;
    QString m_placeName;
    QLabel *m_details;
    QLabel *m_explanation;
    QPushButton *m_openButton;
    QPushButton *m_anotherButton;
};

} // namespace canbao::ui
