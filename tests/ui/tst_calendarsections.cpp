#include "tests/support/applicationsamples.h"
#include "ui/format.h"
#include "ui/print/authorisationsection.h"
#include "ui/print/calendarsection.h"
#include "ui/print/faileddebitsection.h"

#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

namespace {

template<typename Block>
const Block *firstOf(const ui::PaperBlocks &blocks)
{
    for (const auto &block : blocks) {
        if (const auto *found = std::get_if<Block>(&block))
            return found;
    }
    return nullptr;
}

/// Every word of the kinds of block that these sections use.
QString wordsOf(const ui::PaperBlocks &blocks)
{
    QStringList words;
    for (const auto &block : blocks) {
        if (const auto *heading = std::get_if<ui::HeadingBlock>(&block))
            words += heading->text;
        if (const auto *paragraph = std::get_if<ui::ParagraphBlock>(&block))
            words += paragraph->text.text;
        if (const auto *notice = std::get_if<ui::NoticeBlock>(&block))
            words << notice->title << notice->text;
        if (const auto *facts = std::get_if<ui::FactsBlock>(&block)) {
            for (const auto &fact : facts->facts)
                words << fact.label << fact.value;
        }
        if (const auto *list = std::get_if<ui::ListBlock>(&block)) {
            for (const auto &item : list->items)
                words << item.mark << item.text << item.note;
        }
        if (const auto *table = std::get_if<ui::TableBlock>(&block)) {
            for (const auto &row : table->rows) {
                for (const auto &cell : row.cells)
                    words += cell.text;
            }
        }
    }
    return words.join(u'\n');
}

} // namespace

class CalendarSectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::setCurrentLanguage(Language::English); }

    /// English names of many banks are not known.
    void namesTheBankInChineseWhereItHasNoEnglishName()
    {
        auto application = beijingApplication();
        application.bankName = {u"样例银行"_s, {}};
        const auto words = wordsOf(ui::AuthorisationSection::blocks(application, ui::PaperMask(ui::PaperCopy::Own)));
        QVERIFY(words.contains(u"样例银行"_s));
    }

    void hasARowForEachPayment()
    {
        const auto blocks = ui::CalendarSection::blocks(beijingApplication(), ui::PaperMask(ui::PaperCopy::Own));
        const auto *table = firstOf<ui::TableBlock>(blocks);

        QVERIFY(table);
        QCOMPARE(table->rows.size(), 12U);
        for (const auto &row : table->rows)
            QCOMPARE(row.cells.size(), table->columns.size());
        QVERIFY(wordsOf(blocks).contains(u"30 June 2025"_s)); // Monday before July
        QVERIFY(wordsOf(blocks).contains(u"our advice"_s));
        QVERIFY(ui::CalendarSection::blocks(unknownMedicalApplication(), ui::PaperMask(ui::PaperCopy::Own)).size()
                >= 2);
    }

    void marksAmountsThatAreNotSure()
    {
        QVERIFY(!wordsOf(ui::CalendarSection::blocks(beijingApplication(), ui::PaperMask(ui::PaperCopy::Own)))
                     .contains(u'*'));
        QVERIFY(wordsOf(ui::CalendarSection::blocks(provisionalApplication(), ui::PaperMask(ui::PaperCopy::Own)))
                    .contains(u'*'));
    }

    void namesTheStepsAndTheLawOfAFailedDebit()
    {
        const auto blocks = ui::FailedDebitSection::blocks(beijingApplication(), ui::PaperMask(ui::PaperCopy::Own));
        const auto *list = firstOf<ui::ListBlock>(blocks);

        QVERIFY(list && list->items.size() >= 4);
        QVERIFY(wordsOf(blocks).contains(u"劳社部发〔2001〕20号"_s)); // art. 3: no paying afterwards
        QVERIFY(wordsOf(blocks).contains(u"0.05 %"_s)); // Social Insurance Law, art. 86: employers
        QVERIFY(wordsOf(blocks).contains(u"12333"_s));
    }

    void authorisesWithDigitsAndCapitals()
    {
        const auto blocks = ui::AuthorisationSection::blocks(beijingApplication(), ui::PaperMask(ui::PaperCopy::Own));
        const auto words = wordsOf(blocks);

        QVERIFY(words.contains(u"2,017.32"_s)); // 1432.40 + 584.92
        QVERIFY(words.contains(u"人民币贰仟零壹拾柒元叁角贰分"_s));
        QVERIFY(words.contains(u"王小云"_s));
        const auto *notice = firstOf<ui::NoticeBlock>(blocks);
        QVERIFY(notice && notice->title.contains(u"official form"_s));
        QVERIFY(words.contains(u"Signature"_s));
    }

    void masksNumbersUnlessTheyAreWanted_data()
    {
        QTest::addColumn<bool>("showPrivate");
        QTest::addRow("masked") << false;
        QTest::addRow("in full") << true;
    }

    void masksNumbersUnlessTheyAreWanted()
    {
        QFETCH(bool, showPrivate);
        const auto application = beijingApplication();

        const auto authorisation =
            wordsOf(ui::AuthorisationSection::blocks(application, ui::PaperMask(ui::PaperCopy::Own, showPrivate)));
        const auto others =
            wordsOf(ui::CalendarSection::blocks(application, ui::PaperMask(ui::PaperCopy::Own, showPrivate)))
            + wordsOf(ui::FailedDebitSection::blocks(application, ui::PaperMask(ui::PaperCopy::Own, showPrivate)));

        QCOMPARE(authorisation.contains(application.identityNumber), showPrivate);
        QCOMPARE(authorisation.contains(u"6228480402564890018"_s), showPrivate);
        QCOMPARE(others.contains(u"6228480402564890018"_s), showPrivate);
        QVERIFY(!others.contains(application.identityNumber));
        QVERIFY(showPrivate || authorisation.contains(u"•••• 0018"_s));
    }

    void saysNothingOfDebitsWhereNoneWasChosen()
    {
        auto application = beijingApplication();
        application.answers.bank.channel = PayChannel::Counter;

        QVERIFY(ui::FailedDebitSection::blocks(application, ui::PaperMask(ui::PaperCopy::Own)).empty());
        QVERIFY(ui::AuthorisationSection::blocks(application, ui::PaperMask(ui::PaperCopy::Own)).empty());
        QVERIFY(
            !wordsOf(ui::CalendarSection::blocks(application, ui::PaperMask(ui::PaperCopy::Own))).contains(u"0018"_s));
        application.calendar = {};
        QVERIFY(ui::CalendarSection::blocks(application, ui::PaperMask(ui::PaperCopy::Own)).empty());
    }
};

QTEST_GUILESS_MAIN(CalendarSectionsTest)
#include "tst_calendarsections.moc"
