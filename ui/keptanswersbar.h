#pragma once

#include "models/application/archiveentry.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace canbao::ui {

/// After a program that did not end well: what it had kept, to be opened or left for later.
class KeptAnswersBar : public QFrame
{
    Q_OBJECT

public:
    explicit KeptAnswersBar(QWidget *parent = nullptr);

    /// The time alone where it was on \a today. Takes the focus.
    void offer(const DraftEntry &draft, QDate today);
    void setNamesMasked(bool masked);

Q_SIGNALS:
    void openRequested(const QString &id);
    void declined();

protected:
    void changeEvent(QEvent *event) override;

private:
    void reword();

    DraftEntry m_draft;
    QDate m_today;
    bool m_masksNames = false;
    QLabel *m_text;
    QLabel *m_details;
    QPushButton *m_open;
    QPushButton *m_notNow;
};

} // namespace canbao::ui
