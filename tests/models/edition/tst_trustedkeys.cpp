#include "models/edition/trustedkeys.h"

#include "tests/support/packs/packsigner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

class TrustedKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesWithTwoKeys()
    {
        const auto keys = shippedKeys();

        QCOMPARE(keys.size(), 2);
        QVERIFY(keys[0].key != keys[1].key);
        QCOMPARE(keys[0].key.fingerprint().size(), 39); // eight groups of four
    }

    void readsAKeyWithAndWithoutItsComment()
    {
        const auto line = shippedKeys().front().key.line();

        QVERIFY(SigningKey::parse(line));
        QCOMPARE(SigningKey::parse("untrusted comment: a key\n" + line + '\n').value(),
                 SigningKey::parse(line).value());
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto line = shippedKeys().front().key.line();
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("cut short") << line.chopped(4);
        QTest::addRow("another kind") << QByteArray(line).replace(0, 3, "RUQ");
        QTest::addRow("three lines") << "a\nb\n" + line;
    }

    void refusesWhatIsNoKey()
    {
        QFETCH(QByteArray, text);

        QCOMPARE(SigningKey::parse(text).error().code, Error::Code::SigningKeyInvalid);
    }

    void remembersWhatSomebodyAdded()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"editions/trusted-keys"_s);
        const auto added = PackSigner().key();
        auto keys = TrustedKeys::read(path).value();

        QVERIFY(keys.add(added));
        QVERIFY(keys.add(added));

        const auto again = TrustedKeys::read(path).value();
        QCOMPARE(again.all().size(), 3);
        QVERIFY(again.find(added.id));
        QCOMPARE(again.find(added.id)->origin, TrustedKey::Origin::Person);
    }

    void takesBackOnlyWhatSomebodyAdded()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"trusted-keys"_s);
        const auto added = PackSigner().key();
        auto keys = TrustedKeys::read(path).value();
        QVERIFY(keys.add(added));

        QVERIFY(keys.remove(added.fingerprint()));
        QCOMPARE(keys.remove(added.fingerprint()).error().code, Error::Code::SigningKeyNotFound);
        QCOMPARE(keys.remove(shippedKeys().front().key.fingerprint()).error().code, Error::Code::SigningKeyNotFound);

        QCOMPARE(TrustedKeys::read(path)->all().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TrustedKeysTest)
#include "tst_trustedkeys.moc"
