#pragma once

#include "ui/archive/binkeeping.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace canbao::ui {

class FieldStatus;

/// The saved applications that somebody threw away, until when each is kept, and the way back.
class BinDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BinDialog(BinKeeping keeping, QWidget *parent = nullptr);

Q_SIGNALS:
    void takenBack(const QString &reference);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void read();
    void reword();
    void takeBack();

    BinKeeping m_keeping;
    std::vector<BinnedApplication> m_binned;
    QLabel *m_heading;
    QLabel *m_lead;
    QTableWidget *m_table;
    FieldStatus *m_status;
    QPushButton *m_takeBack;
    QPushButton *m_close;
};

} // namespace canbao::ui
