#include "tests/support/samplecase.h"
#include "ui/print/paperhtml.h"

#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

EnrolmentApplication application()
{
    const SampleBooks books;
    const QDateTime now(sampleToday(), QTime(9, 30), Qt::OffsetFromUTC, 8 * 3'600);
    return complete(sampleDraft(), {books, sampleToday()}, ApplicationReference::fromRandom(7), now, u"0.1.0"_s)
        .value();
}

struct Element
{
    QString name;
    QXmlStreamAttributes attributes;
};

/// Every element of a page in its order; empty when the page is not well formed.
std::vector<Element> elementsOf(const QByteArray &html)
{
    std::vector<Element> elements;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            elements.push_back({reader.name().toString(), reader.attributes()});
    }
    return reader.hasError() ? std::vector<Element>() : elements;
}

qsizetype countOf(const std::vector<Element> &elements, const QString &name)
{
    return std::ranges::count(elements, name, &Element::name);
}

} // namespace

/// The copy of the papers that a screen reader can read.
class PaperHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWellFormedInItsLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("mark");
        QTest::newRow("Chinese") << Language::Chinese << u"zh-CN"_s;
        QTest::newRow("English") << Language::English << u"en"_s;
    }

    void isWellFormedInItsLanguage()
    {
        QFETCH(Language, language);
        QFETCH(QString, mark);
        const auto elements = elementsOf(ui::readableCopy(application(), {.language = language}));

        QVERIFY(!elements.empty());
        QCOMPARE(elements.front().name, u"html"_s);
        QCOMPARE(elements.front().attributes.value("lang"_L1), mark);
        QCOMPARE(countOf(elements, u"h1"_s), 1);
        QVERIFY(countOf(elements, u"h2"_s) >= 5);
        QCOMPARE(countOf(elements, u"title"_s), 1);
    }

    void headsEveryColumnOfEveryTable()
    {
        const auto elements = elementsOf(ui::readableCopy(application(), {.set = ui::PaperSet::Pack}));
        const auto tables = countOf(elements, u"table"_s);
        QVERIFY(tables >= 4);
        QCOMPARE(countOf(elements, u"thead"_s), tables);
        for (const Element &element : elements) {
            if (element.name == "th"_L1)
                QCOMPARE(element.attributes.value("scope"_L1), "col"_L1);
        }
    }

    /// A name written in Chinese is spoken in Chinese on an English page.
    void marksChineseOnAnEnglishPage()
    {
        const auto html = QString::fromUtf8(ui::readableCopy(application(), {.language = Language::English}));
        const auto name = sampleDraft().person.name;
        QVERIFY2(html.contains(u"<span lang=\"zh-CN\">"_s + name.first(1)), qPrintable(html.first(1'500)));
        QVERIFY(!QString::fromUtf8(ui::readableCopy(application(), {})).contains(u"<span lang"_s));
    }

    /// English beneath the Chinese is spoken in English.
    void putsEnglishBeneathTheChinese()
    {
        const auto html = QString::fromUtf8(ui::readableCopy(application(), {.hasGloss = true}));

        QVERIFY(!elementsOf(html.toUtf8()).empty());
        QVERIFY(html.contains(u"<html lang=\"zh-CN\">"_s));
        QVERIFY2(html.contains(u"<h1>参保登记摘要</h1>"_s), qPrintable(html.mid(800, 1'500)));
        QVERIFY(html.contains(u"<span lang=\"en\">Enrolment summary</span>"_s));
        QVERIFY(!html.contains(u"<span lang=\"en\">参"_s));
        const auto plain = QString::fromUtf8(ui::readableCopy(application(), {}));
        QVERIFY(!plain.contains(u"Enrolment summary"_s));
    }

    void masksAsPaperDoes()
    {
        const auto masked = ui::readableCopy(application(), {});
        const auto open = ui::readableCopy(application(), {.copy = ui::PaperCopy::Clerk});
        QVERIFY(!masked.contains("110105199003070017") && !masked.contains("6228480012345678903"));
        QVERIFY(open.contains("110105199003070017") && open.contains("6228480012345678903"));
    }

    void cannotBeBrokenByWhatWasTyped()
    {
        auto draft = sampleDraft();
        draft.card.delivery = CardDelivery::Post;
        draft.card.address = u"<script>alert(1)</script> & \"街\""_s;
        auto frozen = application();
        frozen.answers = draft;
        const auto html = ui::readableCopy(frozen, {});
        QVERIFY(!elementsOf(html).empty());
        QVERIFY(!html.contains("<script>"));
    }

    void loadsNothing()
    {
        const auto html = ui::readableCopy(application(), {.set = ui::PaperSet::Pack});
        for (const auto *word : {"src=", "href=", "url(", "@import"})
            QVERIFY2(!html.contains(word), word);
    }
};

QTEST_MAIN(PaperHtmlTest)
#include "tst_paperhtml.moc"
