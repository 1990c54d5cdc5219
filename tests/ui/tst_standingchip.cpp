#include "ui/fields/standingchip.h"
#include "ui/format.h"

#include <QLabel>
#include <QTest>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(canbao::Standing)

/// What a figure rests on is told in words and on a tint, the same everywhere.
class StandingChipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAStandingInWordsAndTint_data()
    {
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("tone");

        QTest::newRow("known") << Standing::Known << u"known"_s << u"good"_s;
        QTest::newRow("provisional") << Standing::Provisional << u"provisional"_s << u"caution"_s;
        QTest::newRow("entered") << Standing::EnteredByHand << u"entered by hand"_s << u"accent"_s;
        QTest::newRow("unknown") << Standing::Unknown << u"not known"_s << u"caution"_s;
    }

    void showsAStandingInWordsAndTint()
    {
        QFETCH(Standing, standing);
        setCurrentLanguage(Language::English);

        QLabel chip;
        showStanding(&chip, standing);

        QTEST(chip.text(), "words");
        QTEST(chip.property("tone").toString(), "tone");
        QCOMPARE(chip.property("role").toString(), u"chip"_s);
    }
};

QTEST_MAIN(StandingChipTest)
#include "tst_standingchip.moc"
