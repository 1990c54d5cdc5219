#include "ui/fields/paidtimeline.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class PaidTimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Appearance::Light, 100); }

    void readsOutEveryTimeOfPaying()
    {
        ui::PaidTimeline timeline;

        timeline.setSpans(
            {{.text = u"Henan, 36 months"_s, .months = 36}, {.text = u"Beijing, 12 months"_s, .months = 12}});

        QCOMPARE(timeline.accessibleName(), u"Henan, 36 months; Beijing, 12 months"_s);
    }

    void takesNoRoomWithoutTimes()
    {
        ui::PaidTimeline timeline;

        timeline.setSpans({});

        QVERIFY(timeline.isHidden());
    }

    /// Three quarters of what is left beside the least widths belong to three quarters of the months.
    void sharesTheWidthByMonths()
    {
        ui::PaidTimeline timeline;
        timeline.resize(600, 40);
        timeline.setSpans({{.text = u"a"_s, .months = 300, .holdsPension = true}, {.text = u"b"_s, .months = 100}});
        const QImage picture = timeline.grab().toImage();
        const QColor accent = ui::colours().accent;

        const auto isAccent = [&](int x) { return picture.pixelColor(x, 8) == accent; };

        QVERIFY(isAccent(300));
        QVERIFY(isAccent(420));
        QVERIFY(!isAccent(470));
    }

    /// A short time keeps room for its number.
    void keepsShortTimesVisible()
    {
        ui::PaidTimeline timeline;
        timeline.resize(600, 40);
        timeline.setSpans({{.text = u"a"_s, .months = 400}, {.text = u"b"_s, .months = 1, .holdsPension = true}});
        const QImage picture = timeline.grab().toImage();

        int width = 0;
        for (int x = 0; x < picture.width(); ++x)
            width += picture.pixelColor(x, 8) == ui::colours().accent ? 1 : 0;

        QVERIFY2(width >= 20, qPrintable(QString::number(width)));
    }
};

QTEST_MAIN(PaidTimelineTest)
#include "tst_paidtimeline.moc"
