#include "tests/ui/pagefixture.h"
#include "ui/fields/textlink.h"
#include "ui/subsidytext.h"
#include "ui/wizard/subsidypage.h"

#include <QLabel>
#include <QSignalSpy>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;
using Fixture = PageFixture<ui::SubsidyPage>;
using Kind = SubsidyConditionKind;

namespace {

/// As Beijing states it: two thirds of what the lowest base costs, three years at most.
std::unique_ptr<ReferenceBooks> booksWithASubsidy()
{
    auto readers = sampleBookReaders();
    readers.subsidies = [] {
        const Subsidy hard{.key = u"hard"_s,
                           .region = RegionCode::parse(u"110000").value(),
                           .schemes = {Scheme::Pension},
                           .amountKind = SubsidyAmountKind::FloorShare,
                           .share = Fraction{2, 3},
                           .mostMonths = 36,
                           .nearRetirementMonths = 60,
                           .conditions = {{.kind = Kind::Recognised, .text = {u"已认定"_s, u"Recognised"_s}},
                                          {.kind = Kind::SelfInsured, .text = {u"个人参保"_s, u"For oneself"_s}},
                                          {.kind = Kind::PaysScheme, .text = {u"缴费"_s, u"Pays"_s}}}};
        return SubsidyBook({hard});
    };
    return std::make_unique<ReferenceBooks>(readers);
}

/// A man of 1990 in Beijing who pays the pension on the lowest base.
EnrolmentDraft draft()
{
    EnrolmentDraft draft;
    draft.person = {u"样例"_s, u"1990-03-07"_s, Sex::Male, {}, {}};
    draft.hukou.region = chaoyang();
    draft.residence = {.sameAsHukou = true, .region = {}, .permit = {}, .workKind = u"rider"_s};
    draft.place.route = RouteKind::Hukou;
    draft.insurance.pension = true;
    draft.insurance.medical = false;
    draft.grade.grade = FloorGrade{};
    draft.schedule.firstMonth = yearMonth(2026, 12);
    return draft;
}

/// The card of the last answer; those before are on their way out.
const QFrame *card(const Fixture &on)
{
    return on.page.findChildren<QFrame *>(u"subsidyCard_hard"_s).last();
}

QString words(const Fixture &on)
{
    QStringList texts;
    for (const QLabel *label : card(on)->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

QString result(const Fixture &on)
{
    return card(on)->findChild<QLabel *>(u"resultChip"_s)->text();
}

} // namespace

class SubsidyPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesByTheAnswer_data()
    {
        QTest::addColumn<Certainty>("answer");
        QTest::addColumn<SubsidyResult>("result");
        QTest::newRow("yes") << Certainty::Yes << SubsidyResult::MayApply;
        QTest::newRow("no") << Certainty::No << SubsidyResult::NotDue;
        QTest::newRow("do not know") << Certainty::NotSure << SubsidyResult::CannotTellYet;
    }

    void judgesByTheAnswer()
    {
        QFETCH(Certainty, answer);
        QFETCH(SubsidyResult, result);
        Fixture on(draft(), booksWithASubsidy());
        verifyProblem(on, Field::SubsidyFacts, Error::Code::SubsidyAnswerMissing, u"factsStatus"_s);

        on.choose(u"choice_hard_to_employ"_s, static_cast<int>(answer));

        QVERIFY(on.check().empty());
        QCOMPARE(::result(on), ui::subsidyResultText(result));
        QCOMPARE(on.page.summaryRows().front().answer, ui::subsidyResultText(result));
    }

    /// Two thirds of 7,270.00 × 20 % = 1,454.00 a month are 969.33; twelve months cost 5,816.04 more than it.
    void tellsAmountAndNetCostWithTheFactsBehindThem()
    {
        Fixture on(draft(), booksWithASubsidy());
        on.choose(u"choice_hard_to_employ"_s, static_cast<int>(Certainty::Yes));

        const QString shown = words(on);
        QVERIFY2(shown.contains(u"¥969.33"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u"¥5,816.04"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u"You said yes"_s) && shown.contains(u"You enrol yourself"_s), qPrintable(shown));
        QVERIFY(card(on)->findChild<ui::TextLink *>(u"change_self_insured"_s));
    }

    void leadsToTheAnswerBehindAFact()
    {
        Fixture on(draft(), booksWithASubsidy());
        QSignalSpy wanted(&on.page, &ui::SubsidyPage::changeRequested);

        QTest::keyClick(on.find<ui::TextLink>(u"change_self_insured"_s), Qt::Key_Space);

        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<Field>(), Field::Route);
    }

    void keepsTheAnswerWhenTheLanguageChanges()
    {
        Fixture on(draft(), booksWithASubsidy());
        on.choose(u"choice_hard_to_employ"_s, static_cast<int>(Certainty::No));
        BracketTranslator translator;

        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();

        const auto *choice = on.find<ui::ChoiceGroup>(u"choice_hard_to_employ"_s);
        QCOMPARE(choice->chosenAs<Certainty>(), std::optional(Certainty::No));
        QVERIFY(choice->accessibleName().startsWith(u'['));
    }

    void isLeftOutWhereThereIsNothingToAsk()
    {
        auto through = draft();
        through.place.route = RouteKind::Company;

        QVERIFY(PageFixture<ui::SubsidyPage>(draft(), booksWithASubsidy()).page.isRelevant());
        QVERIFY(!PageFixture<ui::SubsidyPage>(through, booksWithASubsidy()).page.isRelevant());
        QVERIFY(!PageFixture<ui::SubsidyPage>(draft()).page.isRelevant());
    }
};

QTEST_MAIN(SubsidyPageTest)
#include "tst_subsidypage.moc"
