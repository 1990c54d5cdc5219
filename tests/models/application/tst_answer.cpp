#include "models/application/answer.h"
#include "models/application/draftjson.h"
#include "tests/support/samplecase.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(canbao::Answer)

namespace {

/// The sample with an answer to whatever it leaves open.
EnrolmentDraft fullDraft()
{
    auto draft = sampleDraft();
    draft.id = u"id"_s;
    draft.currentStep = u"grade"_s;
    draft.isSample = true;
    draft.declared = true;
    draft.applicant = {FilledBy::Helper, u"样例乙"_s, u"邻居"_s, PaperWording::English, u"p1"_s, false};
    draft.document = {DocumentType::TaiwanPermit, u"830000198601010011"_s, true, u"2030-01-01"_s};
    draft.person = {u"样例甲"_s, u"1986-01-01"_s, Sex::Female, RetirementCategory::Female50, u"10000000000"_s};
    draft.hukou.movedSinceFirstCard = true;
    draft.residence = {false, draft.hukou.region, ResidencePermit::Held, u"delivery"_s, u"2030-01-01"_s, u"Shop"_s};
    draft.history = {Certainty::Yes, {{draft.hukou.region, u"12"_s}}, u"2026-01"_s, true, true, true};
    draft.place = {RouteKind::Company, true, u"120"_s, u"5000"_s};
    draft.office = {u"key"_s, u"name"_s, u"address"_s, u"hours"_s, u"phone"_s, u"2026-12-01"_s};
    draft.insurance = {false, true, true, u"tier1"_s, MedicalBase::Lowest};
    draft.grade = {true, PercentGrade{Rate::fromPercent(60)}, u"8000"_s};
    draft.plan = {u"2040-01"_s,        u"120"_s, u"0.75"_s, u"60000"_s, u"150000"_s, u"9000"_s,
                  AssumptionSet::High, u"2.5"_s, u"1"_s,    u"0"_s};
    draft.pinned = {{.grade = PercentGrade{Rate::fromPercent(60)}, .route = RouteKind::Residence}};
    draft.subsidy.facts = {{u"graduate"_s, Certainty::No}};
    draft.bank.channel = PayChannel::BankCounter;
    draft.bank.holder = u"样例甲"_s;
    draft.bank.cardNumber = u"6222"_s;
    draft.bank.checksumConfirmed = true;
    draft.bank.bankCode = u"ICBC"_s;
    draft.bank.bankName = u"样例银行"_s;
    draft.bank.authorised = true;
    draft.calendar = {u"5"_s, true};
    draft.card = {CardService::Renewal, u"A1234"_s, u"ICBC"_s, u"样例银行"_s, CardDelivery::Post, u"样例路1号"_s};
    draft.card.photo = QByteArray("\xFF\xD8\xFF\xE0\0\x01", 6);
    draft.card.photoAtWindow = true;
    return draft;
}

} // namespace

class AnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryAnswerThatIsKept_data();
    void findsEveryAnswerThatIsKept();
    void namesChangesInTheOrderOfTheQuestions();
    void seesNoChangeInPageAndId();
    void takesSavingThePersonForNoAnswer();
    void takesAnotherPersonForAnAnswer();
    void knowsTheRowOfEachAnswer();
};

/// Whatever a draft keeps can be taken back: each member of its JSON belongs to an answer.
void AnswerTest::findsEveryAnswerThatIsKept_data()
{
    QTest::addColumn<QString>("member");
    for (const QString &member : toJson(fullDraft()).keys())
        QTest::newRow(qPrintable(member)) << member;
}

void AnswerTest::findsEveryAnswerThatIsKept()
{
    QFETCH(QString, member);
    // Of the person only the link to those saved on this computer is left out: see below.
    static const QStringList isNoAnswer{u"id"_s, u"current_step"_s, u"sample"_s, u"person"_s};
    auto object = toJson(fullDraft());
    object.remove(member);
    if (member == u"own_base_chosen"_s)
        object.insert(member, false); // concluded from the base where it is not named
    const auto without = draftFromJson(object);
    QVERIFY(without);
    QVERIFY(*without != fullDraft());

    const auto changed = changedAnswers(fullDraft(), *without);

    QCOMPARE(changed.empty(), isNoAnswer.contains(member));
}

void AnswerTest::namesChangesInTheOrderOfTheQuestions()
{
    const auto before = sampleDraft();
    auto after = before;
    after.bank.holder = u"示例李"_s;
    after.declared = !before.declared;
    after.document.number = u"110105198603050015"_s;
    after.person.birthDate = u"1986-03-05"_s;

    const auto changed = changedAnswers(before, after);

    const std::vector expected{Answer::DocumentNumber, Answer::BirthDate, Answer::CardHolder, Answer::Declaration};
    QVERIFY(changed == expected);
}

void AnswerTest::seesNoChangeInPageAndId()
{
    auto after = sampleDraft();
    after.id = u"other"_s;
    after.currentStep = u"bank"_s;

    QVERIFY(changedAnswers(sampleDraft(), after).empty());
}

void AnswerTest::takesSavingThePersonForNoAnswer()
{
    auto before = sampleDraft();
    before.applicant.person = QString();
    auto after = before;
    after.applicant.person = u"member"_s;

    QVERIFY(changedAnswers(before, after).empty());
    QVERIFY(changedAnswers(after, before).empty());
}

void AnswerTest::takesAnotherPersonForAnAnswer()
{
    auto before = sampleDraft();
    before.applicant.person = u"one"_s;
    auto after = before;
    after.applicant.person = u"other"_s;

    QVERIFY(changedAnswers(before, after) == std::vector{Answer::Applicant});
}

/// The table is in the order of the answers, from first to last.
void AnswerTest::knowsTheRowOfEachAnswer()
{
    QVERIFY(fieldOf(Answer::Applicant) == Field::Applicant);
    QVERIFY(fieldOf(Answer::PresentInsurance) == Field::PaidBefore);
    QVERIFY(fieldOf(Answer::Grade) == Field::Grade);
    QVERIFY(fieldOf(Answer::SubsidyFacts) == Field::SubsidyFacts);
    QVERIFY(fieldOf(Answer::Declaration) == Field::Declaration);
    QVERIFY(isTyped(Answer::Name));
    QVERIFY(!isTyped(Answer::Grade));
}

QTEST_GUILESS_MAIN(AnswerTest)
#include "tst_answer.moc"
