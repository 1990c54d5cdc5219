#include "tests/ui/noticecase.h"
#include "ui/errortext.h"
#include "ui/fields/regionedit.h"
#include "ui/format.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

/// A list of bases in the dialog for a notice.
class NoticeBasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    void takesAListOfBasesRowByRow()
    {
        NoticeCase on;
        on.typeAll();
        auto *kind = on.find<QComboBox>(u"grades_field"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(kind->currentData().toString(), u"yuan"_s);
        QVERIFY(tabTo(u"grade_0_field"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"4500"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // to a row of its own
        QCOMPARE(QApplication::focusWidget()->objectName(), u"grade_1_field"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"6000"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"grade_1_name"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Second"_s);
        QVERIFY(on.dialog->isVisible()); // Enter in the list keeps nothing
        QVERIFY(tabTo(u"addGradeButton"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), u"8000"_s);
        QVERIFY(tabTo(u"keepNoticeButton"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

        QCOMPARE(on.kept.size(), std::size_t(1));
        const auto &grades = on.kept.front().rate.grades;
        QVERIFY(grades.bases == (std::vector<Money>{yuan(u"4500"), yuan(u"6000"), yuan(u"8000")}));
        QVERIFY(grades.names == (std::vector<QString>{QString(), u"Second"_s, QString()}));
    }

    void saysWhatIsWrongAtTheGrade()
    {
        NoticeCase on;
        on.showList({{u"5000"_s, {}}, {u"5000"_s, {}}, {u"4000"_s, {}}});

        QTest::keyClick(on.find<QPushButton>(u"keepNoticeButton"_s), Qt::Key_Space);

        QVERIFY(on.kept.empty());
        QCOMPARE(on.said(u"grade_0"_s), QString());
        QCOMPARE(on.said(u"grade_1"_s), ui::errorText({.code = Error::Code::NoticeGradeTwice, .values = {2}}));
        QCOMPARE(on.said(u"grade_2"_s), ui::errorText({.code = Error::Code::NoticeGradeOutside, .values = {3}}));
        QVERIFY(on.find<QLineEdit>(u"grade_1_field"_s)->hasFocus());
        QVERIFY(on.find<QLineEdit>(u"grade_1_field"_s)->accessibleDescription().contains(on.said(u"grade_1"_s)));
    }

    void removesAGradeByKeyboard()
    {
        NoticeCase on;
        on.showList({{u"5000"_s, {}}, {u"6000"_s, {}}, {u"7000"_s, {}}});
        on.find<QLineEdit>(u"grade_1_field"_s)->setFocus();
        QVERIFY(tabTo(u"grade_1_remove"_s));

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

        QCOMPARE(QApplication::focusWidget()->objectName(), u"grade_1_field"_s);
        QCOMPARE(on.find<QLineEdit>(u"grade_1_field"_s)->text(), u"7000"_s);
        QVERIFY(!on.find<QLineEdit>(u"grade_2_field"_s));
        QTest::keyClick(on.find<QPushButton>(u"grade_1_remove"_s), Qt::Key_Space);
        QTest::keyClick(on.find<QPushButton>(u"grade_0_remove"_s), Qt::Key_Space);
        QCOMPARE(on.find<QLineEdit>(u"grade_0_field"_s)->text(), QString()); // one waits
        QTest::keyClick(on.find<QPushButton>(u"keepNoticeButton"_s), Qt::Key_Space);
        QCOMPARE(on.said(u"grade_0"_s), ui::errorText({.code = Error::Code::NoticeGradesMissing}));
    }

    void offersTheListThatThePlaceHas()
    {
        NoticeCase on; // in Hainan, which has none
        on.dialog->setAnswers({.region = region(u"460000"), .from = u"2026-01"_s});
        QVERIFY(!on.find<QLineEdit>(u"grade_0_field"_s)->isVisible());

        on.find<ui::RegionEdit>(u"region_field"_s)->setRegion(region(u"320000"));

        QCOMPARE(on.find<QComboBox>(u"grades_field"_s)->currentData().toString(), u"yuan"_s);
        QCOMPARE(on.find<QLineEdit>(u"grade_0_field"_s)->text(), u"4952.00"_s);
        QVERIFY(on.find<QLabel>(u"gradesHint"_s)->text().contains(u"compare"_s));
    }
};

QTEST_MAIN(NoticeBasesTest)
#include "tst_noticebases.moc"
