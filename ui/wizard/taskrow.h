#pragma once

#include "ui/wizard/taskstatus.h"

#include <QAbstractButton>

namespace canbao::ui {

/// One page in the rail: icon, name and status in words.
class TaskRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TaskRow(QWidget *parent = nullptr);

    void setTask(const QString &name, TaskStatus status, bool isCurrent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitFont();
    QRect wordsRect(int width) const;

    TaskStatus m_status = TaskStatus::NotStarted;
    bool m_isCurrent = false;
};

} // namespace canbao::ui
