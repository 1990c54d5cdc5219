#include "models/edition/ratepack.h"

#include "models/store/referencetable.h"
#include "tests/support/packs/samplepack.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

const QVersionNumber Program(0, 1, 0);

} // namespace

class RatePackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasWritten()
    {
        const SamplePack sample;
        const auto pack = RatePack::read(sample.content(), Program);

        QVERIFY(pack);
        QCOMPARE(pack->edition, u"2026.12"_s);
        QCOMPARE(pack->date, u"2026-12-01"_s);
        QCOMPARE(pack->signedComment(), "edition:2026.12 schema:1"_ba);
        for (const auto &table : store::referenceTables()) {
            const auto before = sample.source()(table.file).value();
            const auto after = pack->source()(table.file).value();
            QCOMPARE(after.header, before.header);
            QCOMPARE(after.rows.size(), before.rows.size());
            for (std::size_t row = 0; row < before.rows.size(); ++row)
                QCOMPARE(after.rows[row].cells, before.rows[row].cells);
        }
    }

    void holdsTheWholeReferenceData()
    {
        const auto source = store::tablesOfFolder(QStringLiteral(CANBAO_SOURCE_DIR "/resources/reference"));
        const auto content = RatePack::write(source, Program);
        QVERIFY(content);
        const auto pack = RatePack::read(*content, Program);

        QVERIFY(pack);
        QCOMPARE(pack->source()(u"regions.csv"_s)->rows.size(), source(u"regions.csv"_s)->rows.size());
        QVERIFY(content->size() < RatePack::MostBytes / 2);
    }

    void refusesWhatIsNoSoundPack_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<Error::Code>("code");
        using Code = Error::Code;
        QTest::addRow("another format") << "canbao-rates"_ba
                                        << "something-else"_ba << Code::PackDamaged;
        QTest::addRow("a later schema") << "\"schema\":1"_ba
                                        << "\"schema\":2"_ba << Code::PackTooNew;
        QTest::addRow("no schema of ours") << "\"schema\":1"_ba
                                           << "\"schema\":0"_ba << Code::PackDamaged;
        QTest::addRow("a later program") << "\"needs\":\"0.1.0\""_ba
                                         << "\"needs\":\"0.2\""_ba << Code::PackTooNew;
        QTest::addRow("no version") << "\"needs\":\"0.1.0\""_ba
                                    << "\"needs\":\"new\""_ba << Code::PackDamaged;
        QTest::addRow("an edition that is a path") << "2026.12\",\"date"_ba
                                                   << "../../x\",\"date"_ba << Code::PackDamaged;
        QTest::addRow("two editions at odds") << "[\"2026.12\""_ba
                                              << "[\"2026.11\""_ba << Code::PackDamaged;
        QTest::addRow("a member that is not known") << "\"tables\":"_ba
                                                    << "\"more\":1,\"tables\":"_ba << Code::PackDamaged;
        QTest::addRow("a table left out") << "\"regions.csv\""_ba
                                          << "\"region.csv\""_ba << Code::PackDamaged;
        QTest::addRow("a number in place of a text") << "\"8000\""_ba
                                                     << "8000"_ba << Code::PackDamaged;
        QTest::addRow("no JSON") << "{\"format\""_ba
                                 << "{format"_ba << Code::PackDamaged;
    }

    void refusesWhatIsNoSoundPack()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(Error::Code, code);
        auto content = SamplePack().content();
        QVERIFY(content.contains(from));

        const auto pack = RatePack::read(content.replace(from, to), Program);

        QVERIFY(!pack);
        QCOMPARE(pack.error().code, code);
    }

    void refusesWhatIsTooLarge()
    {
        const auto pack = RatePack::read(QByteArray(RatePack::MostBytes + 1, ' '), Program);

        QVERIFY(!pack);
        QCOMPARE(pack.error().code, Error::Code::PackTooLarge);
    }
};

QTEST_GUILESS_MAIN(RatePackTest)
#include "tst_ratepack.moc"
