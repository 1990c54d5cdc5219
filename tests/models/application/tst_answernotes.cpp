#include "models/application/answerchecks.h"
#include "models/application/routejson.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplepatch.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

class TestAnswerNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesWhatDeservesALook_data();
    void notesWhatDeservesALook();
    void gathersThemForTheCheck();
    void saysThatFiguresWereEnteredByHand();
    void saysThatPublishedFiguresTookTheirPlace();
};

void TestAnswerNotes::notesWhatDeservesALook_data()
{
    QTest::addColumn<QString>("patch");
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, Step step, const QString &patch, const QString &expected) {
        QTest::newRow(name) << patch << step << expected;
    };
    row("ended yesterday", Step::Document, u"{'document_end': '2026-08-02'}"_s, u"document_expired"_s);
    row("ends today", Step::Document, u"{'document_end': '2026-08-03'}"_s, u""_s);
    row("first generation", Step::Document, u"{'document_number': '110105900307001'}"_s, u"first_generation_number"_s);
    row("abolished area", Step::Document, u"{'document_number': '519001198001010018'}"_s, u"area_code_abolished"_s);
    row("unknown area", Step::Document, u"{'document_number': '11010719900307001X'}"_s, u"area_code_unknown"_s);
    row("a permit has no area", Step::Document, u"{'document_number': '810000199003070015'}"_s, u""_s);
    row("a woman who does not know", Step::Person,
        u"{'document_number': '110105198003070020', 'birth_date': null, 'sex': null}"_s, u"category_assumed"_s);
    row("a woman who knows", Step::Person, u"{'sex': 'female', 'category': 'female_55'}"_s, u""_s);
    row("a man", Step::Person, u"{'sex': 'male'}"_s, u""_s);
    row("hukou in the province of the number", Step::Hukou, u"{'hukou_region': '110100'}"_s, u""_s);
    row("hukou elsewhere", Step::Hukou, u"{'hukou_region': '440106'}"_s, u"hukou_differs_from_number"_s);
    row("insured through a job", Step::History, u"{'insured_through_job': true}"_s, u"two_enrolments"_s);
    row("in the residents' pension scheme", Step::History, u"{'residents_pension': true}"_s, u"two_enrolments"_s);
    row("in the residents' medical scheme", Step::History, u"{'residents_medical': true}"_s, u"two_enrolments"_s);
    row("paid until three months ago", Step::History, u"{'paid_before': 'yes', 'last_paid_month': '2026-05'}"_s, u""_s);
    row("paid until four months ago", Step::History, u"{'paid_before': 'yes', 'last_paid_month': '2026-04'}"_s,
        u"contribution_gap"_s);
    row("nothing paid, so no gap", Step::History, u"{'last_paid_month': '2020-01'}"_s, u""_s);
    // Born 1968-12: retires 2029-12 (60 and 12 months), which needs 180 months; 40 are left from 2026-08 on.
    row("140 months and 40 left", Step::History,
        u"{'document_number': null, 'birth_date': '1968-12-01', 'paid_before': 'yes',"
        "'months_paid': [{'region': '110105', 'pension_months': '140'}]}"_s,
        u""_s);
    row("139 months and 40 left", Step::History,
        u"{'document_number': null, 'birth_date': '1968-12-01', 'paid_before': 'yes',"
        "'months_paid': [{'region': '110105', 'pension_months': '139'}]}"_s,
        u"months_do_not_fit"_s);
    row("not sure what was paid", Step::History,
        u"{'document_number': null, 'birth_date': '1968-12-01', 'paid_before': 'not_sure'}"_s, u""_s);
    row("place not confirmed", Step::Place,
        u"{'same_as_hukou': false, 'residence_region': '410105', 'route': 'residence'}"_s, u"place_not_confirmed"_s);
    row("place allowed", Step::Place, u"{'route': 'hukou'}"_s, u""_s);
    row("medical unknown", Step::Insurance, u"{'hukou_region': '410105'}"_s, u"medical_unknown"_s);
    row("medical unknown, but not wanted", Step::Insurance, u"{'hukou_region': '410105', 'insurances': ['pension']}"_s,
        u""_s);
    row("older figures", Step::Grade, u"{'hukou_region': '320102', 'grade': '6000.00'}"_s, u"rate_provisional"_s);
    row("figures of the month", Step::Grade, u"{'hukou_region': '110105'}"_s, u""_s);
    row("card confirmed", Step::Bank,
        u"{'bank_card_number': '6228480012345678904', 'bank_card_number_confirmed': true}"_s,
        u"card_number_confirmed"_s);
    row("card of another holder", Step::Bank, u"{'card_holder': '样例乙'}"_s, u"card_holder_differs"_s);
    row("card of the same holder, another dot and spaces", Step::Bank,
        u"{'name': '买买提·艾力', 'card_holder': '买买提 • 艾力'}"_s, u""_s);
    row("credit card where the rule is not known", Step::Bank,
        u"{'hukou_region': '410105', 'bank_card_number': '6222300012345677', 'bank': 'ICBC'}"_s, u"no_debit_card"_s);
    row("no debit, no card", Step::Bank, u"{'card_holder': '样例乙', 'pay_channel': 'app'}"_s, u""_s);
}

void TestAnswerNotes::notesWhatDeservesALook()
{
    QFETCH(QString, patch);
    QFETCH(Step, step);
    QFETCH(QString, expected);
    const SampleBooks books;

    QStringList notes;
    for (const auto note : notesOf(step, patchedSample(patch), {books, sampleToday()})) {
        notes << noteKey(note);
        QVERIFY(noteFromKey(noteKey(note)) == note);
    }

    QCOMPARE(notes.join(u", "_s), expected);
}

void TestAnswerNotes::gathersThemForTheCheck()
{
    const SampleBooks books;
    const auto draft = patchedSample(u"{'document_end': '2020-01-01', 'hukou_region': '410105'}"_s);

    const auto notes = notesOf(Step::Check, draft, {books, sampleToday()});

    QVERIFY(notes == (std::vector{Note::DocumentExpired, Note::HukouDiffersFromNumber, Note::MedicalUnknown}));
    QVERIFY(notesOf(Step::Check, sampleDraft(), {books, sampleToday()}).empty());
}

void TestAnswerNotes::saysThatFiguresWereEnteredByHand()
{
    SampleBooks books;
    auto entered = pensionRow(u"320000", u"2026-01", u"2026-12");
    entered.lowerLimit = yuan(u"5000");
    entered.source.confidence = Confidence::EnteredByHand;
    const auto draft = patchedSample(u"{'hukou_region': '320102', 'insurances': ['pension']}"_s);
    const CheckContext context{books, sampleToday()};
    QVERIFY(notesOf(Step::Grade, draft, context) == std::vector{Note::RateProvisional});

    books.setEnteredRates({entered});

    QVERIFY(notesOf(Step::Grade, draft, context) == std::vector{Note::RateEnteredByHand});
}

void TestAnswerNotes::saysThatPublishedFiguresTookTheirPlace()
{
    SampleBooks books;
    auto entered = pensionRow(u"320000", u"2025-01", u"2025-12");
    entered.lowerLimit = yuan(u"5000");
    entered.source.confidence = Confidence::EnteredByHand;
    books.setEnteredRates({entered});
    const auto here = patchedSample(u"{'hukou_region': '320102', 'insurances': ['pension']}"_s);

    const CheckContext context{books, sampleToday()};

    QVERIFY(notesOf(Step::Grade, here, context) == (std::vector{Note::RateProvisional, Note::EnteredRateSuperseded}));
    QVERIFY(notesOf(Step::Grade, sampleDraft(), context).empty()); // of another place
}

QTEST_GUILESS_MAIN(TestAnswerNotes)
#include "tst_answernotes.moc"
