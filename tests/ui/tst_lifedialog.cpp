#include "ui/archive/lifedialog.h"

#include "ui/archive/bindialog.h"
#include "ui/fields/choicecard.h"
#include "ui/fields/choicegroup.h"
#include "ui/format.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

/// What became of an application, noted in the window; and the bin.
class LifeDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ui::setCurrentLanguage(Language::English);
        m_kept.clear();
        m_refusal.reset();
        m_dialog = std::make_unique<ui::LifeDialog>(
            ui::LifeDialog::About{u"CB-AAAA-BBBB"_s, QDate(2026, 11, 20), QDate(2026, 12, 5)}, keeping());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void goesFromReadyToAccepted()
    {
        const QSignalSpy noted(m_dialog.get(), &ui::LifeDialog::noted);
        QVERIFY(says(u"Ready to be handed in since 20 November 2026"_s));
        QVERIFY(!edit(u"stepWordEdit"_s)->isVisible());

        type(u"stepDayEdit"_s, u"2026-11-28"_s);
        click(u"noteStepButton"_s); // handed in stands first
        QCOMPARE(m_kept.size(), std::size_t(1));
        QCOMPARE(m_kept.front().status, LifeStatus::HandedIn);
        QCOMPARE(m_kept.front().day, QDate(2026, 11, 28));
        QTRY_VERIFY(says(u"Handed in on 28 November 2026"_s));

        type(u"stepDayEdit"_s, u"2026/12/3"_s);
        type(u"stepWordEdit"_s, u"A-2026-7"_s);
        QTest::keyClick(edit(u"stepWordEdit"_s), Qt::Key_Return);
        QCOMPARE(m_kept.size(), std::size_t(2));
        QCOMPARE(m_kept.back().acceptanceNumber, u"A-2026-7"_s);
        QTRY_VERIFY(says(u"Accepted on 3 December 2026; the bureau's number: A-2026-7"_s));
        QCOMPARE(noted.size(), 2);
        QCOMPARE(edit(u"stepWordEdit"_s)->text(), QString());
    }

    void refusesAtTheField_data()
    {
        QTest::addColumn<LifeStatus>("status");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("sentence");

        QTest::newRow("no day") << LifeStatus::HandedIn << u"soon"_s << QString() << u"Day must be from"_s;
        QTest::newRow("tomorrow") << LifeStatus::HandedIn << u"2026-12-06"_s << QString() << u"Day must be from"_s;
        QTest::newRow("before it was saved")
            << LifeStatus::HandedIn << u"2026-11-19"_s << QString() << u"Day must be from"_s;
        QTest::newRow("no reason") << LifeStatus::Stopped << u"2026-12-01"_s << QString() << u"Enter why"_s;
        QTest::newRow("itself") << LifeStatus::Replaced << u"2026-12-01"_s << u"cb-aaaa-bbbb"_s << QString();
    }

    void refusesAtTheField()
    {
        QFETCH(LifeStatus, status);
        QFETCH(QString, day);
        QFETCH(QString, word);
        QFETCH(QString, sentence);
        QTest::mouseClick(m_dialog->findChild<ui::ChoiceGroup *>(u"nextStep"_s)->card(static_cast<int>(status)),
                          Qt::LeftButton);
        type(u"stepDayEdit"_s, day);
        if (!word.isEmpty())
            type(u"stepWordEdit"_s, word);

        click(u"noteStepButton"_s);

        QVERIFY(m_kept.empty());
        auto *field = edit(sentence.startsWith(u"Day"_s) ? u"stepDayEdit"_s : u"stepWordEdit"_s);
        QVERIFY(field->property("problem").toBool());
        QVERIFY2(field->accessibleDescription().contains(sentence), qPrintable(field->accessibleDescription()));
        QCOMPARE(edit(u"stepDayEdit"_s)->text(), day); // nothing typed is lost
    }

    void saysWhatTheArchiveRefuses()
    {
        m_refusal = Error{.code = Error::Code::StorageFull};

        click(u"noteStepButton"_s);

        QVERIFY(m_kept.empty());
        QVERIFY(!says(u"Noted."_s));
    }

    void takesBackOutOfTheBin()
    {
        std::vector<ui::BinnedApplication> binned{
            {{.reference = u"CB-CCCC-DDDD"_s, .name = u"王小示"_s}, QDate(2026, 12, 25)}};
        ui::BinDialog bin({.list = [&binned] { return Result<std::vector<ui::BinnedApplication>>(binned); },
                           .takeBack = [&binned](const QString &) -> Result<void> {
                               binned.clear();
                               return {};
                           },
                           .shownName = [](const QString &name) { return ui::maskedName(name); }});
        const QSignalSpy back(&bin, &ui::BinDialog::takenBack);
        bin.show();
        const auto *table = bin.findChild<QTableWidget *>(u"binTable"_s);
        QCOMPARE(table->item(0, 0)->text(), u"王**"_s);
        QCOMPARE(table->item(0, 3)->text(), u"25 December 2026"_s);

        QTest::mouseClick(bin.findChild<QPushButton *>(u"takeBackButton"_s), Qt::LeftButton);

        QCOMPARE(back.size(), 1);
        QCOMPARE(back[0][0].toString(), u"CB-CCCC-DDDD"_s);
        QCOMPARE(table->rowCount(), 0);
        QVERIFY(!bin.findChild<QPushButton *>(u"takeBackButton"_s)->isEnabled());
    }

private:
    ui::LifeKeeping keeping()
    {
        return {.history = [this] { return Result<std::vector<LifeStep>>(m_kept); },
                .take = [this](const LifeStep &step) -> Result<LifeStep> {
                    if (m_refusal)
                        return tl::unexpected(*m_refusal);
                    m_kept.push_back(step);
                    return step;
                }};
    }

    QLineEdit *edit(const QString &name) const { return m_dialog->findChild<QLineEdit *>(name); }
    void click(const QString &name) const
    {
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(name), Qt::LeftButton);
    }
    void type(const QString &name, const QString &text) const
    {
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), text);
    }
    bool says(const QString &sentence) const
    {
        for (const auto *label : m_dialog->findChildren<QLabel *>())
            if (label->text() == sentence && label->isVisible())
                return true;
        return false;
    }

    std::vector<LifeStep> m_kept;
    std::optional<Error> m_refusal;
    std::unique_ptr<ui::LifeDialog> m_dialog;
};

QTEST_MAIN(LifeDialogTest)
#include "tst_lifedialog.moc"
