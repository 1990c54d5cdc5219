#include "models/region/regioncode.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class RegionCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsSixDigitsOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isCode");

        QTest::addRow("county") << u"110105"_s << true;
        QTest::addRow("leading zero") << u"000001"_s << true;
        QTest::addRow("five digits") << u"11010"_s << false;
        QTest::addRow("seven digits") << u"1101050"_s << false;
        QTest::addRow("letter") << u"11010A"_s << false;
        QTest::addRow("sign") << u"+11010"_s << false;
        QTest::addRow("blank") << u"11010 "_s << false;
        QTest::addRow("full-width") << u"１１０１０５"_s << false;
        QTest::addRow("empty") << QString() << false;
    }

    void acceptsSixDigitsOnly()
    {
        QFETCH(QString, text);
        QFETCH(bool, isCode);

        const auto code = RegionCode::parse(text);

        QCOMPARE(code.has_value(), isCode);
        if (isCode)
            QCOMPARE(code->text(), text);
        else
            QCOMPARE(code.error().code, Error::Code::RegionUnknown);
    }

    void knowsItsProvince()
    {
        const auto jinshui = RegionCode::parse(u"410105").value();

        QCOMPARE(jinshui.province().text(), u"410000"_s);
        QVERIFY(jinshui.sharesProvince(RegionCode::parse(u"410000").value()));
        QVERIFY(!jinshui.sharesProvince(RegionCode::parse(u"420105").value()));
    }
};

QTEST_GUILESS_MAIN(RegionCodeTest)
#include "tst_regioncode.moc"
