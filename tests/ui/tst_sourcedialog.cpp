#include "tests/support/samplebooks.h"
#include "ui/fields/citinglabel.h"
#include "ui/format.h"
#include "ui/lawdialog.h"
#include "ui/mainwindow.h"
#include "ui/sourcedialog.h"
#include "ui/whydialog.h"

#include <QTest>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

QString shownText(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

class SourceDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        setCurrentLanguage(Language::English);
        m_books = tests::sampleBooks();
        m_session = std::make_unique<EnrolmentSession>(*m_books, QDate(2026, 11, 23));
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void tellsWhatIsKnownOfTheDocument()
    {
        const SourceDialog dialog({.title = u"Notice of a sample city"_s,
                                   .documentNumber = u"样例〔2026〕1号"_s,
                                   .date = u"2026-07-01"_s,
                                   .address = {},
                                   .confidence = Confidence::Reported});

        QCOMPARE(dialog.windowTitle(), u"Notice of a sample city"_s);
        const QString shown = shownText(dialog);
        for (const auto &expected : {u"Number: 样例〔2026〕1号"_s, u"Published: 2026-07-01"_s,
                                     u"Where to read it: not known"_s, u"Known from what others report of it"_s})
            QVERIFY2(shown.contains(expected), qPrintable(expected + u'\n' + shown));
    }

    void opensTheTextWhereItIsKept_data()
    {
        QTest::addColumn<Source>("source");
        QTest::addColumn<bool>("isKept");

        QTest::newRow("a law of the library") << Source{.title = u"社会保险法"_s} << true;
        QTest::newRow("a notice of a place")
            << Source{.title = u"样例通知"_s, .documentNumber = u"样例〔2026〕1号"_s} << false;
        QTest::newRow("typed by the person")
            << Source{.title = u"社会保险法"_s, .confidence = Confidence::EnteredByHand} << false;
    }

    void opensTheTextWhereItIsKept()
    {
        QFETCH(Source, source);
        QFETCH(bool, isKept);

        m_window->readSource(source, m_window.get());

        QCOMPARE(m_window->findChild<LawDialog *>() != nullptr, isKept);
        QCOMPARE(m_window->findChild<SourceDialog *>() == nullptr, isKept);
    }

    /// The window of reasons is a child of the main window, and asks it.
    void opensFromTheLinesOfAReason()
    {
        auto *why = new WhyDialog(published(Term::TotalRate, Rate::fromPercent(20), {.title = u"社会保险法"_s}),
                                  m_window.get());
        why->showBeside();
        why->activateWindow();
        QTRY_VERIFY(why->isActiveWindow());
        auto *line = why->findChild<CitingLabel *>();
        QVERIFY(line);

        line->setFocus(Qt::TabFocusReason);
        QTest::keyClick(line, Qt::Key_Return);

        const auto *law = why->findChild<LawDialog *>();
        QVERIFY(law && law->isVisible());
        QCOMPARE(law->windowTitle(), u"Social Insurance Law"_s);
    }

private:
    std::unique_ptr<ReferenceBooks> m_books;
    std::unique_ptr<EnrolmentSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(SourceDialogTest)
#include "tst_sourcedialog.moc"
