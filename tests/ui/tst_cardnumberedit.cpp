#include "ui/fields/cardnumberedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class CardNumberEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAsItIsTyped()
    {
        ui::CardNumberEdit field;
        field.show();
        QSignalSpy edits(&field, &ui::PrivateNumberEdit::textEdited);

        QTest::keyClicks(field.lineEdit(), u"6222021234567890123"_s);

        QCOMPARE(field.lineEdit()->text(), u"6222 0212 3456 7890 123"_s);
        QCOMPARE(field.text(), u"6222021234567890123"_s);
        QCOMPARE(edits.size(), 19);
        QCOMPARE(edits.last().first().toString(), u"6222021234567890123"_s);
    }

    void groupsWhatIsPastedWithDashesAndFullWidthDigits()
    {
        ui::CardNumberEdit field;
        field.show();
        QGuiApplication::clipboard()->setText(u"６２２２-0212 3456\n7890"_s);

        QTest::keyClick(field.lineEdit(), Qt::Key_V, Qt::ControlModifier);

        QCOMPARE(field.lineEdit()->text(), u"6222 0212 3456 7890"_s);
    }

    void keepsTheCursorBehindTheCharacterThatWasTyped()
    {
        ui::CardNumberEdit field;
        field.show();
        QTest::keyClicks(field.lineEdit(), u"62220212"_s);

        field.lineEdit()->setCursorPosition(2);
        QTest::keyClick(field.lineEdit(), Qt::Key_9);
        QCOMPARE(field.lineEdit()->text(), u"6292 2021 2"_s);
        QCOMPARE(field.lineEdit()->cursorPosition(), 3);

        field.lineEdit()->setCursorPosition(6);
        QTest::keyClick(field.lineEdit(), Qt::Key_Backspace);
        QCOMPARE(field.lineEdit()->text(), u"6292 0212"_s);
        QCOMPARE(field.text(), u"62920212"_s);
    }

    void hidesTheNumberAsAPassword()
    {
        ui::CardNumberEdit field;
        field.setText(u"6222021234567890123"_s);
        field.show();
        auto *button = field.findChild<QPushButton *>(u"showButton"_s);
        QVERIFY(button);

        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(field.isConcealed());
        QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Password);
        QCOMPARE(field.text(), u"6222021234567890123"_s);

        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!field.isConcealed());
    }

    void groupsIdentityNumbersByPlaceDateAndRest()
    {
        ui::IdentityNumberEdit field;
        field.show();
        QTest::keyClicks(field.lineEdit(), u"11010519491231002x"_s);

        QCOMPARE(field.lineEdit()->text(), u"110105 19491231 002X"_s);
        QVERIFY(field.lineEdit()->inputMethodHints().testFlag(Qt::ImhSensitiveData));
    }

    void keepsWrongCharactersForTheRulesToName()
    {
        ui::IdentityNumberEdit field;
        field.show();
        QTest::keyClicks(field.lineEdit(), u"11010O"_s);

        QCOMPARE(field.text(), u"11010O"_s);
    }
};

QTEST_MAIN(CardNumberEditTest)
#include "tst_cardnumberedit.moc"
