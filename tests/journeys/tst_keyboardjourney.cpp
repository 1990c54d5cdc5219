#include "tests/journeys/keyboard.h"
#include "ui/wizard/enrolmentwizard.h"

#include <QApplication>
#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(canbao::Language)

namespace {

const QString Share = QStringLiteral(CANBAO_SHARE_DIR);
constexpr int Yes = 1;
constexpr int No = 0;

void addLanguages()
{
    QTest::addColumn<Language>("language");
    QTest::addRow("Chinese") << Language::Chinese;
    QTest::addRow("English") << Language::English;
}

RegionCode region(QStringView code)
{
    return *RegionCode::parse(code);
}

/// The page is reached, and the focus has come along.
void verifyPage(Desk &desk, Step step)
{
    QCOMPARE(stepKey(desk.step()), stepKey(step));
    const auto *page = desk.program().window().findChild<ui::EnrolmentWizard *>()->page(step);
    QVERIFY(page->isVisible());
    QVERIFY2(page->isAncestorOf(QApplication::focusWidget()), qPrintable(stepKey(step)));
}

} // namespace

#define GO_ON_TO(step)                                                                                                 \
    QVERIFY(keys.goOn());                                                                                              \
    verifyPage(desk, step);                                                                                            \
    if (QTest::currentTestFailed())                                                                                    \
    return

/// The first part without a mouse: every page, every kind of field.
class KeyboardJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Language>(); }

    void enrolsWhereOneIsRegisteredAndLives_data() { addLanguages(); }
    void enrolsWhereOneIsRegisteredAndLives()
    {
        QFETCH(Language, language);
        const QTemporaryDir folder;
        Desk desk(language, folder.path(), Share);
        QCOMPARE(desk.failure(), QString());
        Keyboard keys(desk);

        QVERIFY(keys.press(u"newButton"_s));
        verifyPage(desk, Step::Applicant);
        GO_ON_TO(Step::Document);
        QVERIFY(keys.type(u"numberEdit"_s, u"110105198603050015"_s));
        QVERIFY(keys.type(u"endEdit"_s, u"2035-05-20"_s));
        GO_ON_TO(Step::Person);
        QVERIFY(keys.type(u"nameEdit"_s, u"示例张"_s));
        QVERIFY(keys.type(u"mobileEdit"_s, u"10000000000"_s));
        GO_ON_TO(Step::Hukou);
        QVERIFY(keys.choosePlace(u"regionEdit"_s, u"110105"_s));
        QVERIFY(keys.choose(u"movedChoice"_s, No));
        GO_ON_TO(Step::Residence);
        QVERIFY(keys.choose(u"sameChoice"_s, Yes));
        QVERIFY(keys.tabTo(u"workKindCombo"_s));
        keys.key(Qt::Key_Down);
        QVERIFY(keys.type(u"platformEdit"_s, u"Sample"_s));
        GO_ON_TO(Step::History);
        QVERIFY(keys.choose(u"paidChoice"_s, Certainty::No));
        GO_ON_TO(Step::Place);
        QVERIFY(keys.press(u"hukouCard"_s));
        GO_ON_TO(Step::Office);
        QVERIFY(keys.type(u"officeNameEdit"_s, u"Window 3"_s));
        QVERIFY(keys.type(u"officePhoneEdit"_s, u"12333"_s));
        QVERIFY(keys.type(u"visitDayEdit"_s, u"2026-12-01"_s));
        GO_ON_TO(Step::Insurance);
        GO_ON_TO(Step::Grade);
        QVERIFY(keys.tabTo(u"gradeTable"_s));
        keys.key(Qt::Key_Down);
        keys.key(Qt::Key_Space);
        GO_ON_TO(Step::Schedule);
        QVERIFY(keys.choose(u"frequencyChoice"_s, PaymentFrequency::Monthly));
        QVERIFY(keys.tabTo(u"firstMonthBox"_s));
        keys.key(Qt::Key_Down);
        GO_ON_TO(Step::Subsidy);
        QVERIFY(keys.choose(u"choice_hard_to_employ"_s, Certainty::NotSure));
        QVERIFY(keys.choose(u"choice_graduate"_s, Certainty::No));
        GO_ON_TO(Step::Bank);

        QCOMPARE(keys.lostAt().join(u"; "_s), QString());
        QCOMPARE(keys.detours(), QStringList());
        const EnrolmentDraft &draft = desk.session().draft();
        QCOMPARE(QString(draft.document.number).remove(u' '), u"110105198603050015"_s);
        QCOMPARE(draft.document.validUntil, u"2035-05-20"_s);
        QCOMPARE(draft.person.name, u"示例张"_s);
        QCOMPARE(QString(draft.person.mobile).remove(u' '), u"10000000000"_s);
        QVERIFY((draft.hukou == HukouAnswers{region(u"110105"), false}));
        QCOMPARE(draft.residence.sameAsHukou, true);
        QVERIFY(!draft.residence.workKind.isEmpty());
        QCOMPARE(draft.residence.platform, u"Sample"_s);
        QCOMPARE(draft.history.paidBefore, Certainty::No);
        QCOMPARE(draft.place.route, RouteKind::Hukou);
        QCOMPARE(draft.office.name, u"Window 3"_s);
        QCOMPARE(draft.office.phone, u"12333"_s);
        QCOMPARE(draft.office.visitDay, u"2026-12-01"_s);
        QCOMPARE(draft.subsidy.facts.at(u"hard_to_employ"_s), Certainty::NotSure);
        QCOMPARE(draft.subsidy.facts.at(u"graduate"_s), Certainty::No);
    }

    void weighsTwoRegionsWithWhatWasPaidBefore_data() { addLanguages(); }
    /// Registered in Zhengzhou, living in Beijing, with two stays: everything there is to ask.
    void weighsTwoRegionsWithWhatWasPaidBefore()
    {
        QFETCH(Language, language);
        const QTemporaryDir folder;
        Desk desk(language, folder.path(), Share);
        Keyboard keys(desk);

        QVERIFY(keys.press(u"newButton"_s));
        verifyPage(desk, Step::Applicant);
        QVERIFY(keys.choose(u"filledByChoice"_s, FilledBy::Family));
        QVERIFY(keys.type(u"helperNameEdit"_s, u"示例李"_s));
        QVERIFY(keys.type(u"helperRelationEdit"_s, u"son"_s));
        QVERIFY(keys.choose(u"paperLanguageChoice"_s, PaperWording::English));
        QVERIFY(keys.press(u"keepTick"_s));
        GO_ON_TO(Step::Document);
        QVERIFY(keys.type(u"numberEdit"_s, u"410105198503090029"_s));
        QVERIFY(keys.press(u"longTermCheck"_s));
        GO_ON_TO(Step::Person);
        QVERIFY(keys.type(u"nameEdit"_s, u"示例王"_s));
        QVERIFY(keys.choose(u"categoryChoice"_s, RetirementCategory::Female50));
        QVERIFY(keys.type(u"mobileEdit"_s, u"10000000001"_s));
        GO_ON_TO(Step::Hukou);
        QVERIFY(keys.press(u"suggestionButton"_s)); // the place that the number names
        GO_ON_TO(Step::Residence);
        QVERIFY(keys.choose(u"sameChoice"_s, No));
        QVERIFY(keys.choosePlace(u"regionEdit"_s, u"110105"_s));
        QVERIFY(keys.choose(u"permitChoice"_s, ResidencePermit::Held));
        QVERIFY(keys.type(u"permitEndEdit"_s, u"2027-06-30"_s));
        QVERIFY(keys.tabTo(u"workKindCombo"_s));
        keys.key(Qt::Key_Down);
        GO_ON_TO(Step::History);
        QVERIFY(keys.choose(u"paidChoice"_s, Certainty::Yes));
        typeTwoStays(keys);
        QVERIFY(keys.type(u"lastMonthEdit"_s, u"2026-10"_s));
        QVERIFY(keys.press(u"residentsMedicalTick"_s));
        GO_ON_TO(Step::Place);
        QVERIFY(keys.press(u"hukouCard"_s));
        GO_ON_TO(Step::Office);
        QVERIFY(keys.type(u"officeNameEdit"_s, u"Window 5"_s));
        GO_ON_TO(Step::Insurance);

        QCOMPARE(keys.lostAt().join(u"; "_s), QString());
        QCOMPARE(keys.detours(), QStringList());
        verifyTwoStays(desk.session().draft());
    }

    void goesBackAndForthWithoutAMouse()
    {
        const QTemporaryDir folder;
        Desk desk(Language::English, folder.path(), Share);
        Keyboard keys(desk);
        QVERIFY(keys.press(u"newButton"_s));
        GO_ON_TO(Step::Document);
        QVERIFY(keys.type(u"numberEdit"_s, u"110105198603050015"_s));

        keys.key(Qt::Key_Left, Qt::AltModifier);
        verifyPage(desk, Step::Applicant);
        keys.key(Qt::Key_Return, Qt::ControlModifier);
        verifyPage(desk, Step::Document);
        QVERIFY(keys.goOn()); // the end of the document is missing: the summary leads to it

        QCOMPARE(stepKey(desk.step()), u"document"_s);
        QVERIFY(keys.press(u"problem_document_end"_s));
        QVERIFY(keys.tabTo(u"endEdit"_s));
        QCOMPARE(keys.lostAt().join(u"; "_s), QString());
        QCOMPARE(QString(desk.session().draft().document.number).remove(u' '), u"110105198603050015"_s);
    }

private:
    static void typeTwoStays(Keyboard &keys)
    {
        QVERIFY(keys.choosePlace(u"stayPlace"_s, u"310115"_s));
        QVERIFY(keys.type(u"stayPension"_s, u"36"_s));
        QVERIFY(keys.type(u"stayMedical"_s, u"30"_s));
        QVERIFY(keys.type(u"stayFirst"_s, u"2012-03"_s));
        QVERIFY(keys.press(u"addStayButton"_s));
        QVERIFY(keys.choosePlace(u"stayPlace"_s, u"110105"_s)); // the focus went to the new row
        QVERIFY(keys.type(u"stayPension"_s, u"24"_s));
    }

    static void verifyTwoStays(const EnrolmentDraft &draft)
    {
        QCOMPARE(draft.applicant.filledBy, FilledBy::Family);
        QCOMPARE(draft.applicant.helperName, u"示例李"_s);
        QCOMPARE(draft.applicant.helperRelation, u"son"_s);
        QCOMPARE(draft.applicant.paperLanguage, PaperWording::English);
        QVERIFY(!draft.applicant.keepPerson);
        QCOMPARE(QString(draft.document.number).remove(u' '), u"410105198503090029"_s);
        QVERIFY(draft.document.longTerm);
        QCOMPARE(draft.person.name, u"示例王"_s);
        QCOMPARE(draft.person.category, RetirementCategory::Female50);
        QCOMPARE(draft.hukou.region, region(u"410105"));
        QCOMPARE(draft.residence.sameAsHukou, false);
        QCOMPARE(draft.residence.region, region(u"110105"));
        QCOMPARE(draft.residence.permit, ResidencePermit::Held);
        QCOMPARE(draft.residence.permitEnd, u"2027-06-30"_s);
        QCOMPARE(draft.history.paidBefore, Certainty::Yes);
        const std::vector<StayAnswers> stays{{region(u"310115"), u"36"_s, u"30"_s, u"2012-03"_s},
                                             {region(u"110105"), u"24"_s, {}, {}}};
        QVERIFY(draft.history.stays == stays);
        QCOMPARE(draft.history.lastMonth, u"2026-10"_s);
        QVERIFY(draft.history.residentsMedical);
        QCOMPARE(draft.place.route, RouteKind::Hukou);
        QCOMPARE(draft.office.name, u"Window 5"_s);
    }
};

QTEST_MAIN(KeyboardJourney)
#include "tst_keyboardjourney.moc"
