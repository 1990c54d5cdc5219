#include "models/edition/packsignature.h"

#include "tests/support/packs/packsigner.h"

#include <QFile>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(CANBAO_TEST_DATA "/packs/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray Content = "the figures of an edition\n";
const QByteArray Comment = "edition:2026.12 schema:1";

} // namespace

class PackSignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatMinisignSigned()
    {
        const auto key = SigningKey::parse(fixture(u"TEST-KEY-NOT-TRUSTED.pub"_s));
        QVERIFY(key);
        const auto signature = PackSignature::parse(fixture(u"signed.txt.minisig"_s));

        QVERIFY(signature);
        QCOMPARE(signature->trustedComment(), "edition:2026.12 schema:1"_ba);
        QVERIFY(signature->isBy(*key, fixture(u"signed.txt"_s)));
        QVERIFY(!signature->isBy(*key, fixture(u"signed.txt"_s) + ' '));
    }

    void refusesMinisignsOldKind()
    {
        const auto signature = PackSignature::parse(fixture(u"signed.txt.legacy.minisig"_s));

        QVERIFY(!signature);
        QCOMPARE(signature.error().code, Error::Code::PackDamaged);
    }

    void refusesAnotherKeyOfTheSameId()
    {
        const PackSigner signer('a');
        auto impostor = PackSigner('b').key();
        impostor.id = signer.key().id;
        const auto signature = PackSignature::parse(signer.signature(Content, Comment));

        QVERIFY(signature->isBy(signer.key(), Content));
        QVERIFY(!signature->isBy(impostor, Content));
    }

    void noticesEveryBitOfContentThatChanges()
    {
        const PackSigner signer;
        const auto signature = PackSignature::parse(signer.signature(Content, Comment));

        for (qsizetype bit = 0; bit < Content.size() * 8; ++bit) {
            auto changed = Content;
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!signature->isBy(signer.key(), changed), qPrintable(QString::number(bit)));
        }
    }

    /// Only the comment that says of itself that it cannot be trusted may differ.
    void noticesEveryBitOfTheSignatureThatChanges()
    {
        const PackSigner signer;
        const auto text = signer.signature(Content, Comment);
        const auto untrusted = text.indexOf('\n');

        for (qsizetype bit = (untrusted + 1) * 8; bit < text.size() * 8; ++bit) {
            auto changed = text;
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
            const auto signature = PackSignature::parse(changed);
            const bool isAccepted = signature && signature->isBy(signer.key(), Content);
            // The last line break may become another sign of an end, or none.
            if (bit / 8 < text.size() - 1)
                QVERIFY2(!isAccepted, qPrintable(QString::number(bit)));
        }
    }

    void refusesWhatIsNoSignature_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto sound = PackSigner().signature(Content, Comment);
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("three lines") << sound.first(sound.lastIndexOf("\n", -2) + 1);
        QTest::addRow("five lines") << sound + "more\n";
        QTest::addRow("without the mark of the trusted comment")
            << QByteArray(sound).replace("trusted comment: e", "e");
        QTest::addRow("far too long") << sound + QByteArray(10000, 'a');
        QTest::addRow("a byte that is not ASCII in the base64") << QByteArray(sound).replace("\nRU", "\nR\xaf");
    }

    void refusesWhatIsNoSignature()
    {
        QFETCH(QByteArray, text);

        const auto signature = PackSignature::parse(text);

        QVERIFY(!signature);
        QCOMPARE(signature.error().code, Error::Code::PackDamaged);
    }
};

QTEST_GUILESS_MAIN(PackSignatureTest)
#include "tst_packsignature.moc"
