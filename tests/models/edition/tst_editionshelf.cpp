#include "models/edition/editionshelf.h"

#include "models/edition/preparededition.h"
#include "tests/support/packs/samplepack.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

const QString Shipped = u"2026.11"_s;
const QDateTime Noon(QDate(2026, 12, 2), QTime(12, 0), Qt::UTC);

} // namespace

class EditionShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void leavesTheShippedEditionWhereNothingWasInstalled()
    {
        QCOMPARE(shelf().choice(Shipped).path, QString());
        QCOMPARE(shelf().kept().size(), 0);
    }

    void opensWhatWasInstalled()
    {
        QVERIFY(install(u"2026.12"_s, Shipped));

        const auto after = shelf(); // read back from the disk
        QCOMPARE(QFileInfo(after.choice(Shipped).path).fileName(), u"reference-2026.12.db"_s);
        QVERIFY(QFileInfo::exists(after.choice(Shipped).path));
        QCOMPARE(after.kept().size(), 1);
        QCOMPARE(after.changes().size(), 1);
        QCOMPARE(after.changes().front().from, Shipped);
        QCOMPARE(after.changes().front().at, Noon);
    }

    void refusesAnOlderPackAndTheSameOne()
    {
        QVERIFY(install(u"2026.12"_s, Shipped));

        QCOMPARE(install(u"2026.12"_s, u"2026.12"_s).error().code, Error::Code::PackInstalled);
        const auto older = install(u"2026.10"_s, u"2026.12"_s);
        QCOMPARE(older.error(), (Error{.code = Error::Code::PackOlder, .values = {u"2026.10"_s, u"2026.12"_s}}));
        QCOMPARE(shelf().changes().size(), 1);
    }

    void prefersTheShippedEditionOnceItIsNewer()
    {
        QVERIFY(install(u"2026.12"_s, Shipped));

        QCOMPARE(shelf().choice(u"2027.01"_s).path, QString());
    }

    void goesBackWithItsReasonKept()
    {
        QVERIFY(install(u"2026.12"_s, Shipped));
        QVERIFY(install(u"2027.01"_s, u"2026.12"_s));

        auto back = shelf();
        QVERIFY(back.goBack(u"2026.12"_s, u"2027.01"_s, Shipped, u"the paper has the old figures"_s, Noon));

        QCOMPARE(QFileInfo(shelf().choice(Shipped).path).fileName(), u"reference-2026.12.db"_s);
        QCOMPARE(shelf().changes().back().reason, u"the paper has the old figures"_s);
        QCOMPARE(shelf().kept().size(), 2); // the newer one is still there
    }

    void goesBackToTheShippedEdition()
    {
        QVERIFY(install(u"2026.12"_s, Shipped));
        auto back = shelf();

        QVERIFY(back.goBack(Shipped, u"2026.12"_s, Shipped, u"doubts"_s, Noon));

        QCOMPARE(shelf().choice(Shipped).path, QString());
    }

    /// Who went back to an older edition than the shipped one keeps it only until the program brings another.
    void letsANewProgramEndTheGoingBack()
    {
        QVERIFY(install(u"2026.12"_s, Shipped));
        auto back = shelf();
        QVERIFY(back.goBack(u"2026.12"_s, u"2027.02"_s, u"2027.02"_s, u"doubts"_s, Noon));

        QVERIFY(!shelf().choice(u"2027.02"_s).path.isEmpty());
        QCOMPARE(shelf().choice(u"2027.03"_s).path, QString());
    }

    void refusesToGoBackToWhatIsNotKept()
    {
        auto empty = shelf();

        QCOMPARE(empty.goBack(u"2025.01"_s, Shipped, Shipped, u"doubts"_s, Noon).error().code,
                 Error::Code::EditionNotKept);
    }

    void passesOverADamagedEditionAndSaysSo()
    {
        QVERIFY(install(u"2026.12"_s, Shipped));
        QFile database(shelf().choice(Shipped).path);
        QVERIFY(database.open(QIODevice::ReadWrite));
        QVERIFY(database.seek(5000));
        database.write("x");
        database.close();

        const auto choice = shelf().choice(Shipped);

        QCOMPARE(choice.path, QString());
        QVERIFY(choice.problem);
        QCOMPARE(choice.problem->code, Error::Code::EditionDamaged);
    }

    void keepsSixEditions()
    {
        QString open = Shipped;
        for (int month = 1; month <= 8; ++month) {
            const auto number = u"2027.%1"_s.arg(month, 2, 10, QChar(u'0'));
            QVERIFY(install(number, open));
            open = number;
        }

        QCOMPARE(shelf().kept().size(), EditionShelf::MostKept);
        QCOMPARE(QDir(m_folder->path()).entryList({u"reference-*.db"_s}).size(), 6);
        QCOMPARE(shelf().kept().front().edition.number, u"2027.08"_s);
    }

    void saysWhenItsFileCannotBeUnderstood()
    {
        QFile file(m_folder->filePath(u"editions.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();

        const auto read = EditionShelf::open(m_folder->path());

        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::FileMalformed);
    }

private:
    EditionShelf shelf() const { return EditionShelf::open(m_folder->path()).value(); }

    Result<void> install(const QString &number, const QString &openNow) const
    {
        const PackSigner signer;
        const auto prepared = PreparedEdition::prepare(SamplePack(number).signedBy(signer), trusting(signer),
                                                       QVersionNumber(0, 1, 0), m_folder->path());
        if (!prepared)
            return failure(prepared);
        auto shelved = shelf();
        return shelved.install(*prepared, openNow, Shipped, Noon);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(EditionShelfTest)
#include "tst_editionshelf.moc"
