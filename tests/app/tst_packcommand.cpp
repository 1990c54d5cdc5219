#include "tests/app/programrun.h"
#include "tests/support/packs/samplepack.h"

using namespace canbao::test;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

/// `canbao pack` as a person keeps rates up to date: a small invented edition, far in the future, signed with a key
/// made for tests that has to be trusted first.
class PackCommandTest : public QObject, private ProgramRun
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void refusesAStrangersPackAndChangesNothing()
    {
        const auto answer = runJson({u"pack"_s, u"install"_s, pack(u"2098.01"_s)});

        QCOMPARE(answer.exit, 1);
        QCOMPARE(errorCode(answer), u"E601"_s);
        QVERIFY(editionInUse() != u"2098.01"_s);
    }

    void installsWhatATrustedKeySigned()
    {
        trust();
        const auto answer = runJson({u"pack"_s, u"install"_s, pack(u"2098.01"_s)});

        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.json.value(u"edition"_s).toString(), u"2098.01"_s);
        QCOMPARE(editionInUse(), u"2098.01"_s);
        // The invented province of the pack: 8000 yuan at 20 percent.
        const auto quote = runJson({u"quote"_s, u"--region"_s, u"320000"_s, u"--month"_s, u"2026-03"_s, u"--scheme"_s,
                                    u"pension"_s, u"--grade"_s, u"100%"_s});
        QCOMPARE(quote.json.value(u"lines"_s).toArray().first().toObject().value(u"total"_s).toString(), u"1600.00"_s);
    }

    void checksWithoutInstalling()
    {
        trust();

        QCOMPARE(runJson({u"pack"_s, u"verify"_s, pack(u"2098.01"_s)}).exit, 0);
        QVERIFY(editionInUse() != u"2098.01"_s);
    }

    void refusesAnOlderPack()
    {
        trust();
        QCOMPARE(runJson({u"pack"_s, u"install"_s, pack(u"2098.02"_s)}).exit, 0);

        const auto older = runJson({u"pack"_s, u"install"_s, pack(u"2098.01"_s)});

        QCOMPARE(older.exit, 1);
        QCOMPARE(errorCode(older), u"E602"_s);
        QCOMPARE(editionInUse(), u"2098.02"_s);
    }

    void saysInWhatTwoEditionsDiffer()
    {
        trust();
        const auto shipped = editionInUse();
        QCOMPARE(runJson({u"pack"_s, u"install"_s, pack(u"2098.01"_s)}).exit, 0);
        const auto changed = SamplePack(u"2098.02"_s).with(u"contribution_rates.csv"_s, u"upper_limit"_s, u"25000"_s);
        QCOMPARE(runJson({u"pack"_s, u"install"_s, pack(changed, u"2098.02"_s)}).exit, 0);

        const auto answer = runJson({u"rates"_s, u"--diff"_s, u"--edition"_s, u"2098.01"_s});

        QCOMPARE(answer.exit, 0);
        compareMembers(answer.json, {{u"edition"_s, u"2098.01"_s}, {u"edition_2"_s, u"2098.02"_s}});
        const auto differences = answer.json.value(u"differences"_s).toArray();
        QCOMPARE(differences.size(), 1);
        compareMembers(differences.first().toObject(), {{u"kind"_s, u"changed"_s}, {u"region_code"_s, u"320000"_s}});
        const auto fields = differences.first().toObject().value(u"fields"_s).toArray();
        QCOMPARE(fields.size(), 1);
        compareMembers(fields.first().toObject(), {{u"field"_s, u"upper_limit"_s}, {u"after"_s, u"25000.00"_s}});
        const auto same = runJson({u"rates"_s, u"--diff"_s, u"--edition"_s, u"2098.02"_s});
        QCOMPARE(same.json.value(u"differences"_s).toArray().size(), 0);
        const QStringList withShipped{u"rates"_s, u"--diff"_s, u"--edition"_s, shipped};
        QVERIFY(runJson(withShipped).json.value(u"differences"_s).toArray().size() > 300);
        const auto unknown = runJson({u"rates"_s, u"--diff"_s, u"--edition"_s, u"2001.01"_s});
        QVERIFY(unknown.exit != 0);
        QVERIFY(!errorCode(unknown).isEmpty());
    }

    void goesBackOnlyWithAReason()
    {
        trust();
        QCOMPARE(runJson({u"pack"_s, u"install"_s, pack(u"2098.01"_s)}).exit, 0);
        QCOMPARE(runJson({u"pack"_s, u"install"_s, pack(u"2098.02"_s)}).exit, 0);

        QCOMPARE(runJson({u"pack"_s, u"rollback"_s, u"2098.01"_s}).exit, 2);
        QCOMPARE(runJson({u"pack"_s, u"rollback"_s, u"2098.01"_s, u"--reason"_s, u"doubts"_s}).exit, 0);

        QCOMPARE(editionInUse(), u"2098.01"_s);
        const auto changes = runJson({u"pack"_s, u"list"_s}).json.value(u"changes"_s).toArray();
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes.last().toObject().value(u"reason"_s).toString(), u"doubts"_s);
        QVERIFY(run({u"pack"_s, u"list"_s, u"--lang"_s, u"zh"_s}).text.contains(u"doubts"_s));
    }

    /// Every command goes on with the shipped figures and says why.
    void passesOverADamagedEdition()
    {
        trust();
        QCOMPARE(runJson({u"pack"_s, u"install"_s, pack(u"2098.01"_s)}).exit, 0);
        QFile database(m_folder->filePath(u"data/editions/reference-2098.01.db"_s));
        QVERIFY(database.open(QIODevice::ReadWrite));
        QVERIFY(database.resize(database.size() / 2));
        database.close();

        const auto regions = runJson({u"regions"_s, u"haidian"_s});

        QCOMPARE(regions.exit, 0);
        QCOMPARE(errorCode(regions), u"E640"_s);
        QVERIFY(editionInUse() != u"2098.01"_s);
    }

private:
    QString write(const QString &name, const QByteArray &content) const
    {
        const auto path = m_folder->filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return path;
    }

    QString pack(const QString &edition) const { return pack(SamplePack(edition), edition); }

    QString pack(const SamplePack &sample, const QString &edition) const
    {
        const auto files = sample.signedBy(m_signer);
        const auto path = write(u"rates-%1.json"_s.arg(edition), files.content);
        write(u"rates-%1.json.minisig"_s.arg(edition), files.signature);
        return path;
    }

    void trust() { QCOMPARE(runJson({u"pack"_s, u"trust"_s, write(u"test.pub"_s, m_signer.key().line())}).exit, 0); }

    QString editionInUse() { return runJson({u"pack"_s, u"list"_s}).json.value(u"in_use"_s).toString(); }

    PackSigner m_signer;
};

QTEST_GUILESS_MAIN(PackCommandTest)
#include "tst_packcommand.moc"
