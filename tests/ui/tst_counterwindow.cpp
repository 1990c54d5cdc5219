#include "tests/support/applicationsamples.h"
#include "tests/support/formsamples.h"
#include "tests/support/samplecase.h"
#include "ui/answertext.h"
#include "ui/counter/counterwindow.h"
#include "ui/fields/passingcopy.h"
#include "ui/format.h"
#include "ui/print/formvalues.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimeZone>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Identity("110105199003070017");
constexpr QLatin1StringView BankCard("6228480012345678903");

EnrolmentApplication application()
{
    const SampleBooks books;
    const QDateTime now(sampleToday(), QTime(9, 30), Qt::OffsetFromUTC, 8 * 3'600);
    auto one =
        complete(sampleDraft(), {books, sampleToday()}, ApplicationReference::fromRandom(7), now, u"0.1.0"_s).value();
    const FormField card{FormKind::DirectDebit,
                         u"card_number"_s,
                         u"aae010"_s,
                         {u"银行账号/卡号"_s, u"Account or card number"_s},
                         19,
                         true,
                         {}};
    one.formFields.push_back(card);
    return one;
}

QStringList keysIn(const std::vector<FormField> &fields, FormKind form)
{
    QStringList names;
    for (const auto &field : fieldsOf(fields, form))
        names += field.name.chinese;
    return names;
}

} // namespace

/// One field of the sheets at a time, for the window at the office.
class CounterWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ui::setCurrentLanguage(Language::English);
        QGuiApplication::clipboard()->clear();
        m_window = std::make_unique<ui::CounterWindow>(application());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void hasTheFieldsOfEverySheetInItsOrder()
    {
        const auto one = application();
        QStringList names;
        for (const auto &field : ui::counterFields(one))
            names += field.name.chinese;

        QCOMPARE(names,
                 keysIn(one.formFields, FormKind::Enrolment) + keysIn(one.formFields, FormKind::DirectDebit)
                     + keysIn(one.formFields, FormKind::Card));
    }

    void leavesOutSheetsThatAreNotNeeded()
    {
        auto one = application();
        one.answers.bank.channel = PayChannel::Counter;
        one.answers.card.service = CardService::NoneNeeded;

        for (const auto &field : ui::counterFields(one))
            QCOMPARE(field.form, FormKind::Enrolment);
    }

    void movesByKeysAndStopsAtBothEnds()
    {
        const int count = int(ui::counterFields(application()).size());
        const auto at = [count](int number) { return u"%1 of %2"_s.arg(number).arg(count); };
        QCOMPARE(text(u"counterPosition"_s), at(1));
        for (const auto &[key, expected] : std::initializer_list<std::pair<Qt::Key, int>>{{Qt::Key_Left, 1},
                                                                                          {Qt::Key_Right, 2},
                                                                                          {Qt::Key_PageDown, 3},
                                                                                          {Qt::Key_Down, 4},
                                                                                          {Qt::Key_Up, 3},
                                                                                          {Qt::Key_PageUp, 2},
                                                                                          {Qt::Key_End, count},
                                                                                          {Qt::Key_Right, count},
                                                                                          {Qt::Key_Home, 1}}) {
            press(key);
            QCOMPARE(text(u"counterPosition"_s), at(expected));
        }
    }

    /// The sheets are in Chinese; English stands beneath for whoever reads that.
    void showsTheChineseLargeAndTheEnglishBeneath()
    {
        goTo(u"性别"_s);
        QCOMPARE(text(u"counterName"_s), u"Sex"_s);
        QCOMPARE(text(u"counterOtherName"_s), u"性别"_s);
        QCOMPARE(text(u"counterValue"_s), u"男"_s);
        QCOMPARE(text(u"counterOtherValue"_s), u"Male"_s);
        QVERIFY(label(u"counterValue"_s)->accessibleName().startsWith(u"Sex: 男. Field 4 of "_s));

        ui::setCurrentLanguage(Language::Chinese);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_window.get(), &change);

        QCOMPARE(text(u"counterName"_s), u"性别"_s);
        QCOMPARE(text(u"counterValue"_s), u"男"_s);
        QVERIFY(!label(u"counterOtherValue"_s)->isVisible());
    }

    void masksNumbersUntilOneAsks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("masked");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("copied");

        QTest::newRow("document") << u"证件号码"_s << u"110105 ******** 0017"_s << u"110105 19900307 0017"_s
                                  << QString(Identity);
        QTest::newRow("bank card") << u"银行账号/卡号"_s << u"•••• 8903"_s << u"6228 4800 1234 5678 903"_s
                                   << QString(BankCard);
    }

    void masksNumbersUntilOneAsks()
    {
        QFETCH(QString, name);
        QFETCH(QString, masked);
        QFETCH(QString, shown);
        QFETCH(QString, copied);
        goTo(name);
        QCOMPARE(text(u"counterValue"_s), masked);
        QVERIFY(!label(u"counterValue"_s)->accessibleName().contains(shown));
        press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(text(u"counterSaid"_s).contains(u"Show"_s));

        click(u"counterShowButton"_s);
        QCOMPARE(text(u"counterValue"_s), shown);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), copied);

        press(Qt::Key_Left);
        press(Qt::Key_Right);
        QCOMPARE(text(u"counterValue"_s), masked); // asked for anew
    }

    void hidesPrivateValuesAndNothingElse()
    {
        press(Qt::Key_F9);
        goTo(u"移动电话"_s);
        QCOMPARE(text(u"counterValue"_s), u"••••••"_s);
        press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        goTo(u"姓名"_s);
        QCOMPARE(text(u"counterValue"_s), sampleDraft().person.name);
        goTo(u"证件号码"_s);
        QCOMPARE(text(u"counterValue"_s), u"••••••"_s);

        press(Qt::Key_F9);

        QCOMPARE(text(u"counterValue"_s), u"110105 ******** 0017"_s);
    }

    void saysWhatItDoesNotKnow()
    {
        goTo(u"个人编号"_s);

        QCOMPARE(text(u"counterValue"_s), u"—"_s);
        QVERIFY(text(u"counterRemark"_s).contains(u"does not know"_s));
        QVERIFY(!button(u"counterCopyButton"_s)->isEnabled());
    }

    void takesBackWhatItCopied()
    {
        m_window->setCopyTime(std::chrono::milliseconds(50));
        goTo(u"姓名"_s);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), sampleDraft().person.name);

        QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void takesItBackWhenTheWindowIsClosed()
    {
        m_window->setCopyTime(std::chrono::milliseconds(50));
        goTo(u"姓名"_s);
        press(Qt::Key_C, Qt::ControlModifier);
        m_window.reset();

        QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void leavesWhatOthersCopied()
    {
        ui::copyFor(std::chrono::milliseconds(50), u"ours"_s);
        QGuiApplication::clipboard()->setText(u"theirs"_s);

        QTest::qWait(150);

        QCOMPARE(QGuiApplication::clipboard()->text(), u"theirs"_s);
    }

    void closesWithEscape()
    {
        press(Qt::Key_Escape);

        QVERIFY(!m_window->isVisible());
    }

    void groupsNumbersAndNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("grouped");
        QTest::newRow("document") << u"110105199003070017"_s << u"110105 19900307 0017"_s;
        QTest::newRow("document in a line")
            << u"样例甲，11010519900307001X，男"_s << u"样例甲，110105 19900307 001X，男"_s;
        QTest::newRow("card of 16") << u"6222021234567890"_s << u"6222 0212 3456 7890"_s;
        QTest::newRow("card of 19") << u"6228480012345678903"_s << u"6228 4800 1234 5678 903"_s;
        QTest::newRow("mobile") << u"13800000000"_s << u"13800000000"_s;
        QTest::newRow("words") << u"北京市朝阳区"_s << u"北京市朝阳区"_s;
    }

    void groupsNumbersAndNothingElse()
    {
        QFETCH(QString, text);
        QFETCH(QString, grouped);

        QCOMPARE(ui::groupedNumbers(text), grouped);
    }

    /// The form has no room for anything but the answer, so the answer says how sure it is.
    void saysHowSureTheMedicalRateIs_data()
    {
        QTest::addColumn<Standing>("standing");
        QTest::newRow("known") << Standing::Known;
        QTest::newRow("provisional") << Standing::Provisional;
        QTest::newRow("by hand") << Standing::EnteredByHand;
    }

    void saysHowSureTheMedicalRateIs()
    {
        QFETCH(Standing, standing);
        auto one = tests::provisionalApplication();
        for (auto &line : one.quote.lines) {
            if (line.scheme == Scheme::Medical)
                line.standing = standing;
        }

        const QString value = ui::formValue(u"medical_rate"_s, one, ui::PaperMask(ui::PaperCopy::Own));

        QVERIFY2(value.startsWith(u"fixed amount"_s), qPrintable(value));
        QCOMPARE(value.endsWith(ui::standingText(standing)), standing != Standing::Known);
    }

private:
    QLabel *label(const QString &name) const { return m_window->findChild<QLabel *>(name); }
    QString text(const QString &name) const { return label(name)->text(); }
    QPushButton *button(const QString &name) const { return m_window->findChild<QPushButton *>(name); }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }

    /// By keys, to the field of that Chinese name.
    void goTo(const QString &name) const
    {
        press(Qt::Key_Home);
        for (const auto &field : ui::counterFields(application())) {
            if (field.name.chinese == name)
                return;
            press(Qt::Key_Right);
        }
        QFAIL("no such field");
    }

    std::unique_ptr<ui::CounterWindow> m_window;
};

QTEST_MAIN(CounterWindowTest)
#include "tst_counterwindow.moc"
