#include "models/store/applicationarchive.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

namespace {

/// A key in a form in which no search for the key itself finds it.
class HiddenKey
{
public:
    explicit HiddenKey(const SecretKey &key)
    {
        for (std::size_t at = 0; at < m_hidden.size(); ++at)
            m_hidden[at] = static_cast<unsigned char>(key.bytes()[at] ^ Mask);
    }

    int countIn(const std::vector<unsigned char> &memory) const
    {
        int found = 0;
        const auto *end = memory.data() + memory.size();
        for (auto *at = memory.data(); end - at >= std::ptrdiff_t(m_hidden.size()); ++at) {
            at = static_cast<const unsigned char *>(
                std::memchr(at, m_hidden.front() ^ Mask, static_cast<std::size_t>(end - at))); // one byte tells nothing
            if (!at || end - at < std::ptrdiff_t(m_hidden.size()))
                break;
            found += isAt(at) ? 1 : 0;
        }
        return found;
    }

private:
    static constexpr unsigned char Mask = 0xa7;

    bool isAt(const unsigned char *bytes) const
    {
        for (std::size_t at = 0; at < m_hidden.size(); ++at) {
            if ((bytes[at] ^ Mask) != m_hidden[at])
                return false;
        }
        return true;
    }

    std::array<unsigned char, SecretKey::Size> m_hidden{};
};

struct Region
{
    off_t begin = 0;
    std::size_t size = 0;
    QByteArray flags; ///< of the system ("dd": not in a core dump)
};

/// What this process has for itself: heap, stack, and the pages that libsodium guards.
std::vector<Region> privateRegions()
{
    std::vector<Region> regions;
    QFile maps(u"/proc/self/smaps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return regions;
    bool isOwn = false;
    for (const auto &line : maps.readAll().split('\n')) {
        const auto words = line.simplified().split(' ');
        if (const auto ends = words.front().split('-'); ends.size() == 2 && words.size() >= 5) {
            const auto begin = ends[0].toULongLong(nullptr, 16);
            const auto size = ends[1].toULongLong(nullptr, 16) - begin;
            isOwn = words[4] == "0" && (words.size() == 5 || words[5] == "[heap]" || words[5] == "[stack]");
            if (isOwn)
                regions.push_back({static_cast<off_t>(begin), static_cast<std::size_t>(size), {}});
        } else if (isOwn && words.front() == "VmFlags:") {
            regions.back().flags = line;
        }
    }
    return regions;
}

/// Pages that nobody ever wrote are left out by the read itself.
std::vector<unsigned char> contentOf(const Region &region)
{
    std::vector<unsigned char> content(region.size);
    const int memory = ::open("/proc/self/mem", O_RDONLY);
    const auto got = ::pread(memory, content.data(), content.size(), region.begin);
    ::close(memory);
    content.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return content;
}

void wipe(std::vector<unsigned char> &content)
{
    volatile unsigned char *bytes = content.data();
    for (std::size_t at = 0; at < content.size(); ++at)
        bytes[at] = 0;
}

/// Where a key lies, and whether everything of it is kept out of core dumps.
struct Found
{
    int times = 0;
    bool isKeptOutOfDumps = true;
};

Found search(const HiddenKey &key)
{
    Found found;
    for (const Region &region : privateRegions()) {
        auto content = contentOf(region);
        const int times = key.countIn(content);
        wipe(content); // or the next search would find this copy
        if (times > 0) {
            found.times += times;
            found.isKeptOutOfDumps = found.isKeptOutOfDumps && region.flags.contains(" dd");
        }
    }
    return found;
}

} // namespace

/// Searches the memory of this process for the archive's key.
class KeyMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoKeyBehind_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::newRow("opened by the key file") << QString();
        QTest::newRow("opened by a passphrase") << u"correct horse"_s;
    }

    void leavesNoKeyBehind()
    {
        QFETCH(const QString, passphrase);
        const QTemporaryDir folder;
        const KeySources sources{.keyFolder = folder.filePath(u"key"_s),
                                 .passphrase = passphrase,
                                 .cost = {.operations = 1, .memoryBytes = 8192}};
        if (!passphrase.isEmpty()) {
            const auto made = ApplicationArchive::open(folder.path(), {.keyFolder = sources.keyFolder});
            QVERIFY(made && (*made)->keys().setPassphrase(passphrase));
        }
        auto archive = ApplicationArchive::open(folder.path(), sources);
        QVERIFY(archive);
        const HiddenKey key = keyOf(folder.path(), sources);

        const Found open = search(key);
        archive->reset();
        const Found shut = search(key);

        QVERIFY(open.times > 0); // the search finds what is there
        QVERIFY(open.isKeptOutOfDumps);
        QCOMPARE(shut.times, 0);
    }

private:
    static HiddenKey keyOf(const QString &folder, const KeySources &sources)
    {
        const auto connection = Connection::openReadWrite(folder + u"/archive.db"_s).value();
        return HiddenKey(*ArchiveKeys::keyOf(*connection, sources).value());
    }
};

QTEST_GUILESS_MAIN(KeyMemoryTest)
#include "tst_keymemory.moc"
