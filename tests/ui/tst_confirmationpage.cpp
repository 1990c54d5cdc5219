#include "tests/support/applicationsamples.h"
#include "tests/support/samplerates.h"
#include "ui/format.h"
#include "ui/whydialog.h"
#include "ui/wizard/confirmationpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

EnrolmentApplication application()
{
    EnrolmentRoute route;
    route.kind = RouteKind::Hukou;
    EnrolmentApplication one{.reference = ApplicationReference::fromRandom(12'345),
                             .createdAt = QDateTime({2025, 9, 10}, {10, 30}),
                             .programVersion = {},
                             .edition = {},
                             .answers = {},
                             .identityNumber = {},
                             .identityKind = IdentityNumber::Kind::ResidentCard,
                             .birthDate = {1985, 3, 9},
                             .retirement = {},
                             .region = test::region(u"320100"),
                             .regionName = {u"江苏省 南京市"_s, u"Nanjing, Jiangsu"_s},
                             .hukouName = {},
                             .residenceName = {},
                             .workKind = {},
                             .route = route,
                             .quote = {},
                             .deductions = {},
                             .bankName = {},
                             .cardBankName = {u"中国农业银行"_s, u"Agricultural Bank of China"_s},
                             .documents = {},
                             .notes = {},
                             .laws = {}};
    one.answers.schedule.firstMonth = yearMonth(2025, 10);
    one.answers.bank = {.channel = PayChannel::Debit, .cardNumber = u"6228480402564890018"_s};
    one.answers.card.service = CardService::FirstCard;
    one.deductions = {{yearMonth(2025, 10), yearMonth(2025, 10), Money::fromYuan(1'680), Standing::Known}};
    RequiredDocument card;
    card.name = {u"居民身份证"_s, u"Resident ID card"_s};
    one.documents = {card};
    return one;
}

QString allWords(const QWidget &page)
{
    QStringList words;
    for (const auto *label : page.findChildren<QLabel *>())
        words.append(label->text());
    return words.join(u'\n');
}

} // namespace

class ConfirmationPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    void showsTheReferenceAndCopiesIt()
    {
        ui::ConfirmationPage page;
        page.showApplication(application());
        page.show();
        const QString reference = application().reference.text();
        QCOMPARE(page.findChild<QLabel *>(u"referenceLabel"_s)->text(), reference);

        QTest::mouseClick(page.findChild<QPushButton *>(u"copyButton"_s), Qt::LeftButton);

        QCOMPARE(QGuiApplication::clipboard()->text(), reference);
    }

    void tellsWhatToDoNext()
    {
        ui::ConfirmationPage page;
        page.showApplication(application());
        page.show();

        const QString words = allWords(page);
        QVERIFY(words.contains(u"Nothing has been sent"_s));
        QVERIFY(words.contains(u"October 2025"_s));
        QVERIFY(words.contains(u"1,680.00"_s));
        QVERIFY(words.contains(u"Resident ID card"_s));
        QVERIFY(words.contains(u"Agricultural Bank of China"_s));
    }

    void namesNoAmountOfWhichNothingIsKnown()
    {
        ui::ConfirmationPage page;
        page.showApplication(tests::nothingKnownApplication());
        page.show();

        const QString words = allWords(page);
        QVERIFY(words.contains(u"The office tells you the amount."_s));
        QVERIFY2(!words.contains(u"0.00"_s), qPrintable(words));
    }

    void tellsWhyOfTheFirstPayment()
    {
        const auto frozen = tests::explainedApplication();
        ui::ConfirmationPage page;
        page.showApplication(frozen);
        page.show();
        auto *link = page.findChild<ui::WhyLink *>();
        QVERIFY(link && link->isVisible());
        // Pension 1432.40 and medical 584.92
        QCOMPARE(link->accessibleName(), u"July 2025: Why Total ¥2,017.32?"_s);

        QTest::keyClick(link, Qt::Key_Space);

        QVERIFY(page.findChild<ui::WhyDialog *>());
    }

    void hasNothingToExplainWhereNothingWasFrozen()
    {
        ui::ConfirmationPage page;
        page.showApplication(application());

        QVERIFY(!page.findChild<ui::WhyLink *>());
    }

    void neverShowsTheWholeCardNumber()
    {
        ui::ConfirmationPage page;
        page.showApplication(application());

        QVERIFY(allWords(page).contains(u"0018"_s));
        QVERIFY(!allWords(page).contains(u"622848"_s));
    }

    void leavesOutTheCardWhereNoneIsNeeded()
    {
        auto one = application();
        one.answers.card.service = CardService::NoneNeeded;
        ui::ConfirmationPage page;

        page.showApplication(one);

        QVERIFY(!allWords(page).contains(u"Agricultural"_s));
    }

    void asksForWhatIsPressed()
    {
        ui::ConfirmationPage page;
        page.showApplication(application());
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QSignalSpy actions(&page, &ui::ConfirmationPage::requested);
        const QSignalSpy archive(&page, &ui::ConfirmationPage::archiveRequested);
        const QSignalSpy another(&page, &ui::ConfirmationPage::newRequested);

        for (const auto &name : {u"printButton"_s, u"previewButton"_s, u"pdfButton"_s, u"papersButton"_s,
                                 u"calendarButton"_s, u"counterButton"_s, u"archiveButton"_s, u"newButton"_s})
            QTest::mouseClick(page.findChild<QPushButton *>(name), Qt::LeftButton);

        using enum ui::ApplicationAction;
        QList<ui::ApplicationAction> asked;
        for (const auto &each : actions)
            asked.append(each.front().value<ui::ApplicationAction>());
        QCOMPARE(asked, (QList{Print, Preview, SavePdf, ChoosePapers, SaveCalendar, CounterMode}));
        QCOMPARE(archive.size(), 1);
        QCOMPARE(another.size(), 1);
    }

    void speaksTheOtherLanguageAtOnce()
    {
        ui::ConfirmationPage page;
        page.showApplication(application());

        ui::setCurrentLanguage(Language::Chinese);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&page, &change);

        QVERIFY(allWords(page).contains(u"南京市"_s));
    }
};

QTEST_MAIN(ConfirmationPageTest)
#include "tst_confirmationpage.moc"
