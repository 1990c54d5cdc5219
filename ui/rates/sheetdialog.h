#pragma once

#include "ui/rates/ratesheet.h"

#include <QDialog>

namespace canbao::ui {

/// One sheet in a window of its own.
class SheetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SheetDialog(const RateSheet &sheet, QWidget *parent = nullptr);
};

} // namespace canbao::ui
