#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace canbao::ui {

/// Plain words that wrap and can be selected. \a type is one of the theme's ("body", "small", "heading").
QLabel *wordsLabel(const char *type, const QString &name, QWidget *parent);

/// Plain words that wrap, with one property of the theme ("type" or "tone").
QLabel *wordsLabel(const QString &text, const char *property, const QString &value, QWidget *parent);

} // namespace canbao::ui
