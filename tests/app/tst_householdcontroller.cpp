#include "app/application.h"
#include "app/sample.h"
#include "models/store/connection.h"
#include "models/store/draftstore.h"
#include "models/store/householdstore.h"
#include "ui/fields/choicegroup.h"
#include "ui/wizard/draftthere.h"
#include "ui/wizard/enrolmentwizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

/// Of 1988 (hutool IdcardUtilTest, made eighteen characters).
const auto Number = u"150102198807303035"_s;

} // namespace

/// People of the household through the window, on an archive in a folder of its own.
class HouseholdControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_answer = false;
        m_asked = 0;
        start();
    }

    void cleanup() { m_program.reset(); } // it keeps its settings at the end, so before its folder goes

    void keepsAPersonWithTheDraft()
    {
        begin(Number, u"王芳"_s);
        QVERIFY(program().controller().keepDraft());

        QCOMPARE(stored().members.size(), std::size_t(1));
        QCOMPARE(stored().members.front().answers.person.name, u"王芳"_s);
        QVERIFY(program().session().draft().applicant.person == stored().members.front().id);

        begin(u"150102 19880730 3035"_s, u"王芳芳"_s);
        QVERIFY(program().controller().keepDraft());
        QCOMPARE(stored().members.size(), std::size_t(1)); // brought up to date, never twice
        QCOMPARE(stored().members.front().answers.person.name, u"王芳芳"_s);
    }

    void keepsNobodyWhoDoesNotWantIt()
    {
        begin(Number, u"王芳"_s);
        auto applicant = program().session().draft().applicant;
        applicant.keepPerson = false;
        program().session().setApplicant(applicant);

        QVERIFY(program().controller().keepDraft());

        QVERIFY(stored().members.empty());
        QCOMPARE(archive()->drafts().entries().value().size(), std::size_t(1));
    }

    void keepsNoInventedPerson()
    {
        program().controller().startNew();
        auto draft = app::sampleApplicant(m_now.date()).value();
        program().session().setDraft(draft);
        QVERIFY(program().controller().keepDraft());
        program().controller().finish();

        QCOMPARE(archive()->entries().value().size(), std::size_t(1));
        QVERIFY(stored().members.empty());
        QVERIFY(stored().shared == SharedHousehold{});
    }

    void keepsThePersonWhoFinishes()
    {
        program().controller().startNew();
        auto draft = app::sampleApplicant(m_now.date()).value();
        draft.isSample = false;
        program().session().setDraft(draft);
        program().controller().finish();

        QCOMPARE(program().window().messageBar()->text(), QString());
        QCOMPARE(stored().members.size(), std::size_t(1));
        QVERIFY(stored().shared.hukou == draft.hukou.region);
        QCOMPARE(stored().shared.cardNumber, draft.bank.cardNumber);
    }

    void offersThePersonTheNextTime()
    {
        begin(Number, u"王芳"_s);
        QVERIFY(program().controller().keepDraft());
        start();

        program().controller().startNew();

        QVERIFY(!program().session().draft().applicant.person);
        auto *people = program().window().findChild<ui::ChoiceGroup *>(u"personChoice"_s);
        QVERIFY(people->isVisible());
        program().session().choosePerson(stored().members.front().id);
        QCOMPARE(program().session().draft().document.number, Number);
    }

    void removesAPersonOnlyWhenOneIsSure()
    {
        begin(Number, u"王芳"_s);
        QVERIFY(program().controller().keepDraft());
        const QString id = stored().members.front().id;

        Q_EMIT program().window().personRemovalRequested(id);
        QCOMPARE(m_asked, 1);
        QCOMPARE(stored().members.size(), std::size_t(1));

        m_answer = true;
        Q_EMIT program().window().personRemovalRequested(id);
        QVERIFY(stored().members.empty());
        QCOMPARE(program().session().draft().person.name, u"王芳"_s);
        QCOMPARE(archive()->drafts().entries().value().size(), std::size_t(1));

        QVERIFY(program().controller().keepDraft());
        QVERIFY(stored().members.empty()); // the draft on screen does not bring them back
    }

    void saysWhatIsDamagedAndGoesOn()
    {
        begin(Number, u"王芳"_s);
        QVERIFY(program().controller().keepDraft());
        m_program.reset();
        const auto connection = store::Connection::openReadWrite(m_folder->filePath(u"data/archive.db"_s));
        QVERIFY((*connection)->run(u"UPDATE household_member SET content = x'01'"_s));
        start();

        program().controller().startNew();

        QVERIFY(program().window().isWizardShown());
        QVERIFY(program().window().messageBar()->text().contains(u"damaged"_s));
    }

    void opensTheDraftThatIsThereAlready()
    {
        const QString first = keptDraft();
        beginAnother();
        QVERIFY(there()->isVisible());

        press(u"openDraftButton"_s);

        QCOMPARE(program().session().draft().id, first);
        QCOMPARE(program().session().draft().place.route, RouteKind::Hukou);
        QVERIFY(!there()->isVisible());
        QCOMPARE(archive()->drafts().entries().value().size(), std::size_t(1)); // the one only begun is gone
    }

    void startsAnotherDraftAndAsksOnce()
    {
        keptDraft();
        beginAnother();

        press(u"startAnotherButton"_s);
        QCOMPARE(int(wizard()->currentStep()), int(Step::Person));
        QCOMPARE(archive()->drafts().entries().value().size(), std::size_t(2));

        wizard()->showStep(Step::Document);
        wizard()->goOn();
        QCOMPARE(int(wizard()->currentStep()), int(Step::Person));
    }

    void keepsTheOfficesThatWereWrittenDown()
    {
        const auto jinshui = RegionCode::parse(u"410105").value();
        const OwnOffice window{.name = u"花园路窗口"_s, .hours = u"9-17"_s};
        begin(Number, u"王芳"_s);
        program().session().keepOwnOffice(jinshui, window);
        QVERIFY(program().controller().keepDraft());

        start();
        program().controller().startNew();
        QCOMPARE(program().session().ownOffices(), (OwnOffices{{jinshui, window}}));

        program().session().keepOwnOffice(jinshui, {});
        program().session().setPerson({.name = u"王芳"_s});
        QVERIFY(program().controller().keepDraft());
        QVERIFY(archive()->household().offices().value().offices.empty());
    }

    void goesBackFromTheDraftThatIsThere()
    {
        keptDraft();
        beginAnother();

        wizard()->goBack();

        QVERIFY(!there()->isVisible());
        QCOMPARE(int(wizard()->currentStep()), int(Step::Document));
        QVERIFY(program().window().findChild<QAbstractButton *>(u"continueButton"_s)->isVisible());
    }

private:
    app::Application &program() { return *m_program; }
    ui::EnrolmentWizard *wizard() { return program().window().findChild<ui::EnrolmentWizard *>(); }
    ui::DraftThere *there() { return program().window().findChild<ui::DraftThere *>(); }
    void press(const QString &name)
    {
        auto *button = program().window().findChild<QAbstractButton *>(name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    void start()
    {
        m_program.reset();
        const QString folder = m_folder->filePath(u"data"_s);
        const app::Paths paths{
            .dataFolder = folder, .keyFolder = folder + u"/key"_s, .shareFolder = QStringLiteral(CANBAO_SHARE_DIR)};
        const ui::Dialogs dialogs{.saveFileName = [](auto &&...) { return QString(); },
                                  .ask =
                                      [this](auto &&...) {
                                          ++m_asked;
                                          return m_answer;
                                      },
                                  .choosePrinter = [](auto &&...) { return false; },
                                  .preview = [](auto &&...) {}};
        m_program = std::make_unique<app::Application>(*qApp, paths, dialogs, [this] { return m_now; });
        QVERIFY(m_program->open());
        m_program->setLanguage(Language::English);
        m_program->window().show();
    }

    void begin(const QString &number, const QString &name)
    {
        program().controller().startNew();
        program().session().setDocument({.number = number, .longTerm = true});
        program().session().setPerson({.name = name});
    }

    QString keptDraft()
    {
        begin(Number, u"王芳"_s);
        program().session().setPlace({.route = RouteKind::Hukou});
        [&] { QVERIFY(program().controller().keepDraft()); }();
        return program().session().draft().id;
    }

    /// Somebody new with the number of the draft that is there, on Continue of the document page.
    void beginAnother()
    {
        program().controller().startNew();
        program().session().choosePerson({});
        program().session().setDocument({.number = Number, .longTerm = true});
        wizard()->showStep(Step::Document);
        wizard()->goOn();
    }

    std::unique_ptr<store::ApplicationArchive> archive() const
    {
        return std::move(
            store::ApplicationArchive::open(m_folder->filePath(u"data"_s), {m_folder->filePath(u"data/key"_s)}).value());
    }
    Household stored() const { return archive()->household().household().value().household; }

    const QDateTime m_now{QDate(2026, 11, 23), QTime(10, 0)};
    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_answer = false;
    int m_asked = 0;
    std::unique_ptr<app::Application> m_program;
};

QTEST_MAIN(HouseholdControllerTest)
#include "tst_householdcontroller.moc"
