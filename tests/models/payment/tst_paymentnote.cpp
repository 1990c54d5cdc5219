#include "models/payment/paymentoverview.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

const QDate SavedOn(2026, 6, 20);
const QDate Today(2026, 11, 26);

/// July 2026 to June 2027, 1000 yuan a month, provisional from January on.
ContributionQuote plan()
{
    ContributionQuote quote;
    for (int index = 0; index < 12; ++index) {
        const auto month = addMonths(yearMonth(2026, 7), index);
        quote.lines.push_back({.month = month,
                               .standing = index < 6 ? Standing::Known : Standing::Provisional,
                               .total = Money::fromYuan(1000)});
    }
    return quote;
}

TypedPayment sound()
{
    return {.first = yearMonth(2026, 7),
            .last = yearMonth(2026, 9),
            .amount = Money::fromYuan(3000),
            .paidOn = QDate(2026, 7, 12),
            .receiptNumber = u" No. 17 "_s};
}

PaymentNote paid(YearMonth first, YearMonth last, int yuan)
{
    return {.first = first, .last = last, .amount = Money::fromYuan(yuan), .paidOn = Today};
}

} // namespace

/// What may be noted of a payment, and what a plan looks like beside the payments.
class PaymentNoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesASoundOne()
    {
        const auto payment = checkedPayment(sound(), paymentFrame(plan(), SavedOn, Today));

        QVERIFY(payment);
        QCOMPARE(payment->amount, Money::fromYuan(3000));
        QCOMPARE(payment->receiptNumber, u"No. 17"_s);
        QVERIFY(!payment->hasReceipt);
    }

    void refuses_data()
    {
        using Code = Error::Code;
        QTest::addColumn<TypedPayment>("typed");
        QTest::addColumn<Error::Code>("code");
        const auto with = [](auto change) {
            auto typed = sound();
            change(typed);
            return typed;
        };

        QTest::newRow("no month") << with([](auto &typed) { typed.first.reset(); }) << Code::PaymentMonthInvalid;
        QTest::newRow("ends before it begins")
            << with([](auto &typed) { typed.last = yearMonth(2026, 6); }) << Code::PaymentMonthInvalid;
        QTest::newRow("more than a year before the plan")
            << with([](auto &typed) { typed.first = yearMonth(2025, 6); }) << Code::PaymentMonthInvalid;
        QTest::newRow("more than two years after it")
            << with([](auto &typed) { typed.last = yearMonth(2029, 7); }) << Code::PaymentMonthInvalid;
        QTest::newRow("no amount") << with([](auto &typed) { typed.amount.reset(); }) << Code::PaymentAmountInvalid;
        QTest::newRow("nothing") << with([](auto &typed) { typed.amount = Money(); }) << Code::PaymentAmountInvalid;
        QTest::newRow("too much") << with([](auto &typed) { typed.amount = LargestPayment + Money::fromFen(1); })
                                  << Code::PaymentAmountInvalid;
        QTest::newRow("no day") << with([](auto &typed) { typed.paidOn = {}; }) << Code::PaymentDayInvalid;
        QTest::newRow("tomorrow") << with([](auto &typed) { typed.paidOn = Today.addDays(1); })
                                  << Code::PaymentDayInvalid;
        QTest::newRow("before those months")
            << with([](auto &typed) { typed.paidOn = QDate(2025, 6, 30); }) << Code::PaymentDayInvalid;
        QTest::newRow("long number") << with([](auto &typed) { typed.receiptNumber = QString(41, u'7'); })
                                     << Code::ReceiptNumberInvalid;
    }

    void refuses()
    {
        QFETCH(TypedPayment, typed);
        QFETCH(Error::Code, code);

        const auto payment = checkedPayment(typed, paymentFrame(plan(), SavedOn, Today));

        QVERIFY(!payment);
        QCOMPARE(payment.error().size(), std::size_t(1));
        QCOMPARE(payment.error().front().code, code);
    }

    void takesTheEdges()
    {
        auto typed = sound();
        typed.first = yearMonth(2025, 7);
        typed.last = yearMonth(2029, 6);
        typed.amount = LargestPayment;
        typed.paidOn = Today;
        typed.receiptNumber = QString(40, u'7');

        QVERIFY(checkedPayment(typed, paymentFrame(plan(), SavedOn, Today)));
    }

    void saysEverythingAtOnce()
    {
        QCOMPARE(checkedPayment({.receiptNumber = QString(41, u'7')}, paymentFrame({}, SavedOn, Today)).error().size(),
                 std::size_t(4));
    }

    /// On 26 November the debits of July to October are past; that of November comes this month.
    void findsGaps()
    {
        const auto overview = paymentOverview(plan(), {}, {paid(yearMonth(2026, 7), yearMonth(2026, 8), 2000)}, Today);

        QCOMPARE(overview.noted, 2);
        QCOMPARE(overview.gaps, 2); // September, October
        QCOMPARE(overview.sum, Money::fromYuan(2000));
        QCOMPARE(overview.months.size(), std::size_t(12));
        QVERIFY(overview.months[1].state == MonthState::Noted);
        QVERIFY(overview.months[3].state == MonthState::Gap);
        QVERIFY(overview.months[4].state == MonthState::Open);
        QVERIFY(overview.months[6].standing == Standing::Provisional);
    }

    /// Three months in one debit, taken in the first of them.
    void waitsForTheDebitOfAQuarter()
    {
        const std::vector<Deduction> quarters{
            {yearMonth(2026, 7), yearMonth(2026, 9), Money::fromYuan(3000), Standing::Known},
            {yearMonth(2026, 10), yearMonth(2026, 12), Money::fromYuan(3000), Standing::Known},
            {yearMonth(2027, 1), yearMonth(2027, 3), Money::fromYuan(3000), Standing::Provisional}};

        const auto inOctober = paymentOverview(plan(), quarters, {}, QDate(2026, 10, 31));
        QCOMPARE(inOctober.gaps, 3); // July to September
        QCOMPARE(*inOctober.next, quarters[0]);
        const auto inNovember =
            paymentOverview(plan(), quarters, {paid(yearMonth(2026, 7), yearMonth(2026, 9), 3000)}, Today);
        QCOMPARE(inNovember.gaps, 3); // October to December
        QCOMPARE(*inNovember.next, quarters[1]);
    }

    void knowsReceiptsByTheirFirstBytes_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("kind");

        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0 and more") << u"jpg"_s;
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n and more") << u"png"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7 and more") << u"pdf"_s;
        QTest::newRow("text") << QByteArray("a receipt") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("largest") << QByteArray("%PDF-").leftJustified(5 << 20, ' ') << u"pdf"_s;
        QTest::newRow("too large") << QByteArray("%PDF-").leftJustified((5 << 20) + 1, ' ') << QString();
    }

    void knowsReceiptsByTheirFirstBytes()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, kind);

        const auto receipt = receiptOf(file);

        QCOMPARE(receipt ? receiptKindKey(receipt->kind) : QString(), kind);
        if (!receipt)
            QCOMPARE(receipt.error().code, Error::Code::ReceiptUnreadable);
    }
};

QTEST_GUILESS_MAIN(PaymentNoteTest)
#include "tst_paymentnote.moc"
