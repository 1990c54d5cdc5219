#include "ui/fields/fieldstatus.h"

#include <QLineEdit>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class FieldStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoRoomWhileThereIsNothingToSay()
    {
        QWidget page;
        ui::FieldStatus status(&page);

        QVERIFY(status.isHidden());
        status.showHelp(u"14 of 18"_s);
        QVERIFY(!status.isHidden());
        status.clear(nullptr);
        QVERIFY(status.isHidden());
        QCOMPARE(status.text(), QString());
    }

    void saysTheProblemToScreenReadersAndMarksTheField()
    {
        QLineEdit field;
        field.setAccessibleDescription(u"As on the card."_s);
        ui::FieldStatus status;

        status.showProblem(u"Enter your ID number"_s, &field);
        QCOMPARE(field.accessibleDescription(), u"Enter your ID number As on the card."_s);
        QCOMPARE(field.property("problem").toBool(), true);

        status.showProblem(u"It does not add up"_s, &field);
        QCOMPARE(field.accessibleDescription(), u"It does not add up As on the card."_s);

        status.clear(&field);
        QCOMPARE(field.accessibleDescription(), u"As on the card."_s);
        QCOMPARE(field.property("problem").toBool(), false);
    }

    void marksTheLineInsideACompoundField()
    {
        QWidget compound;
        QLineEdit inner(&compound);
        compound.setFocusProxy(&inner);
        ui::FieldStatus status;

        status.showProblem(u"Select where you live"_s, &compound);

        QCOMPARE(inner.property("problem").toBool(), true);
        QCOMPARE(inner.accessibleDescription(), u"Select where you live"_s);
    }
};

QTEST_MAIN(FieldStatusTest)
#include "tst_fieldstatus.moc"
