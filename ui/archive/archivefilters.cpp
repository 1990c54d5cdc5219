#include "ui/archive/archivefilters.h"

#include "models/find/finderstatus.h"
#include "ui/answertext.h"
#include "ui/format.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace canbao::ui {

using namespace Qt::StringLiterals;

QString statusText(const QString &status)
{
    if (status == finderstatus::Ready)
        return ArchiveFilters::tr("Not printed yet");
    if (status == finderstatus::Printed)
        return ArchiveFilters::tr("Printed");
    if (status == finderstatus::HandedIn)
        return ArchiveFilters::tr("Handed in");
    if (status == finderstatus::Accepted)
        return ArchiveFilters::tr("Accepted");
    if (status == finderstatus::Stopped)
        return ArchiveFilters::tr("Stopped");
    return status == finderstatus::Replaced ? ArchiveFilters::tr("Replaced") : status;
}

ArchiveFilters::ArchiveFilters(QComboBox *year, QComboBox *province, QComboBox *status, QObject *parent)
    : QObject(parent)
    , m_year(year)
    , m_province(province)
    , m_status(status)
{
    fillAll();
    for (auto *box : {year, province, status})
        connect(box, &QComboBox::currentIndexChanged, this, &ArchiveFilters::changed);
}

void ArchiveFilters::offer(const ArchiveListing &listing)
{
    m_years = listing.years;
    m_provinces = listing.provinces;
    m_statuses = listing.statuses;
    fillAll();
}

void ArchiveFilters::reword()
{
    fillAll();
}

void ArchiveFilters::clear()
{
    for (auto *box : {m_year, m_province, m_status})
        box->setCurrentIndex(0);
}

void ArchiveFilters::narrow(FinderQuery &query) const
{
    if (const QString year = m_year->currentData().toString(); !year.isEmpty())
        query.year = year.toInt();
    if (const auto code = RegionCode::parse(m_province->currentData().toString()))
        query.province = *code;
    if (const QString status = m_status->currentData().toString(); !status.isEmpty())
        query.status = status;
}

bool ArchiveFilters::isAnyChosen() const
{
    return m_year->currentIndex() > 0 || m_province->currentIndex() > 0 || m_status->currentIndex() > 0;
}

/// Only where something is different, so that an open box is left alone.
void ArchiveFilters::fill(QComboBox *box, const std::vector<Choice> &choices)
{
    std::vector<Choice> shown;
    for (int i = 0; i < box->count(); ++i)
        shown.push_back({box->itemText(i), box->itemData(i).toString()});
    if (shown == choices)
        return;
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    box->clear();
    for (const auto &[text, key] : choices)
        box->addItem(text, key);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void ArchiveFilters::fillAll()
{
    std::vector<Choice> years{{tr("Any year"), {}}};
    for (const int year : m_years)
        years.push_back({QString::number(year), QString::number(year)});
    std::vector<Choice> provinces{{tr("Any place"), {}}};
    for (const auto &[code, name] : m_provinces)
        provinces.push_back({nameText(name), code.text()});
    std::vector<Choice> statuses{{tr("Any status"), {}}};
    for (const QString &status : m_statuses)
        statuses.push_back({statusText(status), status});
    fill(m_year, years);
    fill(m_province, provinces);
    fill(m_status, statuses);
}

} // namespace canbao::ui
