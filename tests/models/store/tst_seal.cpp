#include "models/store/seal.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

namespace {

constexpr auto OthersMayAnything =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

class SealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

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
        QVERIFY(QFile::remove(keyPath()));

        QCOMPARE(newSeal()->opened(value, place()).error().code, Error::Code::SealBroken);
    }

    void readsItsKeyAgain()
    {
        const auto value = newSeal()->sealed("name", place());

        const auto again = Seal::open(keyFolder(), Seal::MissingKey::Refuse);

        QCOMPARE((*again)->opened(value, place()).value(), QByteArray("name"));
    }

    void keepsTheKeyForItsOwnerAlone()
    {
        newSeal();

        QCOMPARE(QFile(keyPath()).size(), 32);
        QVERIFY(!(QFile::permissions(keyPath()) & OthersMayAnything));
        QVERIFY(!(QFile::permissions(keyFolder()) & OthersMayAnything));
    }

    void makesNoKeyUnlessItMay()
    {
        const auto seal = Seal::open(keyFolder(), Seal::MissingKey::Refuse);

        QCOMPARE(seal.error().code, Error::Code::KeyMissing);
        QVERIFY(!QFile::exists(keyPath()));
    }

    void neverReplacesAKeyOfWrongSize_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 31, 33})
            QTest::addRow("%d bytes", size) << size;
    }

    void neverReplacesAKeyOfWrongSize()
    {
        QFETCH(const int, size);
        newSeal();
        QFile file(keyPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(size, 'k'));
        file.close();

        const auto seal = Seal::open(keyFolder(), Seal::MissingKey::Create);

        QCOMPARE(seal.error().code, Error::Code::KeyMissing);
        QCOMPARE(QFileInfo(keyPath()).size(), size);
    }

private:
    QString keyFolder() const { return m_folder->filePath(u"config/key"_s); }
    QString keyPath() const { return keyFolder() + u"/archive.key"_s; }
    std::unique_ptr<Seal> newSeal() const
    {
        return std::move(Seal::open(keyFolder(), Seal::MissingKey::Create).value());
    }
    static SealedPlace place() { return {"application"_L1, "name"_L1, QByteArray(16, 'a'), "CB-2222-2222"}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SealTest)
#include "tst_seal.moc"
