#include "app/exportjob.h"

#include <QTimer>

#include <algorithm>
#include <iterator>

namespace canbao::app {

ExportJob::ExportJob(ExportOrder order, Archive archive, const QDateTime &now, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_archive(std::move(archive))
    , m_target(ExportTarget::make(m_order.form, m_order.path, now))
    , m_report{.form = m_order.form, .path = m_order.path}
{
}

void ExportJob::step()
{
    if (m_isDone)
        return;
    const auto archive = m_archive();
    if (!archive)
        return endWith(archive.error());
    if (m_next < m_order.references.size())
        takeNext(**archive);
    else
        writeAll(**archive);
}

void ExportJob::start()
{
    stepLater();
}

void ExportJob::cancel()
{
    if (m_isDone)
        return;
    m_report.isCancelled = true;
    stopEarly();
}

void ExportJob::takeNext(store::ApplicationArchive &archive)
{
    const QString &reference = m_order.references[m_next++];
    const auto application = archive.load(reference);
    const auto taken = application ? m_target->take(*application, archive) : Result<void>(failure(application));
    if (taken)
        ++m_report.done;
    else
        m_report.failures.push_back({reference, taken.error()});
    Q_EMIT progressed(static_cast<int>(m_next), static_cast<int>(m_order.references.size()));
}

void ExportJob::writeAll(store::ApplicationArchive &archive)
{
    if (m_report.done == 0 && !m_report.failures.empty())
        return end(); // an empty file would look like success
    auto unnoted = m_target->finish(archive);
    if (!unnoted)
        return endWith(unnoted.error());
    std::ranges::move(*unnoted, std::back_inserter(m_report.failures));
    end();
}

void ExportJob::endWith(const Error &error)
{
    m_report.error = error;
    stopEarly();
}

/// Without the file for all, none of them came out.
void ExportJob::stopEarly()
{
    if (m_order.form != ui::ExportForm::PdfFolder)
        m_report.done = 0;
    end();
}

void ExportJob::end()
{
    m_isDone = true;
    m_report.files = m_target->files();
    Q_EMIT finished();
}

void ExportJob::stepLater()
{
    QTimer::singleShot(0, this, [this] {
        step();
        if (!m_isDone)
            stepLater();
    });
}

} // namespace canbao::app
