#pragma once

#include <QDialog>

namespace canbao::ui {

/// Says what takes its time, and stays until it is told that it is over: it cannot be closed.
class BusyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BusyDialog(const QString &what, QWidget *parent = nullptr);

    void reject() override { } ///< Escape and the window's own button do nothing
};

} // namespace canbao::ui
