#include "ui/answersbefore.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

DraftVersion version(int number, const QDateTime &savedAt, EnrolmentDraft draft, const QString &page)
{
    draft.currentStep = page;
    return {.number = number, .savedAt = savedAt, .draft = std::move(draft)};
}

/// Three states of two days.
std::vector<DraftVersion> versions()
{
    EnrolmentDraft draft;
    draft.person.name = u"样例一"_s;
    std::vector<DraftVersion> all{version(1, {QDate(2026, 11, 20), QTime(9, 30)}, draft, u"person"_s)};
    draft.person.mobile = u"10000000000"_s;
    draft.person.sex = Sex::Female;
    all.push_back(version(2, {QDate(2026, 11, 23), QTime(10, 0)}, draft, u"hukou"_s));
    draft.grade.grade = FloorGrade{};
    all.push_back(version(3, {QDate(2026, 11, 23), QTime(10, 5)}, draft, u"grade"_s));
    return all;
}

} // namespace

class AnswersBeforeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenWhereAndWhatHadChanged()
    {
        const ui::AnswersBefore dialog(versions(), QDate(2026, 11, 23));
        const auto *table = dialog.findChild<QTableWidget *>(u"versionTable"_s);

        QCOMPARE(table->rowCount(), 3);
        const QStringList newest{u"10:05 · now"_s, u"Grade"_s, u"payment grade"_s};
        QCOMPARE(row(*table, 0), newest);
        const QStringList middle{u"10:00"_s, u"Personal details"_s, u"sex, mobile number"_s};
        QCOMPARE(row(*table, 1), middle);
        const QStringList oldest{u"20 November 2026 09:30"_s, u"Personal details"_s,
                                 u"the first answers that were kept"_s};
        QCOMPARE(row(*table, 2), oldest);
    }

    void goesBackWithTheKeyboard()
    {
        auto *dialog = new ui::AnswersBefore(versions(), QDate(2026, 11, 23));
        EnrolmentDraft chosen;
        connect(dialog, &ui::AnswersBefore::chosen, this, [&chosen](const EnrolmentDraft &draft) { chosen = draft; });
        dialog->show();
        auto *table = dialog->findChild<QTableWidget *>(u"versionTable"_s);
        QCOMPARE(table->currentRow(), 1);

        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);

        QVERIFY(chosen == versions().front().draft);
    }

    void cannotGoBackToWhatIsThere()
    {
        const ui::AnswersBefore dialog(versions(), QDate(2026, 11, 23));
        auto *table = dialog.findChild<QTableWidget *>(u"versionTable"_s);
        auto *button = dialog.findChild<QPushButton *>(u"goBackButton"_s);
        QVERIFY(button->isEnabled());

        table->selectRow(0);

        QVERIFY(!button->isEnabled());
    }

    void saysThatNothingChangedYet()
    {
        const ui::AnswersBefore dialog({versions().front()}, QDate(2026, 11, 23));

        QVERIFY(!dialog.findChild<QPushButton *>(u"goBackButton"_s)->isEnabled());
        QCOMPARE(dialog.findChild<QTableWidget *>(u"versionTable"_s)->rowCount(), 1);
    }

private:
    static QStringList row(const QTableWidget &table, int row)
    {
        return {table.item(row, 0)->text(), table.item(row, 1)->text(), table.item(row, 2)->text()};
    }
};

QTEST_MAIN(AnswersBeforeTest)
#include "tst_answersbefore.moc"
