#include "models/store/seal.h"

#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

class SealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed()
    {
        const auto seal = newSeal();

        const auto value = seal->sealed("11010119900307123X", place());

        QCOMPARE(seal->opened(value, place()).value(), QByteArray("11010119900307123X"));
    }

    void hidesTheLengthOfAnIdentityNumber()
    {
        const auto seal = newSeal();

        const auto number = seal->sealed("11010119900307123X", place());
        const auto empty = seal->sealed({}, place());

        QCOMPARE(number.size(), 74);
        QCOMPARE(empty.size(), 74);
        QVERIFY(!number.contains("1101"));
    }

    void opensContentThatFillsTheLastBlock()
    {
        const auto seal = newSeal();
        for (const int size : {0, 1, 31, 32, 33, 64, 100'000}) {
            const QByteArray plain(size, 'x');
            QCOMPARE(seal->opened(seal->sealed(plain, place()), place()).value(), plain);
        }
    }

    void neverSealsTheSameContentTwiceAlike()
    {
        const auto seal = newSeal();

        QVERIFY(seal->sealed("name", place()) != seal->sealed("name", place()));
    }

    void refusesEveryChangedBit()
    {
        const auto seal = newSeal();
        const auto value = seal->sealed("name", place());

        for (qsizetype bit = 0; bit < value.size() * 8; ++bit) {
            QByteArray changed = value;
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
            QCOMPARE(seal->opened(changed, place()).error().code, Error::Code::SealBroken);
        }
    }

    void refusesEveryTruncation()
    {
        const auto seal = newSeal();
        const auto value = seal->sealed("name", place());

        for (qsizetype size = 0; size < value.size(); ++size)
            QCOMPARE(seal->opened(value.first(size), place()).error().code, Error::Code::SealBroken);
    }

    void refusesAnotherPlace_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QByteArray>("reference");
        QTest::newRow("table") << u"draft"_s << u"name"_s << QByteArray(16, 'a') << QByteArray("CB-2222-2222");
        QTest::newRow("column") << u"application"_s << u"content"_s << QByteArray(16, 'a')
                                << QByteArray("CB-2222-2222");
        QTest::newRow("record") << u"application"_s << u"name"_s << QByteArray(16, 'b') << QByteArray("CB-2222-2222");
        QTest::newRow("reference") << u"application"_s << u"name"_s << QByteArray(16, 'a')
                                   << QByteArray("CB-3333-3333");
        QTest::newRow("border moved") << u"applicationn"_s << u"ame"_s << QByteArray(16, 'a')
                                      << QByteArray("CB-2222-2222");
    }

    void refusesAnotherPlace()
    {
        QFETCH(const QString, table);
        QFETCH(const QString, column);
        QFETCH(const QByteArray, record);
        QFETCH(const QByteArray, reference);
        const auto seal = newSeal();
        const auto value = seal->sealed("name", place());
        const auto tableName = table.toLatin1();
        const auto columnName = column.toLatin1();

        const auto opened =
            seal->opened(value, {QLatin1StringView(tableName), QLatin1StringView(columnName), record, reference});

        QCOMPARE(opened.error().code, Error::Code::SealBroken);
    }

    void refusesAnotherKey()
    {
        const auto value = newSeal()->sealed("name", place());

        QCOMPARE(newSeal()->opened(value, place()).error().code, Error::Code::SealBroken);
    }

    void opensWithTheSameKeyAgain()
    {
        const auto key = SecretKey::random();
        const auto value = Seal::make(*key).value()->sealed("name", place());

        QCOMPARE(Seal::make(*key).value()->opened(value, place()).value(), QByteArray("name"));
    }

private:
    static std::unique_ptr<Seal> newSeal() { return std::move(Seal::make(*SecretKey::random()).value()); }
    static SealedPlace place() { return {"application"_L1, "name"_L1, QByteArray(16, 'a'), "CB-2222-2222"}; }
};

QTEST_GUILESS_MAIN(SealTest)
#include "tst_seal.moc"
