#include "tests/support/samplebooks.h"
#include "ui/wizard/draftthere.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

namespace {

OtherDraft draft()
{
    return {.id = u"d1"_s,
            .name = u"样例一"_s,
            .place = chaoyang(),
            .step = u"place"_s,
            .savedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 30))};
}

QString shown(const ui::DraftThere &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

class DraftThereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheDraftsApart()
    {
        const auto books = sampleBooks();
        ui::DraftThere page;

        page.showDraft(draft(), false, books->regions());

        const QString words = page.title() + u'\n' + shown(page);
        for (const auto &part : {u"样例一"_s, u"Chaoyang, Beijing"_s, u"20 November 2026"_s})
            QVERIFY2(words.contains(part), qPrintable(words));
    }

    void masksTheNameWhereNamesAreMasked()
    {
        const auto books = sampleBooks();
        ui::DraftThere page;

        page.showDraft(draft(), true, books->regions());

        QVERIFY(!(page.title() + shown(page)).contains(u"样例一"_s));
    }

    void answersByKeyboard()
    {
        const auto books = sampleBooks();
        ui::DraftThere page;
        page.showDraft(draft(), false, books->regions());
        page.show();
        QSignalSpy opened(&page, &ui::DraftThere::openRequested);
        QSignalSpy another(&page, &ui::DraftThere::anotherRequested);

        const auto buttons = page.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        for (QPushButton *button : buttons)
            QTest::keyClick(button, Qt::Key_Space);

        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toString(), u"d1"_s);
        QCOMPARE(another.size(), 1);
    }
};

QTEST_MAIN(DraftThereTest)
#include "tst_draftthere.moc"
