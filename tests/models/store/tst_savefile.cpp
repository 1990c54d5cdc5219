#include "models/store/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

namespace {

/// Files cannot grow past \a bytes while this lives: writing fails in the middle, as on a full disk.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
};

} // namespace

class SaveFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void writesANewFileForItsOwnerAlone()
    {
        QVERIFY(saveFileSafely(path(), "content"));

        QCOMPARE(content(), QByteArray("content"));
        QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void replacesAnOldFile()
    {
        QVERIFY(saveFileSafely(path(), "a longer old content"));

        QVERIFY(saveFileSafely(path(), "new"));

        QCOMPARE(content(), QByteArray("new"));
        QCOMPARE(fileCount(), 1);
    }

    void writesAnEmptyFile()
    {
        QVERIFY(saveFileSafely(path(), {}));

        QCOMPARE(QFileInfo(path()).size(), 0);
    }

    void keepsALinkALink()
    {
        QVERIFY(saveFileSafely(m_folder->filePath(u"real"_s), "old"));
        QVERIFY(QFile::link(m_folder->filePath(u"real"_s), path()));

        QVERIFY(saveFileSafely(path(), "new"));

        QVERIFY(QFileInfo(path()).isSymLink());
        QCOMPARE(content(), QByteArray("new"));
    }

    void keepsTheOldFileWhenTheDiskIsFull_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {5'000, 16'384, 16'385, 1'000'000}) // QSaveFile fails up to 16384
            QTest::addRow("%d bytes", size) << size;
    }

    void keepsTheOldFileWhenTheDiskIsFull()
    {
        QFETCH(const int, size);
        QVERIFY(saveFileSafely(path(), "old"));

        const auto saved = [&] {
            const SmallDisk disk(4'096);
            return saveFileSafely(path(), QByteArray(size, 'x'));
        }();

        QCOMPARE(saved.error().code, Error::Code::StorageFull);
        QCOMPARE(content(), QByteArray("old"));
        QCOMPARE(fileCount(), 1);
    }

    void saysThatAFolderCannotBeWritten()
    {
        const auto saved = saveFileSafely(u"/proc/canbao.pdf"_s, "content");

        QVERIFY(!saved);
    }

    void namesTheFileThatHasNoFolder()
    {
        QVERIFY(saveFileSafely(path(), "a file"));

        const auto saved = saveFileSafely(path() + u"/below.pdf"_s, "content");

        QCOMPARE(saved.error().code, Error::Code::FileUnwritable);
        QCOMPARE(std::get<QString>(saved.error().values.at(0)), u"below.pdf"_s);
    }

    void neverReplacesADevice()
    {
        const auto saved = saveFileSafely(u"/dev/full"_s, "content");

        QCOMPARE(saved.error().code, Error::Code::FileUnwritable);
        QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    }

private:
    QString path() const { return m_folder->filePath(u"paper.pdf"_s); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
    qsizetype fileCount() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SaveFileTest)
#include "tst_savefile.moc"
