#include "ui/fields/wordslabel.h"

#include <QLabel>

namespace canbao::ui {

QLabel *wordsLabel(const char *type, const QString &name, QWidget *parent)
{
    auto *label = wordsLabel({}, "type", QString::fromLatin1(type), parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *wordsLabel(const QString &text, const char *property, const QString &value, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty(property, value);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace canbao::ui
