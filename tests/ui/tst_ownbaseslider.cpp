#include "ui/grade/ownbaseslider.h"

#include "tests/support/samplerates.h"
#include "ui/format.h"

#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

class OwnBaseSliderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    void isThereOnlyWhereTheChoiceIsFree_data()
    {
        QTest::addColumn<GradeKind>("kind");
        QTest::addColumn<bool>("hasLimits");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("free") << GradeKind::Free << true << true;
        QTest::newRow("free, no limits known") << GradeKind::Free << false << false;
        QTest::newRow("not known whether free") << GradeKind::Unknown << true << false;
        QTest::newRow("list of bases") << GradeKind::Yuan << true << false;
        QTest::newRow("list of percentages") << GradeKind::Percent << true << false;
    }

    void isThereOnlyWhereTheChoiceIsFree()
    {
        QFETCH(const GradeKind, kind);
        QFETCH(const bool, hasLimits);
        QFETCH(const bool, isThere);
        ui::OwnBaseSlider slider;

        slider.setRate(rate(kind, hasLimits));

        QCOMPARE(!slider.isHidden(), isThere);
    }

    /// Limits of Tibet 2026: 7172.40 and 35862.
    void reachesLimitsWithFen()
    {
        ui::OwnBaseSlider slider;
        slider.setRate(rate(GradeKind::Free, true));
        slider.follow(yuan(u"8000"));
        const QSignalSpy picked(&slider, &ui::OwnBaseSlider::basePicked);

        QTest::keyClick(&slider, Qt::Key_Home);
        QTest::keyClick(&slider, Qt::Key_Right);
        QTest::keyClick(&slider, Qt::Key_End);

        QCOMPARE(picked.size(), 3);
        QCOMPARE(picked[0][0].value<Money>(), yuan(u"7172.40"));
        QCOMPARE(picked[1][0].value<Money>(), yuan(u"7200"));
        QCOMPARE(picked[2][0].value<Money>(), yuan(u"35862"));
    }

    void saysTheBaseItStandsAt()
    {
        ui::OwnBaseSlider slider;
        slider.setRate(rate(GradeKind::Free, true));

        slider.follow(yuan(u"8000"));
        QCOMPARE(slider.accessibleDescription(), u"¥8,000.00 a month"_s);
        QTest::keyClick(&slider, Qt::Key_Right);
        QCOMPARE(slider.accessibleDescription(), u"¥8,100.00 a month"_s);
        slider.follow(std::nullopt);
        QCOMPARE(slider.accessibleDescription(), u"¥7,172.40 a month"_s);
    }

private:
    static ContributionRate rate(GradeKind kind, bool hasLimits)
    {
        auto made = pensionRow(u"540000", u"2026-01", u"");
        made.grades.kind = kind;
        if (hasLimits) {
            made.lowerLimit = yuan(u"7172.40");
            made.upperLimit = yuan(u"35862");
        }
        return made;
    }
};

QTEST_MAIN(OwnBaseSliderTest)
#include "tst_ownbaseslider.moc"
