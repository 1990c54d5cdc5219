#include "tests/support/applicationsamples.h"
#include "tests/support/formsamples.h"
#include "tests/support/pdfreading.h"
#include "tests/support/samplecase.h"
#include "ui/print/clerkcode.h"
#include "ui/print/paperdocument.h"
#include "ui/theme/fonts.h"

#include <QBuffer>
#include <QDir>
#include <QPageRanges>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace canbao;
using namespace canbao::test;
using tests::pdfText;
using tests::squeezed;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Identity = "110105199003070017";
constexpr auto BankCard = "6228480012345678903";

EnrolmentApplication applicationOf(const EnrolmentDraft &draft)
{
    const SampleBooks books;
    const QDateTime now(sampleToday(), QTime(9, 30), Qt::OffsetFromUTC, 8 * 3'600);
    return complete(draft, {books, sampleToday()}, ApplicationReference::fromRandom(7), now, u"0.1.0"_s).value();
}

EnrolmentApplication application()
{
    return applicationOf(sampleDraft());
}

ui::PaperOptions pack(ui::PaperCopy copy = ui::PaperCopy::Own)
{
    return {.set = ui::PaperSet::Pack, .copy = copy};
}

QString textOf(const EnrolmentApplication &application, const ui::PaperOptions &options)
{
    return squeezed(pdfText(ui::PaperDocument(application, options).pdf()));
}

/// What zbarimg reads from a picture.
QString readCode(const QImage &image)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"page.png"_s);
    if (!image.save(path))
        return {};
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, path});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
}

} // namespace

/// Everything a person takes to the counter, in one print job.
class CounterPackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(ui::loadFonts(QStringLiteral(CANBAO_SHARE_DIR "/fonts"))); }
    void holdsEveryPaperInItsOrder();
    void beginsWithOnePageAlone();
    void numbersEveryPage();
    void masksEachCopyAsItsReaderMaySee_data();
    void masksEachCopyAsItsReaderMaySee();
    void tellsAnEmployerNothingOfBankAndPension();
    void asksBeforeJoiningACompanyOnlyThoseWhoLookedIntoIt();
    void putsEnglishBeneathTheChinese();
    void printsLargeWithoutLosingAWord();
    void keepsLongAndRareWords();
    void saysAnswersInTheOrderOfTheForm();
    void letsAClerkReadTheCodeOffThePage_data();
    void letsAClerkReadTheCodeOffThePage();
    void endsTheCodeWithItsChecksum();
    void showsThePhotoInItsTrueSize();
    void printsThePagesAskedFor();
    void looksAsItDid_data();
    void looksAsItDid();
};

void CounterPackTest::holdsEveryPaperInItsOrder()
{
    const auto text = textOf(application(), pack());
    qsizetype last = -1;
    for (const auto &title : {u"参保一览"_s, u"参保登记摘要"_s, u"计算附页"_s, u"参保登记单"_s, u"委托扣款授权书"_s,
                              u"社会保障卡申领单"_s, u"请携带的材料"_s, u"扣款日历"_s, u"扣款失败怎么办"_s}) {
        const auto at = text.indexOf(squeezed(title), last + 1);
        QVERIFY2(at > last, qPrintable(title));
        last = at;
    }
}

void CounterPackTest::beginsWithOnePageAlone()
{
    auto draft = sampleDraft();
    draft.person.name = QString(60, u'阿');
    draft.bank.holder = draft.person.name;
    for (const bool isLarge : {false, true}) {
        auto options = pack();
        options.isLarge = isLarge;
        const auto pdf = ui::PaperDocument(applicationOf(draft), options).pdf();
        const auto first = pdfText(pdf).split(u'\f').value(1);
        QVERIFY2(squeezed(first).contains(u"参保登记摘要"_s), qPrintable(first)); // the second paper is on page two
    }
}

void CounterPackTest::numbersEveryPage()
{
    auto options = pack();
    options.printedOn = {2026, 8, 3};
    const ui::PaperDocument document(application(), options);
    const auto pages = pdfText(document.pdf()).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), document.pageCount());
    for (int number = 1; number <= document.pageCount(); ++number) {
        const auto page = squeezed(pages[number - 1]);
        QVERIFY2(page.contains(u"第%1页，共%2页"_s.arg(number).arg(document.pageCount())), qPrintable(page));
        QVERIFY(page.contains(application().reference.text()));
        QVERIFY(page.contains(u"2026.8"_s)); // edition of the rates
        QVERIFY(page.contains(squeezed(u"2026年8月3日"_s)));
    }
}

void CounterPackTest::masksEachCopyAsItsReaderMaySee_data()
{
    QTest::addColumn<ui::PaperCopy>("copy");
    QTest::addColumn<bool>("showPrivate");
    QTest::addColumn<bool>("isInFull");
    QTest::newRow("own copy") << ui::PaperCopy::Own << false << false;
    QTest::newRow("own copy, shown on purpose") << ui::PaperCopy::Own << true << true;
    QTest::newRow("clerk's copy") << ui::PaperCopy::Clerk << false << true;
    QTest::newRow("company's copy") << ui::PaperCopy::Company << false << false;
    QTest::newRow("company's copy, though shown on purpose") << ui::PaperCopy::Company << true << false;
}

void CounterPackTest::masksEachCopyAsItsReaderMaySee()
{
    QFETCH(ui::PaperCopy, copy);
    QFETCH(bool, showPrivate);
    QFETCH(bool, isInFull);
    auto options = pack(copy);
    options.showPrivate = showPrivate;

    const auto text = textOf(application(), options);

    QCOMPARE(text.contains(QLatin1StringView(Identity)), isInFull);
    QCOMPARE(text.contains(QLatin1StringView(BankCard)), isInFull);
}

void CounterPackTest::tellsAnEmployerNothingOfBankAndPension()
{
    auto draft = sampleDraft();
    draft.card = {.service = CardService::Replacement,
                  .existingNumber = u"A12345678"_s,
                  .bankCode = u"ICBC"_s,
                  .delivery = CardDelivery::Post,
                  .address = u"某某路 77 号"_s,
                  .photoAtWindow = true};
    const auto text = textOf(applicationOf(draft), pack(ui::PaperCopy::Company));
    const auto mobile = draft.person.mobile.last(4);
    for (const auto &secret : {u"8903"_s, u"5678"_s, u"工商银行"_s, u"农业银行"_s, u"某某路"_s, mobile, u"110105"_s,
                               u"计算附页"_s, u"委托扣款授权书"_s})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
    QVERIFY(text.contains(u"0017"_s)); // the last four tell whom it is about
}

void CounterPackTest::asksBeforeJoiningACompanyOnlyThoseWhoLookedIntoIt()
{
    auto draft = sampleDraft();
    QVERIFY(!textOf(applicationOf(draft), pack()).contains(u"通过公司参保之前"_s));
    draft.place.companyFee = u"120"_s;
    const auto text = textOf(applicationOf(draft), pack());
    QVERIFY(text.contains(u"通过公司参保之前"_s));
    QVERIFY(text.contains(u"120.00"_s));
}

void CounterPackTest::putsEnglishBeneathTheChinese()
{
    auto options = pack();
    options.hasGloss = true;
    const auto text = textOf(application(), options);
    for (const auto &pair : {std::pair{u"参保登记单"_s, u"Enrolment sheet"_s},
                             {u"扣款失败怎么办"_s, u"When a payment could not be taken"_s},
                             {u"首月应缴"_s, u"First month"_s},
                             {u"接下来"_s, u"Next steps"_s}}) {
        QVERIFY2(text.contains(squeezed(pair.first)), qPrintable(pair.first));
        QVERIFY2(text.contains(squeezed(pair.second)), qPrintable(pair.second));
    }
}

void CounterPackTest::printsLargeWithoutLosingAWord()
{
    auto options = pack();
    const ui::PaperDocument usual(application(), options);
    options.isLarge = true;
    const ui::PaperDocument large(application(), options);

    QVERIFY(large.pageCount() > usual.pageCount());
    const auto words = [](const ui::PaperDocument &document) {
        auto text = squeezed(pdfText(document.pdf()));
        text.remove(QRegularExpression(u"第\\d+页，共\\d+页"_s));
        QMap<QChar, int> seen;
        for (const QChar character : text)
            seen[character] = 1;
        return seen.keys();
    };
    QCOMPARE(words(large), words(usual));
}

void CounterPackTest::keepsLongAndRareWords()
{
    auto draft = sampleDraft();
    draft.person.name = u"阿卜杜热合曼·吾买尔江·𠮷"_s;
    draft.bank.holder = draft.person.name;
    draft.card.delivery = CardDelivery::Post;
    draft.card.address = QString(200, u'街');
    const auto text = textOf(applicationOf(draft), pack(ui::PaperCopy::Clerk));
    QVERIFY(text.count(squeezed(draft.person.name)) >= 5);
    QVERIFY(text.contains(draft.card.address));
}

void CounterPackTest::saysAnswersInTheOrderOfTheForm()
{
    const auto text = textOf(application(), pack(ui::PaperCopy::Clerk));
    const auto sheet = text.mid(text.indexOf(u"参保登记单"_s));
    qsizetype last = -1;
    for (const FormField &field : fieldsOf(sampleFormFields(), FormKind::Enrolment)) {
        const auto at = sheet.indexOf(squeezed(field.name.chinese), last + 1);
        QVERIFY2(at > last, qPrintable(field.name.chinese));
        last = at;
    }
    QVERIFY(sheet.contains(squeezed(u"18 / 20"_s))); // characters of the identity number and of its field
}

void CounterPackTest::letsAClerkReadTheCodeOffThePage_data()
{
    QTest::addColumn<ui::PaperCopy>("copy");
    QTest::addColumn<bool>("isLarge");
    QTest::newRow("own copy") << ui::PaperCopy::Own << false;
    QTest::newRow("own copy, large") << ui::PaperCopy::Own << true;
    QTest::newRow("clerk's copy") << ui::PaperCopy::Clerk << false;
}

void CounterPackTest::letsAClerkReadTheCodeOffThePage()
{
    QFETCH(ui::PaperCopy, copy);
    QFETCH(bool, isLarge);
    auto options = pack(copy);
    options.isLarge = isLarge;

    const auto read = readCode(ui::PaperDocument(application(), options).page(0, 150));

    QCOMPARE(read, ui::clerkCodeText(application(), ui::PaperMask(copy)));
    QCOMPARE(read.contains(QLatin1StringView(Identity)), copy == ui::PaperCopy::Clerk);
    QVERIFY(read.startsWith(u"CANBAO1 "_s));
    QVERIFY(read.contains(u"姓名="_s + sampleDraft().person.name));
}

void CounterPackTest::endsTheCodeWithItsChecksum()
{
    const auto text = ui::clerkCodeText(application(), ui::PaperMask(ui::PaperCopy::Own));
    const auto at = text.lastIndexOf(u'#');
    const auto sum = qChecksum(QByteArrayView(text.first(at).toUtf8()));
    QCOMPARE(text.mid(at + 1).toUInt(nullptr, 16), uint(sum));
}

void CounterPackTest::showsThePhotoInItsTrueSize()
{
    auto draft = sampleDraft();
    QImage photo(358, 441, QImage::Format_RGB32);
    photo.fill(Qt::green);
    QBuffer buffer(&draft.card.photo);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && photo.save(&buffer, "JPEG", 95));
    draft.card.photoAtWindow = false;

    for (const bool isLarge : {false, true}) {
        auto options = pack();
        options.isLarge = isLarge;
        const ui::PaperDocument document(applicationOf(draft), options);
        constexpr int Dpi = 127; // five dots a millimetre
        QRect area;
        for (int page = 0; page < document.pageCount(); ++page) {
            const QImage image = document.page(page, Dpi);
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (const QColor colour = image.pixelColor(x, y); colour.green() > 200 && colour.red() < 60)
                        area |= QRect(x, y, 1, 1);
        }
        QVERIFY2(std::abs(area.width() - 26 * 5) <= 2, qPrintable(QString::number(area.width())));
        QVERIFY2(std::abs(area.height() - 32 * 5) <= 2, qPrintable(QString::number(area.height())));
    }
}

void CounterPackTest::printsThePagesAskedFor()
{
    const ui::PaperDocument document(application(), pack());
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPageRanges pages;
    pages.addPage(1);
    pages.addRange(3, 4);
    writer.setPageRanges(pages);

    QVERIFY(document.print(writer));

    const auto printed = pdfText(buffer.data()).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(printed.size(), 3);
    QVERIFY(squeezed(printed[0]).contains(u"第1页"_s));
    QVERIFY(squeezed(printed[2]).contains(u"第4页"_s));
}

void CounterPackTest::looksAsItDid_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("overview") << u"参保一览"_s;
    QTest::newRow("enrolment") << u"参保登记单"_s;
    QTest::newRow("authorisation") << u"委托扣款授权书"_s;
    QTest::newRow("card") << u"社会保障卡申领单"_s;
    QTest::newRow("calendar") << u"扣款日历"_s;
}

/// The page whose title is \a title against the picture that was looked at and kept. After a change that was meant,
/// look at the page that the failure names and copy it over the kept one.
void CounterPackTest::looksAsItDid()
{
    QFETCH(QString, title);
    const ui::PaperDocument document(application(), pack());
    const auto pages = pdfText(document.pdf()).split(u'\f', Qt::SkipEmptyParts);
    const auto found =
        std::ranges::find_if(pages, [&title](const QString &page) { return squeezed(page).contains(title); });
    QVERIFY(found != pages.end());
    constexpr int DotsPerInch = 72;
    const QImage page =
        document.page(int(found - pages.begin()), DotsPerInch).convertToFormat(QImage::Format_Grayscale8);
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    const QImage kept =
        QImage(QStringLiteral(CANBAO_TEST_DATA "/papers/") + name).convertToFormat(QImage::Format_Grayscale8);
    const QString made = QDir::tempPath() + u"/canbao-"_s + name;

    qint64 difference = 0;
    if (page.size() == kept.size()) {
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                difference += std::abs(page.constScanLine(y)[x] - kept.constScanLine(y)[x]);
    }
    const double average = double(difference) / (page.width() * page.height());
    const bool isAlike = page.size() == kept.size() && average < 1.0; // of 255: edges may differ, words may not move
    if (!isAlike)
        QVERIFY(page.save(made));
    QVERIFY2(isAlike, qPrintable(u"differs by %1, see %2"_s.arg(average).arg(made)));
}

QTEST_MAIN(CounterPackTest)
#include "tst_counterpack.moc"
