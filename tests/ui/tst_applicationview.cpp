#include "tests/support/applicationsamples.h"
#include "ui/archive/applicationview.h"
#include "ui/format.h"
#include "ui/print/paperdocument.h"
#include "ui/whydialog.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

namespace {

void show(ui::ApplicationView &view, const EnrolmentApplication &application)
{
    view.showApplication(application, std::make_shared<ui::PaperDocument>(application, ui::PaperOptions()), {});
}

} // namespace

class ApplicationViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    /// Beijing, July 2025: pension 1432.40 and medical 584.92 a month.
    void tellsWhyOfEachFrozenAmount()
    {
        ui::ApplicationView view;
        show(view, explainedApplication());

        QStringList names;
        for (const auto *link : view.findChildren<ui::WhyLink *>())
            names.append(link->accessibleName());

        QCOMPARE(names.size(), 3);
        QCOMPARE(names.at(0), u"In July 2025: Why Total ¥2,017.32?"_s);
        QVERIFY2(names.at(1).contains(u"Why Total ¥24,207.84?"_s), qPrintable(names.at(1))); // twelve times
        QCOMPARE(names.at(2), u"First payment: Why Total ¥2,017.32?"_s);
    }

    /// One that was frozen before charges had trees: its amounts without a way to nowhere.
    void showsAmountsWithoutTrees()
    {
        ui::ApplicationView view;
        show(view, explainedApplication());

        show(view, beijingApplication());

        QVERIFY(view.findChildren<ui::WhyLink *>().empty());
        const auto labels = view.findChildren<QLabel *>();
        QVERIFY(std::ranges::count(labels, u"¥2,017.32"_s, &QLabel::text) == 2);
    }

    void namesNoAmountOfWhichNothingIsKnown()
    {
        ui::ApplicationView view;

        show(view, nothingKnownApplication());

        const auto labels = view.findChildren<QLabel *>();
        QCOMPARE(std::ranges::count(labels, u"not known"_s, &QLabel::text), 3);
        QCOMPARE(std::ranges::count(labels, u"¥0.00"_s, &QLabel::text), 0);
    }

    void opensWithTheKeyboard()
    {
        ui::ApplicationView view;
        show(view, explainedApplication());
        view.show();

        QTest::keyClick(view.findChild<ui::WhyLink *>(), Qt::Key_Space);

        QVERIFY(view.findChild<ui::WhyDialog *>());
    }
};

QTEST_MAIN(ApplicationViewTest)
#include "tst_applicationview.moc"
