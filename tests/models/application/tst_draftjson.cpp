#include "models/application/draftjson.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplerates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

/// Every member differs from its default.
EnrolmentDraft fullDraft()
{
    auto draft = sampleDraft();
    draft.id = u"17"_s;
    draft.applicant = {FilledBy::Helper, u"样例乙"_s, u"邻居"_s, PaperWording::English};
    draft.document.type = DocumentType::TaiwanPermit;
    draft.document.longTerm = true;
    draft.person.sex = Sex::Female;
    draft.person.category = RetirementCategory::Female50;
    draft.residence.sameAsHukou = false;
    draft.residence.region = region(u"440106");
    draft.residence.permit = ResidencePermit::Applied;
    draft.place = {RouteKind::Company, true, u"120"_s};
    draft.insurance = {false, false, true, u"tier1"_s, MedicalBase::Lowest};
    draft.grade = {true, BaseGrade{yuan(u"4952")}, u"8,000"_s};
    draft.plan = {u"2040-01"_s,        u"120"_s, u"0.75"_s, u"60000"_s, u"150000"_s, u"9000"_s,
                  AssumptionSet::High, u"2.5"_s, u"1"_s,    u"0"_s};
    draft.bank.channel = PayChannel::BankCounter;
    draft.bank.checksumConfirmed = true;
    draft.bank.bankName = u"样例银行"_s;
    draft.card.service = CardService::Renewal;
    draft.card.existingNumber = u"A1234"_s;
    draft.card.bankName = u"样例银行"_s;
    draft.card.delivery = CardDelivery::Post;
    draft.card.address = u"样例路1号"_s;
    draft.card.photo = QByteArray("\xFF\xD8\xFF\xE0\0\x01", 6);
    draft.card.photoAtWindow = false;
    draft.currentStep = u"grade"_s;
    draft.pinned = {{.grade = PercentGrade{Rate::fromPercent(60)}, .route = RouteKind::Residence},
                    {.grade = BaseGrade{Money::fromYuan(8000)},
                     .route = RouteKind::Hukou,
                     .firstMonth = yearMonth(2026, 12),
                     .start = u"2044-03"_s,
                     .months = u"180"_s}};
    return draft;
}

} // namespace

class TestDraftJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesCasesOfBeforeAsPhotographedAtTheWindow_data();
    void takesCasesOfBeforeAsPhotographedAtTheWindow();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void takesAnyGrade_data();
    void takesAnyGrade();
    void readsTheWordsOfPapers_data();
    void readsTheWordsOfPapers();
    void leavesOutWhatIsNotAnswered();
    void acceptsACaseWrittenByHand();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
};

void TestDraftJson::takesCasesOfBeforeAsPhotographedAtTheWindow_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::optional<bool>>("expected");

    using Answer = std::optional<bool>;
    QTest::newRow("card of before") << QByteArray(R"({"card_service": "first_card"})") << Answer(true);
    QTest::newRow("photo, no word of the window")
        << QByteArray(R"({"card_service": "first_card", "photo": "/9j/4AAB"})") << Answer(false);
    QTest::newRow("asked, not answered") << QByteArray(R"({"card_service": "first_card", "photo_at_window": null})")
                                         << Answer();
    QTest::newRow("no card yet") << QByteArray("{}") << Answer();
    QTest::newRow("nothing to do") << QByteArray(R"({"card_service": "none_needed"})") << Answer();
}

void TestDraftJson::takesCasesOfBeforeAsPhotographedAtTheWindow()
{
    QFETCH(QByteArray, json);
    QFETCH(std::optional<bool>, expected);

    const auto draft = draftFromJson(QJsonDocument::fromJson(json).object());

    QVERIFY(draft);
    QCOMPARE(draft->card.photoAtWindow, expected);
    const auto again = draftFromJson(toJson(*draft));
    QVERIFY(again);
    QCOMPARE(again->card.photoAtWindow, expected); // an open question stays open
}

void TestDraftJson::comesBackAsItWas_data()
{
    QTest::addColumn<EnrolmentDraft>("draft");

    auto typedBase = sampleDraft();
    typedBase.grade = {false, {}, u"8000"_s};

    QTest::newRow("nothing answered") << EnrolmentDraft();
    QTest::newRow("the sample") << sampleDraft();
    QTest::newRow("every member") << fullDraft();
    QTest::newRow("an own base that was typed but not chosen") << typedBase;
}

void TestDraftJson::comesBackAsItWas()
{
    QFETCH(EnrolmentDraft, draft);

    const auto back = draftFromJson(toJson(draft));

    QVERIFY(back.has_value());
    QVERIFY(*back == draft);
}

void TestDraftJson::takesAnyGrade_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("percentage") << u"60%"_s;
    QTest::newRow("percentage with decimals") << u"62.5%"_s;
    QTest::newRow("lowest") << u"lowest"_s;
    QTest::newRow("listed base") << u"4952.00"_s;
}

void TestDraftJson::takesAnyGrade()
{
    QFETCH(QString, text);

    const auto draft = draftFromJson({{u"grade"_s, text}});

    QVERIFY(draft.has_value());
    QVERIFY(draft->grade.grade.has_value());
    QCOMPARE(toJson(*draft).value(u"grade"_s).toString(), text);
}

/// Drafts of before have two answers or none.
void TestDraftJson::readsTheWordsOfPapers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<PaperWording>("expected");

    QTest::newRow("none") << QByteArray("{}") << PaperWording::Chinese;
    QTest::newRow("Chinese") << QByteArray(R"({"paper_language": "zh"})") << PaperWording::Chinese;
    QTest::newRow("English") << QByteArray(R"({"paper_language": "en"})") << PaperWording::English;
    QTest::newRow("both") << QByteArray(R"({"paper_language": "zh_en"})") << PaperWording::ChineseWithEnglish;
}

void TestDraftJson::readsTheWordsOfPapers()
{
    QFETCH(QByteArray, json);
    QFETCH(PaperWording, expected);

    const auto draft = draftFromJson(QJsonDocument::fromJson(json).object());

    QVERIFY(draft);
    QCOMPARE(draft->applicant.paperLanguage, expected);
    QCOMPARE(draftFromJson(toJson(*draft))->applicant.paperLanguage, expected);
}

void TestDraftJson::leavesOutWhatIsNotAnswered()
{
    const auto object = toJson(EnrolmentDraft());

    QVERIFY(!object.contains(u"sex"_s));
    QVERIFY(!object.contains(u"document_number"_s));
    QVERIFY(!object.contains(u"same_as_hukou"_s));
    QCOMPARE(object.value(u"insurances"_s).toArray(), (QJsonArray{u"pension"_s, u"medical"_s}));
}

void TestDraftJson::acceptsACaseWrittenByHand()
{
    const auto draft = draftFromJson({{u"own_base"_s, u"8000"_s},
                                      {u"hukou_region"_s, u"110105"_s},
                                      {u"insurances"_s, QJsonArray{u"pension"_s}},
                                      {u"sex"_s, QJsonValue()}});

    QVERIFY(draft.has_value());
    QVERIFY(draft->grade.ownBaseChosen);
    QVERIFY(!draft->insurance.medical);
    QVERIFY(!draft->person.sex);
}

void TestDraftJson::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("name");

    const auto refused = [](const char *row, const QString &name, const QJsonValue &value, Code code) {
        QTest::newRow(row) << QJsonObject{{name, value}} << code << name;
    };
    refused("unknown member", u"shoe_size"_s, 42, Code::FieldUnknown);
    refused("number for text", u"mobile"_s, 13'800'138'000.0, Code::FieldInvalid);
    refused("text for a tick", u"declaration"_s, u"yes"_s, Code::FieldInvalid);
    refused("no region code", u"hukou_region"_s, u"Beijing"_s, Code::FieldInvalid);
    refused("photo that is no base64", u"photo"_s, u"/9j/4*"_s, Code::FieldInvalid);
    refused("photo that is no JPEG", u"photo"_s, u"R0lGODlh"_s, Code::FieldInvalid);
    refused("no month", u"first_month"_s, u"2026-13"_s, Code::FieldInvalid);
    refused("no frequency", u"frequency"_s, u"daily"_s, Code::FieldInvalid);
    refused("no grade", u"grade"_s, u"high"_s, Code::FieldInvalid);
    refused("no percentage", u"grade"_s, u"x%"_s, Code::FieldInvalid);
    refused("no list of insurances", u"insurances"_s, u"pension"_s, Code::FieldInvalid);
    refused("no insurance", u"insurances"_s, QJsonArray{u"car"_s}, Code::FieldInvalid);
}

void TestDraftJson::refusesWhatItCannotRead()
{
    QFETCH(QJsonObject, object);
    QFETCH(Code, code);
    QFETCH(QString, name);

    const auto draft = draftFromJson(object);

    QVERIFY(!draft.has_value());
    QCOMPARE(draft.error().code, code);
    QVERIFY(draft.error().values == std::vector<ErrorValue>{name});
}

QTEST_GUILESS_MAIN(TestDraftJson)
#include "tst_draftjson.moc"
