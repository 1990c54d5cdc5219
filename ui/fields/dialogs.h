#pragma once

#include <QString>

#include <functional>

class QPrinter;
class QWidget;

namespace canbao::ui {

/// What is known of a printer before anything is sent to it.
enum class PrinterStanding { Ready, Stopped, Gone };

/// What asks the person in a window of its own, behind a seam so that no test can block. Every answer may be "no".
struct Dialogs
{
    /// Where to save; empty when cancelled. (parent, title, proposed file name, filter)
    std::function<QString(QWidget *, const QString &, const QString &, const QString &)> saveFileName;
    /// A question with two answers; true for the first. (parent, title, question, yes, no)
    std::function<bool(QWidget *, const QString &, const QString &, const QString &, const QString &)> ask;
    /// Printer and pages; false when cancelled.
    std::function<bool(QWidget *, QPrinter &)> choosePrinter;
    /// Shows a preview that paints with the given function.
    std::function<void(QWidget *, QPrinter &, const std::function<void(QPrinter &)> &)> preview;
    /// Which file to open; empty when cancelled. (parent, title, filter)
    std::function<QString(QWidget *, const QString &, const QString &)> openFileName = {};
    /// Which folder; empty when cancelled. (parent, title)
    std::function<QString(QWidget *, const QString &)> chooseFolder = {};
    /// Whether the chosen printer takes anything; the system is asked where there is no other answer.
    std::function<PrinterStanding(const QPrinter &)> printerStanding = {};
};

/// The real ones.
Dialogs systemDialogs();

} // namespace canbao::ui
