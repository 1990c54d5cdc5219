#include "app/householdcalendar.h"

#include "models/application/draftcalendar.h"
#include "models/store/archivelist.h"
#include "models/store/draftstore.h"

#include <algorithm>
#include <set>

namespace canbao::app {

namespace {

/// More people than any household has; an office with thousands of applications is not read through.
constexpr int MostRead = 50;

QString numberOf(const EnrolmentDraft &draft, QDate today)
{
    const auto number = identityOf(draft, today);
    return number ? number->text() : QString();
}

DebitCalendar coming(DebitCalendar calendar, QDate today)
{
    std::erase_if(calendar.debits, [today](const PlannedDebit &debit) {
        return debit.windowTo ? *debit.windowTo < today : debit.deduction.last < monthOf(today);
    });
    return calendar;
}

/// Collects one calendar for each number.
class People
{
public:
    People(const EnrolmentDraft &draft, QDate today) : m_today(today) { m_seen.insert(numberOf(draft, today)); }

    void add(const EnrolmentDraft &answers, const DebitCalendar &calendar)
    {
        const QString number = numberOf(answers, m_today);
        if (number.isEmpty() || !m_seen.insert(number).second)
            return;
        if (auto left = coming(calendar, m_today); !left.debits.empty())
            m_found.push_back({.name = answers.person.name, .calendar = std::move(left)});
    }
    std::vector<PersonCalendar> take() { return std::move(m_found); }

private:
    QDate m_today;
    std::set<QString> m_seen;
    std::vector<PersonCalendar> m_found;
};

} // namespace

std::vector<PersonCalendar> otherCalendars(const store::ApplicationArchive &archive, const EnrolmentDraft &draft,
                                           const CheckContext &context)
{
    People people(draft, context.today);
    if (const auto newest = archive.list().entriesAfter({}, MostRead)) {
        for (const auto &entry : *newest) {
            if (const auto application = archive.load(entry.reference))
                people.add(application->answers, application->calendar);
        }
    }
    int read = 0;
    if (const auto drafts = archive.drafts().entries()) {
        for (const auto &entry : *drafts) {
            if (entry.id == draft.id)
                continue;
            if (++read > MostRead)
                break;
            const auto other = archive.drafts().load(entry.id);
            const auto calendar = other ? draftCalendar(*other, context) : Result<DebitCalendar>(failure(other));
            if (calendar)
                people.add(*other, *calendar);
        }
    }
    return people.take();
}

} // namespace canbao::app
