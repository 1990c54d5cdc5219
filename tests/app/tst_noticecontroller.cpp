#include "app/application.h"
#include "models/store/connection.h"
#include "models/store/enteredratestore.h"
#include "tests/support/samplerates.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

/// Invented, for a year in which nothing is published.
ContributionRate rate(const QString &from = u"2098-01"_s)
{
    const NoticeAnswers answers{.region = test::region(u"320000"),
                                .from = from,
                                .totalRate = u"20"_s,
                                .lowerLimit = u"9000"_s,
                                .documentNumber = u"No. 1"_s,
                                .documentDate = u"2026-02-10"_s};
    return rateFromNotice(answers, QDate(2026, 11, 25)).value();
}

} // namespace

/// Figures of notices through the window, on an archive in a folder of its own.
class NoticeControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }

    void cleanup() { m_program.reset(); } // it keeps its settings at the end, so before its folder goes

    void countsAtOnceAndAfterTheNextStart()
    {
        QVERIFY(standing() == Standing::Provisional);

        QVERIFY(m_program->notices().save(rate()));

        QVERIFY(standing() == Standing::EnteredByHand);
        QCOMPARE(session().notices().size(), std::size_t(1));
        start();
        QTRY_COMPARE(session().notices().size(), std::size_t(1));
        QVERIFY(standing() == Standing::EnteredByHand);
        QCOMPARE(session().notices().front().enteredAt.date(), QDate(2026, 11, 25));
    }

    void countsNoMoreWhenItIsRemoved()
    {
        QVERIFY(m_program->notices().save(rate()));

        QVERIFY(m_program->notices().remove(session().notices().front().id));

        QVERIFY(standing() == Standing::Provisional);
        QVERIFY(session().notices().empty());
    }

    void makesNoArchiveToLook()
    {
        QTest::qWait(50);

        QVERIFY(!QFile::exists(m_folder->filePath(u"data/archive.db"_s)));
    }

    void saysThatAnEntryIsDamaged()
    {
        QVERIFY(m_program->notices().save(rate()));
        QVERIFY(m_program->notices().save(rate(u"2099-01"_s)));
        m_program.reset();
        QVERIFY((*store::Connection::openReadWrite(m_folder->filePath(u"data/archive.db"_s)))
                    ->run(u"UPDATE entered_rate SET entered_at = 'soon' WHERE id = 2"_s));

        start();

        QTRY_COMPARE(session().notices().size(), std::size_t(1));
        QVERIFY(m_program->window().messageBar()->text().contains(u"damaged"_s));
    }

private:
    EnrolmentSession &session() { return m_program->session(); }
    Standing standing()
    {
        const auto chain = session().books().regions().chain(test::region(u"320102"));
        return standingOf(session().books().rates().ratesFor(chain, Scheme::Pension, yearMonth(2098, 5)).front());
    }
    void start()
    {
        m_program.reset();
        const QString folder = m_folder->filePath(u"data"_s);
        const app::Paths paths{
            .dataFolder = folder, .keyFolder = folder + u"/key"_s, .shareFolder = QStringLiteral(CANBAO_SHARE_DIR)};
        const ui::Dialogs dialogs{.saveFileName = [](auto &&...) { return QString(); },
                                  .ask = [](auto &&...) { return true; },
                                  .choosePrinter = [](auto &&...) { return false; },
                                  .preview = [](auto &&...) {}};
        m_program = std::make_unique<app::Application>(*qApp, paths, dialogs,
                                                       [] { return QDateTime(QDate(2026, 11, 25), QTime(9, 0)); });
        QVERIFY(m_program->open());
        m_program->setLanguage(Language::English);
        m_program->window().show();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_program;
};

QTEST_MAIN(NoticeControllerTest)
#include "tst_noticecontroller.moc"
