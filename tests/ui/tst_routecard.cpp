#include "ui/wizard/routecard.h"
#include "ui/wizard/routeview.h"

#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

ui::RouteView view(const QString &ruleText)
{
    ui::RouteView result;
    result.title = u"Hukou place"_s;
    result.place = u"Henan"_s;
    result.verdict = u"Allowed"_s;
    result.reason = u"Your hukou is here."_s;
    result.rows = {
        {.caption = u"Rule"_s, .texts = {ruleText}, .amounts = {}, .notes = {}, .laws = {{u"law_a"_s, u"Law A"_s}}},
        {.caption = u"Cost"_s,
         .texts = {},
         .amounts = {{u"Pension"_s, u"¥1.00"_s}},
         .notes = {u"provisional"_s},
         .isCaution = true,
         .laws = {}}};
    return result;
}

} // namespace

class RouteCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOutEveryRow()
    {
        ui::RouteCard card;

        card.showRoute(view(u"short"_s));

        const QString spoken = card.button()->accessibleDescription();
        for (const auto &part : {u"Your hukou is here."_s, u"Rule"_s, u"short"_s, u"Pension ¥1.00"_s, u"provisional"_s})
            QVERIFY2(spoken.contains(part), qPrintable(part));
        QCOMPARE(card.button()->accessibleName(), u"Hukou place, Henan, Allowed"_s);
    }

    void opensTheTextOfALaw()
    {
        ui::RouteCard card;
        card.showRoute(view(u"short"_s));
        card.resize(300, 500);
        card.show();
        QSignalSpy spy(&card, &ui::RouteCard::lawRequested);

        QTest::keyClick(card.findChild<QAbstractButton *>(u"law_law_a"_s), Qt::Key_Space);

        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.front().front().toString(), u"law_a"_s);
    }

    /// A name that takes three lines is no use with one of them.
    void showsTheWholeNameOfALaw()
    {
        ui::RouteCard card;
        auto route = view(u"short"_s);
        route.rows.front().laws.front().text = u"A law with a very long name that wraps "_s.repeated(3);
        card.showRoute(route);
        card.resize(260, 700);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        const auto *link = card.findChild<QAbstractButton *>(u"law_law_a"_s);

        QVERIFY(link->heightForWidth(link->width()) > 2 * link->fontMetrics().height());
        QVERIFY(link->height() >= link->heightForWidth(link->width()));
    }

    void standsTheSameRowsInLine()
    {
        QWidget table;
        auto *first = new ui::RouteCard(&table);
        auto *second = new ui::RouteCard(&table);
        first->showRoute(view(u"short"_s));
        second->showRoute(
            view(u"a long rule that takes several lines in a narrow card, and some more of them "_s.repeated(3)));
        first->setGeometry(0, 0, 260, 900);
        second->setGeometry(270, 0, 260, 900);
        table.resize(540, 900);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));

        const auto one = first->blockHeights();
        const auto other = second->blockHeights();
        QCOMPARE(one.size(), other.size());
        QVERIFY(one.at(1) < other.at(1));
        std::vector<int> tallest;
        for (std::size_t at = 0; at < one.size(); ++at)
            tallest.push_back(std::max(one[at], other[at]));
        first->alignBlocks(tallest);
        second->alignBlocks(tallest);

        const auto costOf = [](ui::RouteCard *card) {
            for (QLabel *label : card->findChildren<QLabel *>()) {
                if (label->text() == u"Cost"_s)
                    return label->mapTo(card, QPoint()).y();
            }
            return -1;
        };
        QTRY_COMPARE(costOf(first), costOf(second));
    }

    void forgetsTheRowsOfTheRouteBefore()
    {
        ui::RouteCard card;
        card.showRoute(view(u"old"_s));
        ui::RouteView same;
        same.title = u"Residence"_s;

        card.showRoute(same);

        QVERIFY(!card.button()->accessibleDescription().contains(u"old"_s));
        QCOMPARE(card.blockHeights().size(), 1);
    }
};

QTEST_MAIN(RouteCardTest)
#include "tst_routecard.moc"
