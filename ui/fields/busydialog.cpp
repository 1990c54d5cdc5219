#include "ui/fields/busydialog.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace canbao::ui {

BusyDialog::BusyDialog(const QString &what, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("busyDialog"));
    setWindowTitle(what);
    setModal(true);
    auto *label = new QLabel(what, this);
    label->setWordWrap(true);
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setAccessibleName(what);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space(12));
    column->addWidget(label);
    column->addWidget(bar);
    setMinimumWidth(scaled(380));
}

} // namespace canbao::ui
