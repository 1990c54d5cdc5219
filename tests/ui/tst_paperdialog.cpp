#include "ui/fields/choicecard.h"
#include "ui/fields/choicegroup.h"
#include "ui/print/paperdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

/// Where one chooses papers, with keys and mouse.
class PaperDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<ui::PaperDialog>(PaperWording::English, nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        m_orders.clear();
        connect(m_dialog.get(), &ui::PaperDialog::ordered, this,
                [this](const ui::PaperOrder &order) { m_orders.push_back(order); });
    }
    void cleanup() { m_dialog.reset(); }

    void proposesOnesOwnPackMasked()
    {
        press(u"pdfPapersButton"_s);

        QCOMPARE(m_orders.size(), std::size_t(1));
        QCOMPARE(m_orders[0].action, ui::PaperAction::SavePdf);
        const auto &options = m_orders[0].options;
        QCOMPARE(options.set, ui::PaperSet::Pack);
        QCOMPARE(options.copy, ui::PaperCopy::Own);
        QCOMPARE(options.language, Language::English);
        QVERIFY(!options.showPrivate && !options.hasGloss && !options.isLarge);
    }

    void beginsWithTheWordsOfTheApplication()
    {
        ui::PaperDialog dialog(PaperWording::ChineseWithEnglish, nullptr);
        std::optional<ui::PaperOrder> order;
        connect(&dialog, &ui::PaperDialog::ordered, this, [&order](const ui::PaperOrder &given) { order = given; });
        auto *button = dialog.findChild<QPushButton *>(u"pdfPapersButton"_s);

        button->click();
        QVERIFY(order && order->options.hasGloss);
        dialog.findChild<QCheckBox *>(u"glossBox"_s)->click();
        button->click();

        QVERIFY(!order->options.hasGloss);
        QCOMPARE(order->options.language, Language::Chinese);
    }

    void takesEveryChoice()
    {
        auto *sets = m_dialog->findChild<QComboBox *>(u"setChoice"_s);
        sets->setFocus();
        QTest::keyClick(sets, Qt::Key_Down);
        for (const auto &box : {u"glossBox"_s, u"largeBox"_s, u"privateBox"_s})
            QTest::keyClick(m_dialog->findChild<QCheckBox *>(box), Qt::Key_Space);
        press(u"printPapersButton"_s);
        press(u"previewPapersButton"_s);
        press(u"htmlPapersButton"_s);

        QCOMPARE(m_orders.size(), std::size_t(3));
        QCOMPARE(m_orders[0].action, ui::PaperAction::Print);
        QCOMPARE(m_orders[1].action, ui::PaperAction::Preview);
        QCOMPARE(m_orders[2].action, ui::PaperAction::SaveHtml);
        const auto &options = m_orders[2].options;
        QCOMPARE(options.set, ui::PaperSet::Summary);
        QVERIFY(options.showPrivate && options.hasGloss && options.isLarge);
    }

    /// Numbers shown on purpose are shown on one's own copy alone.
    void closesTheNumbersWhenTheCopyChanges_data()
    {
        QTest::addColumn<ui::PaperCopy>("copy");
        QTest::newRow("office") << ui::PaperCopy::Clerk;
        QTest::newRow("company") << ui::PaperCopy::Company;
    }

    void closesTheNumbersWhenTheCopyChanges()
    {
        QFETCH(ui::PaperCopy, copy);
        auto *box = m_dialog->findChild<QCheckBox *>(u"privateBox"_s);
        QTest::keyClick(box, Qt::Key_Space);
        auto *choice = m_dialog->findChild<ui::ChoiceGroup *>(u"copyChoice"_s);
        QTest::mouseClick(choice->card(int(copy)), Qt::LeftButton);

        QVERIFY(!box->isEnabled());
        press(u"pdfPapersButton"_s);
        QCOMPARE(m_orders[0].options.copy, copy);
        QVERIFY(!m_orders[0].options.showPrivate);
    }

    void namesEveryField()
    {
        for (const auto &name : {u"setChoice"_s, u"copyChoice"_s})
            QVERIFY(!m_dialog->findChild<QWidget *>(name)->accessibleName().isEmpty());
    }

private:
    void press(const QString &name) { QTest::mouseClick(m_dialog->findChild<QPushButton *>(name), Qt::LeftButton); }

    std::unique_ptr<ui::PaperDialog> m_dialog;
    std::vector<ui::PaperOrder> m_orders;
};

QTEST_MAIN(PaperDialogTest)
#include "tst_paperdialog.moc"
