#include "ui/print/storedpaper.h"

#include "tests/support/applicationsamples.h"
#include "tests/support/pdfreading.h"
#include "ui/print/paperdocument.h"
#include "ui/print/papervariant.h"
#include "ui/print/pdfoverlay.h"
#include "ui/theme/fonts.h"

#include <QBuffer>
#include <QPageRanges>
#include <QPdfWriter>
#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

namespace {

ui::PaperDocument composed(const ui::PaperOptions &options = {})
{
    return {beijingApplication(), options};
}

/// How many dots are darker than grey.
int darkDots(const QImage &page)
{
    int dark = 0;
    for (int row = 0; row < page.height(); ++row)
        for (int column = 0; column < page.width(); ++column)
            dark += qGray(page.pixel(column, row)) < 128 ? 1 : 0;
    return dark;
}

} // namespace

/// Papers that exist as a PDF: looked at, printed and stamped without composing them again.
class StoredPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(ui::loadFonts(QStringLiteral(CANBAO_SHARE_DIR "/fonts"))); }

    void showsThePagesOfThePdf()
    {
        const auto document = composed();
        const ui::StoredPaper paper(document.pdf(), u"CB.pdf"_s);

        QCOMPARE(paper.pageCount(), document.pageCount());
        QCOMPARE(paper.suggestedFileName(), u"CB.pdf"_s);
        for (int number = 0; number < paper.pageCount(); ++number) {
            const auto painted = document.page(number, 96);
            const auto stored = paper.page(number, 96);
            QCOMPARE(stored.size(), painted.size());
            QCOMPARE(stored.pixelColor(2, 2), QColor(Qt::white));
            const int expected = darkDots(painted);
            QVERIFY(expected > 2000);
            QVERIFY2(std::abs(darkDots(stored) - expected) < expected / 4,
                     qPrintable(u"%1 instead of %2"_s.arg(darkDots(stored)).arg(expected)));
        }
    }

    void printsTheChosenPages()
    {
        const ui::StoredPaper paper(composed().pdf(), u"CB.pdf"_s);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter printer(&buffer);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setPageRanges(QPageRanges::fromString(u"2"_s));

        QVERIFY(paper.print(printer));

        const ui::StoredPaper printed(buffer.data(), u"printed.pdf"_s);
        QCOMPARE(printed.pageCount(), 1);
        const int expected = darkDots(paper.page(1, 96));
        QVERIFY(std::abs(darkDots(printed.page(0, 96)) - expected) < expected / 4);
    }

    void hasNoPagesWhereThereIsNoPdf()
    {
        QCOMPARE(ui::StoredPaper("no PDF", u"CB.pdf"_s).pageCount(), 0);
        QCOMPARE(ui::StoredPaper({}, u"CB.pdf"_s).pageCount(), 0);
    }

    void isStampedAsIfItHadBeenComposedWithTheStamp_data()
    {
        QTest::addColumn<bool>("isLarge");
        QTest::addColumn<int>("reprint");
        QTest::addColumn<QString>("stamp");

        QTest::newRow("first") << false << 0 << u"Printed on 1 July 2026"_s;
        QTest::newRow("again") << false << 3 << u"Reprint 3, 1 July 2026"_s;
        QTest::newRow("large") << true << 1 << u"Reprint 1, 1 July 2026"_s;
    }

    void isStampedAsIfItHadBeenComposedWithTheStamp()
    {
        QFETCH(bool, isLarge);
        QFETCH(int, reprint);
        QFETCH(QString, stamp);
        ui::PaperOptions options{.language = Language::English, .isLarge = isLarge};
        const auto plain = composed(options);
        options.reprint = reprint;
        options.printedOn = {2026, 7, 1};

        const auto stamped =
            ui::withOverlay(plain.pdf(), ui::PaperDocument::stamp(beijingApplication(), options).pdf());

        QVERIFY(stamped);
        const auto text = pdfText(*stamped);
        QCOMPARE(text.count(stamp), plain.pageCount());
        QCOMPARE(squeezed(text).remove(squeezed(stamp)), squeezed(pdfText(plain.pdf())));
        const ui::StoredPaper paper(*stamped, u"CB.pdf"_s);
        const auto wanted = composed(options);
        QCOMPARE(paper.pageCount(), wanted.pageCount());
        const auto foot = [](const QImage &page) {
            return page.copy(0, page.height() * 93 / 100, page.width(), page.height() * 7 / 100);
        };
        const ui::StoredPaper expected(wanted.pdf(), u"CB.pdf"_s);
        for (int number = 0; number < paper.pageCount(); ++number)
            QCOMPARE(foot(paper.page(number, 96)), foot(expected.page(number, 96)));
    }

    void isStampedTheSameWayEachTime()
    {
        const auto pdf = composed().pdf();
        const auto stamp = ui::PaperDocument::stamp(beijingApplication(), {.reprint = 1, .printedOn = {2026, 7, 1}});
        const auto overlay = stamp.pdf();

        QCOMPARE(ui::withOverlay(pdf, overlay).value(), ui::withOverlay(pdf, overlay).value());
    }

    /// A name with a character outside the basic plane is still copied out of it.
    void keepsRareCharactersReadable()
    {
        auto application = beijingApplication();
        application.answers.person.name = u"𠮷·㛃"_s;
        const ui::PaperOptions options{.reprint = 1, .printedOn = {2026, 7, 1}};

        const auto stamped = ui::withOverlay(ui::PaperDocument(application, {}).pdf(),
                                             ui::PaperDocument::stamp(application, options).pdf());

        const auto text = squeezed(pdfText(stamped.value()));
        QVERIFY2(text.contains(u"𠮷·㛃"), qPrintable(text));
    }

    void refusesWhatIsNoPdf()
    {
        const auto pdf = composed().pdf();

        QCOMPARE(ui::withOverlay("no PDF", pdf).error().code, Error::Code::PagesDamaged);
        QCOMPARE(ui::withOverlay(pdf, {}).error().code, Error::Code::PagesDamaged);
    }

    void tellsPapersApart_data()
    {
        QTest::addColumn<ui::PaperOptions>("options");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");

        QTest::newRow("summary") << ui::PaperOptions{} << u"summary/own/zh"_s << u"summary, own copy, in Chinese"_s;
        QTest::newRow("office") << ui::PaperOptions{.set = ui::PaperSet::Pack,
                                                    .copy = ui::PaperCopy::Clerk,
                                                    .hasGloss = true}
                                << u"pack/clerk/zh+en"_s
                                << u"all papers for the counter, copy for the office, in Chinese with English"_s;
        QTest::newRow("everything") << ui::PaperOptions{.set = ui::PaperSet::Annex,
                                                        .copy = ui::PaperCopy::Company,
                                                        .language = Language::English,
                                                        .isLarge = true,
                                                        .showPrivate = true}
                                    << u"annex/company/en/large/private"_s
                                    << u"calculation, copy for a company, in English, large print, numbers in full"_s;
        QTest::newRow("number and day do not count") << ui::PaperOptions{.reprint = 2, .printedOn = {2026, 7, 1}}
                                                     << u"summary/own/zh"_s << u"summary, own copy, in Chinese"_s;
    }

    void tellsPapersApart()
    {
        QFETCH(ui::PaperOptions, options);

        QTEST(ui::PaperVariant::key(options), "key");
        QTEST(ui::PaperVariant::text(ui::PaperVariant::key(options)), "text");
    }

    void keepsWordsOfALaterProgram()
    {
        QCOMPARE(ui::PaperVariant::text(u"summary/mirror"_s), u"summary, mirror"_s);
        QCOMPARE(ui::PaperVariant::text({}), u"which paper was not noted"_s);
    }
};

QTEST_MAIN(StoredPaperTest)
#include "tst_storedpaper.moc"
