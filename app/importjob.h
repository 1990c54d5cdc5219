#pragma once

#include "app/importfile.h"
#include "models/application/referencebooks.h"
#include "models/store/applicationarchive.h"

#include <set>

namespace canbao::app {

/// What an import would do.
struct ImportPlan
{
    std::vector<EnrolmentApplication> applications = {}; ///< not here yet
    std::vector<EnrolmentDraft> drafts = {}; ///< not here yet
    int here = 0; ///< with the same content: passed over
    std::vector<ImportProblem> problems = {}; ///< by line
    /// References that are here with another content; their error says only that they are.
    std::vector<ImportPlace> taken = {};

    bool isSound() const { return problems.empty() && taken.empty(); }
};

/// Holds what a file says against the rules and against what is here, one application or draft at a time, and imports
/// all of it or nothing.
class ImportJob
{
public:
    /// \a books must outlive it.
    ImportJob(ImportFile file, const ReferenceBooks &books, const QDateTime &now);

    int total() const;
    int looked() const { return m_next; }
    bool isDone() const { return m_next >= total(); }
    /// Looks at the next one. Errors of the archive, after which it may be tried once more.
    Result<void> step(store::ApplicationArchive &archive);
    const ImportFile &file() const { return m_file; }
    const ImportPlan &plan() const { return m_plan; }

    /// Of a sound plan. Applications all together or none; drafts one after the other: those that were made before one
    /// failed are passed over when it is tried once more.
    Result<void> carryOut(store::ApplicationArchive &archive) const;

private:
    Result<void> lookAtApplication(std::size_t at, const store::ApplicationArchive &archive);
    Result<void> lookAtDraft(std::size_t at, const store::ApplicationArchive &archive);
    Result<void> loadDrafts(const store::ApplicationArchive &archive);
    void addProblems(const std::vector<Problem> &problems, int line, const QString &before);
    void sortByLine();

    ImportFile m_file;
    const ReferenceBooks &m_books;
    QDateTime m_now;
    ImportPlan m_plan;
    std::optional<std::set<QByteArray>> m_draftsHere; ///< content of each, and of those of the file looked at so far
    int m_next = 0;
};

} // namespace canbao::app
