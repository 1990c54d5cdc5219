#include "models/card/cardrequest.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class CardRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackEveryService()
    {
        for (const auto service :
             {CardService::FirstCard, CardService::Replacement, CardService::Renewal, CardService::NoneNeeded})
            QCOMPARE(cardServiceFromKey(cardServiceKey(service)), std::optional(service));

        QCOMPARE(cardServiceKey(CardService::FirstCard), u"first_card"_s);
        QVERIFY(!cardServiceFromKey(u"first"));
        QVERIFY(!cardServiceFromKey(u""));
    }

    void readsBackEveryDelivery()
    {
        for (const auto delivery : {CardDelivery::Collect, CardDelivery::Post})
            QCOMPARE(cardDeliveryFromKey(cardDeliveryKey(delivery)), std::optional(delivery));

        QVERIFY(!cardDeliveryFromKey(u"pigeon"));
        QVERIFY(!cardDeliveryFromKey(u""));
    }
};

QTEST_GUILESS_MAIN(CardRequestTest)
#include "tst_cardrequest.moc"
