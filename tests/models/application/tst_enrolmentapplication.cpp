#include "models/application/applicationjson.h"
#include "models/application/enrolmentapplication.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplepatch.h"
#include "tests/support/samplerates.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

auto completed(const EnrolmentDraft &draft)
{
    const SampleBooks books;
    const QDateTime now(sampleToday(), QTime(9, 30, 15, 250), Qt::OffsetFromUTC, 8 * 3'600);
    return complete(draft, {books, sampleToday()}, ApplicationReference::fromRandom(7), now, u"0.1.0"_s);
}

/// Members of the answers that the first edition did not write.
const QStringList laterAnswers{u"person"_s,
                               u"insured_through_job"_s,
                               u"keep_person"_s,
                               u"last_paid_month"_s,
                               u"moved_since_first_card"_s,
                               u"office"_s,
                               u"office_address"_s,
                               u"office_hours"_s,
                               u"office_name"_s,
                               u"office_phone"_s,
                               u"paid_before"_s,
                               u"months_paid"_s,
                               u"residence_permit_end"_s,
                               u"platform"_s,
                               u"residents_medical"_s,
                               u"residents_pension"_s,
                               u"subsidy_facts"_s,
                               u"visit_day"_s,
                               u"wage"_s};

QStringList keysOf(const std::vector<RequiredDocument> &documents)
{
    QStringList keys;
    for (const auto &document : documents)
        keys << document.key;
    return keys;
}

} // namespace

class TestEnrolmentApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithEveryProblem();
    void freezesWhatItWasComputedWith();
    void fillsInWhatTheNumberSays();
    void listsTheDocumentsToBring_data();
    void listsTheDocumentsToBring();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void readsWhatWasSavedBeforeLaterAnswers();
    void keepsSubsidiesAndOffice();
    void refusesANewerFormat();
    void namesThePlaceThatIsMissing_data();
    void namesThePlaceThatIsMissing();
};

void TestEnrolmentApplication::answersWithEveryProblem()
{
    const auto application = completed(patchedSample(u"{'name': null, 'mobile': '1', 'declaration': false}"_s));

    QVERIFY(!application.has_value());
    const std::vector<Problem> expected{{Field::Name, {.code = Error::Code::NameMissing}},
                                        {Field::Mobile, {.code = Error::Code::MobileInvalid}},
                                        {Field::Declaration, {.code = Error::Code::DeclarationMissing}}};
    QVERIFY(application.error() == expected);
}

void TestEnrolmentApplication::freezesWhatItWasComputedWith()
{
    const auto application = completed(sampleDraft());

    QVERIFY(application.has_value());
    QCOMPARE(application->identityNumber, u"110105199003070017"_s);
    QVERIFY(application->retirement.month == month(u"2053-03"));
    QCOMPARE(application->minimumMonths, 240);
    QCOMPARE(application->regionName.chinese, u"北京市 朝阳区"_s);
    QVERIFY(application->hukouName.has_value());
    QCOMPARE(application->workKind.english, u"Self-employed"_s);
    QCOMPARE(application->route.verdict, RouteVerdict::Allowed);
    QCOMPARE(application->quote.months().size(), std::size_t{12});
    QCOMPARE(application->deductions.size(), std::size_t{12});
    QCOMPARE(toPlainText(application->deductions.front().amount), u"2047.68"_s);
    QCOMPARE(application->bankName.english, u"Agricultural Bank of China"_s);
    QCOMPARE(application->cardBankName.chinese, u"中国工商银行"_s);
    QCOMPARE(application->laws.size(), std::size_t{1});
    QVERIFY(application->answers == sampleDraft());
}

void TestEnrolmentApplication::fillsInWhatTheNumberSays()
{
    const auto application =
        completed(patchedSample(u"{'document_number': '110105900307001', 'birth_date': null, 'sex': null}"_s));

    QVERIFY(application.has_value());
    QCOMPARE(application->identityNumber, u"110105199003070017"_s);
    QCOMPARE(application->answers.person.birthDate, u"1990-03-07"_s);
    QVERIFY(application->notes == std::vector{Note::FirstGenerationNumber});
}

void TestEnrolmentApplication::listsTheDocumentsToBring_data()
{
    QTest::addColumn<QString>("patch");
    QTest::addColumn<QString>("expected");

    QTest::newRow("debit and card") << u"{'sample': true}"_s << u"id_card bank_card photo"_s;
    QTest::newRow("neither") << u"{'pay_channel': 'app', 'card_service': 'none_needed'}"_s << u"id_card"_s;
    QTest::newRow("through a helper") << u"{'filled_by': 'helper', 'helper_name': '样例乙', 'helper_relation': '邻居', "
                                         "'pay_channel': 'app', 'card_service': 'none_needed'}"_s
                                      << u"id_card mandate"_s;
    QTest::newRow("at the residence") << u"{'same_as_hukou': false, 'residence_region': '440106', 'residence_permit': "
                                         "'held', 'route': 'residence'}"_s
                                      << u"id_card bank_card photo residence_permit"_s;
    QTest::newRow("permit holder") << u"{'document_type': 'hong_kong_macao_permit', 'document_number': "
                                      "'810000199003070015', 'hukou_region': null, 'same_as_hukou': null, "
                                      "'residence_region': '440106', 'route': 'residence', 'pay_channel': 'app'}"_s
                                   << u"id_card permit photo residence_permit"_s;
}

void TestEnrolmentApplication::listsTheDocumentsToBring()
{
    QFETCH(QString, patch);
    QFETCH(QString, expected);

    const auto application = completed(patchedSample(patch));

    QVERIFY(application.has_value());
    QCOMPARE(keysOf(application->documents).join(u' '), expected);
}

void TestEnrolmentApplication::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("patch");

    QTest::newRow("the sample") << u"{'sample': true}"_s;
    QTest::newRow("provisional, with notes") << u"{'hukou_region': '320102', 'grade': '6000.00'}"_s;
    QTest::newRow("medical unknown") << u"{'hukou_region': '410105'}"_s;
    QTest::newRow("quarterly at the residence")
        << u"{'same_as_hukou': false, 'residence_region': '440106', 'residence_permit': 'held', 'route': 'residence', "
           "'frequency': 'quarterly'}"_s;
    QTest::newRow("company") << u"{'route': 'company', 'employment_confirmed': true, 'company_fee': '80'}"_s;
}

void TestEnrolmentApplication::comesBackAsItWas()
{
    QFETCH(QString, patch);
    const auto application = completed(patchedSample(patch));
    QVERIFY(application.has_value());

    const auto bytes = QJsonDocument(toJson(*application)).toJson();
    const auto back = applicationFromJson(QJsonDocument::fromJson(bytes).object());

    QVERIFY(back.has_value());
    QVERIFY(back->reference == application->reference);
    QCOMPARE(back->createdAt, application->createdAt);
    QCOMPARE(back->createdAt.offsetFromUtc(), application->createdAt.offsetFromUtc());
    QVERIFY(back->answers == application->answers);
    QVERIFY(back->quote == application->quote);
    QVERIFY(back->route.floorCost == application->route.floorCost);
    QVERIFY(back->deductions == application->deductions);
    QVERIFY(back->documents == application->documents);
    QVERIFY(back->notes == application->notes);
    QCOMPARE(QJsonDocument(toJson(*back)).toJson(), bytes);
}

/// Applications of the first edition have neither subsidies nor an office, and fewer answers.
void TestEnrolmentApplication::readsWhatWasSavedBeforeLaterAnswers()
{
    auto object = toJson(*completed(sampleDraft()));
    for (const auto &name :
         {u"estimate"_s, u"subsidies"_s, u"office_name"_s, u"office_address"_s, u"office_hours"_s, u"office_phone"_s,
          u"calendar"_s, u"form_fields"_s})
        object.remove(name);
    auto answers = object.value(u"answers"_s).toObject();
    for (const auto &name : laterAnswers)
        answers.remove(name);
    object.insert(u"answers"_s, answers);

    const auto back = applicationFromJson(object);

    QVERIFY(back.has_value());
    auto expected = sampleDraft();
    expected.history = {};
    QVERIFY(back->answers == expected);
    QVERIFY(!back->estimate);
    QVERIFY(back->subsidies.empty());
    QVERIFY(back->officeName.isEmpty() && back->officeAddress.isEmpty() && back->officeHours.isEmpty());
    QVERIFY(back->officePhone.isEmpty());
    QCOMPARE(back->calendar.debits.size(), back->deductions.size()); // by weekends alone, nothing is looked up again
    QVERIFY(back->calendar.holidaySources.empty());
    QCOMPARE(back->reference.text(), object.value(u"reference"_s).toString());
    QVERIFY(!back->quote.lines.empty());
}

void TestEnrolmentApplication::keepsSubsidiesAndOffice()
{
    auto application = *completed(sampleDraft());
    application.subsidies = {{.key = u"sample"_s, .region = region(u"110000"), .perMonth = yuan(u"1365.12")}, {}};
    application.officeName = {u"样例窗口"_s, u"Sample window"_s};
    application.officeAddress = {u"样例路1号"_s, u"1 Sample Road"_s};
    application.officeHours = {u"工作日"_s, u"On working days"_s};
    application.officePhone = u"12333"_s;
    application.answers.office = {.officeKey = u"sample"_s, .visitDay = u"2026-08-04"_s};
    application.answers.place.wage = u"6,000"_s;
    application.answers.subsidy.facts = {{u"hard_to_employ"_s, Certainty::Yes}, {u"graduate"_s, Certainty::NotSure}};

    const auto back =
        applicationFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(application)).toJson()).object());

    QVERIFY(back.has_value());
    QVERIFY(back->subsidies == application.subsidies);
    QVERIFY(back->officeName == application.officeName);
    QVERIFY(back->officeAddress == application.officeAddress);
    QVERIFY(back->officeHours == application.officeHours);
    QCOMPARE(back->officePhone, u"12333"_s);
    QVERIFY(back->answers == application.answers);
}

void TestEnrolmentApplication::refusesANewerFormat()
{
    auto object = toJson(*completed(sampleDraft()));
    object.insert(u"format"_s, 2);

    const auto back = applicationFromJson(object);

    QVERIFY(!back.has_value());
    QCOMPARE(back.error().code, Error::Code::DatabaseTooNew);
}

void TestEnrolmentApplication::namesThePlaceThatIsMissing_data()
{
    QTest::addColumn<QString>("name");
    const auto object = toJson(*completed(sampleDraft()));
    for (const auto &name : object.keys()) {
        // Applications saved before have none of these.
        if (!QStringList{u"estimate"_s, u"subsidies"_s, u"office_name"_s, u"calendar"_s, u"form_fields"_s}.contains(name))
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestEnrolmentApplication::namesThePlaceThatIsMissing()
{
    QFETCH(QString, name);
    auto object = toJson(*completed(sampleDraft()));
    object.remove(name);

    const auto back = applicationFromJson(object);

    QVERIFY(!back.has_value());
    QCOMPARE(back.error().code, Error::Code::FileMalformed);
    QVERIFY(back.error().values == std::vector<ErrorValue>{name});
}

QTEST_GUILESS_MAIN(TestEnrolmentApplication)
#include "tst_enrolmentapplication.moc"
