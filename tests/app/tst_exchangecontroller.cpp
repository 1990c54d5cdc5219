#include "app/exchangecontroller.h"

#include "app/application.h"
#include "app/archivecontroller.h"
#include "app/archivefinder.h"
#include "app/sample.h"
#include "models/store/draftstore.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

/// The windows for many applications on a real archive, each button pressed.
class ExchangeControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_exchange = nullptr;
        m_program.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        start(u"data"_s);
    }

    void exportsAndImportsElsewhere()
    {
        finishSample();
        QSignalSpy printed(m_exchange, &app::ExchangeController::printed);
        m_target = m_folder->filePath(u"all"_s); // without its ending
        m_exchange->openExport({}, {});
        press(u"exportDialog"_s, u"exportButton"_s);
        QTRY_VERIFY(QFile::exists(m_target + u".pdf"_s));
        QTRY_COMPARE(printed.size(), 1);
        dialog(u"exportDialog"_s)->reject();

        m_target = m_folder->filePath(u"all.json"_s);
        m_exchange->openExport({}, {});
        auto *group = dialog(u"exportDialog"_s)->findChild<QWidget *>(u"exportForm"_s);
        const auto cards = group->findChildren<QAbstractButton *>();
        QTest::mouseClick(cards[2], Qt::LeftButton);
        press(u"exportDialog"_s, u"exportButton"_s);
        QTRY_VERIFY(QFile::exists(m_target));
        start(u"elsewhere"_s);
        import();

        QCOMPARE((*m_program->controller().archive())->entries()->size(), std::size_t(1));
        m_exchange->openImport();
        press(u"importDialog"_s, u"chooseImportButton"_s);
        QTRY_VERIFY(found().contains(u"1"_s));
        QVERIFY(!button(u"importDialog"_s, u"importButton"_s)->isEnabled()); // here already
    }

    void importsATableOnce()
    {
        m_target = m_folder->filePath(u"table.csv"_s);
        write("name,mobile\n王小示,10000000000\n李示例,10000000001\n");
        import();
        QCOMPARE((*m_program->controller().archive())->drafts().entries()->size(), std::size_t(2));

        m_exchange->openImport();
        press(u"importDialog"_s, u"chooseImportButton"_s);

        QTRY_VERIFY(found().contains(u"2"_s));
        QVERIFY(!button(u"importDialog"_s, u"importButton"_s)->isEnabled());
    }

    void importsNothingOfATableWithAProblem()
    {
        m_target = m_folder->filePath(u"table.csv"_s);
        write("name,mobile\n王小示,10000000000\n李示例,123\n");
        m_exchange->openImport();

        press(u"importDialog"_s, u"chooseImportButton"_s);

        QTRY_VERIFY(found().contains(u"table.csv"_s));
        QVERIFY(!button(u"importDialog"_s, u"importButton"_s)->isEnabled());
        QCOMPARE((*m_program->controller().archive())->drafts().entries()->size(), std::size_t(0));
    }

private:
    void start(const QString &name)
    {
        m_program.reset();
        auto dialogs = ui::systemDialogs();
        dialogs.saveFileName = [this](auto &&...) { return m_target; };
        dialogs.openFileName = [this](auto &&...) { return m_target; };
        dialogs.ask = [](auto &&...) { return true; };
        const auto data = m_folder->filePath(name);
        m_program = std::make_unique<app::Application>(
            *qApp,
            app::Paths{
                .dataFolder = data, .keyFolder = data + u"/key"_s, .shareFolder = QStringLiteral(CANBAO_SHARE_DIR)},
            dialogs, [] { return QDateTime(QDate(2026, 11, 26), QTime(10, 0)); });
        QVERIFY(m_program->open());
        m_program->setLanguage(Language::English);
        m_program->window().show();
        auto &controller = m_program->controller();
        m_exchange = new app::ExchangeController(
            m_program->window(), dialogs, [&controller] { return controller.archive(); }, controller.finder(),
            m_program->session().books(), [] { return QDateTime(QDate(2026, 11, 26), QTime(10, 0)); });
    }

    void finishSample()
    {
        m_program->controller().startNew();
        auto sample = app::sampleApplicant(QDate(2026, 11, 26)).value();
        sample.declared = true;
        m_program->session().setDraft(sample);
        m_program->controller().finish();
    }

    void import()
    {
        QSignalSpy imported(m_exchange, &app::ExchangeController::imported);
        m_exchange->openImport();
        press(u"importDialog"_s, u"chooseImportButton"_s);
        QTRY_VERIFY(button(u"importDialog"_s, u"importButton"_s)->isEnabled());
        press(u"importDialog"_s, u"importButton"_s);
        QCOMPARE(imported.size(), 1);
        press(u"importDialog"_s, u"closeImportButton"_s);
    }

    /// The one on screen.
    QDialog *dialog(const QString &name) const
    {
        for (auto *each : m_program->window().findChildren<QDialog *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &window, const QString &name) const
    {
        return dialog(window)->findChild<QPushButton *>(name);
    }
    void press(const QString &window, const QString &name) const
    {
        QTest::mouseClick(button(window, name), Qt::LeftButton);
    }
    QString found() const { return dialog(u"importDialog"_s)->findChild<QLabel *>(u"importFound"_s)->text(); }

    void write(const QByteArray &content) const
    {
        QFile file(m_target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_program;
    app::ExchangeController *m_exchange = nullptr; // the window owns it
    QString m_target;
};

QTEST_MAIN(ExchangeControllerTest)
#include "tst_exchangecontroller.moc"
