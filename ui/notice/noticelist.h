#pragma once

#include "models/application/enrolmentsession.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace canbao::ui {

/// What was entered from notices so far, each with its way out. What was removed last can be put back.
class NoticeList : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeList(const EnrolmentSession &session, QWidget *parent = nullptr);

    /// Offers to put it back; nothing is offered for nothing.
    void offerUndo(const std::optional<NoticeRate> &removed);

Q_SIGNALS:
    void removalRequested(qint64 id);
    void undoRequested(const canbao::NoticeRate &removed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    void addRow(const NoticeRate &notice);
    void reword();

    const EnrolmentSession &m_session;
    std::optional<NoticeRate> m_removed;
    QLabel *m_heading;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
    QWidget *m_undoRow;
    QLabel *m_undoText;
    QPushButton *m_undo;
};

} // namespace canbao::ui
