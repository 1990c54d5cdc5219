#pragma once

#include "app/exporttarget.h"

#include <QObject>

#include <functional>

namespace canbao::app {

/// What is to be exported, and where to.
struct ExportOrder
{
    ui::ExportForm form = ui::ExportForm::OnePdf;
    QString path = {}; ///< the file or folder
    QStringList references = {};
};

/// Exports saved applications one after the other, so that a window stays alive meanwhile: papers are composed on its
/// own thread, in the language of each. One that fails holds up no other.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    using Archive = std::function<Result<store::ApplicationArchive *>()>;

    /// \a archive is asked at every step, since it may be locked meanwhile: then it ends there.
    ExportJob(ExportOrder order, Archive archive, const QDateTime &now, QObject *parent = nullptr);

    /// One application, or the file at the end.
    void step();
    bool isDone() const { return m_isDone; }
    /// Goes on by itself whenever nothing else is to be done.
    void start();
    /// A file for all is not written then; in a folder stays what is finished.
    void cancel();
    const ui::ExportReport &report() const { return m_report; }

Q_SIGNALS:
    void progressed(int done, int total); ///< applications, failed ones among them
    void finished();

private:
    void takeNext(store::ApplicationArchive &archive);
    void writeAll(store::ApplicationArchive &archive);
    void endWith(const Error &error);
    void stopEarly();
    void end();
    void stepLater();

    ExportOrder m_order;
    Archive m_archive;
    std::unique_ptr<ExportTarget> m_target;
    ui::ExportReport m_report;
    qsizetype m_next = 0;
    bool m_isDone = false;
};

} // namespace canbao::app
