#include "ui/fields/amountstrip.h"

#include "ui/fields/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

/// What goes on in another row where the width ends.
class AmountStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsAsManyRowsAsTheWidthAsks()
    {
        QWidget window;
        auto *strip = new ui::AmountStrip(&window);
        for (int index = 0; index < 4; ++index)
            strip->add(u"Amount %1"_s.arg(index), u"¥1,234,567.00"_s, {});
        const int cell = strip->findChildren<QLabel *>().front()->parentWidget()->sizeHint().width();
        window.show();

        strip->resize(cell * 6, 300);
        QCOMPARE(rowsOf(*strip), 1);
        strip->resize(cell * 3, 300);
        QCOMPARE(rowsOf(*strip), 2);
        strip->resize(cell, 300);
        QCOMPARE(rowsOf(*strip), 4);
        strip->resize(cell * 6, 300);
        QCOMPARE(rowsOf(*strip), 1);
    }

    void wrapsButtonsAndLeavesOutHiddenOnes()
    {
        QWidget row;
        auto *flow = new ui::FlowLayout(10);
        row.setLayout(flow);
        std::vector<QPushButton *> buttons;
        for (int index = 0; index < 3; ++index) {
            auto *button = new QPushButton(u"x"_s, &row);
            button->setFixedSize(100, 40);
            flow->addWidget(button);
            buttons.push_back(button);
        }
        row.show();

        QCOMPARE(flow->sizeHint(), QSize(320, 40));
        QCOMPARE(flow->heightForWidth(320), 40);
        QCOMPARE(flow->heightForWidth(319), 90); // two rows
        QCOMPARE(flow->heightForWidth(100), 140); // three
        row.resize(319, 90);
        flow->activate();
        QCOMPARE(buttons[2]->pos(), QPoint(0, 50));
        buttons[1]->hide();
        flow->activate();
        QCOMPARE(buttons[2]->pos(), QPoint(110, 0));
    }

private:
    static int rowsOf(const ui::AmountStrip &strip)
    {
        strip.layout()->activate();
        QList<int> tops;
        for (const auto *label : strip.findChildren<QLabel *>()) {
            if (label->text().startsWith(u"Amount") && !tops.contains(label->parentWidget()->y()))
                tops.append(label->parentWidget()->y());
        }
        return static_cast<int>(tops.size());
    }
};

QTEST_MAIN(AmountStripTest)
#include "tst_amountstrip.moc"
