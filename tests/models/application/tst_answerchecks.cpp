#include "models/application/answerchecks.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplepatch.h"
#include "tests/support/samplerates.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

/// "name E121, mobile E127"
QString described(const std::vector<Problem> &problems)
{
    QStringList parts;
    for (const auto &problem : problems)
        parts << fieldKey(problem.field) + u' ' + errorKey(problem.error.code);
    return parts.join(u", "_s);
}

void row(const char *name, const QString &patch, const QString &expected = {})
{
    QTest::newRow(name) << patch << expected;
}

void columns()
{
    QTest::addColumn<QString>("patch");
    QTest::addColumn<QString>("expected");
}

/// Nobody can leave the page of these answers with other problems than \a expected, and no page has more.
void compare()
{
    QFETCH(QString, patch);
    QFETCH(QString, expected);
    const SampleBooks books;

    const auto problems = allProblems(patchedSample(patch), {books, sampleToday()});

    QCOMPARE(described(problems), expected);
}

} // namespace

class TestAnswerChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForEverythingOnEmptyPages_data();
    void asksForEverythingOnEmptyPages();
    void checksWhoApplies_data();
    void checksWhoApplies() { compare(); }
    void checksTheDocument_data();
    void checksTheDocument() { compare(); }
    void checksThePerson_data();
    void checksThePerson() { compare(); }
    void checksThePlace_data();
    void checksThePlace() { compare(); }
    void checksInsuranceAndGrade_data();
    void checksInsuranceAndGrade() { compare(); }
    void checksThePayment_data();
    void checksThePayment() { compare(); }
    void checksTheCard_data();
    void checksTheCard() { compare(); }
    void saysWhoMayNotEnrol_data();
    void saysWhoMayNotEnrol();
    void namesFiguresForTheSentence();
    void knowsThePageOfEachField();
    void keysAreUnique();
};

void TestAnswerChecks::asksForEverythingOnEmptyPages_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("expected");

    QTest::newRow("applicant") << Step::Applicant << QString();
    QTest::newRow("document") << Step::Document << u"document_number E112, document_end E117"_s;
    QTest::newRow("person") << Step::Person << u"name E121, birth_date E123, sex E125, mobile E127"_s;
    QTest::newRow("hukou") << Step::Hukou << u"hukou_region E131"_s;
    QTest::newRow("residence") << Step::Residence << u"same_as_hukou E141, work_kind E145"_s;
    QTest::newRow("history") << Step::History << u"paid_before E151"_s;
    QTest::newRow("place") << Step::Place << u"route E161"_s;
    QTest::newRow("insurance") << Step::Insurance << QString();
    QTest::newRow("grade") << Step::Grade << u"grade E211"_s;
    QTest::newRow("schedule") << Step::Schedule << u"frequency E221, first_month E224"_s;
    QTest::newRow("bank") << Step::Bank << u"pay_channel E241"_s;
    QTest::newRow("card") << Step::Card << u"card_service E301"_s;
    QTest::newRow("photo, without a card") << Step::Photo << QString();
    QTest::newRow("check") << Step::Check << u"declaration E402"_s;
}

void TestAnswerChecks::asksForEverythingOnEmptyPages()
{
    QFETCH(Step, step);
    QFETCH(QString, expected);
    const SampleBooks books;

    QCOMPARE(described(problemsOf(step, EnrolmentDraft(), {books, sampleToday()})), expected);
}

void TestAnswerChecks::checksWhoApplies_data()
{
    columns();
    row("the sample is sound", u""_s);
    row("a helper without name", u"{'filled_by': 'helper'}"_s, u"helper_name E102, helper_relation E103"_s);
    row("a family member", u"{'filled_by': 'family', 'helper_name': '样例乙', 'helper_relation': '女儿'}"_s);
    row("not declared", u"{'declaration': false}"_s, u"declaration E402"_s);
}

void TestAnswerChecks::checksTheDocument_data()
{
    columns();
    row("too short", u"{'document_number': '11010519900307'}"_s, u"document_number E113"_s);
    row("wrong check character", u"{'document_number': '110105199003070018'}"_s, u"document_number E115"_s);
    row("no such day", u"{'document_number': '110105199002300017'}"_s, u"document_number E116"_s);
    row("first generation is accepted", u"{'document_number': '110105900307001'}"_s);
    row("number of a permit, type resident card", u"{'document_number': '810000199003070015'}"_s,
        u"document_number E119"_s);
    row("resident number, type permit",
        u"{'document_type': 'taiwan_permit', 'residence_region': '110105', 'route': "
        "'residence'}"_s,
        u"document_number E119"_s);
    row("no end", u"{'document_end': null}"_s, u"document_end E117"_s);
    row("no end, but long-term", u"{'document_end': null, 'document_long_term': true}"_s);
    row("end is no date", u"{'document_end': '2035-02-30'}"_s, u"document_end E110"_s);
    row("an expired document stops nobody", u"{'document_end': '2020-01-01'}"_s);
}

void TestAnswerChecks::checksThePerson_data()
{
    columns();
    const auto sixty = QString(60, u'某');
    row("name of blanks", u"{'name': '  '}"_s, u"name E121"_s);
    row("name of sixty", u"{'name': '%1', 'card_holder': '%1'}"_s.arg(sixty));
    row("name of sixty-one", u"{'name': '%1某'}"_s.arg(sixty), u"name E122"_s);
    row("birth date left empty comes from the number", u"{'birth_date': null, 'sex': null}"_s);
    row("birth date is no date", u"{'birth_date': '1990-02-30'}"_s, u"birth_date E123"_s);
    row("birth date in the future", u"{'birth_date': '2026-08-04'}"_s, u"birth_date E123"_s);
    row("birth date differs from the number", u"{'birth_date': '1990-03-08'}"_s, u"birth_date E124"_s);
    row("sex differs from the number", u"{'sex': 'female'}"_s, u"sex E129"_s);
    row("a man is not asked for the category", u"{'category': 'female_50'}"_s);
    row("a woman does not know hers", u"{'document_number': '110105198003070020', 'birth_date': null, 'sex': null}"_s);
    row("a man's category for a woman",
        u"{'document_number': '110105198003070020', 'birth_date': null, 'sex': null, 'category': 'male'}"_s,
        u"category E126"_s);
    row("mobile with a letter", u"{'mobile': '1380013800a'}"_s, u"mobile E128"_s);
    row("mobile with blanks", u"{'mobile': '138 0013 8000'}"_s);
}

void TestAnswerChecks::checksThePlace_data()
{
    columns();
    row("hukou is no region in use", u"{'hukou_region': '119999'}"_s, u"hukou_region E131"_s);
    row("elsewhere, but where", u"{'same_as_hukou': false}"_s, u"residence_region E142, residence_permit E146"_s);
    row("elsewhere, open to outsiders",
        u"{'same_as_hukou': false, 'residence_region': '440106', 'residence_permit': 'held', 'route': 'residence'}"_s);
    row("elsewhere, closed to outsiders",
        u"{'hukou_region': '410105', 'same_as_hukou': false, 'residence_region': '110105', "
        "'residence_permit': 'none', 'route': 'residence'}"_s,
        u"route E164"_s);
    row("no kind of work", u"{'work_kind': 'king'}"_s, u"work_kind E145"_s);
    row("company without employment", u"{'route': 'company'}"_s, u"employment_confirmed E162"_s);
    row("company, fee not known", u"{'route': 'company', 'employment_confirmed': true}"_s);
    row("company, fee below nothing", u"{'route': 'company', 'employment_confirmed': true, 'company_fee': '-5'}"_s,
        u"company_fee E163"_s);
    row("a permit holder has no hukou and lives somewhere",
        u"{'document_type': 'hong_kong_macao_permit', 'document_number': '810000199003070015', "
        "'hukou_region': null, 'same_as_hukou': null, 'residence_region': '440106', 'route': 'residence'}"_s);
    row("a permit holder cannot enrol at the hukou",
        u"{'document_type': 'hong_kong_macao_permit', 'document_number': '810000199003070015', "
        "'hukou_region': null, 'same_as_hukou': null, 'residence_region': '440106'}"_s,
        u"route E164"_s);
}

void TestAnswerChecks::checksInsuranceAndGrade_data()
{
    columns();
    const auto chongqing = u"{'hukou_region': '500103'%1}"_s;
    const auto jiangsu = u"{'hukou_region': '320102', 'grade': %1}"_s;
    row("none", u"{'insurances': []}"_s, u"insurances E201"_s);
    row("two tiers, none chosen", chongqing.arg(QString()), u"medical_variant E203"_s);
    row("two tiers, one chosen", chongqing.arg(u", 'medical_variant': 'tier2'"_s));
    row("a tier of another place", chongqing.arg(u", 'medical_variant': 'tier9'"_s), u"medical_variant E203"_s);
    row("no grade", u"{'grade': null}"_s, u"grade E211"_s);
    row("own base chosen, not typed", u"{'own_base_chosen': true}"_s, u"own_base E211"_s);
    row("own base is no money", u"{'own_base_chosen': true, 'own_base': 'much'}"_s, u"own_base E213"_s);
    row("own base at the floor", u"{'own_base_chosen': true, 'own_base': '7270'}"_s);
    row("own base a fen below it", u"{'own_base_chosen': true, 'own_base': '7269.99'}"_s, u"own_base E212"_s);
    row("base not in the list", jiangsu.arg(u"'5000.00'"_s), u"grade E214"_s);
    row("base of the list, older figures", jiangsu.arg(u"'6000.00'"_s));
    row("no figures for the pension", u"{'hukou_region': '540102'}"_s, u"grade E219"_s);
    row("medical unknown stops nobody", u"{'hukou_region': '410105'}"_s);
    row("fixed medical alone needs no grade", u"{'insurances': ['medical'], 'grade': null}"_s);
    row("medical alone with a rate needs one",
        u"{'hukou_region': '440106', 'insurances': ['medical'], 'grade': null}"_s, u"grade E211"_s);
    row("the lowest medical base needs none",
        u"{'hukou_region': '440106', 'insurances': ['medical'], 'medical_base': 'lowest', 'grade': null}"_s);
}

void TestAnswerChecks::checksThePayment_data()
{
    columns();
    row("frequency not offered", u"{'hukou_region': '440106', 'frequency': 'yearly'}"_s, u"frequency E223"_s);
    row("frequency offered", u"{'hukou_region': '440106', 'frequency': 'quarterly'}"_s);
    row("monthly alone where nothing is known", u"{'hukou_region': '410105', 'frequency': 'quarterly'}"_s,
        u"frequency E223"_s);
    row("last month is gone", u"{'first_month': '2026-07'}"_s, u"first_month E222"_s);
    row("the eleventh month after this", u"{'first_month': '2027-07'}"_s);
    row("the twelfth", u"{'first_month': '2027-08'}"_s, u"first_month E222"_s);
    row("at the counter nothing is asked of the card",
        u"{'pay_channel': 'counter', 'card_holder': null, 'bank_card_number': null, 'bank': null, "
        "'authorisation': false}"_s);
    row("debit without anything",
        u"{'card_holder': null, 'bank_card_number': null, 'bank': null, 'authorisation': false}"_s,
        u"card_holder E243, bank_card_number E244, bank E252, authorisation E249"_s);
    row("too few digits", u"{'bank_card_number': '622848'}"_s, u"bank_card_number E245"_s);
    row("a letter", u"{'bank_card_number': '62284800123456789O3'}"_s, u"bank_card_number E250"_s);
    row("does not add up", u"{'bank_card_number': '6228480012345678904'}"_s, u"bank_card_number E246"_s);
    row("does not add up, but is right",
        u"{'bank_card_number': '6228480012345678904', 'bank_card_number_confirmed': true}"_s);
    row("a credit card where the rule is not known",
        u"{'hukou_region': '410105', 'bank_card_number': '6222300012345677', 'bank': 'ICBC'}"_s, u""_s);
    row("a credit card", u"{'bank_card_number': '6222300012345677', 'bank': 'ICBC'}"_s, u"bank_card_number E247"_s);
    row("somebody else's card stops nobody", u"{'card_holder': '样例乙'}"_s);
    row("a bank that is not in the list", u"{'bank': null, 'bank_name': '样例银行'}"_s);
    row("a code that is no bank's", u"{'bank': 'NONE'}"_s, u"bank E252"_s);
    row("a bank that the place does not list", u"{'bank': 'CCB'}"_s, u"bank E248"_s);
    row("the same where no list is known", u"{'hukou_region': '410105', 'bank': 'CCB'}"_s);
    row("a bank of no list, by its name", u"{'bank': null, 'bank_name': '样例银行'}"_s);
    row("at the counter any bank will do", u"{'pay_channel': 'counter', 'bank': 'CCB'}"_s);
}

void TestAnswerChecks::checksTheCard_data()
{
    columns();
    row("nothing to do asks nothing", u"{'card_service': 'none_needed', 'card_bank': null, 'card_delivery': null}"_s);
    row("a replacement needs the old number", u"{'card_service': 'replacement'}"_s, u"existing_card_number E302"_s);
    row("a renewal needs it, too", u"{'card_service': 'renewal'}"_s, u"existing_card_number E302"_s);
    row("a renewal with it", u"{'card_service': 'renewal', 'existing_card_number': 'A1234'}"_s);
    row("a first card without bank and delivery", u"{'card_bank': null, 'card_delivery': null}"_s,
        u"card_bank E305, card_delivery E303"_s);
    row("by post, but where", u"{'card_delivery': 'post'}"_s, u"delivery_address E304"_s);
    row("by post", u"{'card_delivery': 'post', 'delivery_address': '样例路1号'}"_s);
    row("photo, but none", u"{'photo_at_window': false}"_s, u"photo E311"_s);
    row("photo at the window", u"{'photo_at_window': true}"_s);
    row("photo chosen", u"{'photo_at_window': false, 'photo': '/9j/4AAB'}"_s);
    row("no photo without a card", u"{'card_service': 'none_needed', 'photo_at_window': null}"_s);
}

void TestAnswerChecks::saysWhoMayNotEnrol_data()
{
    columns();
    const auto born = u"{'document_number': '%1', 'birth_date': null, 'sex': null}"_s;
    row("16 today", born.arg(u"110105201008030014"_s));
    row("16 tomorrow", born.arg(u"11010520100804001X"_s), u"E191 2026-08"_s);
    row("man, statutory month 2026-10", born.arg(u"110105196605030019"_s));
    row("man, statutory month is this month", born.arg(u"110105196604030017"_s), u"E192 2026-08"_s);
    row("man, past it", born.arg(u"110105196602030013"_s), u"E192 2026-06"_s);
    row("a foreigner", u"{'document_type': 'foreign_card', 'document_number': '911840199003070014'}"_s, u"E193 "_s);
    row("birth date not known", u"{'document_number': null, 'birth_date': null}"_s);
}

void TestAnswerChecks::saysWhoMayNotEnrol()
{
    QFETCH(QString, patch);
    QFETCH(QString, expected);
    const SampleBooks books;
    const auto draft = patchedSample(patch);

    const auto error = ineligibility(draft, {books, sampleToday()});

    if (expected.isEmpty()) {
        QVERIFY(!error);
        return;
    }
    QVERIFY(error.has_value());
    const auto when = error->values.empty() ? QString() : toPlainText(std::get<YearMonth>(error->values.front()));
    QCOMPARE(errorKey(error->code) + u' ' + when, expected);
    const auto problems = problemsOf(Step::Person, draft, {books, sampleToday()});
    QVERIFY(std::ranges::count(problems, Problem{Field::BirthDate, *error}) == 1);
}

void TestAnswerChecks::namesFiguresForTheSentence()
{
    const SampleBooks books;
    const CheckContext context{books, sampleToday()};

    const auto unknown = problemsOf(Step::Grade, patchedSample(u"{'hukou_region': '540102'}"_s), context);
    const auto outside = problemsOf(Step::Schedule, patchedSample(u"{'first_month': '2027-08'}"_s), context);
    const auto base = problemsOf(Step::Grade, patchedSample(u"{'own_base_chosen': true, 'own_base': '1'}"_s), context);
    const auto bank = problemsOf(Step::Bank, patchedSample(u"{'bank': 'CCB'}"_s), context);

    QCOMPARE(std::get<BilingualText>(bank.front().error.values.at(0)).chinese, u"中国建设银行"_s);
    QCOMPARE(std::get<BilingualText>(bank.front().error.values.at(2)),
             (BilingualText{u"中国农业银行、中国工商银行"_s,
                            u"Agricultural Bank of China, Industrial and Commercial Bank of China"_s}));
    QVERIFY(unknown.front().error.values == std::vector<ErrorValue>{month(u"2026-08")});
    QVERIFY(outside.front().error.values == (std::vector<ErrorValue>{month(u"2026-08"), month(u"2027-07")}));
    QVERIFY(base.front().error.values == (std::vector<ErrorValue>{Money::fromYuan(7'270), Money::fromYuan(36'348)}));
}

void TestAnswerChecks::knowsThePageOfEachField()
{
    QCOMPARE(stepOf(Field::HelperRelation), Step::Applicant);
    QCOMPARE(stepOf(Field::Category), Step::Person);
    QCOMPARE(stepOf(Field::OwnBase), Step::Grade);
    QCOMPARE(stepOf(Field::DeliveryAddress), Step::Card);
    QCOMPARE(stepOf(Field::Declaration), Step::Check);
    const SampleBooks books;
    for (const auto step : AllSteps) {
        for (const auto &problem : problemsOf(step, EnrolmentDraft(), {books, sampleToday()}))
            QCOMPARE(stepOf(problem.field), step);
    }
}

void TestAnswerChecks::keysAreUnique()
{
    QSet<QString> fields;
    for (int value = 0; value <= static_cast<int>(Field::Declaration); ++value)
        fields.insert(fieldKey(static_cast<Field>(value)));
    QCOMPARE(fields.size(), static_cast<int>(Field::Declaration) + 1);

    for (const auto step : AllSteps)
        QVERIFY(stepFromKey(stepKey(step)) == step);
    QVERIFY(!stepFromKey(u"nowhere"));
}

QTEST_GUILESS_MAIN(TestAnswerChecks)
#include "tst_answerchecks.moc"
