#include "ui/fields/citinglabel.h"
#include "ui/fields/sourcereader.h"
#include "ui/format.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

const Source Notice{.title = u"A notice"_s, .documentNumber = u"样例〔2026〕1号"_s, .date = u"2026-07-01"_s};
/// Another figure of the same document, trusted less.
const Source Derived{.title = u"A notice"_s,
                     .documentNumber = u"样例〔2026〕1号"_s,
                     .date = u"2026-07-01"_s,
                     .confidence = Confidence::Derived};
const Source Longer{.title = u"Figures & <rates> of a city"_s};
const Source Untitled{.title = u"Figures & <rates>"_s};

/// A window that reads, with a line above the label and one below.
struct Reader : QWidget, SourceReader
{
    Reader()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(above);
        column->addWidget(label);
        column->addWidget(below);
        resize(500, 300);
        show();
        activateWindow();
        (void)QTest::qWaitForWindowActive(this);
    }

    void readSource(const Source &source, QWidget *window) override
    {
        read.push_back(source);
        askedBy = window;
    }

    QLineEdit *above = new QLineEdit;
    CitingLabel *label = new CitingLabel;
    QLineEdit *below = new QLineEdit;
    std::vector<Source> read;
    QWidget *askedBy = nullptr;
};

} // namespace

class CitingLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setCurrentLanguage(Language::English); }

    void linksTheNamesOfItsSources_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("html");

        QTest::newRow("a number") << u"Source: 样例〔2026〕1号, 2026-07-01"_s
                                  << u"Source: <a href=\"0\">样例〔2026〕1号</a>, 2026-07-01"_s;
        QTest::newRow("a title, where there is no number")
            << u"See Figures & <rates>."_s << u"See <a href=\"1\">Figures &amp; &lt;rates&gt;</a>."_s;
        QTest::newRow("twice, in lines") << u"样例〔2026〕1号\n样例〔2026〕1号"_s
                                         << u"<a href=\"0\">样例〔2026〕1号</a><br><a href=\"0\">样例〔2026〕1号</a>"_s;
        QTest::newRow("the title of what has a number") << u"A notice"_s << u"A notice"_s;
        QTest::newRow("one document, two trusts")
            << u"样例〔2026〕1号, 2026-07-01, derived by a stated rule"_s
            << u"<a href=\"3\">样例〔2026〕1号</a>, 2026-07-01, derived by a stated rule"_s;
        QTest::newRow("a title that goes on")
            << u"Figures & <rates> of a city"_s << u"<a href=\"4\">Figures &amp; &lt;rates&gt; of a city</a>"_s;
        QTest::newRow("words that look like marks")
            << u"1 < 2 & <a href=\"0\">"_s << u"1 &lt; 2 &amp; &lt;a href=&quot;0&quot;&gt;"_s;
    }

    void linksTheNamesOfItsSources()
    {
        QFETCH(QString, words);
        QFETCH(QString, html);

        QCOMPARE(linkedHtml({words, {Notice, Untitled, Source(), Derived, Longer}}),
                 u"<span style=\"white-space: pre-wrap\">%1</span>"_s.arg(html));
    }

    void opensThemByMouse()
    {
        Reader reader;
        reader.label->cite({Notice.documentNumber, {Notice}});

        QTest::mouseClick(reader.label, Qt::LeftButton, {}, {20, reader.label->height() / 2});

        QCOMPARE(reader.read.size(), 1);
        QVERIFY(reader.read.front() == Notice);
        QCOMPARE(reader.askedBy, &reader);
    }

    void opensThemByKeyboard()
    {
        Reader reader;
        reader.label->cite({u"样例〔2026〕1号; Figures & <rates>"_s, {Notice, Untitled}});
        reader.above->setFocus();

        QTest::keyClick(reader.windowHandle(), Qt::Key_Tab);
        QTest::keyClick(reader.windowHandle(), Qt::Key_Return);
        QTest::keyClick(reader.windowHandle(), Qt::Key_Tab);
        QTest::keyClick(reader.windowHandle(), Qt::Key_Return);
        QTest::keyClick(reader.windowHandle(), Qt::Key_Tab);

        QCOMPARE(reader.read.size(), 2);
        QVERIFY(reader.read[0] == Notice);
        QVERIFY(reader.read[1] == Untitled);
        QVERIFY(reader.below->hasFocus());
    }

    void goesThroughThemBackwards()
    {
        Reader reader;
        reader.label->cite({u"样例〔2026〕1号; Figures & <rates>"_s, {Notice, Untitled}});
        reader.below->setFocus();

        QTest::keyClick(reader.windowHandle(), Qt::Key_Backtab, Qt::ShiftModifier);
        QTest::keyClick(reader.windowHandle(), Qt::Key_Return);
        QTest::keyClick(reader.windowHandle(), Qt::Key_Backtab, Qt::ShiftModifier);
        QTest::keyClick(reader.windowHandle(), Qt::Key_Return);
        QTest::keyClick(reader.windowHandle(), Qt::Key_Backtab, Qt::ShiftModifier);

        QCOMPARE(reader.read.size(), 2);
        QVERIFY(reader.read[0] == Untitled);
        QVERIFY(reader.read[1] == Notice);
        QVERIFY(reader.above->hasFocus());
    }

    void isNoStopForTabWhereNothingIsCited()
    {
        Reader reader;
        reader.label->cite({u"Not <known>"_s, {Notice}});
        reader.above->setFocus();

        QTest::keyClick(reader.windowHandle(), Qt::Key_Tab);

        QVERIFY(reader.below->hasFocus());
        QCOMPARE(reader.label->text(), u"Not <known>"_s);
        QCOMPARE(reader.label->textFormat(), Qt::PlainText);
    }

    void isReadOutWithoutItsMarks()
    {
        CitingLabel label;
        label.cite({u"Source: 样例〔2026〕1号"_s, {Notice}});

        QCOMPARE(label.accessibleName(), u"Source: 样例〔2026〕1号"_s);
        QCOMPARE(label.plainText(), u"Source: 样例〔2026〕1号"_s);
    }
};

QTEST_MAIN(CitingLabelTest)
#include "tst_citinglabel.moc"
