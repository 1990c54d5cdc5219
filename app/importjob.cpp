#include "app/importjob.h"

#include "models/application/applicationjson.h"
#include "models/exchange/answerrules.h"
#include "models/store/draftstore.h"

#include <algorithm>

namespace canbao::app {

ImportJob::ImportJob(ImportFile file, const ReferenceBooks &books, const QDateTime &now)
    : m_file(std::move(file))
    , m_books(books)
    , m_now(now)
    , m_plan{.problems = m_file.isTable ? m_file.answers.problems : m_file.whole.problems}
{
}

int ImportJob::total() const
{
    return static_cast<int>(m_file.isTable ? m_file.answers.drafts.size() : m_file.whole.applications.size());
}

Result<void> ImportJob::step(store::ApplicationArchive &archive)
{
    if (isDone())
        return {};
    const auto at = static_cast<std::size_t>(m_next);
    auto looked = m_file.isTable ? lookAtDraft(at, archive) : lookAtApplication(at, archive);
    if (!looked)
        return looked;
    ++m_next;
    if (isDone())
        sortByLine();
    return {};
}

Result<void> ImportJob::carryOut(store::ApplicationArchive &archive) const
{
    for (const EnrolmentDraft &draft : m_plan.drafts) {
        if (auto saved = archive.drafts().save(draft, m_now); !saved)
            return failure(saved);
    }
    return m_plan.applications.empty() ? Result<void>() : archive.saveAll(m_plan.applications);
}

Result<void> ImportJob::lookAtApplication(std::size_t at, const store::ApplicationArchive &archive)
{
    const EnrolmentApplication &application = m_file.whole.applications[at];
    const ImportPlace &place = m_file.whole.places[at];
    const auto reference = application.reference.text();
    const auto isHere = archive.contains(reference);
    if (!isHere)
        return failure(isHere);
    if (*isHere) {
        const auto here = archive.load(reference);
        if (!here)
            return failure(here);
        if (toJson(*here) == toJson(application))
            ++m_plan.here; // what was kept here counts, whatever the rules say today
        else
            m_plan.taken.push_back({place.line, reference});
        return {};
    }
    const auto broken = brokenRules(application.answers, application.edition, application.createdAt.date(), m_books);
    addProblems(broken, place.line, place.place + QLatin1Char('.'));
    m_plan.applications.push_back(application);
    return {};
}

Result<void> ImportJob::lookAtDraft(std::size_t at, const store::ApplicationArchive &archive)
{
    if (auto loaded = loadDrafts(archive); !loaded)
        return loaded;
    const EnrolmentDraft &draft = m_file.answers.drafts[at];
    if (!m_draftsHere->insert(tableContent(draft)).second) {
        ++m_plan.here;
        return {};
    }
    addProblems(brokenRulesOfDraft(draft, {.books = m_books, .today = m_now.date()}), m_file.answers.lines[at], {});
    m_plan.drafts.push_back(draft);
    return {};
}

/// One that cannot be read is no reason against others.
Result<void> ImportJob::loadDrafts(const store::ApplicationArchive &archive)
{
    if (m_draftsHere)
        return {};
    const auto entries = archive.drafts().entries();
    if (!entries)
        return failure(entries);
    m_draftsHere.emplace();
    for (const DraftEntry &entry : *entries) {
        if (const auto draft = archive.drafts().load(entry.id))
            m_draftsHere->insert(tableContent(*draft));
    }
    return {};
}

void ImportJob::addProblems(const std::vector<Problem> &problems, int line, const QString &before)
{
    for (const Problem &problem : problems)
        m_plan.problems.push_back({line, before + fieldKey(problem.field), problem.error});
}

void ImportJob::sortByLine()
{
    std::ranges::stable_sort(m_plan.problems, {}, &ImportProblem::line);
}

} // namespace canbao::app
