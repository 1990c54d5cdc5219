#include "models/store/applicationarchive.h"
#include "models/store/connection.h"
#include "models/store/draftstore.h"
#include "models/store/householdstore.h"
#include "models/store/recordsums.h"
#include "models/store/seal.h"
#include "tests/support/applicationsamples.h"
#include "tests/support/oldarchive.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour)
{
    return {QDate(2026, 11, 23), QTime(hour, 0)};
}

HouseholdMember person(const QString &name, int hour)
{
    auto answers = personalAnswers(tests::beijingApplication().answers);
    answers.person.name = name;
    return {.answers = answers, .updatedAt = at(hour)};
}

} // namespace

class HouseholdStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void givesBackPeopleLastUsedFirst()
    {
        auto first = person(u"王小云"_s, 8);
        auto second = person(u"李华"_s, 9);
        {
            const auto archive = open();
            first.id = archive->household().saveMember(first).value();
            second.id = archive->household().saveMember(second).value();
        }

        const auto stored = open()->household().household().value();

        QCOMPARE(stored.unreadable, 0);
        QVERIFY(stored.household.members == (std::vector{second, first}));
    }

    void updatesUnderOneId()
    {
        const auto archive = open();
        auto one = person(u"王小云"_s, 8);
        one.id = archive->household().saveMember(one).value();
        one.answers.person.name = u"王小云改"_s;

        QCOMPARE(archive->household().saveMember(one).value(), one.id);

        QVERIFY(archive->household().household().value().household.members == std::vector{one});
    }

    void removesAPersonAndNothingElse()
    {
        const auto archive = open();
        const auto application = tests::beijingApplication();
        QVERIFY(archive->save(application));
        const auto draft = archive->drafts().save(application.answers, at(8)).value();
        const auto id = archive->household().saveMember(person(u"王小云"_s, 8)).value();

        QVERIFY(archive->household().removeMember(id));

        QVERIFY(archive->household().household().value().household.members.empty());
        QVERIFY(archive->drafts().load(draft));
        QVERIFY(archive->load(application.reference.text()));
    }

    void givesBackWhatIsShared()
    {
        const SharedHousehold shared{.hukou = RegionCode::parse(u"110105").value(),
                                     .address = u"建国路1号"_s,
                                     .holder = u"王明"_s,
                                     .cardNumber = u"6228480402564890018"_s,
                                     .bankCode = u"ABC"_s};
        QVERIFY(open()->household().saveShared({.address = u"before"_s}));
        QVERIFY(open()->household().saveShared(shared));

        QVERIFY(open()->household().household().value().household.shared == shared);
    }

    void keepsOneOwnOfficeForARegion()
    {
        const auto archive = open();
        const auto beijing = RegionCode::parse(u"110105").value();
        const auto jinshui = RegionCode::parse(u"410105").value();
        QVERIFY(archive->household().saveOffice(beijing, {.name = u"old"_s}, at(8)));
        QVERIFY(archive->household().saveOffice(beijing, {.name = u"窗口"_s, .hours = u"9-17"_s}, at(9)));
        QVERIFY(archive->household().saveOffice(jinshui, {.name = u"other"_s}, at(9)));
        QVERIFY(archive->household().removeOffice(jinshui));

        const auto stored = archive->household().offices().value();

        QCOMPARE(stored.offices.size(), std::size_t(1));
        QCOMPARE(stored.offices.at(beijing), (OwnOffice{.name = u"窗口"_s, .hours = u"9-17"_s}));
    }

    void doesNotOpenAnOfficeUnderAnotherRegion()
    {
        QVERIFY(open()->household().saveOffice(RegionCode::parse(u"110105").value(), {.name = u"a"_s}, at(8)));
        edit(u"UPDATE own_office SET region_code = '410105'"_s);

        const auto stored = open()->household().offices().value();

        QVERIFY(stored.offices.empty());
        QCOMPARE(stored.unreadable, 1);
    }

    void leavesOutWhatIsDamaged_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("a changed byte")
            << u"UPDATE household_member SET content = CAST(content || x'00' AS BLOB) WHERE id = 1"_s;
        QTest::newRow("a cut value") << u"UPDATE household_member SET content = x'01' WHERE id = 1"_s;
        QTest::newRow("the content of another")
            << u"UPDATE household_member SET content = (SELECT content FROM household_member WHERE id = 2) WHERE id = 1"_s;
    }
    void leavesOutWhatIsDamaged()
    {
        QFETCH(QString, damage);
        {
            const auto archive = open();
            QVERIFY(archive->household().saveMember(person(u"王小云"_s, 8)));
            QVERIFY(archive->household().saveMember(person(u"李华"_s, 9)));
        }
        edit(damage);

        const auto stored = open()->household().household().value();

        QCOMPARE(stored.unreadable, 1);
        QCOMPARE(stored.household.members.size(), std::size_t(1));
        QCOMPARE(stored.household.members.front().answers.person.name, u"李华"_s);
    }

    void leavesOutWhatAnotherKeySealed()
    {
        QVERIFY(open()->household().saveMember(person(u"王小云"_s, 8)));
        const auto key = SecretKey::random();
        const auto seal = Seal::make(*key);
        const auto file = Connection::openReadWrite(archiveFile());
        const auto sums = RecordSums::make(**file, *key);
        QVERIFY(HouseholdStore(**file, **seal, **sums).saveMember(person(u"李华"_s, 9)));

        const auto stored = open()->household().household().value();

        QCOMPARE(stored.unreadable, 1);
        QCOMPARE(stored.household.members.front().answers.person.name, u"王小云"_s);
    }

    void neverMakesANewKeyForAPerson()
    {
        QVERIFY(open()->household().saveMember(person(u"王小云"_s, 8)));
        QVERIFY(QFile::remove(dataFolder() + u"/key/archive.key"_s));

        QCOMPARE(ApplicationArchive::open(dataFolder(), {dataFolder() + u"/key"_s}).error().code,
                 Error::Code::KeyMissing);
    }

    void writesNothingPersonalInClear()
    {
        const auto archive = open();
        const auto one = person(u"王小云"_s, 8);
        const SharedHousehold shared{
            .address = u"建国路1号"_s, .holder = u"王明明"_s, .cardNumber = u"6228480402564890018"_s};
        QVERIFY(archive->household().saveMember(one));
        QVERIFY(archive->household().saveShared(shared));
        QVERIFY(archive->household().saveOffice(RegionCode::parse(u"110105").value(), {.name = u"窗口甲"_s}, at(8)));

        int files = 0;
        QDirIterator each(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto content = file.readAll();
            ++files;
            for (const auto &text : {one.answers.person.name, one.answers.document.number, one.answers.person.mobile,
                                     shared.address, shared.holder, shared.cardNumber, u"窗口甲"_s}) {
                QVERIFY(!text.isEmpty());
                QVERIFY2(!content.contains(text.toUtf8()), qPrintable(file.fileName()));
            }
        }
        QVERIFY(files >= 4); // archive.db, -wal, -shm, the key
    }

    void takesOverAnArchiveOfTheFirstVersion()
    {
        const auto application = tests::beijingApplication();
        tests::makeOldArchive(dataFolder(), 1, application);

        const auto archive = open();

        QVERIFY(QFile::exists(archiveFile() + u".before-2"_s));
        QCOMPARE(archive->entries().value().size(), std::size_t(1));
        QVERIFY(archive->load(application.reference.text()));
        QCOMPARE(archive->drafts().entries().value().size(), std::size_t(1));
        QVERIFY(archive->household().household().value().household == Household{});
        QVERIFY(archive->household().saveMember(person(u"王小云"_s, 8)));
        const auto copy = Connection::openReadOnly(archiveFile() + u".before-2"_s);
        QCOMPARE((*copy)->integer(u"PRAGMA user_version"_s).value(), 1);
    }

private:
    QString dataFolder() const { return m_folder->filePath(u"data"_s); }
    QString archiveFile() const { return dataFolder() + u"/archive.db"_s; }
    std::unique_ptr<ApplicationArchive> open() const
    {
        return std::move(ApplicationArchive::open(dataFolder(), {dataFolder() + u"/key"_s}).value());
    }
    void edit(const QString &sql) const
    {
        const auto connection = Connection::openReadWrite(archiveFile());
        QVERIFY((*connection)->run(sql));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(HouseholdStoreTest)
#include "tst_householdstore.moc"
