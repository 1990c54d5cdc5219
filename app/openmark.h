#pragma once

#include "models/store/applicationarchive.h"
#include "ui/mainwindow.h"

#include <QObject>

#include <functional>

namespace canbao::app {

/// Notes in the archive which draft this window has on screen, so that what a program left behind that was killed can
/// be offered at the next start. What fails here costs only the offer.
class OpenMark : public QObject
{
    Q_OBJECT

public:
    using OpenArchive = std::function<Result<store::ApplicationArchive *>()>;

    OpenMark(ui::MainWindow &window, OpenArchive archive);

    /// What is noted: this process.
    static qint64 here();
    /// The draft on screen, kept at least once; an empty id for one that was not.
    void set(const QString &id);
    /// It was put away, and is kept.
    void clear();
    /// Offers the draft that a program that no longer runs had on screen; the one kept last, where there are several.
    void offerLeft();

private:
    std::vector<DraftEntry> left();
    void decline();
    void mark(const QString &id, std::optional<qint64> process);

    ui::MainWindow &m_window;
    OpenArchive m_archive;
    QString m_id;
};

} // namespace canbao::app
