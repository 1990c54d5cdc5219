#pragma once

class QLayout;
class QVBoxLayout;
class QWidget;

namespace canbao::ui {

/// The layout of \a widget: one below the other, without a margin. \a spacing at 100 %.
QVBoxLayout *plainColumn(QWidget *widget, int spacing);

/// Takes every widget away, at once to the eye and a little later in truth: one of them may have been clicked to get
/// here.
void emptyLayout(QLayout *layout);

} // namespace canbao::ui
