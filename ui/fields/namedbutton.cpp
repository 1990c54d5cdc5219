#include "ui/fields/namedbutton.h"

#include <QPushButton>

namespace canbao::ui {

QPushButton *namedButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace canbao::ui
