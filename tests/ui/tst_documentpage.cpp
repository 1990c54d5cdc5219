#include "tests/ui/pagefixture.h"
#include "ui/answertext.h"
#include "ui/wizard/documentpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;
using Fixture = PageFixture<ui::DocumentPage>;

namespace {

// The example of GB 11643-1999: nobody's number.
const QString SoundNumber = u"11010519491231002X"_s;

EnrolmentDraft draftWith(const QString &number, const QString &end = {})
{
    EnrolmentDraft draft;
    draft.document.number = number;
    draft.document.validUntil = end;
    return draft;
}

} // namespace

class DocumentPageTest : public QObject
{
    Q_OBJECT

private:
    static void type(const Fixture &on, const QString &text)
    {
        auto *line = on.find<QWidget>(u"numberEdit"_s)->findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

private Q_SLOTS:
    void recognisesASoundNumberAndFillsThePerson()
    {
        Fixture on;

        type(on, SoundNumber);
        QTest::keyClick(on.find<QCheckBox>(u"longTermCheck"_s), Qt::Key_Space);

        QVERIFY(on.check().empty());
        QCOMPARE(on.session.draft().document.number, SoundNumber);
        QCOMPARE(on.session.draft().person.birthDate, u"1949-12-31"_s);
        QCOMPARE(on.session.draft().person.sex, Sex::Female);
        QVERIFY(on.isShown(u"recognitionCard"_s));
        QVERIFY(on.find<QLabel>(u"recognitionText"_s)->text().contains(u"Chaoyang, Beijing"_s));
    }

    void countsWhileTypingAndCallsNothingWrong()
    {
        Fixture on;

        type(on, SoundNumber.first(14));

        QCOMPARE(on.status(u"numberStatus"_s), u"14 of 18"_s);
        QVERIFY(!on.isShown(u"recognitionCard"_s));
        QVERIFY(on.session.draft().person.birthDate.isEmpty());
    }

    void showsTheProblemAtTheNumber_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("code");
        QTest::newRow("E112 empty") << QString() << int(Error::Code::IdentityMissing);
        QTest::newRow("E113 length") << SoundNumber.first(17) << int(Error::Code::IdentityLength);
        QTest::newRow("E114 characters") << u"1101051949123100AX"_s << int(Error::Code::IdentityCharacters);
        QTest::newRow("E115 check digit") << u"110105194912310021"_s << int(Error::Code::IdentityChecksum);
        QTest::newRow("E116 date") << u"110105194913310028"_s << int(Error::Code::IdentityBirthDate);
        QTest::newRow("E119 kind") << u"810000199408230021"_s << int(Error::Code::IdentityKind);
    }

    void showsTheProblemAtTheNumber()
    {
        QFETCH(const QString, number);
        QFETCH(const int, code);
        Fixture on(draftWith(number, u"2031-05-20"_s));

        verifyProblem(on, Field::DocumentNumber, Error::Code(code), u"numberStatus"_s);
    }

    void wantsTheEndOrLongTerm()
    {
        Fixture missing(draftWith(SoundNumber));
        verifyProblem(missing, Field::DocumentEnd, Error::Code::DocumentEndMissing, u"endStatus"_s);

        Fixture unreal(draftWith(SoundNumber, u"2031-02-30"_s));
        verifyProblem(unreal, Field::DocumentEnd, Error::Code::DocumentEndInvalid, u"endStatus"_s);
    }

    void notesADocumentThatHasEndedWithoutStoppingAnybody()
    {
        Fixture on(draftWith(SoundNumber));

        QTest::keyClicks(on.find<QLineEdit>(u"endEdit"_s), u"2026.5.20"_s);

        QVERIFY(on.status(u"endStatus"_s).contains(u"20 May 2026"_s));
        QVERIFY(on.check().empty());
    }

    void followsACorrectedNumberButNeverWhatWasTyped()
    {
        Fixture on;
        type(on, u"110105491231001"_s); // first generation, a man
        QCOMPARE(on.session.draft().person.sex, Sex::Male);
        type(on, SoundNumber);
        QCOMPARE(on.session.draft().person.sex, Sex::Female);

        PersonAnswers typed = on.session.draft().person;
        typed.birthDate = u"1949-12-30"_s;
        on.session.setPerson(typed);
        type(on, SoundNumber);

        QCOMPARE(on.session.draft().person.birthDate, u"1949-12-30"_s);
    }

    void tellsTheYearsOfAnAbolishedCode()
    {
        // 110224, 1985-03-09, made sound with its check character.
        for (const QChar last : u"0123456789X"_s) {
            const QString number = u"11022419850309002"_s + last;
            if (!IdentityNumber::parse(number, QDate(2026, 11, 23)))
                continue;
            Fixture on(draftWith(number));
            QVERIFY(on.find<QLabel>(u"recognitionNote"_s)->text().contains(u"from 1980 to 2001"_s));
            return;
        }
        QFAIL("no check character fits");
    }

    void lengthensAnOldNumberWithOneButton()
    {
        Fixture on(draftWith(u"110105491231002"_s));
        auto *button = on.find<QPushButton>(u"lengthenButton"_s);
        QVERIFY(on.isShown(u"lengthenButton"_s));
        button->setFocus();

        QTest::keyClick(button, Qt::Key_Space);

        QCOMPARE(on.session.draft().document.number, SoundNumber);
        QVERIFY(!on.isShown(u"lengthenButton"_s));
        QVERIFY(on.status(u"numberStatus"_s).contains(u"card"_s)); // the card itself is still wanted
        QCOMPARE(on.session.draft().person.birthDate, u"1949-12-31"_s);
    }

    void fillsThePersonFromEveryKindOfNumber_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("birthDate");
        QTest::addColumn<bool>("hasSex");

        // Of id_vectors.csv and tst_identitynumber.
        QTest::newRow("Hong Kong permit")
            << int(DocumentType::HongKongMacaoPermit) << u"810000199408230021"_s << u"1994-08-23"_s << true;
        QTest::newRow("Taiwan permit") << int(DocumentType::TaiwanPermit) << u"830000199201300022"_s << u"1992-01-30"_s
                                       << true;
        QTest::newRow("foreign card of 2023")
            << int(DocumentType::ForeignCard) << u"932682198501010017"_s << u"1985-01-01"_s << true;
        QTest::newRow("foreign card of 2017")
            << int(DocumentType::ForeignCard) << u"USA110060022916"_s << u"1960-02-29"_s << false;
    }

    void fillsThePersonFromEveryKindOfNumber()
    {
        QFETCH(const int, type);
        QFETCH(const QString, number);
        QFETCH(const QString, birthDate);
        QFETCH(const bool, hasSex);
        EnrolmentDraft draft;
        draft.document.type = DocumentType(type);
        draft.document.longTerm = true;
        Fixture on(draft);
        QVERIFY(!on.status(u"typeStatus"_s).isEmpty()); // where such a document leads

        DocumentPageTest::type(on, number);

        QVERIFY(on.isShown(u"recognitionCard"_s));
        QCOMPARE(on.session.draft().person.birthDate, birthDate);
        QCOMPARE(on.session.draft().person.sex.has_value(), hasSex);
        QVERIFY(on.check().empty());
    }

    void hidesTheLongFormOfAnOldNumberUntilItIsShown()
    {
        Fixture on(draftWith(u"110105491231002"_s));
        auto *note = on.find<QLabel>(u"recognitionNote"_s);
        auto *field = on.find<QWidget>(u"numberEdit"_s);
        QVERIFY(note->text().contains(ui::noteText(Note::FirstGenerationNumber)));
        const bool wasHidden = !note->text().contains(SoundNumber);

        QTest::mouseClick(field->findChild<QPushButton *>(), Qt::LeftButton);

        QCOMPARE(note->text().contains(SoundNumber), wasHidden);
    }

    void masksTheNumberOnTheCheckPage()
    {
        Fixture on(draftWith(SoundNumber, u"2031-05-20"_s));

        const auto rows = on.page.summaryRows();

        QCOMPARE(rows.size(), 3);
        QVERIFY(!rows.at(1).answer.contains(u"19491231"_s));
        QCOMPARE(rows.at(1).shownAnswer, SoundNumber);
        QCOMPARE(rows.at(2).answer, u"20 May 2031"_s);
    }

    void keepsTheInputWhenTheLanguageChanges()
    {
        Fixture on(draftWith(SoundNumber, u"2031-05-20"_s));
        on.session.setDocument({DocumentType::TaiwanPermit, SoundNumber, false, u"2031-05-20"_s});
        on.page.load();
        const EnrolmentDraft before = on.session.draft();
        BracketTranslator translator;

        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();

        QCOMPARE(on.session.draft(), before);
        QCOMPARE(on.find<QComboBox>(u"typeCombo"_s)->currentText(), u"[Residence permit for Taiwan residents]"_s);
        QCOMPARE(on.find<QLineEdit>(u"endEdit"_s)->text(), u"2031-05-20"_s);
        QVERIFY(on.find<QLabel>(u"numberLabel"_s)->text().startsWith(u'['));
    }
};

QTEST_MAIN(DocumentPageTest)
#include "tst_documentpage.moc"
