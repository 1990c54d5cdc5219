#include "models/store/paymentdiary.h"

#include "models/store/applicationarchive.h"
#include "models/store/archivebin.h"
#include "models/store/connection.h"
#include "tests/support/applicationsamples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

namespace {

PaymentNote july()
{
    return {.first = yearMonth(2025, 7),
            .last = yearMonth(2025, 9),
            .amount = Money::fromFen(605'196),
            .paidOn = QDate(2025, 7, 15),
            .receiptNumber = u"SZ-0815-SECRET"_s,
            .notedAt = QDateTime(QDate(2025, 7, 16), QTime(9, 0), Qt::UTC)};
}

} // namespace

/// Payments that somebody noted, with their receipts.
class PaymentDiaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        const auto application = tests::beijingApplication();
        QVERIFY(m_archive->save(application));
        m_reference = application.reference.text();
    }

    void cleanup() { m_archive.reset(); }

    void keepsAPaymentWithItsReceipt()
    {
        QVERIFY(diary().payments(m_reference)->empty());
        const auto id = diary().add(m_reference, july(), Receipt{ReceiptKind::Pdf, "%PDF-receipt"});
        QVERIFY(id);
        auto august = july();
        august.paidOn = QDate(2025, 7, 1);
        QVERIFY(diary().add(m_reference, august, std::nullopt));

        open(); // read back from the disk
        const auto payments = diary().payments(m_reference);
        QVERIFY(payments);
        QCOMPARE(payments->size(), std::size_t(2));
        auto expected = july();
        expected.id = *id;
        expected.hasReceipt = true;
        QCOMPARE(payments->back(), expected); // by the day on which they were paid
        QVERIFY(!payments->front().hasReceipt);
        const auto receipt = diary().receipt(m_reference, *id);
        QVERIFY(receipt && *receipt);
        QCOMPARE((*receipt)->content, "%PDF-receipt");
        QVERIFY(!*diary().receipt(m_reference, payments->front().id));
        QVERIFY(m_archive->check()->isWell());
    }

    void removesOne()
    {
        const auto id = diary().add(m_reference, july(), Receipt{ReceiptKind::Png, "\x89PNG"}).value();

        QVERIFY(diary().remove(m_reference, id));

        QVERIFY(diary().payments(m_reference)->empty());
        QCOMPARE(diary().remove(m_reference, id).error().code, Error::Code::PaymentNotFound);
        QCOMPARE(diary().receipt(m_reference, id).error().code, Error::Code::PaymentNotFound);
        QCOMPARE(count(u"payment_receipt"_s), 0);
        QVERIFY(m_archive->check()->isWell());
        QVERIFY(diary().add(m_reference, july(), std::nullopt).value() > id); // its number does not come again
    }

    void knowsOnlySavedApplications()
    {
        const auto other = u"CB-2222-2222"_s;
        QCOMPARE(diary().payments(other).error().code, Error::Code::ReferenceNotFound);
        QCOMPARE(diary().add(other, july(), std::nullopt).error().code, Error::Code::ReferenceNotFound);
        QVERIFY(m_archive->bin().put(m_reference, QDate(2026, 11, 26)));
        QCOMPARE(diary().add(m_reference, july(), std::nullopt).error().code, Error::Code::ReferenceNotFound);
    }

    void noticesWhatWasChangedOutside_data()
    {
        QTest::addColumn<QString>("sql");

        QTest::newRow("amount") << u"UPDATE payment SET amount_fen = 1 WHERE id = 1"_s;
        QTest::newRow("day") << u"UPDATE payment SET paid_on = '2025-08-01' WHERE id = 1"_s;
        QTest::newRow("taken away") << u"DELETE FROM payment WHERE id = 1"_s;
        QTest::newRow("number of another")
            << u"UPDATE payment SET receipt_number = (SELECT receipt_number FROM payment "
               "WHERE id = 2) WHERE id = 1"_s;
        QTest::newRow("counted otherwise") << u"UPDATE application SET payments = 1"_s;
    }

    void noticesWhatWasChangedOutside()
    {
        QFETCH(QString, sql);
        for (int index = 0; index < 2; ++index)
            QVERIFY(diary().add(m_reference, july(), std::nullopt));

        run(sql);

        QCOMPARE(diary().payments(m_reference).error().code, Error::Code::SealBroken);
        QVERIFY(!diary().remove(m_reference, 2)); // what does not hold together is not thinned out
        QVERIFY(!m_archive->check()->isWell());
    }

    void noticesAReceiptOfAnotherPayment_data()
    {
        QTest::addColumn<QString>("sql");

        QTest::newRow("of another")
            << u"UPDATE payment_receipt SET content = (SELECT content FROM payment_receipt WHERE "
               "payment_id = 2) WHERE payment_id = 1"_s;
        QTest::newRow("gone") << u"DELETE FROM payment_receipt WHERE payment_id = 1"_s;
    }

    void noticesAReceiptOfAnotherPayment()
    {
        QFETCH(QString, sql);
        for (const char *content : {"%PDF-1", "%PDF-2"})
            QVERIFY(diary().add(m_reference, july(), Receipt{ReceiptKind::Pdf, content}));

        run(sql);

        QVERIFY(!diary().receipt(m_reference, 1));
        QVERIFY(diary().receipt(m_reference, 2));
        QVERIFY(!m_archive->check()->isWell());
    }

    void writesNothingPrivateInClear()
    {
        QVERIFY(diary().add(m_reference, july(), Receipt{ReceiptKind::Pdf, "%PDF-SECRET-RECEIPT"}));

        for (const auto &name : {u"archive.db"_s, u"archive.db-wal"_s}) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY(!bytes.contains("SZ-0815-SECRET"));
            QVERIFY(!bytes.contains("SECRET-RECEIPT"));
        }
    }

    void shredsThemWithTheApplication()
    {
        QVERIFY(diary().add(m_reference, july(), Receipt{ReceiptKind::Pdf, "%PDF-"}));
        QVERIFY(m_archive->bin().put(m_reference, QDate(2026, 11, 26)));

        QCOMPARE(m_archive->bin().shred(QDate(2027, 1, 30)).value(), 1);

        QCOMPARE(count(u"payment"_s), 0);
        QCOMPARE(count(u"payment_receipt"_s), 0);
    }

private:
    void open() { m_archive = ApplicationArchive::open(m_folder->path(), {.keyFolder = m_folder->path()}).value(); }
    PaymentDiary &diary() { return m_archive->payments(); }
    auto database() const { return Connection::openReadWrite(m_folder->filePath(u"archive.db"_s)).value(); }
    void run(const QString &sql) const { QVERIFY(database()->run(sql)); }
    int count(const QString &table) const
    {
        return static_cast<int>(database()->integer(u"SELECT count(*) FROM "_s + table).value());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ApplicationArchive> m_archive;
    QString m_reference;
};

QTEST_GUILESS_MAIN(PaymentDiaryTest)
#include "tst_paymentdiary.moc"
