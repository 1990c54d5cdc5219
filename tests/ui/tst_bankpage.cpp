#include "tests/ui/shownpage.h"
#include "ui/fields/bankedit.h"
#include "ui/fields/cardnumberedit.h"
#include "ui/whydialog.h"
#include "ui/wizard/bankpage.h"

#include <QLabel>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

using Shown = ShownPage<ui::BankPage>;

namespace {

void typeNumber(const Shown &shown, const QString &number)
{
    auto *line = shown.find<ui::CardNumberEdit>(u"numberEdit"_s)->lineEdit();
    line->selectAll();
    QTest::keyClicks(line, number);
}

/// Everything but the number.
void fillIn(const Shown &shown)
{
    shown.choose(u"channelChoice"_s, PayChannel::Debit);
    shown.tick(u"authorisedTick"_s);
}

} // namespace

class BankPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    /// A quarter of 6000 × (20 % + 8 %) a month.
    void namesTheFirstPaymentAndWhy()
    {
        PaymentCase person(u"320100");
        Shown without(person);
        QVERIFY(!without.shows(u"firstPaymentCard"_s));
        person.session.setGrade({.grade = BaseGrade{Money::fromYuan(6'000)}});
        person.session.setSchedule({.frequency = PaymentFrequency::Quarterly, .firstMonth = yearMonth(2025, 9)});

        Shown shown(person);

        QCOMPARE(shown.find<QLabel>(u"firstPaymentFigure"_s)->text(), u"¥5,040.00"_s);
        QVERIFY(shown.find<QLabel>(u"firstPaymentCaption"_s)->text().contains(u"September 2025 to November 2025"_s));
        QCOMPARE(shown.find<ui::WhyLink>(u"firstPaymentWhy"_s)->accessibleName(),
                 u"First payment: Why Total ¥5,040.00?"_s);
        QVERIFY(!shown.shows(u"firstPaymentNote"_s));
    }

    void asksForTheCardOnlyForADebit()
    {
        PaymentCase person;
        Shown shown(person);
        QVERIFY(!shown.shows(u"debitArea"_s));

        shown.choose(u"channelChoice"_s, PayChannel::Counter);
        QVERIFY(!shown.shows(u"debitArea"_s));
        shown.choose(u"channelChoice"_s, PayChannel::Debit);

        QVERIFY(shown.shows(u"debitArea"_s));
    }

    void takesTheHouseholdsCardAndAsksForTheAuthorisationAnew()
    {
        PaymentCase person;
        person.session.setHousehold(
            {.shared = {.holder = u"王明"_s, .cardNumber = SoundCard.toString(), .bankCode = u"ABC"_s}});
        Shown shown(person);
        QVERIFY(!shown.shows(u"householdOffer"_s));
        fillIn(shown);
        QVERIFY(shown.shows(u"householdOffer"_s));
        QVERIFY(!shown.find<QLabel>(u"offerText"_s)->text().contains(SoundCard.chopped(4)));

        shown.find<QWidget>(u"offerButton"_s)->setFocus();
        QTest::keyClick(shown.find<QWidget>(u"offerButton"_s), Qt::Key_Space);

        const auto &bank = person.session.draft().bank;
        QCOMPARE(bank.holder, u"王明"_s);
        QCOMPARE(bank.cardNumber, SoundCard.toString());
        QCOMPARE(bank.bankCode, u"ABC"_s);
        QVERIFY(!bank.authorised);
        QVERIFY(!shown.shows(u"householdOffer"_s));
    }

    void acceptsACompleteDebit()
    {
        PaymentCase person;
        Shown shown(person);
        fillIn(shown);

        typeNumber(shown, SoundCard.toString());

        QCOMPARE(person.session.draft().bank.holder, u"样例人"_s);
        QCOMPARE(person.session.draft().bank.bankCode, u"ABC"_s);
        QVERIFY(person.problems(Step::Bank).empty());
    }

    void suggestsTheBankFromThePrefix()
    {
        PaymentCase person;
        Shown shown(person);
        fillIn(shown);

        typeNumber(shown, SoundCard.toString());

        QVERIFY(shown.said(u"numberStatus"_s).contains(u"Agricultural Bank of China"_s));
        QCOMPARE(shown.find<ui::BankEdit>(u"bankEdit"_s)->text(), u"Agricultural Bank of China"_s);
    }

    void leavesABankThatWasNamedByHand()
    {
        PaymentCase person;
        Shown shown(person);
        fillIn(shown);
        QTest::keyClicks(shown.find<ui::BankEdit>(u"bankEdit"_s), u"Sample village bank"_s);

        typeNumber(shown, SoundCard.toString());

        QCOMPARE(person.session.draft().bank.bankName, u"Sample village bank"_s);
        QVERIFY(person.session.draft().bank.bankCode.isEmpty());
    }

    void letsADoubtfulNumberBeConfirmed()
    {
        PaymentCase person;
        Shown shown(person);
        fillIn(shown);
        typeNumber(shown, DoubtfulCard.toString());
        QVERIFY(!shown.shows(u"checksumTick"_s));

        shown.pressContinue(person);
        QVERIFY(!shown.said(u"numberStatus"_s).isEmpty());
        QVERIFY(shown.shows(u"checksumTick"_s));
        shown.tick(u"checksumTick"_s);

        QVERIFY(person.problems(Step::Bank).empty());
    }

    void forgetsTheConfirmationWithTheNumber()
    {
        PaymentCase person;
        Shown shown(person);
        fillIn(shown);
        typeNumber(shown, DoubtfulCard.toString());
        shown.pressContinue(person);
        shown.tick(u"checksumTick"_s);

        typeNumber(shown, SoundCard.toString());

        QVERIFY(!person.session.draft().bank.checksumConfirmed);
        QVERIFY(!shown.shows(u"checksumTick"_s));
    }

    void saysWhatIsWrongWithTheNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("missing") << QString();
        QTest::newRow("too short") << u"622848"_s;
        QTest::newRow("letters") << u"62284804025648900AB"_s;
        QTest::newRow("credit card") << CreditCard.toString();
    }

    void saysWhatIsWrongWithTheNumber()
    {
        QFETCH(const QString, typed);
        PaymentCase person;
        Shown shown(person);
        fillIn(shown);
        typeNumber(shown, typed);

        shown.pressContinue(person);

        const auto problems = person.problems(Step::Bank);
        QVERIFY(std::any_of(problems.begin(), problems.end(),
                            [](const Problem &problem) { return problem.field == Field::BankCardNumber; }));
        QVERIFY(!shown.said(u"numberStatus"_s).isEmpty());
    }

    /// The rule of Nanjing here lists one bank.
    void namesTheBanksThatCanBeDebited()
    {
        PaymentCase person;
        Shown shown(person);
        fillIn(shown);
        QVERIFY(shown.shows(u"debitBanks"_s));
        QVERIFY(shown.find<QLabel>(u"debitBanks"_s)->text().contains(u"Agricultural Bank of China"_s));
        auto answers = person.session.draft().bank;
        answers.bankCode = u"ICBC"_s;
        person.session.setBank(answers);
        shown.page.load();
        QVERIFY(shown.said(u"bankStatus"_s).isEmpty());

        shown.pressContinue(person);

        const QString said = shown.said(u"bankStatus"_s);
        QVERIFY2(said.startsWith(u"Industrial and Commercial Bank of China cannot be debited in "_s), qPrintable(said));
        QVERIFY2(said.endsWith(u"use Agricultural Bank of China"_s), qPrintable(said));
    }

    void saysWhatElseIsMissing()
    {
        PaymentCase person;
        Shown shown(person);
        shown.pressContinue(person);
        QVERIFY(!shown.said(u"channelStatus"_s).isEmpty());

        shown.choose(u"channelChoice"_s, PayChannel::Debit);
        shown.find<QLineEdit>(u"holderEdit"_s)->selectAll();
        QTest::keyClick(shown.find<QLineEdit>(u"holderEdit"_s), Qt::Key_Delete);
        shown.pressContinue(person);

        QVERIFY(shown.said(u"channelStatus"_s).isEmpty());
        QVERIFY(!shown.said(u"holderStatus"_s).isEmpty());
        QVERIFY(!shown.said(u"bankStatus"_s).isEmpty());
        QVERIFY(!shown.said(u"authorisationStatus"_s).isEmpty());
    }

    void loadsWhatTheSessionHolds()
    {
        PaymentCase person;
        person.session.setBank({.channel = PayChannel::Debit,
                                .holder = u"样例人"_s,
                                .cardNumber = DoubtfulCard.toString(),
                                .checksumConfirmed = true,
                                .bankCode = u"ICBC"_s,
                                .authorised = true});
        Shown shown(person);

        QCOMPARE(shown.find<ui::CardNumberEdit>(u"numberEdit"_s)->text(), DoubtfulCard.toString());
        QVERIFY(shown.shows(u"checksumTick"_s));
        QCOMPARE(shown.find<ui::BankEdit>(u"bankEdit"_s)->bankCode(), u"ICBC"_s);
        QVERIFY(shown.find<QCheckBox>(u"authorisedTick"_s)->isChecked());
    }

    void keepsTheAnswersThroughAChangeOfLanguage()
    {
        PaymentCase person;
        Shown shown(person);
        fillIn(shown);
        typeNumber(shown, SoundCard.toString());
        const auto before = person.session.draft();

        shown.speak(Language::Chinese);

        QVERIFY(person.session.draft() == before);
        QCOMPARE(shown.find<ui::BankEdit>(u"bankEdit"_s)->text(), u"中国农业银行"_s);
        QCOMPARE(shown.find<ui::CardNumberEdit>(u"numberEdit"_s)->text(), SoundCard.toString());
    }

    void masksTheNumberInTheCheck()
    {
        PaymentCase person;
        Shown shown(person);
        fillIn(shown);
        typeNumber(shown, SoundCard.toString());

        for (const auto &row : shown.page.summaryRows()) {
            if (row.field != Field::BankCardNumber)
                continue;
            QVERIFY(row.answer.endsWith(u"0018"_s));
            QVERIFY(!row.answer.contains(u"622848"_s));
            QCOMPARE(row.shownAnswer, SoundCard.toString());
            return;
        }
        QFAIL("no row for the number");
    }
};

QTEST_MAIN(BankPageTest)
#include "tst_bankpage.moc"
