#include "models/contribution/noticerate.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

const QDate Today(2026, 11, 25);

/// An invented notice for Beijing with every figure that a pension has.
NoticeAnswers notice()
{
    return {.region = region(u"110000"),
            .from = u"2027-07"_s,
            .to = u"2028-06"_s,
            .totalRate = u"20%"_s,
            .personalAccount = u"8%"_s,
            .referenceWage = u"12500"_s,
            .lowerLimit = u"7400"_s,
            .upperLimit = u"37500"_s,
            .title = u"样例通知"_s,
            .documentNumber = u"样例〔2026〕1号"_s,
            .documentDate = u"2026-11-01"_s};
}

void set(NoticeAnswers &answers, NoticeField field, const QString &text)
{
    const std::map<NoticeField, QString *> places{{NoticeField::From, &answers.from},
                                                  {NoticeField::To, &answers.to},
                                                  {NoticeField::TotalRate, &answers.totalRate},
                                                  {NoticeField::PersonalAccount, &answers.personalAccount},
                                                  {NoticeField::FixedMonthly, &answers.fixedMonthly},
                                                  {NoticeField::SupplementRate, &answers.supplementRate},
                                                  {NoticeField::SupplementMonthly, &answers.supplementMonthly},
                                                  {NoticeField::SupplementYearly, &answers.supplementYearly},
                                                  {NoticeField::ReferenceWage, &answers.referenceWage},
                                                  {NoticeField::LowerLimit, &answers.lowerLimit},
                                                  {NoticeField::UpperLimit, &answers.upperLimit},
                                                  {NoticeField::Title, &answers.title},
                                                  {NoticeField::DocumentNumber, &answers.documentNumber},
                                                  {NoticeField::DocumentDate, &answers.documentDate}};
    *places.at(field) = text;
}

} // namespace

class TestNoticeRate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesARowMarkedAsEnteredByHand();
    void takesAFixedAmountInsteadOfARate();
    void readsWhatPeopleType();
    void keepsFenWhereTheLimitsHaveSome();
    void acceptsOneField_data();
    void acceptsOneField();
    void refusesOneField_data();
    void refusesOneField();
    void addsSupplements_data();
    void addsSupplements();
    void refusesSupplements_data();
    void refusesSupplements();
    void needsAPlace();
    void needsAChargeAndABase();
    void refusesRateAndFixedAmountTogether();
    void namesEveryProblemOnce();
    void namesEveryFieldByItsKey();
    void givesBackWhatWasTyped();
};

void TestNoticeRate::makesARowMarkedAsEnteredByHand()
{
    const auto rate = rateFromNotice(notice(), Today);

    QVERIFY(rate);
    QCOMPARE(rate->region.text(), u"110000"_s);
    QCOMPARE(rate->variant.key, u"standard"_s);
    QCOMPARE(rate->period, (Period{month(u"2027-07"), month(u"2028-06")}));
    QCOMPARE(rate->total, percent(u"20"));
    QCOMPARE(rate->personalAccount, percent(u"8"));
    QCOMPARE(rate->referenceWage, yuan(u"12500"));
    QCOMPARE(rate->lowerLimit, yuan(u"7400"));
    QCOMPARE(rate->upperLimit, yuan(u"37500"));
    QVERIFY(rate->grades.kind == GradeKind::Unknown);
    QVERIFY(rate->periodBasis == PeriodBasis::Stated);
    QVERIFY(rate->source.confidence == Confidence::EnteredByHand);
    QCOMPARE(rate->source.documentNumber, u"样例〔2026〕1号"_s);
    QCOMPARE(rate->source.date, u"2026-11-01"_s);
}

void TestNoticeRate::takesAFixedAmountInsteadOfARate()
{
    auto answers = notice();
    answers.scheme = Scheme::Medical;
    for (const auto field : {NoticeField::TotalRate, NoticeField::PersonalAccount, NoticeField::ReferenceWage,
                             NoticeField::LowerLimit, NoticeField::UpperLimit})
        set(answers, field, {});
    answers.fixedMonthly = u"584.92"_s;

    const auto rate = rateFromNotice(answers, Today);

    QVERIFY(rate);
    QVERIFY(rate->hasCharge() && !rate->needsBase());
    QCOMPARE(rate->fixedMonthly, yuan(u"584.92"));
}

void TestNoticeRate::readsWhatPeopleType()
{
    auto answers = notice();
    answers.totalRate = u" ２０ ％ "_s;
    answers.lowerLimit = u"7,400.00 元"_s;
    answers.from = u"2027年7月"_s;
    answers.documentDate = u"2026/11/1"_s;

    const auto rate = rateFromNotice(answers, Today);

    QVERIFY(rate);
    QVERIFY(*rate == *rateFromNotice(notice(), Today));
}

void TestNoticeRate::keepsFenWhereTheLimitsHaveSome()
{
    auto answers = notice();
    QVERIFY(rateFromNotice(answers, Today)->baseRounding == BaseRounding::Yuan);

    answers.lowerLimit = u"4426.05"_s; // as Guizhou's

    QVERIFY(rateFromNotice(answers, Today)->baseRounding == BaseRounding::Fen);
}

void TestNoticeRate::acceptsOneField_data()
{
    QTest::addColumn<NoticeField>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no end") << NoticeField::To << QString();
    QTest::newRow("one month") << NoticeField::To << u"2027-07"_s;
    QTest::newRow("the whole base") << NoticeField::TotalRate << u"100"_s;
    QTest::newRow("nothing for the account") << NoticeField::PersonalAccount << u"0"_s;
    QTest::newRow("all for the account") << NoticeField::PersonalAccount << u"20%"_s;
    QTest::newRow("split not told") << NoticeField::PersonalAccount << QString();
    QTest::newRow("no wage") << NoticeField::ReferenceWage << QString();
    QTest::newRow("no floor, but a wage") << NoticeField::LowerLimit << QString();
    QTest::newRow("no ceiling") << NoticeField::UpperLimit << QString();
    QTest::newRow("one base for all") << NoticeField::UpperLimit << u"7400"_s;
    QTest::newRow("no title") << NoticeField::Title << QString();
    QTest::newRow("longest title") << NoticeField::Title << QString(200, u'字');
    QTest::newRow("of today") << NoticeField::DocumentDate << u"2026-11-25"_s;
}

void TestNoticeRate::acceptsOneField()
{
    QFETCH(const NoticeField, field);
    QFETCH(const QString, text);
    auto answers = notice();
    set(answers, field, text);

    QVERIFY(rateFromNotice(answers, Today));
}

void TestNoticeRate::refusesOneField_data()
{
    QTest::addColumn<NoticeField>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Code>("code");
    using enum NoticeField;
    QTest::newRow("no first month") << From << QString() << Code::NoticeFromInvalid;
    QTest::newRow("13th month") << From << u"2027-13"_s << Code::NoticeFromInvalid;
    QTest::newRow("ends before it begins") << To << u"2027-06"_s << Code::NoticeToInvalid;
    QTest::newRow("no month") << To << u"later"_s << Code::NoticeToInvalid;
    QTest::newRow("no charge") << TotalRate << QString() << Code::NoticeChargeMissing;
    QTest::newRow("nothing to pay") << TotalRate << u"0%"_s << Code::NoticeRateInvalid;
    QTest::newRow("more than the base") << TotalRate << u"100.01%"_s << Code::NoticeRateInvalid;
    QTest::newRow("negative rate") << TotalRate << u"-20%"_s << Code::NoticeRateInvalid;
    QTest::newRow("account above the rate") << PersonalAccount << u"20.01%"_s << Code::NoticeAccountInvalid;
    QTest::newRow("no share") << PersonalAccount << u"eight"_s << Code::NoticeAccountInvalid;
    QTest::newRow("three decimals") << LowerLimit << u"7400.123"_s << Code::NoticeLowerInvalid;
    QTest::newRow("negative floor") << LowerLimit << u"-7400"_s << Code::NoticeLowerInvalid;
    QTest::newRow("floor of nothing") << LowerLimit << u"0"_s << Code::NoticeLowerInvalid;
    QTest::newRow("ceiling below the floor") << UpperLimit << u"7399.99"_s << Code::NoticeUpperInvalid;
    QTest::newRow("no ceiling but words") << UpperLimit << u"none"_s << Code::NoticeUpperInvalid;
    QTest::newRow("wage of nothing") << ReferenceWage << u"0.00"_s << Code::NoticeWageInvalid;
    QTest::newRow("title too long") << Title << QString(201, u'字') << Code::NoticeTextTooLong;
    QTest::newRow("no number") << DocumentNumber << u"  "_s << Code::NoticeNumberMissing;
    QTest::newRow("no date") << DocumentDate << QString() << Code::NoticeDateInvalid;
    QTest::newRow("no such day") << DocumentDate << u"2026-02-30"_s << Code::NoticeDateInvalid;
    QTest::newRow("of tomorrow") << DocumentDate << u"2026-11-26"_s << Code::NoticeDateInvalid;
}

void TestNoticeRate::refusesOneField()
{
    QFETCH(const NoticeField, field);
    QFETCH(const QString, text);
    QFETCH(const Code, code);
    auto answers = notice();
    set(answers, field, text);

    const auto rate = rateFromNotice(answers, Today);

    QVERIFY(!rate);
    QVERIFY(std::ranges::count(rate.error(), field, &NoticeProblem::field) == 1);
    const auto found = std::ranges::find(rate.error(), field, &NoticeProblem::field);
    QCOMPARE(errorKey(found->error.code), errorKey(code));
}

void TestNoticeRate::addsSupplements_data()
{
    QTest::addColumn<NoticeField>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("share");
    QTest::addColumn<QString>("monthly");
    using enum NoticeField;
    // The reference data hold Chengdu's 0.75 %, Baoding's 10 a month and Xishuangbanna's 70 a year = 5.83 a month.
    QTest::newRow("of the base") << SupplementRate << u"0.75%"_s << u"0.75"_s << QString();
    QTest::newRow("up to the whole base") << SupplementRate << u"80"_s << u"80"_s << QString();
    QTest::newRow("a month") << SupplementMonthly << u"10 元"_s << QString() << u"10.00"_s;
    QTest::newRow("a year, even") << SupplementYearly << u"120"_s << QString() << u"10.00"_s;
    QTest::newRow("a year, rounded down") << SupplementYearly << u"70"_s << QString() << u"5.83"_s;
    QTest::newRow("a year, half a fen up") << SupplementYearly << u"0.06"_s << QString() << u"0.01"_s;
}

void TestNoticeRate::addsSupplements()
{
    QFETCH(const NoticeField, field);
    QFETCH(const QString, text);
    QFETCH(const QString, share);
    QFETCH(const QString, monthly);
    auto answers = notice();
    answers.scheme = Scheme::Medical;
    set(answers, field, text);

    const auto rate = rateFromNotice(answers, Today);

    QVERIFY(rate);
    QVERIFY(rate->supplementRate == (share.isEmpty() ? std::nullopt : std::optional(percent(share))));
    QVERIFY(rate->supplementMonthly == (monthly.isEmpty() ? std::nullopt : std::optional(yuan(monthly))));
    QVERIFY(*rateFromNotice(noticeOf(*rate), Today) == *rate);
}

void TestNoticeRate::refusesSupplements_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<NoticeField>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Code>("code");
    using enum NoticeField;
    QTest::newRow("beside a pension") << Scheme::Pension << SupplementMonthly << u"10"_s << Code::NoticeSupplementUnfit;
    QTest::newRow("beside unemployment") << Scheme::Unemployment << SupplementRate << u"1"_s
                                         << Code::NoticeSupplementUnfit;
    QTest::newRow("more than the base with the rate")
        << Scheme::Medical << SupplementRate << u"80.0001"_s << Code::NoticeSupplementRateInvalid;
    QTest::newRow("share of nothing") << Scheme::Medical << SupplementRate << u"0"_s
                                      << Code::NoticeSupplementRateInvalid;
    QTest::newRow("nothing a month") << Scheme::Medical << SupplementMonthly << u"0"_s << Code::NoticeSupplementInvalid;
    QTest::newRow("less a year than a fen a month")
        << Scheme::Medical << SupplementYearly << u"0.05"_s << Code::NoticeSupplementInvalid;
    QTest::newRow("no amount") << Scheme::Medical << SupplementYearly << u"ten"_s << Code::NoticeSupplementInvalid;
}

void TestNoticeRate::refusesSupplements()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const NoticeField, field);
    QFETCH(const QString, text);
    QFETCH(const Code, code);
    auto answers = notice();
    answers.scheme = scheme;
    set(answers, field, text);

    const auto rate = rateFromNotice(answers, Today);

    QVERIFY(!rate);
    QVERIFY(rate.error() == (std::vector<NoticeProblem>{{field, {.code = code}}}));
}

void TestNoticeRate::needsAPlace()
{
    auto answers = notice();
    answers.region.reset();

    const auto rate = rateFromNotice(answers, Today);

    QVERIFY(!rate);
    QVERIFY(rate.error() == (std::vector<NoticeProblem>{{NoticeField::Region, {.code = Code::NoticeRegionMissing}}}));
}

void TestNoticeRate::needsAChargeAndABase()
{
    auto answers = notice();
    answers.referenceWage.clear();
    answers.lowerLimit.clear();

    const auto rate = rateFromNotice(answers, Today);

    QVERIFY(!rate);
    QVERIFY(rate.error() == (std::vector<NoticeProblem>{{NoticeField::LowerLimit, {.code = Code::NoticeBaseMissing}}}));
}

void TestNoticeRate::refusesRateAndFixedAmountTogether()
{
    auto answers = notice();
    answers.fixedMonthly = u"500"_s;

    const auto rate = rateFromNotice(answers, Today);

    QVERIFY(!rate);
    QVERIFY(rate.error()
            == (std::vector<NoticeProblem>{{NoticeField::FixedMonthly, {.code = Code::NoticeFixedInvalid}}}));
}

void TestNoticeRate::namesEveryProblemOnce()
{
    const auto rate = rateFromNotice({}, Today);

    QVERIFY(!rate);
    QStringList found;
    for (const auto &problem : rate.error())
        found << noticeFieldKey(problem.field);
    QCOMPARE(found, (QStringList{u"region"_s, u"from"_s, u"total_rate"_s, u"document_number"_s, u"document_date"_s}));
}

void TestNoticeRate::namesEveryFieldByItsKey()
{
    for (int at = 0; at <= int(NoticeField::DocumentDate); ++at)
        QCOMPARE(noticeFieldFromKey(noticeFieldKey(NoticeField(at))), NoticeField(at));
    QVERIFY(!noticeFieldFromKey(u"wage"_s));
}

void TestNoticeRate::givesBackWhatWasTyped()
{
    QVERIFY(noticeOf(*rateFromNotice(notice(), Today)) == [] {
        auto typed = notice();
        for (QString *amount : {&typed.referenceWage, &typed.lowerLimit, &typed.upperLimit})
            *amount += u".00"_s;
        return typed;
    }());
}

QTEST_GUILESS_MAIN(TestNoticeRate)
#include "tst_noticerate.moc"
