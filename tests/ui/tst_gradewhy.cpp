#include "tests/ui/gradepagecase.h"
#include "ui/explanationtext.h"
#include "ui/grade/gradewhy.h"
#include "ui/whydialog.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

using Shown = ShownGrades;

namespace {

ui::GradeTableView *tableOf(const Shown &shown)
{
    return shown.find<ui::GradeTableView>(u"gradeTable"_s);
}

/// The window with the reasons that was opened last; closed by the next question for it.
QString readReasons(Shown &shown)
{
    auto *window = shown.page.findChild<ui::WhyDialog *>();
    if (!window)
        return {};
    QStringList words;
    for (const QLabel *label : window->findChildren<QLabel *>())
        words.append(label->text());
    delete window;
    return words.join(u'\n');
}

bool isChosen(const PaymentCase &person)
{
    return person.session.draft().grade.grade.has_value();
}

} // namespace

/// Every amount of every grade has its reasons, without the grade being chosen.
class GradeWhyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    /// Jiangsu 2025, 苏人社发〔2025〕33号: 20 % of 6000, 8 % of it to the account.
    void opensByWOfTheAmountThatTheKeysAreAt()
    {
        PaymentCase person(u"320100");
        Shown shown(person);
        auto *table = tableOf(shown);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        while (table->currentIndex().column() != GradeTableModel::AccountColumn)
            QTest::keyClick(table, Qt::Key_Right);

        QTest::keyClick(table, Qt::Key_W);

        const QString reasons = readReasons(shown);
        QVERIFY2(reasons.contains(u"6,000.00 × 8% = 480.00"_s), qPrintable(reasons));
        QVERIFY(!isChosen(person));
    }

    void opensForTheWholeRowWhatAMonthCosts()
    {
        PaymentCase person(u"320100");
        Shown shown(person);
        auto *table = tableOf(shown);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);

        QTest::keyClick(table, Qt::Key_W);

        // 6000 × 20 % for the pension, 6000 × 8 % for medical insurance
        const QString reasons = readReasons(shown);
        QVERIFY2(reasons.contains(u"= 1,680.00"_s), qPrintable(reasons));
    }

    void opensForEveryCellWithTheFigureThatItShows()
    {
        PaymentCase person(u"500000");
        person.session.setInsurance({.medicalVariant = u"tier_1"_s});
        auto schedule = person.session.draft().schedule;
        schedule.frequency = PaymentFrequency::Quarterly;
        person.session.setSchedule(schedule);
        Shown shown(person);
        auto *table = tableOf(shown);
        table->setFocus();

        int opened = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 1; column < GradeTableModel::ColumnCount; ++column) {
                if (table->isColumnHidden(column) || !cell(shown, row, column).data(GradeTableModel::FenRole).isValid())
                    continue;
                table->setCurrentIndex(cell(shown, row, column));
                QTest::keyClick(table, Qt::Key_W);
                const QString figure = cell(shown, row, column).data().toString();
                QVERIFY2(readReasons(shown).contains(figure), qPrintable(figure));
                ++opened;
            }
        }
        QVERIFY(opened >= 7 * table->model()->rowCount());
    }

    void asksBelowTheTableForTheAmountThatWasPointedAt()
    {
        PaymentCase person(u"320100");
        Shown shown(person);
        auto *link = shown.find<ui::GradeWhy>(u"gradeWhy"_s);
        QVERIFY2(link->text().contains(u"the cost of a month ¥1,386.56"_s), qPrintable(link->text()));
        auto *table = tableOf(shown);
        table->setCurrentIndex(cell(shown, 2, GradeTableModel::PooledColumn));
        QVERIFY2(link->text().contains(u"pool ¥840.00 (grade: ¥7,000)"_s), qPrintable(link->text()));

        QTest::mouseClick(link, Qt::LeftButton);

        QVERIFY(readReasons(shown).contains(u"840.00"_s));
        QVERIFY(!isChosen(person));
        QVERIFY(!link->accessibleDescription().isEmpty());
    }

    void standsAtTheChosenGradeUntilTheKeysGoElsewhere()
    {
        PaymentCase person(u"320100");
        person.session.setGrade({.grade = BaseGrade{Money::fromYuan(6'000)}});
        const Shown shown(person);

        const QString question = shown.find<ui::GradeWhy>(u"gradeWhy"_s)->text();
        QVERIFY2(question.contains(u"¥1,680.00 (grade: ¥6,000)"_s), qPrintable(question));
        auto *table = tableOf(shown);
        table->setFocus();
        QCOMPARE(table->currentIndex().row(), 1);
        QVERIFY(table->selectionModel()->isRowSelected(1));
    }

    void offersItInTheMenuOfACell()
    {
        PaymentCase person(u"320100");
        Shown shown(person);
        auto *table = tableOf(shown);
        const QPoint place = table->visualRect(cell(shown, 1, GradeTableModel::BaseColumn)).center();

        QTest::mouseClick(table->viewport(), Qt::RightButton, {}, place);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, place, table->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(table->viewport(), &asked);
        auto *menu = table->findChild<QMenu *>(u"whyMenu"_s);
        QVERIFY(menu);
        QVERIFY2(menu->actions().front()->text().contains(u"the base ¥6,000.00"_s), "another cell");
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);

        QTRY_VERIFY(shown.page.findChild<ui::WhyDialog *>());
        QVERIFY(readReasons(shown).contains(u"6,000.00"_s));
        QVERIFY(!isChosen(person));
    }

    /// By the key for menus, of the cell where the keys are.
    void offersItByTheMenuKey()
    {
        PaymentCase person(u"320100");
        Shown shown(person);
        auto *table = tableOf(shown);
        table->setFocus();
        table->setCurrentIndex(cell(shown, 1, GradeTableModel::YearColumn));

        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, table->mapToGlobal(QPoint()));
        QCoreApplication::sendEvent(table->viewport(), &asked);

        auto *menu = table->findChild<QMenu *>(u"whyMenu"_s);
        QVERIFY(menu);
        QVERIFY(menu->actions().front()->text().contains(u"the cost of a year"_s));
        menu->close();
    }

    void asksForTheSortedRowAndNotForItsNeighbour()
    {
        PaymentCase person(u"320100");
        Shown shown(person);
        auto *table = tableOf(shown);
        Q_EMIT table->sortRequested(GradeTableModel::MonthColumn);
        Q_EMIT table->sortRequested(GradeTableModel::MonthColumn); // dearest first
        table->setFocus();
        table->setCurrentIndex(cell(shown, 0, GradeTableModel::BaseColumn));

        QTest::keyClick(table, Qt::Key_W);

        const QString figure = cell(shown, 0, GradeTableModel::BaseColumn).data().toString();
        QVERIFY(fen(shown, 0, GradeTableModel::BaseColumn) > fen(shown, 1, GradeTableModel::BaseColumn));
        QVERIFY(readReasons(shown).contains(figure));
    }

    void asksNothingOfWhatIsNotKnown()
    {
        PaymentCase person(u"320100");
        person.session.setInsurance({.medicalVariant = u"none of these"_s});
        Shown shown(person);
        auto *table = tableOf(shown);
        table->setFocus();
        table->setCurrentIndex(cell(shown, 0, GradeTableModel::MedicalColumn));
        QVERIFY(!table->currentIndex().data(GradeTableModel::FenRole).isValid());

        QTest::keyClick(table, Qt::Key_W);

        QVERIFY(readReasons(shown).isEmpty());
        QVERIFY(!shown.shows(u"gradeWhy"_s));
    }

    void namesItsKey()
    {
        PaymentCase person(u"320100");
        Shown shown(person);

        QVERIFY(shown.find<QLabel>(u"gradeHint"_s)->text().contains(u"W says why"_s));
        QVERIFY(tableOf(shown)->accessibleDescription().contains(u"W says why"_s));
    }

    void speaksTheOtherLanguageAfterAChange()
    {
        PaymentCase person(u"320100");
        Shown shown(person);

        shown.speak(Language::Chinese);

        const QString question = shown.find<ui::GradeWhy>(u"gradeWhy"_s)->text();
        QVERIFY2(question.contains(u"元"_s), qPrintable(question));
    }
};

QTEST_MAIN(GradeWhyTest)
#include "tst_gradewhy.moc"
