#include "ui/print/pdfjoin.h"

#include "tests/support/applicationsamples.h"
#include "tests/support/pdfreading.h"
#include "ui/print/paperdocument.h"
#include "ui/print/storedpaper.h"
#include "ui/theme/fonts.h"

#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray paperOf(const QString &name)
{
    auto application = beijingApplication();
    application.answers.person.name = name;
    return ui::PaperDocument(application, {}).pdf();
}

int pagesIn(const QByteArray &pdf)
{
    return ui::StoredPaper(pdf, u"joined.pdf"_s).pageCount();
}

} // namespace

/// Papers of several applications as one PDF.
class PdfJoinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(ui::loadFonts(QStringLiteral(CANBAO_SHARE_DIR "/fonts"))); }

    void holdsEveryPageInOrder()
    {
        const auto first = paperOf(u"王小示"_s);
        const auto second = paperOf(u"李示例"_s);
        ui::PdfJoin join;

        QVERIFY(join.append(first));
        QVERIFY(join.append(second));

        const auto joined = join.pdf().value();
        QCOMPARE(join.pageCount(), pagesIn(first) + pagesIn(second));
        QCOMPARE(pagesIn(joined), pagesIn(first) + pagesIn(second));
        QCOMPARE(squeezed(pdfText(joined)), squeezed(pdfText(first)) + squeezed(pdfText(second)));
        QVERIFY(!squeezed(pdfText(second)).isEmpty());
    }

    void holdsTheSamePaperTwice()
    {
        const auto paper = paperOf(u"王小示"_s);
        ui::PdfJoin join;

        QVERIFY(join.append(paper));
        QVERIFY(join.append(paper));

        QCOMPARE(pagesIn(join.pdf().value()), 2 * pagesIn(paper));
    }

    /// What was taken up before and after stays whole.
    void leavesOutWhatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("pdf");

        QTest::newRow("no PDF") << "no PDF"_ba;
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << paperOf(u"王小示"_s).first(2000);
    }

    void leavesOutWhatCannotBeRead()
    {
        QFETCH(QByteArray, pdf);
        const auto paper = paperOf(u"李示例"_s);
        ui::PdfJoin join;
        QVERIFY(join.append(paper));

        QCOMPARE(join.append(pdf).error().code, Error::Code::PagesDamaged);

        QVERIFY(join.append(paper));
        const auto joined = join.pdf().value();
        QCOMPARE(pagesIn(joined), 2 * pagesIn(paper));
        QCOMPARE(squeezed(pdfText(joined)), squeezed(pdfText(paper)).repeated(2));
    }

    void isTheSameEachTime()
    {
        const auto paper = paperOf(u"王小示"_s);
        ui::PdfJoin one;
        ui::PdfJoin other;
        QVERIFY(one.append(paper));
        QVERIFY(other.append(paper));

        QCOMPARE(one.pdf().value(), other.pdf().value());
    }

    void isNoPdfWithoutPages() { QCOMPARE(ui::PdfJoin().pdf().error().code, Error::Code::PagesDamaged); }
};

QTEST_MAIN(PdfJoinTest)
#include "tst_pdfjoin.moc"
