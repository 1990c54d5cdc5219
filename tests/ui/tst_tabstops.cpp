#include "ui/fields/choicecard.h"
#include "ui/fields/choicegroup.h"
#include "ui/fields/tabstops.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

/// A window with a line, a question of two cards that are made last, another line, and a button outside the page.
struct Window
{
    Window()
    {
        auto *column = new QVBoxLayout(&ground);
        column->addWidget(page);
        column->addWidget(outside);
        auto *inner = new QVBoxLayout(page);
        inner->addWidget(last);
        inner->insertWidget(0, first);
        inner->insertWidget(1, group);
        for (QWidget *widget : {static_cast<QWidget *>(first), static_cast<QWidget *>(last),
                                static_cast<QWidget *>(outside), static_cast<QWidget *>(group)})
            widget->setFocusPolicy(widget == group ? Qt::NoFocus : Qt::StrongFocus);
        group->setChoice(1, u"Yes"_s);
        group->setChoice(0, u"No"_s);
        ground.show();
        ground.activateWindow();
    }

    QStringList roundWithTab(int presses)
    {
        QStringList met;
        for (int at = 0; at < presses; ++at) {
            QTest::keyClick(ground.windowHandle(), Qt::Key_Tab);
            met.append(QApplication::focusWidget()->objectName());
        }
        return met;
    }

    static QWidget *named(QWidget *widget, const QString &name)
    {
        widget->setObjectName(name);
        return widget;
    }

    QWidget ground;
    QWidget *page = new QWidget;
    QLineEdit *last = static_cast<QLineEdit *>(named(new QLineEdit, u"last"_s));
    QLineEdit *first = static_cast<QLineEdit *>(named(new QLineEdit, u"first"_s));
    ui::ChoiceGroup *group = new ui::ChoiceGroup;
    QWidget *outside = named(new QPushButton, u"outside"_s);
};

} // namespace

class TabStopsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followTheLayoutsNotTheMaking()
    {
        Window on;

        QCOMPARE(ui::tabStops(*on.page),
                 (std::vector<QWidget *>{on.first, on.group->card(1), on.group->card(0), on.last}));
    }

    void knowCardsThatAreNotChosen()
    {
        Window on;
        on.group->setChosen(0); // Tab passes the other one by until it is chosen

        QCOMPARE(ui::tabStops(*on.page).size(), 4u);
    }

    /// The group itself hands the focus on; left behind its cards it would be met again and again.
    void leadRoundTheWindowWithoutATrap()
    {
        Window on;
        QVERIFY(QTest::qWaitForWindowActive(&on.ground));
        auto order = ui::tabStops(*on.page);
        order.push_back(on.outside);
        ui::chainTabStops(order, on.ground);
        on.outside->setFocus();

        // One stop for a question: arrows lead from card to card.
        const QStringList round{u"first"_s, u"choice1"_s, u"last"_s, u"outside"_s};
        QCOMPARE(on.roundWithTab(8), round + round);
    }
};

QTEST_MAIN(TabStopsTest)
#include "tst_tabstops.moc"
