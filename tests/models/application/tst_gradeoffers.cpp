#include "models/application/gradeoffers.h"
#include "tests/support/paymentcase.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

class GradeOffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesEachPublishedGrade()
    {
        const PaymentCase person(u"320100");

        const auto offers = gradeOffers(person.session.draft(), person.session.context());

        QVERIFY(offers.size() >= 11);
        QCOMPARE(offers.front().quote.months().size(), 12U);
        // 苏人社发〔2025〕33号: 4952 × 20 %, and Nanjing's medical insurance × 8 %
        QCOMPARE(offers.front().quote.knownTotal(yearMonth(2025, 9)), Money::fromFen(99'040 + 39'616));
    }

    void offersNothingWhereNothingIsKnown()
    {
        const PaymentCase person(u"460000");

        QVERIFY(gradeOffers(person.session.draft(), person.session.context()).empty());
        QVERIFY(std::holds_alternative<RateUnknown>(leadingRate(person.session.draft(), person.session.context())));
    }

    void leavesMedicalOutWhileItsVariantIsOpen()
    {
        PaymentCase person(u"500000");
        QVERIFY(isMedicalVariantOpen(person.session.draft(), person.session.context()));
        const auto open = gradeOffers(person.session.draft(), person.session.context());
        person.session.setInsurance({.medicalVariant = u"tier_1"_s});

        const auto chosen = gradeOffers(person.session.draft(), person.session.context());

        QCOMPARE(open.size(), chosen.size());
        QCOMPARE(chosen.front().quote.knownTotal(yearMonth(2025, 9))
                     - open.front().quote.knownTotal(yearMonth(2025, 9)),
                 Money::fromFen(25'625));
    }

    void knowsNoRateWithoutAPlace()
    {
        PaymentCase person;
        person.session.setPlace({});

        QVERIFY(std::holds_alternative<RateUnknown>(leadingRate(person.session.draft(), person.session.context())));
        QVERIFY(floorLines(person.session.draft(), person.session.context(), Scheme::Pension).empty());
    }

    void isLedByMedicalOnlyWithoutPension()
    {
        EnrolmentDraft draft;
        QCOMPARE(leadingScheme(draft), Scheme::Pension);

        draft.insurance.pension = false;

        QCOMPARE(leadingScheme(draft), Scheme::Medical);
    }

    void allowsABaseOfOnesOwnWhereTheChoiceIsFreeOrNotKnown_data()
    {
        QTest::addColumn<GradeKind>("kind");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("free") << GradeKind::Free << true;
        QTest::newRow("not known") << GradeKind::Unknown << true;
        QTest::newRow("percentages") << GradeKind::Percent << false;
        QTest::newRow("list of bases") << GradeKind::Yuan << false;
        QTest::newRow("one base") << GradeKind::Fixed << false;
    }

    void allowsABaseOfOnesOwnWhereTheChoiceIsFreeOrNotKnown()
    {
        QFETCH(const GradeKind, kind);
        QFETCH(const bool, isAllowed);
        auto rate = beijingPension2025();
        rate.grades.kind = kind;

        QCOMPARE(allowsOwnBase(rate), isAllowed);
    }

    void givesAFloorForEachVariant()
    {
        const PaymentCase person(u"500000");

        const auto lines = floorLines(person.session.draft(), person.session.context(), Scheme::Medical);

        QCOMPARE(lines.size(), 2U);
        QCOMPARE(lines.front().total, Money::fromFen(25'625)); // 3075 a year
    }

    void findsTheMonthInWhichRatesChange()
    {
        PaymentCase person(u"320100");
        person.session.setGrade({.grade = BaseGrade{Money::fromYuan(6'000)}});
        person.session.setSchedule({.frequency = PaymentFrequency::Monthly, .firstMonth = yearMonth(2025, 9)});

        const auto quote = draftQuote(person.session.draft(), person.session.context());

        QVERIFY(quote);
        QCOMPARE(rateChanges(*quote), std::vector{yearMonth(2026, 1)});
    }
};

QTEST_GUILESS_MAIN(GradeOffersTest)
#include "tst_gradeoffers.moc"
