#include "ui/keptanswersbar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class KeptAnswersBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenAndWhose_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("today") << QDate(2026, 11, 20) << u"We kept your answers from 09:30."_s;
        QTest::addRow("another day") << QDate(2026, 11, 23) << u"We kept your answers from 20 November 2026 09:30."_s;
    }

    void saysWhenAndWhose()
    {
        QFETCH(QDate, today);
        QFETCH(QString, sentence);
        ui::KeptAnswersBar bar;
        QVERIFY(bar.isHidden());

        bar.offer(Left, today);

        QVERIFY(bar.isVisible());
        QCOMPARE(text(bar, u"keptText"_s), sentence);
        QCOMPARE(text(bar, u"keptDetails"_s), u"样例一, left at \"Grade\""_s);
    }

    void hidesTheNameWhereNamesAreHidden()
    {
        ui::KeptAnswersBar bar;
        bar.setNamesMasked(true);
        bar.offer(Left, QDate(2026, 11, 20));

        QCOMPARE(text(bar, u"keptDetails"_s), u"样**, left at \"Grade\""_s);
    }

    void opensOrLeavesThem()
    {
        ui::KeptAnswersBar bar;
        bar.offer(Left, QDate(2026, 11, 20));
        QSignalSpy opened(&bar, &ui::KeptAnswersBar::openRequested);
        QSignalSpy declined(&bar, &ui::KeptAnswersBar::declined);

        QTest::mouseClick(bar.findChild<QPushButton *>(u"openKeptButton"_s), Qt::LeftButton);
        QTest::mouseClick(bar.findChild<QPushButton *>(u"notNowButton"_s), Qt::LeftButton);

        QCOMPARE(opened, QList<QVariantList>{{u"d1"_s}});
        QCOMPARE(declined.size(), 1);
    }

private:
    static QString text(const ui::KeptAnswersBar &bar, const QString &name)
    {
        return bar.findChild<QLabel *>(name)->text();
    }

    const DraftEntry Left{.id = u"d1"_s,
                          .name = u"样例一"_s,
                          .step = u"grade"_s,
                          .savedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 30))};
};

QTEST_MAIN(KeptAnswersBarTest)
#include "tst_keptanswersbar.moc"
