#include "ui/archive/paymentdialog.h"

#include "ui/format.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

/// July 2026 to December 2026, 1234.50 yuan a month, a debit each.
ui::PaymentDialog::Plan plan()
{
    ui::PaymentDialog::Plan plan{
        .reference = u"CB-AAAA-BBBB"_s, .savedOn = QDate(2026, 6, 20), .today = QDate(2026, 9, 10)};
    for (int index = 0; index < 6; ++index) {
        const auto month = addMonths(yearMonth(2026, 7), index);
        plan.quote.lines.push_back({.month = month, .standing = Standing::Known, .total = Money::fromFen(123'450)});
        plan.deductions.push_back({month, month, Money::fromFen(123'450), Standing::Known});
    }
    return plan;
}

} // namespace

/// The diary of payments under one application.
class PaymentDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ui::setCurrentLanguage(Language::English);
        m_payments.clear();
        m_receipts.clear();
        m_isRemovalMeant = false;
        m_chosen = std::optional<ui::ChosenReceipt>();
        m_dialog = std::make_unique<ui::PaymentDialog>(plan(), keeping());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void showsTheMonthsOfThePlan()
    {
        QCOMPARE(months()->rowCount(), 6);
        QCOMPARE(months()->item(0, 0)->text(), u"July 2026"_s);
        QCOMPARE(months()->item(0, 1)->text(), u"¥1,234.50"_s);
        QCOMPARE(months()->item(0, 2)->text(), u"no payment noted"_s); // its debit is past
        QCOMPARE(months()->item(2, 2)->text(), u"to come"_s); // September, today
        QVERIFY(label(u"paymentGaps"_s)->isVisible());
    }

    /// What is proposed is the next debit; the one after it follows.
    void notesTheNextDebitWithOneClick()
    {
        const QSignalSpy changed(m_dialog.get(), &ui::PaymentDialog::changed);
        QCOMPARE(edit(u"paymentFirstEdit"_s)->text(), u"2026-07"_s);
        QCOMPARE(edit(u"paymentAmountEdit"_s)->text(), u"1234.50"_s);

        click(u"notePaymentButton"_s);

        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_payments.size(), std::size_t(1));
        QCOMPARE(m_payments.front().amount, Money::fromFen(123'450));
        QCOMPARE(m_payments.front().paidOn, QDate(2026, 9, 10));
        QCOMPARE(months()->item(0, 2)->text(), u"¥1,234.50 on 10 September 2026"_s);
        QCOMPARE(label(u"paymentSummary"_s)->text(), u"1 of 6 month(s) noted, ¥1,234.50 together."_s);
        QCOMPARE(edit(u"paymentFirstEdit"_s)->text(), u"2026-08"_s);
    }

    void notesSeveralMonthsWithAReceipt()
    {
        m_chosen = ui::ChosenReceipt{u"receipt.pdf"_s, {ReceiptKind::Pdf, "%PDF-"}};
        type(u"paymentLastEdit"_s, u"2026/9"_s);
        type(u"paymentAmountEdit"_s, u"3,703.5"_s);
        type(u"paymentDayEdit"_s, u"2026-07-12"_s);
        type(u"receiptNumberEdit"_s, u"No. 17"_s);
        click(u"chooseReceiptButton"_s);

        QTest::keyClick(edit(u"receiptNumberEdit"_s), Qt::Key_Return);

        QCOMPARE(m_payments.size(), std::size_t(1));
        QCOMPARE(m_receipts.size(), std::size_t(1));
        QVERIFY(months()->item(1, 2)->text().contains(u"¥3,703.50 on 12 July 2026, for July 2026 – September 2026"_s));
        const auto *list = table(u"paymentTable"_s);
        QCOMPARE(list->item(0, 3)->text(), u"No. 17, kept"_s);
        QVERIFY(m_dialog->findChild<QPushButton *>(u"saveReceiptButton"_s)->isEnabled());
        QVERIFY(!label(u"paymentGaps"_s)->isVisible());
    }

    void refusesAtTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sentence");

        QTest::newRow("month") << u"paymentLastEdit"_s << u"2026-06"_s << u"Months must be from July 2025"_s;
        QTest::newRow("amount") << u"paymentAmountEdit"_s << u"much"_s << u"Amount must be"_s;
        QTest::newRow("day") << u"paymentDayEdit"_s << u"2026-09-11"_s << u"Day of payment must be"_s;
    }

    void refusesAtTheField()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, sentence);
        type(field, typed);

        click(u"notePaymentButton"_s);

        QVERIFY(m_payments.empty());
        QVERIFY2(edit(field)->accessibleDescription().contains(sentence),
                 qPrintable(edit(field)->accessibleDescription()));
        QCOMPARE(edit(field)->text(), typed); // nothing typed is lost
    }

    void saysWhatIsWrongWithAReceipt()
    {
        m_chosen = tl::unexpected(Error{.code = Error::Code::ReceiptUnreadable, .values = {5}});

        click(u"chooseReceiptButton"_s);

        QStringList texts;
        for (const auto *each : m_dialog->findChildren<QLabel *>())
            texts.append(each->text());
        QVERIFY(texts.contains(u"Choose a picture of the receipt (JPEG or PNG) or a PDF, of 5 MB at most"_s));
    }

    void removesOnlyWhenItIsMeant()
    {
        click(u"notePaymentButton"_s);
        click(u"removePaymentButton"_s);
        QCOMPARE(m_payments.size(), std::size_t(1));

        m_isRemovalMeant = true;
        click(u"removePaymentButton"_s);
        QVERIFY(m_payments.empty());
        QCOMPARE(months()->item(0, 2)->text(), u"no payment noted"_s);
        QVERIFY(!table(u"paymentTable"_s)->isVisible());
    }

private:
    ui::PaymentKeeping keeping()
    {
        return {.load = [this] { return Result<std::vector<PaymentNote>>(m_payments); },
                .add = [this](PaymentNote payment, const std::optional<Receipt> &receipt) -> Result<qint64> {
                    payment.id = static_cast<qint64>(m_payments.size()) + 1;
                    payment.hasReceipt = receipt.has_value();
                    if (receipt)
                        m_receipts.push_back(*receipt);
                    m_payments.push_back(payment);
                    return payment.id;
                },
                .remove = [this](qint64) -> Result<void> {
                    m_payments.clear();
                    return {};
                },
                .chooseReceipt = [this] { return m_chosen; },
                .saveReceipt = [](qint64) -> Result<QString> { return u"receipt.pdf"_s; },
                .isRemovalMeant = [this] { return m_isRemovalMeant; }};
    }

    QTableWidget *table(const QString &name) const { return m_dialog->findChild<QTableWidget *>(name); }
    QTableWidget *months() const { return table(u"paidMonthsTable"_s); }
    QLabel *label(const QString &name) const { return m_dialog->findChild<QLabel *>(name); }
    QLineEdit *edit(const QString &name) const { return m_dialog->findChild<QLineEdit *>(name); }
    void click(const QString &name) const
    {
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(name), Qt::LeftButton);
    }
    void type(const QString &name, const QString &text) const
    {
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), text);
    }

    std::vector<PaymentNote> m_payments;
    std::vector<Receipt> m_receipts;
    Result<std::optional<ui::ChosenReceipt>> m_chosen;
    bool m_isRemovalMeant = false;
    std::unique_ptr<ui::PaymentDialog> m_dialog;
};

QTEST_MAIN(PaymentDialogTest)
#include "tst_paymentdialog.moc"
