#include "ui/fields/dialogs.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>

namespace canbao::ui {

namespace {

bool askInBox(QWidget *parent, const QString &title, const QString &question, const QString &yes, const QString &no)
{
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::NoButton, parent);
    const auto *yesButton = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(no, QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == yesButton;
}

} // namespace

Dialogs systemDialogs()
{
    return {
        .saveFileName =
            [](QWidget *parent, const QString &title, const QString &proposed, const QString &filter) {
                return QFileDialog::getSaveFileName(parent, title, proposed, filter);
            },
        .ask = askInBox,
        .choosePrinter = [](QWidget *parent,
                            QPrinter &printer) { return QPrintDialog(&printer, parent).exec() == QDialog::Accepted; },
        .preview =
            [](QWidget *parent, QPrinter &printer, const std::function<void(QPrinter &)> &paint) {
                QPrintPreviewDialog dialog(&printer, parent);
                QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                                 [&paint](QPrinter *target) { paint(*target); });
                dialog.exec();
            },
        .openFileName = [](QWidget *parent, const QString &title,
                           const QString &filter) { return QFileDialog::getOpenFileName(parent, title, {}, filter); },
        .chooseFolder = [](QWidget *parent,
                           const QString &title) { return QFileDialog::getExistingDirectory(parent, title); },
    };
}

} // namespace canbao::ui
