#include "tests/support/applicationsamples.h"
#include "tests/support/pdfreading.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplerates.h"
#include "ui/answertext.h"
#include "ui/charts/chartwords.h"
#include "ui/explanationtext.h"
#include "ui/format.h"
#include "ui/plantext.h"
#include "ui/print/paperdocument.h"
#include "ui/print/paperlanguage.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QTest>
#include <QTimeZone>

using namespace canbao;
using namespace canbao::test;
using tests::pdfText;
using tests::squeezed;
using namespace Qt::StringLiterals;

namespace {

/// The invented man of the sample with two ways set aside.
EnrolmentApplication application()
{
    const SampleBooks books;
    auto draft = sampleDraft();
    draft.pinned = {{.grade = FloorGrade{}, .route = RouteKind::Hukou},
                    {.grade = PercentGrade{Rate::fromPercent(100)}, .route = RouteKind::Hukou}};
    const QDateTime now(sampleToday(), QTime(9, 30), Qt::OffsetFromUTC, 8 * 3'600);
    return complete(draft, {books, sampleToday()}, ApplicationReference::fromRandom(7), now, u"0.1.0"_s).value();
}

ui::PaperOptions annexIn(Language language)
{
    return {.set = ui::PaperSet::Annex, .language = language};
}

/// The first of \a lines that the paper does not say.
QString missingOf(const QStringList &lines, const QString &paper)
{
    for (const QString &line : lines) {
        if (!paper.contains(squeezed(line)))
            return line;
    }
    return {};
}

} // namespace

/// The calculation annex says how every figure came about.
class CalculationAnnexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(ui::loadFonts(QStringLiteral(CANBAO_SHARE_DIR "/fonts"))); }
    void printsEveryLineOfEveryTree_data();
    void printsEveryLineOfEveryTree();
    void printsTheEstimateWithWhatItRestsOn_data() { printsEveryLineOfEveryTree_data(); }
    void printsTheEstimateWithWhatItRestsOn();
    void printsMonthsAndAccountAsTables();
    void comparesTheWaysThatWereSetAside();
    void saysNothingOfAPensionThatWasNotEstimated();
    void drawsWhereTheFirstPremiumGoes();
    void wordsItsChartsInItsOwnLanguage_data() { printsEveryLineOfEveryTree_data(); }
    void wordsItsChartsInItsOwnLanguage();
    void saysWhatIsProvisional();
    void saysNoSumOfWhatIsNotKnown();
    void saysWhenThereIsNothingToWorkOut();
    void tellsNobodyWhoItIs();
};

void CalculationAnnexTest::printsEveryLineOfEveryTree_data()
{
    QTest::addColumn<Language>("language");

    QTest::newRow("Chinese") << Language::Chinese;
    QTest::newRow("English") << Language::English;
}

void CalculationAnnexTest::printsEveryLineOfEveryTree()
{
    QFETCH(Language, language);
    const auto application = ::application();

    const QString paper = squeezed(pdfText(ui::PaperDocument(application, annexIn(language)).pdf()));

    const ui::PaperLanguage spoken(language);
    QVERIFY(!paper.isEmpty());
    for (const auto &line : application.quote.lines) {
        QVERIFY(line.explanation);
        QCOMPARE(missingOf(ui::explanationLines(*line.explanation), paper), QString());
    }
    for (const auto &tree : application.estimate->explanations) {
        if (tree.term != Term::TotalPaid) // a table says it, as it says the account
            QCOMPARE(missingOf(ui::explanationLines(tree, {Term::AccountBalance}), paper), QString());
    }
}

void CalculationAnnexTest::printsTheEstimateWithWhatItRestsOn()
{
    QFETCH(Language, language);
    const auto application = ::application();
    const auto &estimate = *application.estimate;

    const QString paper = squeezed(pdfText(ui::PaperDocument(application, annexIn(language)).pdf()));

    const ui::PaperLanguage spoken(language);
    QStringList wanted{ui::monthText(estimate.times.start)};
    for (const auto &view : estimate.views)
        wanted << ui::assumptionSetText(view.set) << ui::moneyText(view.pension->total())
               << ui::moneyText(view.pension->today) << ui::moneyText(view.paid.value())
               << ui::ageText(view.payback->age);
    for (const auto &stated : estimate.stated)
        wanted << ui::assumptionText(stated);
    for (const auto omission : estimate.omitted)
        wanted << ui::omissionText(omission);
    for (const auto &grade : estimate.grades)
        wanted << ui::gradeText(grade.grade); // below the bars of the chart
    QCOMPARE(missingOf(wanted, paper), QString());
}

/// Their last figures are those of the estimate.
void CalculationAnnexTest::printsMonthsAndAccountAsTables()
{
    const auto application = ::application();
    const auto &estimate = *application.estimate;

    const QString paper = squeezed(pdfText(ui::PaperDocument(application, annexIn(Language::English)).pdf()));

    const ui::PaperLanguage spoken(Language::English);
    QStringList wanted{ui::plainMoneyText(estimate.view(estimate.shown)->paid.value())};
    for (const auto &months : estimate.months)
        wanted << ui::monthText(months.first) << ui::plainMoneyText(months.premium * months.count());
    for (const auto &year : estimate.account)
        wanted << ui::plainMoneyText(year.monthProduct) << ui::plainMoneyText(year.closing());
    QCOMPARE(missingOf(wanted, paper), QString());
    const auto balance = estimate.account.back().closing();
    QVERIFY(paper.contains(squeezed(u"account balance "_s + ui::plainMoneyText(balance)))); // in the formula
}

void CalculationAnnexTest::comparesTheWaysThatWereSetAside()
{
    const auto application = ::application();
    auto without = application;
    without.estimate->compared.clear();

    const QString paper = squeezed(pdfText(ui::PaperDocument(application, annexIn(Language::English)).pdf()));
    const QString plain = squeezed(pdfText(ui::PaperDocument(without, annexIn(Language::English)).pdf()));

    QVERIFY(paper.contains(squeezed(u"Set aside to compare"_s)));
    QVERIFY(!plain.contains(squeezed(u"Set aside to compare"_s)));
    const ui::PaperLanguage spoken(Language::English);
    for (const auto &plan : application.estimate->compared)
        QVERIFY(paper.contains(squeezed(ui::costText(plan.year.value(), plan.standing))));
}

void CalculationAnnexTest::saysNothingOfAPensionThatWasNotEstimated()
{
    auto application = ::application();
    application.estimate.reset();

    const QString paper = squeezed(pdfText(ui::PaperDocument(application, annexIn(Language::English)).pdf()));

    QVERIFY(paper.contains(squeezed(u"Contributions a month"_s)));
    QVERIFY(!paper.contains(squeezed(u"estimated"_s)));
}

void CalculationAnnexTest::drawsWhereTheFirstPremiumGoes()
{
    auto application = ::application();

    const QString paper = squeezed(pdfText(ui::PaperDocument(application, annexIn(Language::English)).pdf()));
    for (auto &line : application.quote.lines)
        line.personalAccount.reset();
    const QString undivided = squeezed(pdfText(ui::PaperDocument(application, annexIn(Language::English)).pdf()));

    const QString title = squeezed(ui::chartTitle(ui::SplitChartData{}));
    QVERIFY(paper.contains(title));
    QVERIFY(!undivided.contains(title));
}

/// Whatever the window speaks meanwhile.
void CalculationAnnexTest::wordsItsChartsInItsOwnLanguage()
{
    QFETCH(Language, language);
    const ui::PaperDocument document(application(), annexIn(language));
    const Language other = language == Language::Chinese ? Language::English : Language::Chinese;

    QString paper;
    {
        const ui::PaperLanguage window(other);
        paper = squeezed(pdfText(document.pdf()));
    }

    const auto titleIn = [](Language spoken) {
        const ui::PaperLanguage words(spoken);
        return squeezed(ui::chartTitle(ui::SplitChartData{}));
    };
    QVERIFY(titleIn(language) != titleIn(other));
    QVERIFY(paper.contains(titleIn(language)));
    QVERIFY(!paper.contains(titleIn(other)));
}

void CalculationAnnexTest::saysWhatIsProvisional()
{
    auto application = ::application();
    application.estimate->compared.clear(); // which say it of their own sums
    for (auto &line : application.quote.lines)
        line.standing = line.scheme == Scheme::Medical ? Standing::Provisional : Standing::Known;

    const QString paper = squeezed(pdfText(ui::PaperDocument(application, annexIn(Language::English)).pdf()));

    QVERIFY(paper.contains(squeezed(u"from August 2026 (provisional)"_s)));
    QCOMPARE(paper.count(squeezed(u"(provisional)"_s)), 1);
}

void CalculationAnnexTest::saysNoSumOfWhatIsNotKnown()
{
    auto application = ::application();
    for (auto &view : application.estimate->views)
        view.paid.reset();

    const QString paper = squeezed(pdfText(ui::PaperDocument(application, annexIn(Language::English)).pdf()));

    QCOMPARE(paper.count(squeezed(u"Paid in all"_s)), 3); // the views, and two ways compared
    QVERIFY(paper.contains(squeezed(u"Paid in all until then not known"_s)));
}

void CalculationAnnexTest::saysWhenThereIsNothingToWorkOut()
{
    const auto application = tests::nothingKnownApplication();

    const QString paper = squeezed(pdfText(ui::PaperDocument(application, annexIn(Language::English)).pdf()));

    QVERIFY(paper.contains(squeezed(u"nothing was worked out"_s)));
}

void CalculationAnnexTest::tellsNobodyWhoItIs()
{
    const auto application = ::application();

    const QString paper = squeezed(pdfText(ui::PaperDocument(application, annexIn(Language::Chinese)).pdf()));

    QVERIFY(paper.contains(squeezed(application.reference.text())));
    QVERIFY(!paper.contains(application.answers.person.name));
    QVERIFY(!paper.contains(application.identityNumber));
}

QTEST_MAIN(CalculationAnnexTest)
#include "tst_calculationannex.moc"
