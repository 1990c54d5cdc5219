#pragma once

#include "app/application.h"
#include "app/sample.h"
#include "ui/print/paperdocument.h"

#include <QTemporaryDir>

#include <memory>

namespace canbao::test {

/// The program with its window, on the real reference data and a data folder of its own, and what somebody answers to
/// the windows of the system.
class ProgramWindow
{
protected:
    /// In a new folder.
    void begin();
    /// In the folder that is there.
    void start() { startIn(data()); }
    void startIn(const QString &dataFolder);
    void close() { m_program.reset(); }

    app::Application &program() const { return *m_program; }
    QString data() const { return folder->filePath(QStringLiteral("data")); }
    EnrolmentDraft sample() const { return app::sampleApplicant(now.date()).value(); }
    void beginSample() const;
    void finishSample() const;
    /// The one on screen; null where there is none.
    QDialog *dialog(const QString &name) const;
    QPushButton *shownButton(const QString &name) const;
    /// Read by an archive of its own.
    std::vector<ArchiveEntry> entries() const;
    static QByteArray content(const QString &path);

    QDateTime now{QDate(2026, 11, 23), QTime(10, 0)};
    std::unique_ptr<QTemporaryDir> folder;
    QString saveAs; ///< empty: cancelled, as with the others
    QString openFrom;
    QString chosenFolder;
    QString printTo;
    bool agrees = false;
    QString asked; ///< last
    QString proposedName;

private:
    ui::Dialogs dialogs();

    std::unique_ptr<app::Application> m_program;
};

} // namespace canbao::test
