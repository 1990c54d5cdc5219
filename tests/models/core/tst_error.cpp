#include "models/core/error.h"
#include "models/core/result.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasAKeyOfItsOwn()
    {
        static const QRegularExpression form(u"^E\\d{3}\\z"_s);
        const auto last = static_cast<int>(Error::Code::ListEmpty);
        QSet<QString> keys;

        for (int code = 0; code <= last; ++code) {
            const QString key = errorKey(static_cast<Error::Code>(code));
            QVERIFY2(form.match(key).hasMatch(), qPrintable(key));
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys.insert(key);
        }

        QCOMPARE(keys.size(), last + 1);
    }

    void keepsTheKeysThatScreensName_data()
    {
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<QString>("key");

        QTest::addRow("identity length") << Error::Code::IdentityLength << u"E113"_s;
        QTest::addRow("card check digit") << Error::Code::CardNumberChecksum << u"E246"_s;
        QTest::addRow("reminder") << Error::Code::ReminderOutside << u"E251"_s;
        QTest::addRow("credit card") << Error::Code::CreditCard << u"E247"_s;
    }

    void keepsTheKeysThatScreensName()
    {
        QFETCH(Error::Code, code);
        QFETCH(QString, key);

        QCOMPARE(errorKey(code), key);
    }

    void handsAFailureOnWithItsValues()
    {
        const Result<int> step = failureWith(Error::Code::IdentityLength, {18, 17});

        const Result<QString> whole = failure(step);

        QVERIFY(!whole);
        QCOMPARE(whole.error().code, Error::Code::IdentityLength);
        QCOMPARE(whole.error().values, (std::vector<ErrorValue>{18, 17}));
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "tst_error.moc"
