#pragma once

#include "models/find/finderentry.h"
#include "models/find/finderplaces.h"
#include "models/find/namepairs.h"

#include <map>
#include <memory>

namespace canbao {

/// How a list of saved applications is sorted. Fitness is the best match first, then the newest.
enum class FinderOrder { Fitness, Name, Reference, Place, Grade, PerMonth, Figures, Status, SavedAt };

/// What is looked for.
struct FinderQuery
{
    QString text = {};
    std::optional<int> year = {};
    std::optional<RegionCode> province = {};
    std::optional<QString> status = {};
    FinderOrder order = FinderOrder::Fitness;
    bool isDescending = false;
    bool narrows() const { return !text.trimmed().isEmpty() || year || province || status; }
};

/// Every saved application in memory, to be found as one types: by name (characters, pinyin, initials, mixtures),
/// part of the reference, place, status, year, last digits of the document number. Words apart narrow down.
/// It never lies on disk, and its memory is overwritten when it is let go.
class ApplicationIndex
{
public:
    using Slot = quint32; ///< an application's number here; a later one is larger, and it never changes

    /// \a regions must outlive it.
    ApplicationIndex(const RegionDirectory &regions, NameAlphabet::Readings readings);

    /// Takes up an application, or the new status of one that is there; false when it belongs between others, and the
    /// index has to be made anew.
    [[nodiscard]] bool add(const FinderEntry &entry);
    void remove(qint64 key);
    void setStatus(qint64 key, const QString &status);
    /// After many were added: searches need not look at each of them.
    void settle();

    std::size_t size() const { return m_there.count(); }
    qint64 key(Slot slot) const { return m_keys[slot]; }
    qint64 lastKey() const { return m_keys.empty() ? 0 : m_keys.back(); }

    /// In the order asked for.
    std::vector<Slot> find(const FinderQuery &query) const;

    /// What there is to filter by.
    std::vector<int> years() const;
    std::vector<RegionCode> provinces() const;
    std::vector<QString> statuses() const;

    /// Memory that grows with the applications.
    std::size_t bytes() const;

private:
    std::optional<Slot> slotOf(qint64 key) const;
    RankedSlots matches(const RegionSearchWord &word) const;
    void matchNames(const RegionSearchWord &word, RankedSlots &found) const;
    void matchPlaces(const RegionSearchWord &word, RankedSlots &found) const;
    void matchReferences(const QString &typed, RankedSlots &found) const;
    void matchDigits(const QString &typed, RankedSlots &found) const;
    void matchBesides(const RegionSearchWord &word, RankedSlots &found) const;
    void addPlaces(const std::vector<bool> &wanted, SlotSet &found) const;
    SlotSet filtered(const FinderQuery &query) const;
    std::vector<Slot> sorted(const SlotSet &found, const FinderQuery &query) const;
    const WipedVector<Slot> &permutation(FinderOrder order) const;
    WipedVector<quint64> sortKeys(FinderOrder order) const;

    NameAlphabet m_alphabet;
    FinderPlaces m_places;
    SlotSet m_there; ///< not removed
    WipedVector<qint64> m_keys; // by slot, as all that follow
    NameList m_names;
    WipedVector<quint64> m_references; ///< ten characters of six bits: CB and eight
    WipedVector<quint32> m_referenceLetters; ///< that occur in it
    WipedVector<quint32> m_lastDigits;
    WipedVector<FinderPlaces::Number> m_placeNumbers;
    WipedVector<quint32> m_grades;
    WipedVector<quint32> m_amounts;
    std::map<int, SlotSet> m_years;
    std::map<QString, SlotSet> m_statuses;
    std::map<Standing, SlotSet> m_standings;
    NamePairs m_pairs; // of the slots before the last call of settle()
    WipedVector<Slot> m_byPlace;
    std::vector<quint32> m_placeBegins; ///< in m_byPlace, by place, and one more
    mutable std::map<FinderOrder, WipedVector<Slot>> m_permutations;
};

} // namespace canbao
