#pragma once

#include "models/application/printnote.h"
#include "models/store/applicationarchive.h"
#include "ui/print/paperdocument.h"

namespace canbao::app {

/// A paper of a saved application as it comes out now.
struct SavedPaper
{
    QByteArray pdf;
    bool asSaved = false; ///< the kept pages; otherwise composed anew from the saved figures
};

/// Papers of saved applications, for the window and the command line alike: as they came out first. Where one never
/// did, it is composed, and kept from then on.
class SavedPapers
{
public:
    SavedPapers(store::ApplicationArchive &archive, const QDateTime &now) : m_archive(archive), m_now(now) { }

    /// \a options with number and day of the next print of that paper. Errors as for PrintLog::history().
    Result<ui::PaperOptions> ofNextPrint(const EnrolmentApplication &application, ui::PaperOptions options) const;

    /// The pages themselves, without number and day. Where they cannot be kept, they are composed again next time.
    /// Errors as for KeptPapers::pdf().
    Result<SavedPaper> pages(const EnrolmentApplication &application, const ui::PaperOptions &options);
    /// The same, and it is an error where they cannot be kept.
    Result<void> keep(const EnrolmentApplication &application, const ui::PaperOptions &options);
    /// With number and day at the foot of each page.
    Result<SavedPaper> paper(const EnrolmentApplication &application, const ui::PaperOptions &options);
    /// In place of pages that are damaged; what is kept stays as it is.
    Result<SavedPaper> composedAnew(const EnrolmentApplication &application, const ui::PaperOptions &options) const;

    /// That it came out. Answers the number of the print, counted over all papers of the application.
    Result<int> note(const EnrolmentApplication &application, const ui::PaperOptions &options, PrintTarget target,
                     bool asSaved);
    /// The same where only the application's reference is at hand.
    Result<int> note(const QString &reference, const ui::PaperOptions &options, PrintTarget target, bool asSaved);

private:
    store::ApplicationArchive &m_archive;
    QDateTime m_now;
};

} // namespace canbao::app
