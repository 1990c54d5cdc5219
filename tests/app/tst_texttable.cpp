#include "app/commandline/texttable.h"

#include <QTest>

using namespace canbao::app;
using namespace Qt::StringLiterals;

class TextTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsChineseCharactersTwice()
    {
        QCOMPARE(displayWidth(u"abc"_s), 3);
        QCOMPARE(displayWidth(u"养老"_s), 4);
        QCOMPARE(displayWidth(u"𠮷（1）"_s), 7);
        QCOMPARE(displayWidth(QString()), 0);
    }

    void alignsColumns()
    {
        TextTable table({{u"险种"_s}, {u"元"_s, TextTable::Align::Right}});
        table.addRow({u"养老保险"_s, u"1,432.40"_s});
        table.addRow({u"x"_s, u"5"_s});

        QCOMPARE(table.text(), u"险种            元\n养老保险  1,432.40\nx                5\n"_s);
    }

    void leavesOutWhatHasNoAnswer() { QCOMPARE(listText({{u"a"_s, u"1"_s}, {u"b"_s, {}}}), u"a  1\n"_s); }
};

QTEST_GUILESS_MAIN(TextTableTest)
#include "tst_texttable.moc"
