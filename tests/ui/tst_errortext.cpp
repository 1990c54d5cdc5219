#include "ui/errortext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

/// "%1" that nothing took the place of; a per cent sign of its own is none.
const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"%L?\\d"_s);
    return pattern;
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWordsOfItsOwn_data()
    {
        QTest::addColumn<int>("code");
        for (int code = 0; code <= int(Code::ListEmpty); ++code)
            QTest::newRow(qPrintable(errorKey(Code(code)))) << code;
    }

    void everyCodeHasWordsOfItsOwn()
    {
        QFETCH(const int, code);
        static QSet<QString> seen;
        static const QRegularExpression apology(u"\\b(please|sorry|invalid)\\b"_s,
                                                QRegularExpression::CaseInsensitiveOption);

        const QString text = ui::errorText({.code = Code(code), .values = {u"one"_s, u"two"_s}});

        QVERIFY(text.size() > 10);
        QVERIFY2(!text.contains(placeholder()), qPrintable(text));
        QVERIFY2(!text.contains(apology), qPrintable(text));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }

    void namesTheFigures()
    {
        QCOMPARE(ui::errorText({.code = Code::IdentityLength, .values = {18, 17}}),
                 u"ID card number must be 18 characters – you entered 17"_s);
        QCOMPARE(
            ui::errorText({.code = Code::BaseOutsideLimits, .values = {Money::fromYuan(7162), Money::fromYuan(35811)}}),
            u"Base must be between ¥7,162.00 and ¥35,811.00 a month"_s);
        QCOMPARE(ui::errorText({.code = Code::FirstMonthOutside, .values = {yearMonth(2026, 7), yearMonth(2027, 6)}}),
                 u"First month must be from July 2026 to June 2027"_s);
        QVERIFY(ui::errorText({.code = Code::BirthDateMismatch, .values = {QDate(1985, 3, 9), QDate(1985, 3, 8)}})
                    .startsWith(u"Date of birth is 9 March 1985 but the ID number says 8 March 1985"_s));
    }

    void leavesNoGapWhereAFigureIsMissing()
    {
        for (int code = 0; code <= int(Code::ListEmpty); ++code)
            QVERIFY(!ui::errorText({.code = Code(code)}).contains(placeholder()));
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
