#include "ui/print/paperdocument.h"

#include "tests/support/applicationsamples.h"
#include "tests/support/pdfreading.h"
#include "ui/format.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QTest>

using namespace canbao;
using canbao::tests::pdfText;
using canbao::tests::pdfTool;
using canbao::tests::squeezed;
using namespace Qt::StringLiterals;

namespace {

ui::PaperOptions optionsIn(Language language)
{
    return {.set = ui::PaperSet::Summary, .language = language};
}

/// Counts the announcements of a new language that reach a window.
class LanguageWatcher : public QWidget
{
public:
    int announcements = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            ++announcements;
        QWidget::changeEvent(event);
    }
};

} // namespace

/// The paper says what was saved, in both languages, and its PDF can be read, searched and copied.
class PaperDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysEverything_data();
    void saysEverything();
    void keepsLongAndRareNames_data();
    void keepsLongAndRareNames();
    void marksWhatIsNotCertain_data();
    void marksWhatIsNotCertain();
    void writesNoNoughtForWhatIsNotKnown_data() { fitsOnTwoPages_data(); }
    void writesNoNoughtForWhatIsNotKnown();
    void marksWhatWasEnteredByHand();
    void masksPrivateNumbersUnlessAsked();
    void saysWhenItIsAReprint();
    void marksSamplesOnEveryPage();
    void embedsOnlyItsOwnFont();
    void tellsNothingPersonalInItsMetadata();
    void fitsOnTwoPages_data();
    void fitsOnTwoPages();
    void printsInsideTheMargins_data();
    void printsInsideTheMargins();
    void breaksAnAddressLongerThanAPage();
    void leavesTheProgramsLanguageAlone();
};

void PaperDocumentTest::initTestCase()
{
    QVERIFY(ui::loadFonts(QStringLiteral(CANBAO_SHARE_DIR "/fonts")));
}

void PaperDocumentTest::saysEverything_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("wanted");

    const QStringList figures{u"1,432.40"_s, u"584.92"_s,    u"2,017.32"_s,  u"572.96"_s,   u"859.44"_s,
                              u"7,162.00"_s, u"17,188.80"_s, u"24,207.84"_s, u"6,875.52"_s, u"10,313.28"_s};
    const QStringList sources{u"关于2025年度各项社会保险缴费工资基数上下限的通告"_s,
                              u"京人社发〔2025〕11号"_s,
                              u"2025-09-18"_s,
                              u"主席令第35号"_s,
                              u"2026.11"_s,
                              u"0.1.0"_s};
    QTest::addRow("Chinese") << Language::Chinese
                             << figures + sources
            + QStringList{u"王小云"_s,
                          u"1975年10月3日"_s,
                          u"2032年3月"_s,
                          u"198"_s,
                          u"北京市朝阳区"_s,
                          u"网约车司机"_s,
                          u"2025年7月"_s,
                          u"中国农业银行"_s,
                          u"□居民身份证"_s,
                          u"原件及正反面复印件"_s,
                          u"□户口簿"_s,
                          u"□本人借记卡"_s,
                          u"北京市朝阳区示例街道1号院2号楼301室"_s,
                          u"中华人民共和国社会保险法"_s};
    QTest::addRow("English") << Language::English
                             << figures + sources
            + QStringList{u"王小云"_s,
                          u"3 October 1975"_s,
                          u"March 2032"_s,
                          u"Chaoyang, Beijing"_s,
                          u"Ride-hailing driver"_s,
                          u"July 2025 – June 2026"_s,
                          u"Agricultural Bank of China"_s,
                          u"□ Resident ID card"_s,
                          u"the original and a copy of both sides"_s,
                          u"□ Household register"_s,
                          u"Own copy"_s,
                          u"Enrolment summary"_s,
                          u"Not an official decision"_s,
                          u"page 1 of 2"_s,
                          u"20% of the base, of it 8% to your account"_s,
                          u"base from 7,162.00 to 35,811.00 yuan"_s,
                          u"official"_s,
                          u"period stated in the source"_s,
                          u"Social Insurance Law"_s,
                          u"Direct debit from a bank card"_s,
                          u"Every month"_s,
                          u"First card"_s};
}

void PaperDocumentTest::saysEverything()
{
    QFETCH(Language, language);
    QFETCH(QStringList, wanted);
    const auto application = tests::beijingApplication();

    const auto text = pdfText(ui::PaperDocument(application, optionsIn(language)).pdf());

    wanted.append(application.reference.text());
    QVERIFY(!text.contains(u'\t'));
    for (const QString &words : wanted)
        QVERIFY2(squeezed(text).contains(squeezed(words)), qPrintable(words + u" | "_s + text));
}

void PaperDocumentTest::keepsLongAndRareNames_data()
{
    QTest::addColumn<QString>("name");

    QTest::addRow("minority name") << u"阿卜杜热西提·买买提明·吐尔逊江·阿不都克里木"_s;
    QTest::addRow("radicals' look-alikes") << u"金月人行工日户民老食"_s;
    QTest::addRow("outside the basic plane") << u"𠮷𬀩𫖮·㛃㼆"_s;
    QTest::addRow("two code points of one shape") << u"壿墫曶㫚"_s;
    QTest::addRow("sixty characters") << u"阿不都"_s.repeated(20);
    QTest::addRow("Latin") << u"Maximiliane Ödegård-Šimůnek O’Brien – the third"_s;
}

void PaperDocumentTest::keepsLongAndRareNames()
{
    QFETCH(QString, name);
    auto application = tests::beijingApplication();
    application.answers.person.name = name;
    application.answers.card.address = u"新疆维吾尔自治区乌鲁木齐市天山区示例街道"_s.repeated(10) + name;

    for (const Language language : {Language::Chinese, Language::English}) {
        const auto text = squeezed(pdfText(ui::PaperDocument(application, optionsIn(language)).pdf()));

        QVERIFY2(text.contains(squeezed(name)), qPrintable(text));
        QVERIFY2(text.contains(squeezed(application.answers.card.address)), qPrintable(text));
    }
}

void PaperDocumentTest::marksWhatIsNotCertain_data()
{
    QTest::addColumn<bool>("isUnknown");
    QTest::addColumn<QStringList>("wanted");

    QTest::addRow("provisional") << false
                                 << QStringList{u"From July 2026"_s, u"Provisional: Pension, Medical (fixed amount)"_s,
                                                u"a difference may have to be paid"_s, u"July 2026 – December 2026"_s};
    QTest::addRow("not known") << true
                               << QStringList{u"Not known: Medical"_s, u"the totals leave it out"_s,
                                              u"17,188.80"_s,          u"Not confirmed"_s,
                                              u"Call 12333 first"_s,   u"one part is not known and comes on top"_s};
}

void PaperDocumentTest::marksWhatIsNotCertain()
{
    QFETCH(bool, isUnknown);
    QFETCH(QStringList, wanted);
    const auto application = isUnknown ? tests::unknownMedicalApplication() : tests::provisionalApplication();

    const auto text = squeezed(pdfText(ui::PaperDocument(application, optionsIn(Language::English)).pdf()));

    for (const QString &words : wanted)
        QVERIFY2(text.contains(squeezed(words)), qPrintable(words + u" | "_s + text));
    QCOMPARE(text.contains(u"584.92"), !isUnknown);
}

void PaperDocumentTest::writesNoNoughtForWhatIsNotKnown()
{
    QFETCH(Language, language);
    const auto application = tests::nothingKnownApplication();

    const auto text = pdfText(ui::PaperDocument(application, optionsIn(language)).pdf());

    QVERIFY(text.contains(language == Language::Chinese ? u"未知"_s : u"not known"_s));
    QVERIFY2(!text.contains(u"0.00"), qPrintable(text));
}

/// Of the pension alone, so that the medical rows stay as they are.
void PaperDocumentTest::marksWhatWasEnteredByHand()
{
    auto application = tests::beijingApplication();
    application.notes = {Note::RateEnteredByHand};
    for (auto &line : application.quote.lines) {
        if (line.scheme != Scheme::Pension)
            continue;
        line.standing = Standing::EnteredByHand;
        line.rate->source = {.title = {},
                             .documentNumber = u"No. 7"_s,
                             .date = u"2025-08-01"_s,
                             .address = {},
                             .confidence = Confidence::EnteredByHand};
    }

    const ui::PaperDocument document(application, optionsIn(Language::English));
    const auto text = squeezed(pdfText(document.pdf()));

    QVERIFY2(text.contains(squeezed(u"Entered by hand: Pension"_s)), qPrintable(text));
    QVERIFY2(text.contains(squeezed(u"No. 7, 2025-08-01, entered by hand"_s)), qPrintable(text));
    QVERIFY(text.contains(squeezed(u"July 2025, entered by hand"_s))); // the large figure
    QCOMPARE_LE(document.pageCount(), 2);
}

void PaperDocumentTest::masksPrivateNumbersUnlessAsked()
{
    const auto application = tests::beijingApplication();
    auto options = optionsIn(Language::English);

    const auto masked = pdfText(ui::PaperDocument(application, options).pdf());
    options.showPrivate = true;
    const auto shown = pdfText(ui::PaperDocument(application, options).pdf());

    QVERIFY(masked.contains(u"110105********0029"));
    QVERIFY(masked.contains(u"•••• 0018"));
    for (const auto &number : {u"110105197510030029"_s, u"6228480402564890018"_s, u"13800000000"_s}) {
        QVERIFY(!masked.contains(number));
        QVERIFY2(shown.contains(number), qPrintable(number));
    }
}

void PaperDocumentTest::saysWhenItIsAReprint()
{
    const auto application = tests::beijingApplication();
    auto options = optionsIn(Language::English);

    const auto first = pdfText(ui::PaperDocument(application, options).pdf());
    options.reprint = 2;
    options.printedOn = {2026, 7, 1};
    const auto second = pdfText(ui::PaperDocument(application, options).pdf());

    QVERIFY(!first.contains(u"Reprint"));
    QCOMPARE(second.count(u"Reprint 2, 1 July 2026"), 2); // once a page
    QCOMPARE(squeezed(second).remove(u"Reprint2,1July2026"_s), squeezed(first));
}

void PaperDocumentTest::marksSamplesOnEveryPage()
{
    auto application = tests::beijingApplication();

    const auto sample = pdfText(ui::PaperDocument(application, optionsIn(Language::English)).pdf());
    application.answers.isSample = false;
    const auto real = pdfText(ui::PaperDocument(application, optionsIn(Language::English)).pdf());

    QCOMPARE(sample.count(u"SAMPLE – invented person"), 3);
    QVERIFY(!real.contains(u"SAMPLE"));
}

void PaperDocumentTest::embedsOnlyItsOwnFont()
{
    auto application = tests::beijingApplication();
    application.answers.person.name = u"𠮷·㛃"_s;
    const auto pdf = ui::PaperDocument(application, optionsIn(Language::Chinese)).pdf();

    const auto lines = pdfTool(u"pdffonts"_s, {}, pdf).split(u'\n', Qt::SkipEmptyParts).mid(2);

    QCOMPARE(lines.size(), 2);
    for (const QString &line : lines) {
        QVERIFY2(line.startsWith(u"CanbaoSans-"), qPrintable(line));
        QVERIFY2(line.simplified().contains(u"Identity-H yes"), qPrintable(line)); // embedded
    }
    QVERIFY2(pdf.size() < 300'000, qPrintable(QString::number(pdf.size()))); // a subset: the whole font has 20 MB
}

void PaperDocumentTest::tellsNothingPersonalInItsMetadata()
{
    const auto application = tests::beijingApplication();
    const ui::PaperDocument document(application, optionsIn(Language::Chinese));

    const auto about = pdfTool(u"pdfinfo"_s, {}, document.pdf());

    QVERIFY(about.contains(u"Canbao "_s + application.reference.text()));
    QVERIFY(about.contains(u"A4"));
    QVERIFY(!about.contains(u"王小云"));
    QCOMPARE(document.suggestedFileName(), u"canbao-%1.pdf"_s.arg(application.reference.text()));
}

void PaperDocumentTest::fitsOnTwoPages_data()
{
    QTest::addColumn<Language>("language");

    QTest::addRow("Chinese") << Language::Chinese;
    QTest::addRow("English") << Language::English;
}

void PaperDocumentTest::fitsOnTwoPages()
{
    QFETCH(Language, language);

    for (const auto &application :
         {tests::beijingApplication(), tests::provisionalApplication(), tests::unknownMedicalApplication()}) {
        const ui::PaperDocument document(application, optionsIn(language));

        QCOMPARE_LE(document.pageCount(), 2);
        const auto about = pdfTool(u"pdfinfo"_s, {}, document.pdf()).simplified();
        QVERIFY(about.contains(u"Pages: %1"_s.arg(document.pageCount())));
    }
}

void PaperDocumentTest::printsInsideTheMargins_data()
{
    fitsOnTwoPages_data();
}

void PaperDocumentTest::printsInsideTheMargins()
{
    QFETCH(Language, language);
    constexpr int DotsPerInch = 100;
    constexpr int Border = 10 * DotsPerInch / 25; // 10 mm
    auto application = tests::provisionalApplication();
    application.answers.person.name = u"W"_s.repeated(120);
    application.answers.card.address = u"https://example.org/"_s.repeated(20);
    auto options = optionsIn(language);
    options.reprint = 99;
    options.printedOn = {2026, 7, 1};
    const ui::PaperDocument document(application, options);

    for (int number = 0; number < document.pageCount(); ++number) {
        const QImage page = document.page(number, DotsPerInch);
        int inside = 0;
        int outside = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                if (page.pixel(x, y) == qRgb(255, 255, 255))
                    continue;
                const bool isInside = page.rect().adjusted(Border, Border, -Border, -Border).contains(x, y);
                ++(isInside ? inside : outside);
            }
        }
        QCOMPARE(outside, 0);
        QVERIFY(inside > 5'000);
    }
}

void PaperDocumentTest::breaksAnAddressLongerThanAPage()
{
    auto application = tests::beijingApplication();
    application.answers.card.address = u"乌鲁木齐市天山区示例街道"_s.repeated(500) + u"终"_s;

    const ui::PaperDocument document(application, optionsIn(Language::Chinese));

    const auto text = squeezed(pdfText(document.pdf()));
    QVERIFY(document.pageCount() > 3);
    QCOMPARE(text.count(u"终"), 1);
    QVERIFY(text.count(u"乌鲁木齐市") > 490); // page breaks fall into a few
}

void PaperDocumentTest::leavesTheProgramsLanguageAlone()
{
    ui::setCurrentLanguage(Language::Chinese);
    LanguageWatcher window;
    window.show();

    const ui::PaperDocument document(tests::beijingApplication(), optionsIn(Language::English));
    QCoreApplication::processEvents();

    QVERIFY(pdfText(document.pdf()).contains(u"Enrolment summary"));
    QCOMPARE(ui::currentLanguage(), Language::Chinese);
    QCOMPARE(window.announcements, 0);
    ui::setCurrentLanguage(Language::English);
}

QTEST_MAIN(PaperDocumentTest)
#include "tst_paperdocument.moc"
