#include "models/find/hanreadings.h"
#include "tests/support/plainsearch.h"
#include "tests/support/samplearchive.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

/// The index finds exactly what a look at every application finds, in the same order.
class IndexPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatAPlainSearchFinds_data();
    void findsWhatAPlainSearchFinds();

private:
    void compare(const FinderQuery &query);
    QString part(const QString &text, qsizetype least = 1);
    QString spoken(const QString &name);
    QString word();
    FinderQuery query();
    void change();

    static constexpr std::size_t Applications = 300;

    HanReadings m_readings;
    std::map<char32_t, QStringList> m_known;
    const RegionDirectory m_regions{test::shippedRegions()};
    std::unique_ptr<tests::SampleArchive> m_samples;
    std::unique_ptr<ApplicationIndex> m_index;
    std::unique_ptr<tests::PlainSearch> m_plain;
    std::vector<FinderEntry> m_entries;
    int m_found = 0;
};

void IndexPropertyTest::initTestCase()
{
    const auto readings = [this](char32_t character) {
        auto &known = m_known[character];
        if (known.isEmpty())
            known = m_readings.of(character);
        return known;
    };
    m_samples = std::make_unique<tests::SampleArchive>(m_regions, 20261125);
    m_index = std::make_unique<ApplicationIndex>(m_regions, readings);
    m_plain = std::make_unique<tests::PlainSearch>(m_regions, readings);
    for (std::size_t i = 0; i < Applications; ++i) {
        m_entries.push_back(m_samples->next());
        QVERIFY(m_index->add(m_entries.back()));
    }
}

void IndexPropertyTest::findsWhatAPlainSearchFinds_data()
{
    QTest::addColumn<bool>("isSettled");
    QTest::addRow("one by one") << false;
    QTest::addRow("by pairs") << true;
    QTest::addRow("by pairs, then changed") << true;
}

void IndexPropertyTest::findsWhatAPlainSearchFinds()
{
    QFETCH(const bool, isSettled);
    constexpr int Queries = 1000;
    const bool changes = QByteArray(QTest::currentDataTag()).endsWith("changed");
    if (isSettled)
        m_index->settle();
    m_found = 0;

    for (int i = 0; i < Queries; ++i) {
        if (changes && i % 10 == 0)
            change();
        compare(query());
        if (QTest::currentTestFailed())
            return;
    }

    QVERIFY2(m_found > Queries, qPrintable(QString::number(m_found))); // not empty lists against empty lists
}

void IndexPropertyTest::compare(const FinderQuery &query)
{
    std::vector<qint64> keys;
    for (const auto slot : m_index->find(query))
        keys.push_back(m_index->key(slot));
    m_found += int(keys.size());

    const auto expected = m_plain->find(m_entries, query);

    QVERIFY2(keys == expected,
             qPrintable(u"%1: %2 instead of %3"_s.arg(query.text).arg(keys.size()).arg(expected.size())));
}

QString IndexPropertyTest::part(const QString &text, qsizetype least)
{
    const auto characters = text.toUcs4();
    if (characters.size() <= least)
        return text;
    const auto first = qsizetype(m_samples->below(std::size_t(characters.size() - least + 1)));
    const auto length = least + qsizetype(m_samples->below(std::size_t(characters.size() - first - least + 1)));
    const auto slice = characters.mid(first, length);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(slice.constData()), slice.size());
}

/// Beginnings of readings, of some characters the character itself.
QString IndexPropertyTest::spoken(const QString &name)
{
    QString result;
    for (const char32_t character : searchForm(name).toUcs4()) {
        const QStringList ways = m_readings.of(character);
        if (ways.isEmpty() || m_samples->below(6) == 0) {
            result += QString::fromUcs4(&character, 1);
            continue;
        }
        const QString way = ways[qsizetype(m_samples->below(std::size_t(ways.size())))];
        result += way.left(1 + qsizetype(m_samples->below(std::size_t(way.size()))));
    }
    return result;
}

QString IndexPropertyTest::word()
{
    const FinderEntry &entry = m_entries[m_samples->below(m_entries.size())];
    switch (m_samples->below(12)) {
    case 0:
    case 1:
        return part(entry.name);
    case 2:
    case 3:
    case 4:
        return spoken(entry.name);
    case 5:
        return part(spoken(entry.name));
    case 6:
        return part(entry.reference, 3);
    case 7:
        return part(entry.place.chinese, 2);
    case 8:
        return part(entry.place.english, 3);
    case 9:
        return entry.lastDigits.value_or(u"2026"_s);
    case 10:
        return QString::number(entry.savedOn.year());
    default:
        return QString(QChar(char16_t(u'a' + m_samples->below(26)))) + QChar(char16_t(u'a' + m_samples->below(26)));
    }
}

FinderQuery IndexPropertyTest::query()
{
    FinderQuery made{.text = word()};
    if (m_samples->below(3) == 0)
        made.text += u' ' + word();
    const FinderEntry &entry = m_entries[m_samples->below(m_entries.size())];
    if (m_samples->below(8) == 0)
        made.year = entry.savedOn.year();
    if (m_samples->below(8) == 0)
        made.province = entry.region->province();
    if (m_samples->below(8) == 0)
        made.status = entry.status;
    return made;
}

/// One is removed, one printed, one saved.
void IndexPropertyTest::change()
{
    const auto removed = m_entries.begin() + std::ptrdiff_t(m_samples->below(m_entries.size()));
    m_index->remove(removed->key);
    m_entries.erase(removed);
    FinderEntry &printed = m_entries[m_samples->below(m_entries.size())];
    printed.status = finderstatus::Printed;
    m_index->setStatus(printed.key, printed.status);
    m_entries.push_back(m_samples->next());
    QVERIFY(m_index->add(m_entries.back()));
}

QTEST_GUILESS_MAIN(IndexPropertyTest)
#include "tst_indexproperty.moc"
