#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace canbao::ui {

/// A button that Return does not press from elsewhere in its window.
QPushButton *namedButton(const QString &name, QWidget *parent);

} // namespace canbao::ui
