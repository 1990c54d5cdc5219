#include "models/contribution/noticegrades.h"

#include "models/contribution/contributionquote.h"
#include "models/contribution/grade.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

const QDate Today(2026, 11, 25);

/// Jiangsu's notice for 2025 (苏人社发〔2025〕), as the reference data have it, with a list of three of its bases.
NoticeAnswers notice(GradeKind kind, const QStringList &figures)
{
    NoticeAnswers answers{.region = region(u"320000"),
                          .from = u"2025-01"_s,
                          .totalRate = u"20%"_s,
                          .personalAccount = u"8%"_s,
                          .referenceWage = u"8254"_s,
                          .lowerLimit = u"4952"_s,
                          .upperLimit = u"24762"_s,
                          .gradeKind = kind,
                          .documentNumber = u"样例〔2026〕1号"_s,
                          .documentDate = u"2026-11-01"_s};
    for (const QString &figure : figures)
        answers.grades.push_back({figure, {}});
    return answers;
}

QStringList basesOf(const ContributionRate &rate)
{
    QStringList texts;
    for (const GradeChoice &grade : offeredGrades(rate, {percent(u"80")}))
        texts << toPlainText(baseFor(rate, grade)->base);
    return texts;
}

} // namespace

class TestNoticeGrades : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatTheNoticeLists_data()
    {
        QTest::addColumn<GradeKind>("kind");
        QTest::addColumn<QStringList>("figures");
        QTest::addColumn<QStringList>("bases");
        QTest::newRow("bases") << GradeKind::Yuan << QStringList{u"4952"_s, u"6,000 元"_s, u"２４７６２"_s}
                               << QStringList{u"4952.00"_s, u"6000.00"_s, u"24762.00"_s};
        QTest::newRow("one alone") << GradeKind::Yuan << QStringList{u"6000"_s} << QStringList{u"6000.00"_s};
        QTest::newRow("blank rows count for nothing")
            << GradeKind::Yuan << QStringList{QString(), u"6000"_s, u"  "_s} << QStringList{u"6000.00"_s};
        // 60 % of 8254 is 4952.40 and 300 % is 24762: the lowest limit is the same share, rounded.
        QTest::newRow("percentages") << GradeKind::Percent << QStringList{u"60"_s, u"100%"_s, u"300 ％"_s}
                                     << QStringList{u"4952.00"_s, u"8254.00"_s, u"24762.00"_s};
        QTest::newRow("free choice") << GradeKind::Free << QStringList()
                                     << QStringList{u"4952.00"_s, u"6603.00"_s, u"24762.00"_s};
        QTest::newRow("not said") << GradeKind::Unknown << QStringList()
                                  << QStringList{u"4952.00"_s, u"6603.00"_s, u"24762.00"_s};
    }

    void offersWhatTheNoticeLists()
    {
        QFETCH(const GradeKind, kind);
        QFETCH(const QStringList, figures);
        QFETCH(const QStringList, bases);

        const auto rate = rateFromNotice(notice(kind, figures), Today);

        QVERIFY(rate);
        QVERIFY(rate->grades.kind == kind);
        QCOMPARE(basesOf(*rate), bases);
        QVERIFY(*rateFromNotice(noticeOf(*rate), Today) == *rate);
    }

    void takesTheLongestList()
    {
        QStringList figures;
        for (int base = 5000; base < 5050; ++base)
            figures << QString::number(base);
        QVERIFY(rateFromNotice(notice(GradeKind::Yuan, figures), Today));

        const auto longer = rateFromNotice(notice(GradeKind::Yuan, figures << u"5050"_s), Today);

        QVERIFY(!longer);
        QVERIFY(longer.error()
                == (std::vector<NoticeProblem>{
                    {NoticeField::Grades, {.code = Code::NoticeGradesTooMany, .values = {50}}, {}}}));
    }

    void refusesOneGrade_data()
    {
        QTest::addColumn<GradeKind>("kind");
        QTest::addColumn<QStringList>("figures");
        QTest::addColumn<int>("row");
        QTest::addColumn<Code>("code");
        const auto yuanList = [](const char *name) -> QTestData & { return QTest::newRow(name) << GradeKind::Yuan; };
        const auto percents = [](const char *name) -> QTestData & { return QTest::newRow(name) << GradeKind::Percent; };
        yuanList("no amount") << QStringList{u"5000"_s, u"much"_s} << 1 << Code::NoticeGradeBaseInvalid;
        yuanList("three decimals") << QStringList{u"5000.125"_s} << 0 << Code::NoticeGradeBaseInvalid;
        yuanList("negative") << QStringList{u"-5000"_s} << 0 << Code::NoticeGradeBaseInvalid;
        yuanList("a percentage") << QStringList{u"60%"_s} << 0 << Code::NoticeGradeBaseInvalid;
        yuanList("a fen below the lowest") << QStringList{u"4951.99"_s} << 0 << Code::NoticeGradeOutside;
        yuanList("a fen above the highest") << QStringList{u"5000"_s, u"24762.01"_s} << 1 << Code::NoticeGradeOutside;
        yuanList("twice") << QStringList{u"5000"_s, u"5000.00"_s} << 1 << Code::NoticeGradeTwice;
        yuanList("falls") << QStringList{u"6000"_s, u"7000"_s, u"6500"_s} << 2 << Code::NoticeGradeFalls;
        percents("an amount") << QStringList{u"4952"_s} << 0 << Code::NoticeGradePercentInvalid;
        percents("nothing") << QStringList{u"0"_s} << 0 << Code::NoticeGradePercentInvalid;
        percents("five decimals") << QStringList{u"60.00001"_s} << 0 << Code::NoticeGradePercentInvalid;
        percents("below the lowest base") << QStringList{u"59"_s} << 0 << Code::NoticeGradeOutside;
        percents("above the highest base") << QStringList{u"60"_s, u"301"_s} << 1 << Code::NoticeGradeOutside;
        percents("twice") << QStringList{u"60"_s, u"60.0%"_s} << 1 << Code::NoticeGradeTwice;
        percents("falls") << QStringList{u"100"_s, u"80"_s} << 1 << Code::NoticeGradeFalls;
    }

    void refusesOneGrade()
    {
        QFETCH(const GradeKind, kind);
        QFETCH(const QStringList, figures);
        QFETCH(const int, row);
        QFETCH(const Code, code);

        const auto rate = rateFromNotice(notice(kind, figures), Today);

        QVERIFY(!rate);
        QVERIFY(rate.error()
                == (std::vector<NoticeProblem>{{NoticeField::Grades, {.code = code, .values = {row + 1}}, row}}));
    }

    void saysWhatIsWrongWithEachGrade()
    {
        const auto rate = rateFromNotice(notice(GradeKind::Yuan, {u"4000"_s, u"6000"_s, u"x"_s, u"5000"_s}), Today);

        QVERIFY(!rate);
        std::vector<std::optional<int>> rows;
        for (const auto &problem : rate.error())
            rows.push_back(problem.row);
        QVERIFY(rows == (std::vector<std::optional<int>>{0, 2, 3}));
    }

    void needsAGradeInAList()
    {
        const auto rate = rateFromNotice(notice(GradeKind::Yuan, {QString()}), Today);

        QVERIFY(!rate);
        QVERIFY(rate.error()
                == (std::vector<NoticeProblem>{{NoticeField::Grades, {.code = Code::NoticeGradesMissing}, 0}}));
    }

    void needsTheWageForPercentages()
    {
        auto answers = notice(GradeKind::Percent, {u"60"_s});
        answers.referenceWage.clear();

        const auto rate = rateFromNotice(answers, Today);

        QVERIFY(!rate);
        QVERIFY(rate.error()
                == (std::vector<NoticeProblem>{{NoticeField::ReferenceWage, {.code = Code::NoticeWageMissing}}}));
    }

    void belongsToARateOfThePension_data()
    {
        QTest::addColumn<NoticeAnswers>("answers");
        auto medical = notice(GradeKind::Yuan, {u"5000"_s});
        medical.scheme = Scheme::Medical;
        QTest::newRow("medical") << medical;
        auto fixed = notice(GradeKind::Yuan, {u"5000"_s});
        fixed.fixedMonthly = u"500"_s;
        fixed.totalRate.clear();
        fixed.personalAccount.clear();
        QTest::newRow("fixed amount") << fixed;
        QTest::newRow("grades of a free choice") << notice(GradeKind::Free, {u"5000"_s});
        QTest::newRow("one base for everybody") << notice(GradeKind::Fixed, {});
    }

    void belongsToARateOfThePension()
    {
        QFETCH(const NoticeAnswers, answers);

        const auto rate = rateFromNotice(answers, Today);

        QVERIFY(!rate);
        QVERIFY(rate.error()
                == (std::vector<NoticeProblem>{{NoticeField::Grades, {.code = Code::NoticeGradesUnfit}, {}}}));
    }

    void namesGradesAsTheNoticeDoes()
    {
        auto answers = notice(GradeKind::Yuan, {u"5000"_s, u"6000"_s});
        answers.grades[1].name = u" 第二档 "_s;

        const auto rate = rateFromNotice(answers, Today);

        QVERIFY(rate);
        QCOMPARE(gradeName(*rate, BaseGrade{yuan(u"5000")}), QString());
        QCOMPARE(gradeName(*rate, BaseGrade{yuan(u"6000")}), u"第二档"_s);
        QCOMPARE(gradeName(*rate, BaseGrade{yuan(u"7000")}), QString());
        QCOMPARE(gradeName(*rate, FloorGrade{}), QString());
    }

    void limitsTheLengthOfAName()
    {
        auto answers = notice(GradeKind::Yuan, {u"5000"_s});
        answers.grades[0].name = QString(40, u'档');
        QVERIFY(rateFromNotice(answers, Today));
        answers.grades[0].name += u'档';

        const auto rate = rateFromNotice(answers, Today);

        QVERIFY(!rate);
        QVERIFY(rate.error().front().error == (Error{.code = Code::NoticeGradeNameTooLong, .values = {1, 40}}));
    }

    void marksAQuoteByAListedBase()
    {
        const auto rate = rateFromNotice(notice(GradeKind::Yuan, {u"5000"_s, u"6000"_s}), Today).value();

        const auto line =
            contributionLine(RateFound{&rate}, Scheme::Pension, month(u"2025-03"), BaseGrade{yuan(u"6000")});

        QVERIFY(line.standing == Standing::EnteredByHand);
        QCOMPARE(line.total, yuan(u"1200"));
        QCOMPARE(line.personalAccount, yuan(u"480"));
        QVERIFY(baseFor(rate, BaseGrade{yuan(u"5500")}).error().code == Code::BaseNotListed);
    }
};

QTEST_GUILESS_MAIN(TestNoticeGrades)
#include "tst_noticegrades.moc"
