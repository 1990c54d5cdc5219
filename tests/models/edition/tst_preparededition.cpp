#include "models/edition/preparededition.h"

#include "models/store/referencestore.h"
#include "tests/support/packs/samplepack.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

const QVersionNumber Program(0, 1, 0);

} // namespace

class PreparedEditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void buildsADatabaseThatTheProgramOpens()
    {
        const auto prepared = prepare(SamplePack().signedBy(m_signer));

        QVERIFY(prepared);
        QCOMPARE(prepared->edition().number, u"2026.12"_s);
        QCOMPARE(prepared->signer(), m_signer.key());
        const auto store = store::ReferenceStore::open(prepared->databasePath());
        QVERIFY(store);
        const ReferenceBooks books((*store)->readers());
        QCOMPARE(books.edition().number, u"2026.12"_s);
    }

    void leavesNothingBehindWhenItIsNotShelved()
    {
        {
            const auto prepared = prepare(SamplePack().signedBy(m_signer));
            QVERIFY(prepared);
            QCOMPARE(entries().size(), 1);
        }
        QCOMPARE(entries(), QStringList());
    }

    void refusesAStranger()
    {
        const auto prepared = prepare(SamplePack().signedBy(PackSigner('z')));

        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, Error::Code::PackUntrusted);
        QCOMPARE(entries(), QStringList());
    }

    void refusesContentThatWasChangedAfterSigning()
    {
        auto files = SamplePack().signedBy(m_signer);
        files.content.replace("4800", "4300");

        const auto prepared = prepare(files);

        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, Error::Code::PackDamaged);
    }

    void refusesASignatureOfAnotherEdition()
    {
        auto files = SamplePack().signedBy(m_signer);
        files.signature = m_signer.signature(files.content, "edition:2027.01 schema:1");

        const auto prepared = prepare(files);

        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, Error::Code::PackDamaged);
    }

    void refusesFiguresThatBreakARuleOfTheBuild_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("text");
        QTest::addRow("limits the wrong way round") << u"lower_limit"_s << u"30000"_s;
        QTest::addRow("a share without its sign") << u"rate_total"_s << u"0.2"_s;
        QTest::addRow("a region that is not there") << u"region_code"_s << u"990000"_s;
        QTest::addRow("a source that is not there") << u"source_id"_s << u"s2"_s;
    }

    void refusesFiguresThatBreakARuleOfTheBuild()
    {
        QFETCH(QString, column);
        QFETCH(QString, text);

        const auto prepared = prepare(SamplePack().with(u"contribution_rates.csv"_s, column, text).signedBy(m_signer));

        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, Error::Code::PackRuleBroken);
        QCOMPARE(entries(), QStringList());
    }

    void refusesFiguresThatDoNotGiveTheirExamples()
    {
        const auto prepared =
            prepare(SamplePack().with(u"contribution_rates.csv"_s, u"rate_total"_s, u"21%"_s).signedBy(m_signer));

        QVERIFY(!prepared);
        QCOMPARE(prepared.error(), (Error{.code = Error::Code::PackExamplesFail, .values = {1}}));
        QCOMPARE(entries(), QStringList());
    }

    /// An example counts only for a rate in force: no provisional figure proves anything.
    void refusesAnExampleOfAMonthWithoutARate()
    {
        const auto prepared =
            prepare(SamplePack().with(u"rate_examples.csv"_s, u"month"_s, u"2027-03"_s).signedBy(m_signer));

        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, Error::Code::PackExamplesFail);
    }

    void trustsNoKeyMadeForTests()
    {
        const auto keys = TrustedKeys::read(m_folder->filePath(u"none"_s));
        QVERIFY(keys);
        QCOMPARE(keys->all().size(), 2);

        const auto prepared =
            PreparedEdition::prepare(SamplePack().signedBy(m_signer), *keys, Program, m_folder->path());

        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, Error::Code::PackUntrusted);
    }

private:
    Result<PreparedEdition> prepare(const PackFiles &files) const
    {
        return PreparedEdition::prepare(files, trusting(m_signer), Program, m_folder->path());
    }

    QStringList entries() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    PackSigner m_signer;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(PreparedEditionTest)
#include "tst_preparededition.moc"
