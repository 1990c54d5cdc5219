#include "tests/support/paymentcase.h"
#include "tests/support/samplebooks.h"
#include "tests/support/samplerates.h"
#include "ui/answertext.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/lawdialog.h"
#include "ui/notice/noticedialog.h"
#include "ui/routetext.h"
#include "ui/wizard/enrolmentwizard.h"
#include "ui/wizard/informationpanel.h"
#include "ui/wizard/sidepanel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

/// A man of 1990 registered and living in Beijing, as on 23 November 2026; every answer sound.
EnrolmentDraft soundDraft()
{
    EnrolmentDraft draft;
    draft.document.longTerm = true;
    draft.document.number = u"110105199003070017"_s;
    draft.person = {u"样例"_s, u"1990-03-07"_s, Sex::Male, {}, u"13800005678"_s};
    draft.hukou.region = chaoyang();
    draft.residence = {.sameAsHukou = true, .region = {}, .permit = {}, .workKind = u"rider"_s};
    draft.history.paidBefore = Certainty::No;
    draft.place.route = RouteKind::Hukou;
    return draft;
}

EnrolmentDraft bornOn(const QString &day)
{
    auto draft = soundDraft();
    draft.document = {};
    draft.person.birthDate = day;
    return draft;
}

EnrolmentDraft foreigner()
{
    auto draft = soundDraft();
    draft.document = {.type = DocumentType::ForeignCard, .number = u"932682198501010017"_s, .longTerm = true};
    draft.person.birthDate = u"1985-01-01"_s;
    return draft;
}

/// Holders of this permit have no hukou to enrol at.
EnrolmentDraft permitHolderAtHukou()
{
    auto draft = soundDraft();
    draft.document = {.type = DocumentType::HongKongMacaoPermit, .number = u"810000199408230021"_s, .longTerm = true};
    draft.person = {u"样例"_s, u"1994-08-23"_s, Sex::Female, {}, u"13800005678"_s};
    draft.residence = {.sameAsHukou = {}, .region = pudong(), .permit = {}, .workKind = u"rider"_s};
    return draft;
}

} // namespace

/// One page for each reason why somebody cannot go on although nothing is mistyped.
class InformationPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsInsteadOfBlaming_data()
    {
        QTest::addColumn<EnrolmentDraft>("draft");
        QTest::addColumn<Step>("step");
        QTest::addColumn<Code>("code");
        QTest::addColumn<QString>("rule"); // the document's number, or what names it
        QTest::addColumn<QString>("lawKey");
        QTest::addColumn<QString>("place");

        QTest::newRow("too young") << bornOn(u"2015-06-01"_s) << Step::Person << Code::TooYoung << u"article 15"_s
                                   << u"labour_law"_s << u"Chaoyang"_s;
        QTest::newRow("16 next month") << bornOn(u"2010-12-23"_s) << Step::Person << Code::TooYoung << u"article 10"_s
                                       << u"labour_law"_s << u"Chaoyang"_s;
        QTest::newRow("retired") << bornOn(u"1950-06-01"_s) << Step::Person << Code::RetirementAgeReached
                                 << u"13 September 2024"_s << u"retirement_decision"_s << u"Chaoyang"_s;
        QTest::newRow("foreign card") << foreigner() << Step::Person << Code::ForeignerNotConfirmed << u"Order 41"_s
                                      << u"hmt_insurance_2019"_s << QString();
        QTest::newRow("way not open") << permitHolderAtHukou() << Step::Place << Code::RouteNotAllowed << u"order 41"_s
                                      << u"hmt_insurance_2019"_s << u"Pudong"_s;
    }

    void explainsInsteadOfBlaming()
    {
        QFETCH(const EnrolmentDraft, draft);
        QFETCH(const Step, step);
        QFETCH(const Code, code);
        QFETCH(const QString, rule);
        QFETCH(const QString, lawKey);
        QFETCH(const QString, place);
        open(draft, step);

        m_wizard->goOn();

        QVERIFY(panel()->isVisible());
        QCOMPARE(int(m_wizard->currentStep()), int(step));
        const auto problems = problemsOf(step, draft, m_session->context());
        QVERIFY(std::ranges::count(problems, code, [](const Problem &one) { return one.error.code; }) > 0);
        QVERIFY2(text(u"informationRule"_s).contains(rule), qPrintable(text(u"informationRule"_s)));
        QVERIFY(!text(u"informationReason"_s).isEmpty());
        QVERIFY(!text(u"informationChange"_s).isEmpty());
        QVERIFY(text(u"informationAsk"_s).contains(u"12333"_s));
        QVERIFY2(text(u"informationAsk"_s).contains(place), qPrintable(text(u"informationAsk"_s)));
        QVERIFY(!m_wizard->findChild<QLabel *>(u"titleLabel"_s)->text().startsWith(u"Error"_s));
        verifyLaw(lawKey);
    }

    void saysWhyAWayIsNotOpen()
    {
        open(permitHolderAtHukou(), Step::Place);

        m_wizard->goOn();

        QCOMPARE(text(u"informationReason"_s), ui::reasonText(RouteReason::PermitHolderHasNoHukou));
    }

    void explainsThatNoRatesAreKnown()
    {
        ui::InformationPanel alone;
        EnrolmentSession session(*m_books, QDate(2026, 11, 23));
        session.setDraft(soundDraft());
        const Error error{.code = Code::RateUnknown, .values = {yearMonth(2026, 12)}};

        alone.showReason(error, session);

        QVERIFY(alone.title().contains(u"December 2026"_s));
        QVERIFY(alone.title().contains(u"Chaoyang"_s));
        QCOMPARE(alone.findChild<QLabel *>(u"informationReason"_s)->text(), ui::errorText(error));
        QVERIFY(alone.findChild<QLabel *>(u"informationRule"_s)->text().contains(u"国办发〔2019〕13号"_s));
    }

    void offersToEnterANoticeWhereRatesAreUnknown_data()
    {
        QTest::addColumn<Code>("code");
        QTest::addColumn<bool>("canBeKept");
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("no rates") << Code::RateUnknown << true << true;
        QTest::newRow("nothing to keep them in") << Code::RateUnknown << false << false;
        QTest::newRow("too young") << Code::TooYoung << true << false;
    }

    void offersToEnterANoticeWhereRatesAreUnknown()
    {
        QFETCH(const Code, code);
        QFETCH(const bool, canBeKept);
        QFETCH(const bool, isOffered);
        ui::InformationPanel alone;
        EnrolmentSession session(*m_books, QDate(2026, 11, 23));
        session.setDraft(soundDraft());
        alone.setNoticePossible(canBeKept);
        alone.showReason({.code = code, .values = {yearMonth(2026, 12)}}, session);
        alone.show();
        QSignalSpy wanted(&alone, &ui::InformationPanel::noticeRequested);
        auto *button = alone.findChild<QPushButton *>(u"informationNoticeButton"_s);
        QCOMPARE(button->isVisible(), isOffered);
        if (!isOffered)
            return;

        QTest::keyClick(button, Qt::Key_Space);

        QCOMPARE(wanted.size(), 1);
    }

    void goesBackToThePageWhenRatesHaveBeenEntered()
    {
        test::PaymentCase person(u"460000"); // Hainan, of which no rates are known
        ui::EnrolmentWizard wizard(person.session, ui::makePage);
        wizard.setNoticeKeeping({.save = [](const ContributionRate &) { return Result<void>(); },
                                 .remove = [](qint64) { return Result<void>(); },
                                 .ask = [](auto &&...) { return true; }});
        wizard.resize(1366, 720);
        wizard.show();
        wizard.start();
        wizard.showStep(Step::Grade);
        wizard.goOn();
        auto *shown = wizard.findChild<ui::InformationPanel *>();
        QVERIFY(shown->isVisible());
        for (const auto *label : wizard.findChild<ui::SidePanel *>()->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"0.00"_s), qPrintable(label->text())); // unknown is not nought

        QTest::keyClick(shown->findChild<QPushButton *>(u"informationNoticeButton"_s), Qt::Key_Space);

        const auto *dialog = wizard.findChild<ui::NoticeDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const auto entered = rateFromNotice({.region = test::region(u"460000"),
                                             .from = u"2025-01"_s,
                                             .totalRate = u"20"_s,
                                             .lowerLimit = u"4500"_s,
                                             .documentNumber = u"No. 1"_s,
                                             .documentDate = u"2025-02-10"_s},
                                            QDate(2025, 9, 10));
        QVERIFY(entered);
        person.session.setNotices({{.id = 1, .rate = *entered}});
        QVERIFY(!shown->isVisible());
        QVERIFY(wizard.page(Step::Grade)->isVisible());
    }

    void isLeftByKeyboard()
    {
        open(bornOn(u"2015-06-01"_s), Step::Person);
        m_wizard->goOn();
        auto *change = m_wizard->findChild<QPushButton *>(u"changeAnswersButton"_s);

        change->setFocus();
        QTest::keyClick(change, Qt::Key_Space);

        QVERIFY(!panel()->isVisible());
        QVERIFY(m_wizard->page(Step::Person)->isVisible());
    }

    void knowsWhatBelongsHere()
    {
        QVERIFY(ui::isInformation(Code::TooYoung));
        QVERIFY(ui::isInformation(Code::RateUnknown));
        QVERIFY(!ui::isInformation(Code::PaidBeforeMissing));
        QVERIFY(!ui::isInformation(Code::PermitEnded));
    }

    void init()
    {
        m_books = sampleBooks();
        m_session = std::make_unique<EnrolmentSession>(*m_books, QDate(2026, 11, 23));
        m_wizard = std::make_unique<ui::EnrolmentWizard>(*m_session, ui::makePage);
        m_wizard->resize(1366, 720);
    }

private:
    void open(const EnrolmentDraft &draft, Step step)
    {
        m_session->setDraft(draft);
        m_wizard->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_wizard.get()));
        m_wizard->start();
        m_wizard->showStep(step);
    }

    ui::InformationPanel *panel() { return m_wizard->findChild<ui::InformationPanel *>(); }
    QString text(const QString &label) { return panel()->findChild<QLabel *>(label)->text(); }

    void verifyLaw(const QString &lawKey)
    {
        auto *law = panel()->findChild<QPushButton *>(u"informationLawButton"_s);
        law->setFocus();
        QTest::keyClick(law, Qt::Key_Space);
        const auto *text = m_wizard->findChild<ui::LawDialog *>();
        QVERIFY(text);
        QVERIFY(text->isVisible());
        QCOMPARE(text->windowTitle(), ui::nameText(m_books->laws().document(lawKey)->title));
    }

    std::unique_ptr<ReferenceBooks> m_books;
    std::unique_ptr<EnrolmentSession> m_session;
    std::unique_ptr<ui::EnrolmentWizard> m_wizard;
};

QTEST_MAIN(InformationPanelTest)
#include "tst_informationpanel.moc"
