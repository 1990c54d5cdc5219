#pragma once

#include "models/application/enrolmentapplication.h"
#include "models/store/applicationarchive.h"
#include "ui/archive/exchanging.h"

#include <memory>

namespace canbao::app {

/// Where exported applications go, one after the other.
class ExportTarget
{
public:
    ExportTarget() = default;
    virtual ~ExportTarget() = default;
    Q_DISABLE_COPY_MOVE(ExportTarget)

    /// \a path: the file, or the folder, which is made where it is missing. \a now: of the export.
    static std::unique_ptr<ExportTarget> make(ui::ExportForm form, const QString &path, const QDateTime &now);

    /// Takes up one. An error concerns this one alone; nothing of it is there then.
    virtual Result<void> take(const EnrolmentApplication &application, store::ApplicationArchive &archive) = 0;
    /// Writes what is one file for all. Answers what is written and could not be noted.
    virtual Result<std::vector<ui::ExportFailure>> finish(store::ApplicationArchive &archive) = 0;
    /// That are written.
    const QStringList &files() const { return m_files; }

protected:
    Result<void> write(const QString &path, const QByteArray &content);

private:
    QStringList m_files;
};

} // namespace canbao::app
