#pragma once

#include "models/application/enrolmentsession.h"
#include "ui/notice/noticekeeping.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace canbao::ui {

class FieldStatus;
class NoticeForm;
class NoticeList;

/// Where somebody enters the figures of an official notice that the reference data lack, and sees and removes those
/// entered before. Closes when they are kept and count.
class NoticeDialog : public QDialog
{
    Q_OBJECT

public:
    NoticeDialog(EnrolmentSession &session, NoticeKeeping keeping, QWidget *parent = nullptr);

    void setAnswers(const NoticeAnswers &answers);

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeButtons();
    void remove(qint64 id);
    void putBack(const NoticeRate &removed);
    bool keep(const ContributionRate &rate);
    void showFailure(const Error &error);
    void reword();

    EnrolmentSession &m_session;
    NoticeKeeping m_keeping;
    QLabel *m_heading;
    QLabel *m_lead;
    QScrollArea *m_area;
    NoticeForm *m_form;
    NoticeList *m_list;
    FieldStatus *m_status;
    QPushButton *m_keep;
    QPushButton *m_close;
};

/// Opens the dialog beside \a parent, with what is proposed filled in.
void openNotice(EnrolmentSession &session, const NoticeKeeping &keeping, const std::optional<NoticeAnswers> &proposed,
                QWidget *parent);

} // namespace canbao::ui
