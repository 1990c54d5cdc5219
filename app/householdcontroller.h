#pragma once

#include "models/application/enrolmentsession.h"
#include "models/store/applicationarchive.h"
#include "ui/fields/dialogs.h"
#include "ui/mainwindow.h"

#include <QObject>

#include <functional>

namespace canbao::app {

/// Joins the people saved on this computer to session and window: read before a draft is opened, kept with it, removed
/// when asked. Also finds another draft of the same person. What fails here is said and costs no draft.
class HouseholdController : public QObject
{
    Q_OBJECT

public:
    using OpenArchive = std::function<Result<store::ApplicationArchive *>()>;

    HouseholdController(ui::MainWindow &window, EnrolmentSession &session, ui::Dialogs dialogs, OpenArchive archive,
                        std::function<QDateTime()> now);

    /// Reads people and own offices into the session; answers a sentence about what could not be read, else nothing.
    QString load();
    /// The draft as it stands to the household.
    EnrolmentDraft linked(const EnrolmentDraft &draft) const;
    /// Saves the session's person or brings them up to date, unless that is not wanted or not yet possible.
    void keepPerson();
    /// The same for a finished application.
    void keepPersonOf(const EnrolmentDraft &draft);
    /// Stores the offices that were written down or changed since they were read.
    void keepOwnOffices();
    /// Asks first. Applications and drafts stay as they are.
    void removePerson(const QString &id);
    std::optional<OtherDraft> otherDraft();

private:
    Result<QString> save(const EnrolmentDraft &draft);
    Result<void> saveOwnOffices();
    std::optional<OtherDraft> matchOf(const DraftEntry &entry, const store::ApplicationArchive &archive) const;
    void report(const QString &sentence, const Error &error);

    ui::MainWindow &m_window;
    EnrolmentSession &m_session;
    ui::Dialogs m_dialogs;
    OpenArchive m_archive;
    std::function<QDateTime()> m_now;
    OwnOffices m_storedOffices; ///< as they stand in the file
};

} // namespace canbao::app
