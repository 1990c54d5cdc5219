#include "ui/rates/sheetdialog.h"

#include "ui/rates/sheetview.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

SheetDialog::SheetDialog(const RateSheet &sheet, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("sheetDialog"));
    setWindowTitle(sheet.title);
    auto *heading = new QLabel(sheet.title, this);
    heading->setProperty("type", QStringLiteral("heading"));
    heading->setWordWrap(true);
    auto *view = new SheetView(this);
    view->setSheet(sheet);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space(10));
    column->addWidget(heading);
    column->addWidget(view, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    const QSize room = screen()->availableSize();
    resize(std::min(scaled(1000), room.width() * 9 / 10), std::min(scaled(680), room.height() * 9 / 10));
}

} // namespace canbao::ui
