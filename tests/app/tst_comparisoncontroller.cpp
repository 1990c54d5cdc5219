#include "app/comparisoncontroller.h"
#include "models/store/connection.h"
#include "tests/app/programwindow.h"
#include "tests/support/samplebooks.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

/// Saved applications and drafts beside one another and beside other rates.
class ComparisonControllerTest : public QObject, private ProgramWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void listsWhatTodaysRatesChange()
    {
        finishSample();
        const auto archive = program().controller().archive().value();
        auto cheaper = *archive->load(entries().front().reference);
        cheaper.reference = ApplicationReference::fromRandom(7);
        int lowered = 0;
        for (ContributionLine &line : cheaper.quote.lines) {
            if (line.scheme == Scheme::Pension) {
                line.total = *line.total - Money::fromYuan(100);
                ++lowered;
            }
        }
        QCOMPARE(lowered, 12);
        QVERIFY(archive->save(cheaper));

        Q_EMIT program().window().rateChangesRequested();
        auto *changes = dialog(u"rateChangesDialog"_s);
        const auto *count = changes->findChild<QLabel *>(u"rateChangesCount"_s);
        QTRY_COMPARE(count->text(), u"1 of 2 saved applications would cost something else."_s);
        const auto *table = changes->findChild<QTableWidget *>();
        QCOMPARE(table->item(0, 1)->text(), cheaper.reference.text());
        QCOMPARE(table->item(0, 2)->text(), u"+¥1,200.00"_s);

        QTest::mouseClick(changes->findChild<QPushButton *>(u"compareChangedButton"_s), Qt::LeftButton);
        const auto *comparison = dialog(u"comparisonDialog"_s)->findChild<QTableWidget *>();
        QVERIFY(comparison->item(0, 0)->text() != u"Nothing is different"_s);
    }

    /// The edition that counted before had other figures for Beijing.
    void listsTheDraftsThatTodaysRatesChange()
    {
        program().controller().comparison().setBooksBefore(
            [] { return std::shared_ptr<ReferenceBooks>(tests::sampleBooks()); });
        beginSample();
        QVERIFY(program().controller().keepDraft());
        program().window().showHome();

        Q_EMIT program().window().rateChangesRequested();

        auto *changes = dialog(u"rateChangesDialog"_s);
        const auto *count = changes->findChild<QLabel *>(u"rateChangesCount"_s);
        QTRY_COMPARE(
            count->text(),
            u"None of 0 saved applications would cost anything else. 1 of 1 draft would cost something else."_s);
        const auto *table = changes->findChild<QTableWidget *>();
        QCOMPARE(table->item(0, 0)->text(), sample().person.name);
        QCOMPARE(table->item(0, 1)->text(), u"Draft"_s);
        QVERIFY(table->item(0, 4)->text() != table->item(0, 5)->text());
        QCOMPARE(table->item(0, 6)->text(), tests::sampleBooks()->edition().number);

        QTest::mouseClick(changes->findChild<QPushButton *>(u"compareChangedButton"_s), Qt::LeftButton);
        QVERIFY(program().window().isWizardShown());
        QCOMPARE(program().session().draft().person.name, sample().person.name);
    }

    /// What cannot be read, or has no figures under either edition, is not said to stay the same.
    void countsOnlyWhatWasCompared()
    {
        program().controller().comparison().setBooksBefore(
            [] { return std::shared_ptr<ReferenceBooks>(tests::sampleBooks()); });
        finishSample();
        finishSample();
        program().controller().startNew();
        program().session().setPerson({.name = sample().person.name}); // no place, no grade
        QVERIFY(program().controller().keepDraft());
        program().window().showHome();
        QVERIFY(store::Connection::openReadWrite(data() + u"/archive.db"_s)
                    .value()
                    ->run(u"UPDATE application SET grade = '1%' WHERE id = (SELECT max(id) FROM application)"_s));

        Q_EMIT program().window().rateChangesRequested();

        const auto *count = dialog(u"rateChangesDialog"_s)->findChild<QLabel *>(u"rateChangesCount"_s);
        QTRY_COMPARE(count->text(), u"The one saved application would cost the same. 1 could not be read."_s);
    }

    void comparesTwoSavedApplications()
    {
        finishSample();
        beginSample();
        auto draft = program().session().draft();
        draft.grade.grade = PercentGrade{Rate::fromPercent(100)};
        program().session().setDraft(draft);
        program().controller().finish();
        const auto both = entries();
        QCOMPARE(both.size(), std::size_t(2));

        Q_EMIT program().window().compareRequested(both[0].reference, both[1].reference);

        const auto *table = dialog(u"comparisonDialog"_s)->findChild<QTableWidget *>();
        QStringList rows;
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->columnSpan(row, 0) == 1)
                rows.append(table->item(row, 0)->text() + u'|' + table->item(row, 1)->text() + u'|'
                            + table->item(row, 2)->text());
        }
        QVERIFY2(rows.contains(u"Grade|100%|60%"_s), qPrintable(rows.join(u'\n')));
    }
};

QTEST_MAIN(ComparisonControllerTest)
#include "tst_comparisoncontroller.moc"
