#include "app/householdcontroller.h"

#include "models/store/draftstore.h"
#include "models/store/householdstore.h"
#include "ui/errortext.h"

#include <algorithm>

namespace canbao::app {

using ui::MessageBar;

namespace {

/// Saving again would change nothing that anybody sees.
bool isUpToDate(const HouseholdMember &member, const Household &household)
{
    const auto *known = findMember(household, member.id);
    return known && known->answers == member.answers && known->updatedAt.date() == member.updatedAt.date();
}

} // namespace

HouseholdController::HouseholdController(ui::MainWindow &window, EnrolmentSession &session, ui::Dialogs dialogs,
                                         OpenArchive archive, std::function<QDateTime()> now)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
    , m_dialogs(std::move(dialogs))
    , m_archive(std::move(archive))
    , m_now(std::move(now))
{
    connect(&m_window, &ui::MainWindow::personRemovalRequested, this, &HouseholdController::removePerson);
    m_window.setDraftFinder([this] { return otherDraft(); });
}

QString HouseholdController::load()
{
    const auto archive = m_archive();
    const auto stored =
        archive ? (*archive)->household().household() : Result<store::StoredHousehold>(failure(archive));
    if (!stored)
        return tr("The people saved on this computer could not be read: %1").arg(ui::errorText(stored.error()));
    const auto offices = (*archive)->household().offices();
    if (!offices)
        return tr("The offices that you wrote down could not be read: %1").arg(ui::errorText(offices.error()));
    m_session.setHousehold(stored->household);
    m_storedOffices = offices->offices;
    m_session.setOwnOffices(m_storedOffices);
    const int unreadable = stored->unreadable + offices->unreadable;
    if (unreadable == 0)
        return {};
    return tr("%n saved entry of the household is damaged and was left out. Drafts and saved applications are not "
              "affected.",
              nullptr, unreadable);
}

EnrolmentDraft HouseholdController::linked(const EnrolmentDraft &draft) const
{
    return linkedToHousehold(draft, m_session.household(), m_session.today());
}

void HouseholdController::keepPerson()
{
    if (!mayKeepPerson(m_session.draft(), m_session.today()))
        return;
    const auto id = save(m_session.draft());
    if (!id)
        return report(tr("The person could not be kept for the next time: %1"), id.error());
    m_session.setPersonId(*id);
}

void HouseholdController::keepPersonOf(const EnrolmentDraft &draft)
{
    if (!mayKeepPerson(draft, m_session.today()))
        return;
    if (const auto id = save(draft); !id)
        report(tr("The person could not be kept for the next time: %1"), id.error());
}

void HouseholdController::keepOwnOffices()
{
    if (m_session.ownOffices() == m_storedOffices)
        return;
    if (const auto saved = saveOwnOffices(); !saved)
        return report(tr("The office could not be kept for the next time: %1"), saved.error());
    m_storedOffices = m_session.ownOffices();
}

Result<void> HouseholdController::saveOwnOffices()
{
    const auto archive = m_archive();
    if (!archive)
        return failure(archive);
    auto &store = (*archive)->household();
    for (const auto &[region, office] : m_session.ownOffices()) {
        const auto known = m_storedOffices.find(region);
        if (known != m_storedOffices.end() && known->second == office)
            continue;
        if (const auto saved = store.saveOffice(region, office, m_now()); !saved)
            return saved;
    }
    for (const auto &[region, office] : m_storedOffices) {
        if (m_session.ownOffices().contains(region))
            continue;
        if (const auto removed = store.removeOffice(region); !removed)
            return removed;
    }
    return {};
}

Result<QString> HouseholdController::save(const EnrolmentDraft &draft)
{
    const auto archive = m_archive();
    if (!archive)
        return failure(archive);
    auto household = m_session.household();
    auto member = memberFrom(draft, household, m_now());
    const auto shared = sharedFrom(draft, household.shared);
    auto &store = (*archive)->household();
    if (shared != household.shared) {
        if (const auto saved = store.saveShared(shared); !saved)
            return failure(saved);
    }
    if (!isUpToDate(member, household)) {
        const auto id = store.saveMember(member);
        if (!id)
            return id;
        member.id = *id;
    }
    // In their place, so that the list on screen does not jump.
    const auto known = std::ranges::find(household.members, member.id, &HouseholdMember::id);
    if (known != household.members.end())
        *known = member;
    else
        household.members.insert(household.members.begin(), member);
    household.shared = shared;
    m_session.setHousehold(household);
    return member.id;
}

void HouseholdController::removePerson(const QString &id)
{
    auto household = m_session.household();
    const auto *member = findMember(household, id);
    if (!member)
        return;
    const bool isSure = m_dialogs.ask(
        &m_window, tr("Remove %1 from this computer?").arg(m_window.shownName(member->answers.person.name)),
        tr("The answers kept for the next time are removed. Drafts and saved applications stay as they are."),
        tr("Remove"), tr("Keep"));
    if (!isSure)
        return;
    const auto archive = m_archive();
    const auto removed = archive ? (*archive)->household().removeMember(id) : Result<void>(failure(archive));
    if (!removed)
        return report(tr("The person could not be removed: %1"), removed.error());
    std::erase_if(household.members, [&id](const HouseholdMember &one) { return one.id == id; });
    m_session.setHousehold(household);
    auto applicant = m_session.draft().applicant;
    if (applicant.person != id)
        return;
    applicant.person = QString();
    applicant.keepPerson = false; // or the draft on screen would bring them back
    m_session.setApplicant(applicant);
}

std::optional<OtherDraft> HouseholdController::otherDraft()
{
    if (!identityOf(m_session.draft(), m_session.today()))
        return {};
    const auto archive = m_archive();
    if (!archive)
        return {}; // said when the drafts were listed
    const auto drafts = (*archive)->drafts().entries();
    if (!drafts)
        return {};
    for (const DraftEntry &entry : *drafts) {
        if (auto match = entry.id == m_session.draft().id ? std::nullopt : matchOf(entry, **archive))
            return match;
    }
    return {};
}

/// Numbers are compared in memory, so that none need stand readable in the file.
std::optional<OtherDraft> HouseholdController::matchOf(const DraftEntry &entry,
                                                       const store::ApplicationArchive &archive) const
{
    const auto draft = archive.drafts().load(entry.id);
    if (!draft || !isSamePerson(draft->document, m_session.draft().document, m_session.today()))
        return {};
    const auto place = enrolmentRegion(*draft);
    return OtherDraft{.id = entry.id,
                      .name = draft->person.name,
                      .place = place ? place : draft->hukou.region,
                      .step = entry.step,
                      .savedAt = entry.savedAt};
}

void HouseholdController::report(const QString &sentence, const Error &error)
{
    m_window.showMessage(MessageBar::Kind::Problem, sentence.arg(ui::errorText(error)));
}

} // namespace canbao::app
