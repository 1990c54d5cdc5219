#include "models/application/medicaloffers.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

/// Chongqing in the sample books: two medical tiers on one base, a fixed one each.
class MedicalOffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsEveryMedicalInsuranceBesideTheGrade()
    {
        const auto draft = livingIn(u"500103", PercentGrade{percent(u"100")});

        const auto offers = offersOf(draft);

        QCOMPARE(offers.size(), 2U);
        for (const MedicalOffer &offer : offers) {
            auto tried = draft;
            tried.insurance.medicalVariant = offer.line.variant.key;
            const auto cost = draftQuote(tried, {m_books, sampleToday()}).value();
            QCOMPARE(offer.month, cost.knownTotal(offer.line.month));
            QVERIFY(*offer.line.total < offer.month); // the pension is in it
        }
        QCOMPARE(offers[1].month - offers[0].month, *offers[1].line.total - *offers[0].line.total);
    }

    void marksTheOneThatWasChosen()
    {
        auto draft = livingIn(u"500103", FloorGrade{});
        QVERIFY(std::ranges::none_of(offersOf(draft), &MedicalOffer::isChosen));

        draft.insurance.medicalVariant = u"tier2"_s;

        const auto offers = offersOf(draft);
        QVERIFY(!offers[0].isChosen && offers[1].isChosen);
        QCOMPARE(offers[1].line.variant.key, u"tier2"_s);
    }

    void takesTheLowestBaseWhileNoGradeIsChosen()
    {
        const auto lowest = offersOf(livingIn(u"500103", FloorGrade{}));

        const auto none = offersOf(livingIn(u"500103", std::nullopt));

        QCOMPARE(none.size(), 2U);
        QCOMPARE(none[0].month, lowest[0].month);
    }

    void comparesNothingWhereThereIsNothingToChoose()
    {
        QVERIFY(offersOf(livingIn(u"110105", FloorGrade{})).empty()); // one medical insurance only
        auto without = livingIn(u"500103", FloorGrade{});
        without.insurance.medical = false;
        QVERIFY(offersOf(without).empty());
        QVERIFY(offersOf({}).empty());
    }

private:
    static EnrolmentDraft livingIn(QStringView code, const std::optional<GradeChoice> &grade)
    {
        auto draft = sampleDraft();
        draft.hukou.region = region(code);
        draft.insurance.medicalVariant.clear();
        draft.grade = {.ownBaseChosen = false, .grade = grade, .ownBase = {}};
        return draft;
    }

    std::vector<MedicalOffer> offersOf(const EnrolmentDraft &draft) const
    {
        return medicalOffers(draft, {m_books, sampleToday()});
    }

    SampleBooks m_books;
};

QTEST_GUILESS_MAIN(MedicalOffersTest)
#include "tst_medicaloffers.moc"
