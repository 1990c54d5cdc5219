#include "ui/format.h"
#include "ui/lawdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

LawLibrary library()
{
    LawDocument transfer{.key = u"transfer_2009"_s,
                         .title = {u"暂行办法"_s, u"Interim measures"_s},
                         .number = u"国办发〔2009〕66号"_s,
                         .issued = u"2009-12-28"_s,
                         .effective = u"2010-01-01"_s,
                         .address = u"https://example.invalid/66"_s,
                         .confidence = u"high"_s,
                         .body = {u"国务院办公厅"_s, u"General Office"_s},
                         .ended = u"2030-12-31"_s};
    LawDocument unread{.key = u"unread"_s,
                       .title = {u"未读"_s, u"Unread"_s},
                       .number = {},
                       .issued = {},
                       .effective = {},
                       .address = {},
                       .confidence = u"low"_s};
    return LawLibrary(
        {transfer, unread},
        {{u"benefit_place"_s, u"transfer_2009"_s, {u"第六条"_s, u"article 6"_s}, {u"文"_s, u"Text six"_s}},
         {u"reading"_s, u"transfer_2009"_s, {u"第四条"_s, u"article 4"_s}, {u"字"_s, u"Text four"_s}}});
}

QString shownText(const ui::LawDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&dialog))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

class LawDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::setCurrentLanguage(Language::English); }

    void showsNumberDatesAddressAndEveryText()
    {
        const LawLibrary laws = library();
        ui::LawDialog dialog(laws);

        dialog.openLaw(u"transfer_2009"_s);

        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QString shown = shownText(dialog);
        for (const auto &expected : {u"Interim measures"_s, u"国办发〔2009〕66号"_s, u"Issued by: General Office"_s,
                                     u"In force until: 2030-12-31"_s, u"2009-12-28"_s, u"2010-01-01"_s,
                                     u"https://example.invalid/66"_s, u"article 6"_s, u"Text six"_s, u"Text four"_s})
            QVERIFY2(shown.contains(expected), qPrintable(expected + u'\n' + shown));
    }

    void saysWhenTheTextWasNotFound()
    {
        const LawLibrary laws = library();
        ui::LawDialog dialog(laws);

        dialog.openLaw(u"unread"_s);

        QVERIFY2(shownText(dialog).contains(u"The text was not found"_s), qPrintable(shownText(dialog)));
        for (const auto &unknown : {u"Issued by"_s, u"In force until"_s})
            QVERIFY2(!shownText(dialog).contains(unknown), qPrintable(unknown));
        QVERIFY(!shownText(dialog).contains(u"Number:"_s)); // what is not known has no line
    }

    void showsOneLawAfterTheOther()
    {
        const LawLibrary laws = library();
        ui::LawDialog dialog(laws);

        dialog.openLaw(u"transfer_2009"_s);
        dialog.openLaw(u"unread"_s);

        QVERIFY(!shownText(dialog).contains(u"Text six"_s));
    }

    void closesByKeyboard()
    {
        const LawLibrary laws = library();
        ui::LawDialog dialog(laws);
        dialog.openLaw(u"transfer_2009"_s);
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_COMPARE(dialog.focusWidget(), dialog.findChild<QPushButton *>(u"readingCloseButton"_s));

        QTest::keyClick(&dialog, Qt::Key_Escape);

        QVERIFY(!dialog.isVisible());
    }

    void staysClosedForALawThatIsNotKnown()
    {
        const LawLibrary laws = library();
        ui::LawDialog dialog(laws);

        dialog.openLaw(u"none"_s);

        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(LawDialogTest)
#include "tst_lawdialog.moc"
