#include "tests/ui/shownpage.h"
#include "ui/fields/bankedit.h"
#include "ui/wizard/cardpage.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPlainTextEdit>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

using Shown = ShownPage<ui::CardPage>;

class CardPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    void asksNothingMoreWhenNoCardIsNeeded()
    {
        PaymentCase person;
        Shown shown(person);

        shown.choose(u"serviceChoice"_s, CardService::NoneNeeded);

        QVERIFY(!shown.shows(u"newCardArea"_s));
        QVERIFY(!shown.shows(u"existingQuestion"_s));
        QVERIFY(person.problems(Step::Card).empty());
    }

    void offersTheHouseholdsAddressWhileNoneIsGiven()
    {
        PaymentCase person;
        person.session.setHousehold({.shared = {.address = u"建国路1号"_s}});
        Shown shown(person);
        shown.choose(u"serviceChoice"_s, CardService::FirstCard);
        QVERIFY(!shown.shows(u"householdOffer"_s));
        shown.choose(u"deliveryChoice"_s, CardDelivery::Post);
        QVERIFY(shown.shows(u"householdOffer"_s));

        shown.find<QWidget>(u"offerButton"_s)->setFocus();
        QTest::keyClick(shown.find<QWidget>(u"offerButton"_s), Qt::Key_Space);

        QCOMPARE(person.session.draft().card.address, u"建国路1号"_s);
        QVERIFY(!shown.shows(u"householdOffer"_s));
    }

    void takesAFirstCardToCollect()
    {
        PaymentCase person;
        Shown shown(person);

        shown.choose(u"serviceChoice"_s, CardService::FirstCard);
        QTest::keyClicks(shown.find<ui::BankEdit>(u"cardBankEdit"_s), u"Agricultural Bank of China"_s);
        shown.choose(u"deliveryChoice"_s, CardDelivery::Collect);

        QVERIFY(!shown.shows(u"existingQuestion"_s));
        QVERIFY(!shown.shows(u"addressQuestion"_s));
        QCOMPARE(person.session.draft().card.bankCode, u"ABC"_s);
        QVERIFY(person.problems(Step::Card).empty());
    }

    void offersBanksAsOneTypes()
    {
        PaymentCase person;
        Shown shown(person);
        shown.choose(u"serviceChoice"_s, CardService::FirstCard);
        auto *bank = shown.find<ui::BankEdit>(u"cardBankEdit"_s);

        shown.page.activateWindow();
        bank->setFocus();

        QTest::keyClicks(bank, u"ICBC"_s);

        QVERIFY(bank->completer()->popup()->isVisible());
        QCOMPARE(bank->completer()->completionModel()->rowCount(), 1);
        QTest::keyClick(bank->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(bank->completer()->popup(), Qt::Key_Return);

        QCOMPARE(bank->text(), u"Industrial and Commercial Bank of China"_s);
        QCOMPARE(person.session.draft().card.bankCode, u"ICBC"_s);
    }

    void asksForTheOldCardOnReplacement()
    {
        PaymentCase person;
        Shown shown(person);
        shown.choose(u"serviceChoice"_s, CardService::Replacement);
        QVERIFY(shown.shows(u"existingQuestion"_s));

        QTest::keyClicks(shown.find<QLineEdit>(u"existingEdit"_s), u"SAMPLE12345"_s);

        QCOMPARE(person.session.draft().card.existingNumber, u"SAMPLE12345"_s);
        QVERIFY(shown.page.summaryRows().at(1).answer.endsWith(u"2345"_s));
        QVERIFY(!shown.page.summaryRows().at(1).answer.contains(u"SAMPLE1"_s));
    }

    void saysWhatIsMissing()
    {
        PaymentCase person;
        Shown shown(person);
        shown.pressContinue(person);
        QVERIFY(!shown.said(u"serviceStatus"_s).isEmpty());

        shown.choose(u"serviceChoice"_s, CardService::Renewal);
        shown.pressContinue(person);

        QVERIFY(shown.said(u"serviceStatus"_s).isEmpty());
        QVERIFY(!shown.said(u"existingStatus"_s).isEmpty());
        QVERIFY(!shown.said(u"cardBankStatus"_s).isEmpty());
        QVERIFY(!shown.said(u"deliveryStatus"_s).isEmpty());
    }

    void asksForTheAddressOnlyForThePost()
    {
        PaymentCase person;
        Shown shown(person);
        shown.choose(u"serviceChoice"_s, CardService::FirstCard);
        shown.choose(u"deliveryChoice"_s, CardDelivery::Post);
        QVERIFY(shown.shows(u"addressQuestion"_s));
        shown.pressContinue(person);
        QVERIFY(!shown.said(u"addressStatus"_s).isEmpty());

        QTest::keyClicks(shown.find<QPlainTextEdit>(u"addressEdit"_s), u"Sample Road 1"_s);
        shown.pressContinue(person);

        QVERIFY(shown.said(u"addressStatus"_s).isEmpty());
        QCOMPARE(person.session.draft().card.address, u"Sample Road 1"_s);
    }

    void loadsWhatTheSessionHolds()
    {
        PaymentCase person;
        const CardAnswers answers{.service = CardService::Renewal,
                                  .existingNumber = u"SAMPLE12345"_s,
                                  .bankCode = u"ICBC"_s,
                                  .delivery = CardDelivery::Post,
                                  .address = u"样例路1号"_s};
        person.session.setCard(answers);
        Shown shown(person);

        QCOMPARE(shown.find<QLineEdit>(u"existingEdit"_s)->text(), u"SAMPLE12345"_s);
        QCOMPARE(shown.find<ui::BankEdit>(u"cardBankEdit"_s)->bankCode(), u"ICBC"_s);
        QCOMPARE(shown.find<QPlainTextEdit>(u"addressEdit"_s)->toPlainText(), u"样例路1号"_s);
        QVERIFY(person.session.draft().card == answers);
    }

    void keepsTheAnswersThroughAChangeOfLanguage()
    {
        PaymentCase person;
        Shown shown(person);
        shown.choose(u"serviceChoice"_s, CardService::FirstCard);
        QTest::keyClicks(shown.find<ui::BankEdit>(u"cardBankEdit"_s), u"Sample village bank"_s);
        const auto before = person.session.draft();

        shown.speak(Language::Chinese);

        QCOMPARE(shown.find<ui::BankEdit>(u"cardBankEdit"_s)->text(), u"Sample village bank"_s);
        QVERIFY(person.session.draft() == before);
    }
};

QTEST_MAIN(CardPageTest)
#include "tst_cardpage.moc"
