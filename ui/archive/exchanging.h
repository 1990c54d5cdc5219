#pragma once

#include "models/core/result.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace canbao::ui {

/// What many saved applications become.
enum class ExportForm { OnePdf, PdfFolder, Json, Csv };
/// Which of them.
enum class ExportChoice { Selected, Found, All };

struct ExportFailure
{
    QString reference;
    Error error;
};

/// How it went.
struct ExportReport
{
    ExportForm form = ExportForm::OnePdf;
    int done = 0; ///< applications that came out
    QString path = {}; ///< the file or folder
    QStringList files = {}; ///< that were written
    bool isCancelled = false; ///< what a folder holds already stays
    std::vector<ExportFailure> failures = {};
    std::optional<Error> error = std::nullopt; ///< of the whole: it ended there
};

/// What the window for exporting has done for it.
struct Exporting
{
    int selected = 0; ///< applications; 0: none is, so it is not offered
    int found = 0; ///< by what is searched for; 0: nothing narrows the list down, so it is not offered
    int all = 0;
    /// Asks for the file or folder; empty when cancelled.
    std::function<QString(QWidget *, ExportForm)> chooseTarget;
    struct Watcher
    {
        std::function<void(int done, int total)> progressed;
        std::function<void(const ExportReport &)> ended;
    };
    /// Begins, and answers at once.
    std::function<void(ExportChoice, ExportForm, const QString &target, const Watcher &)> start;
    /// Ends it after the application that is at work; the watcher hears of it.
    std::function<void()> cancel;
};

/// What is wrong at one place of a file.
struct ImportLine
{
    int line = 0; ///< 0: not known
    QString place = {}; ///< an answer or figure, by the file's own word; may be empty
    QString sentence = {};
};

/// What importing a file would do.
struct ImportFinding
{
    QString fileName = {};
    bool isTable = false; ///< makes drafts; otherwise applications
    int added = 0;
    int here = 0; ///< already, so they are passed over
    std::vector<ImportLine> problems = {}; ///< nothing can be imported while there is one
};

/// What the window for importing has done for it.
struct Importing
{
    /// Asks for a file; empty when cancelled.
    std::function<QString(QWidget *)> chooseFile;
    struct Watcher
    {
        std::function<void(int done, int total)> progressed; ///< total 0: not known yet
        std::function<void(const Result<ImportFinding> &)> found;
    };
    /// Begins to look at the file, which changes nothing, and answers at once.
    std::function<void(const QString &path, const Watcher &)> look;
    /// Stops looking; the watcher hears nothing more.
    std::function<void()> stop;
    /// Imports what was found last.
    std::function<Result<void>()> carryOut;
};

} // namespace canbao::ui
