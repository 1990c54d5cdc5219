#include "models/application/drafthistory.h"
#include "tests/support/samplecase.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

EnrolmentDraft named(const QString &name, EnrolmentDraft draft = {})
{
    draft.person.name = name;
    return draft;
}

EnrolmentDraft withMobile(EnrolmentDraft draft, const QString &mobile)
{
    draft.person.mobile = mobile;
    return draft;
}

void type(DraftHistory &history, EnrolmentDraft &draft, const QString &name)
{
    for (const QChar letter : name) {
        draft.person.name += letter;
        history.record(draft);
    }
}

} // namespace

class DraftHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNothingToTakeBackAtFirst()
    {
        DraftHistory history;
        QVERIFY(history.undoable().empty());
        QVERIFY(history.redoable().empty());
    }

    void takesBackAndBringsBack()
    {
        DraftHistory history;
        history.record(named(u"a"_s));
        history.record(withMobile(named(u"a"_s), u"1"_s));

        QVERIFY(history.undoable() == std::vector{Answer::Mobile});
        QCOMPARE(history.undo().person.mobile, QString());
        QVERIFY(history.undoable() == std::vector{Answer::Name});
        QVERIFY(history.redoable() == std::vector{Answer::Mobile});
        QCOMPARE(history.undo().person.name, QString());
        QVERIFY(history.undoable().empty());
        QCOMPARE(history.redo().person.name, u"a"_s);
        QCOMPARE(history.redo().person.mobile, u"1"_s);
        QVERIFY(history.redoable().empty());
    }

    void takesAWordForOneStep()
    {
        DraftHistory history;
        EnrolmentDraft draft;
        type(history, draft, u"Zhang"_s);

        QCOMPARE(history.undo().person.name, QString());
        QVERIFY(history.undoable().empty());
    }

    void beginsAnotherStepWhereTypingPaused()
    {
        DraftHistory history;
        EnrolmentDraft draft;
        type(history, draft, u"Zh"_s);
        history.endTyping();
        type(history, draft, u"ang"_s);

        QCOMPARE(history.undo().person.name, u"Zh"_s);
        QCOMPARE(history.undo().person.name, QString());
    }

    void takesEachChoiceForAStep()
    {
        DraftHistory history;
        EnrolmentDraft draft;
        draft.schedule.frequency = PaymentFrequency::Monthly;
        history.record(draft);
        draft.schedule.frequency = PaymentFrequency::Yearly;
        history.record(draft);

        QVERIFY(history.undo().schedule.frequency == PaymentFrequency::Monthly);
    }

    /// A sound number brings birth date and sex along: one step with what was typed.
    void takesConsequencesBackWithTheirCause()
    {
        DraftHistory history;
        EnrolmentDraft draft;
        draft.document.number = u"11010519860305001"_s;
        history.record(draft);
        draft.document.number = u"110105198603050015"_s;
        draft.person.birthDate = u"1986-03-05"_s;
        draft.person.sex = Sex::Male;
        history.record(draft);

        QVERIFY(history.undoable().front() == Answer::DocumentNumber);
        QVERIFY(answersOf(history.undo()) == EnrolmentDraft());
    }

    void forgetsWhatWasTypedAndDeletedAgain()
    {
        DraftHistory history;
        history.record(withMobile({}, u"1"_s));
        history.record(withMobile(named(u"a"_s), u"1"_s));
        history.record(withMobile({}, u"1"_s));

        QVERIFY(history.undoable() == std::vector{Answer::Mobile});
    }

    void endsRedoWithANewAnswer()
    {
        DraftHistory history;
        history.record(named(u"a"_s));
        history.undo();
        QVERIFY(!history.redoable().empty());

        history.record(withMobile({}, u"1"_s));

        QVERIFY(history.redoable().empty());
        QVERIFY(history.undoable() == std::vector{Answer::Mobile});
    }

    void keepsRedoWhenAPageFillsItselfIn()
    {
        DraftHistory history;
        history.record(named(u"a"_s));
        auto filled = history.undo();
        filled.calendar.reminderDays = u"5"_s;

        history.adopt(filled);

        QVERIFY(!history.redoable().empty());
        QVERIFY(history.undoable().empty());
        QCOMPARE(history.redo().person.name, u"a"_s);
    }

    void goesBackFiftySteps()
    {
        DraftHistory history;
        for (int step = 1; step <= 60; ++step) {
            history.endTyping();
            history.record(named(QString::number(step)));
        }

        int steps = 0;
        EnrolmentDraft draft;
        while (!history.undoable().empty()) {
            draft = history.undo();
            ++steps;
        }
        QCOMPARE(steps, 50);
        QCOMPARE(draft.person.name, u"10"_s);
    }

    void goesOnWithWhatWasKeptBefore()
    {
        DraftHistory history;
        history.begin({named(u"a"_s), named(u"ab"_s), named(u"ab"_s)}, withMobile(named(u"ab"_s), u"1"_s));

        QVERIFY(history.undoable() == std::vector{Answer::Mobile});
        history.undo();
        QVERIFY(history.undoable() == std::vector{Answer::Name});
        QCOMPARE(history.undo().person.name, u"a"_s);
        QVERIFY(history.undoable().empty());
    }

    /// Saved on this computer after the name was typed: taking the number back is about the number.
    void takesThePersonForTheSameAllAlong()
    {
        DraftHistory history;
        EnrolmentDraft draft;
        draft.document.number = u"110105198603050015"_s;
        history.record(draft);
        draft.person.name = u"样例一"_s;
        history.record(draft);
        draft.applicant.person = u"p1"_s;
        history.record(draft);

        history.undo();
        QVERIFY(history.undoable() == std::vector{Answer::DocumentNumber});
        history.undo();
        QVERIFY(history.redoable() == std::vector{Answer::DocumentNumber});

        EnrolmentDraft first;
        first.document.number = u"1"_s;
        auto second = draft;
        second.applicant.person.reset();
        history.begin({first, second}, draft);
        QVERIFY(history.undoable() == (std::vector{Answer::DocumentNumber, Answer::Name}));
    }

    void keepsIdPageAndPersonOfTheDraft()
    {
        DraftHistory history;
        auto draft = sampleDraft();
        draft.applicant.person = QString();
        history.begin({}, draft);
        draft.bank.holder = u"示例李"_s;
        history.record(draft);
        draft.id = u"d1"_s; // it was kept meanwhile, and the person with it
        draft.currentStep = u"check"_s;
        draft.applicant.person = u"p1"_s;
        QVERIFY(!history.record(draft));

        const auto back = history.undo();

        QCOMPARE(back.id, u"d1"_s);
        QCOMPARE(back.currentStep, u"check"_s);
        QCOMPARE(back.applicant.person, std::optional(u"p1"_s));
        QCOMPARE(back.bank.holder, sampleDraft().bank.holder);
    }
};

QTEST_GUILESS_MAIN(DraftHistoryTest)
#include "tst_drafthistory.moc"
