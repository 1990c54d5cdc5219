#include "ui/format.h"
#include "ui/whydialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

const Source Notice{.title = u"notice"_s, .documentNumber = u"样例〔2026〕1号"_s, .date = u"2026-07-01"_s};

/// 7,162.00 × 20 % = 1,432.40, as domain 4 gives it for Beijing in July 2025.
Explanation premium()
{
    return {.term = Term::Contribution,
            .value = Money::fromFen(143'240),
            .formula = Formula::Share,
            .inputs = {published(Term::LowerLimit, Money::fromYuan(7162), Notice),
                       published(Term::TotalRate, Rate::fromPercent(20), Notice)}};
}

QStringList shownTexts(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

} // namespace

class WhyDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::setCurrentLanguage(Language::English); }

    void goesLineByLineFromTheSourcesToTheAmount()
    {
        const ui::WhyDialog dialog(premium());

        const QStringList shown = shownTexts(dialog);
        QCOMPARE(shown.size(), 4);
        QCOMPARE(shown[0], u"Why Contribution ¥1,432.40?"_s);
        QVERIFY2(shown[1].contains(u"7,162.00"_s) && shown[1].contains(u"样例〔2026〕1号"_s), qPrintable(shown[1]));
        QVERIFY2(shown[2].contains(u"20%"_s), qPrintable(shown[2]));
        QVERIFY2(shown[3].endsWith(u"= 1,432.40"_s), qPrintable(shown[3]));
    }

    void opensAndClosesByKeyboard()
    {
        QWidget page;
        auto *link = new ui::WhyLink(premium(), &page);
        page.show();
        QCOMPARE(link->accessibleName(), u"Why Contribution ¥1,432.40?"_s);

        QTest::keyClick(link, Qt::Key_Space);

        QPointer dialog(page.findChild<ui::WhyDialog *>());
        QVERIFY(dialog && dialog->isVisible());
        QTRY_COMPARE(dialog->focusWidget(), dialog->findChild<QPushButton *>(u"readingCloseButton"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog); // nothing of it stays behind
    }

    void tellsAmountsOfOneKindApart()
    {
        ui::WhyLink link;
        QVERIFY(link.isHidden());

        link.explain(premium(), u"July 2026"_s);
        QVERIFY(!link.isHidden());
        QCOMPARE(link.accessibleName(), u"July 2026: Why Contribution ¥1,432.40?"_s);
        link.explain({});

        QVERIFY(link.isHidden());
    }
};

QTEST_MAIN(WhyDialogTest)
#include "tst_whydialog.moc"
