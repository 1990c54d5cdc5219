#include "ui/errortext.h"
#include "ui/fields/errorsummary.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace canbao;
using namespace Qt::StringLiterals;

class ErrorSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFocusAndListsEachProblemInItsWords()
    {
        QWidget window;
        auto *summary = new ui::ErrorSummary(&window);
        (new QVBoxLayout(&window))->addWidget(summary);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        summary->showProblems(m_problems);

        QVERIFY(summary->isVisible());
        QVERIFY(summary->hasFocus());
        auto *link = window.findChild<QAbstractButton *>(u"problem_"_s + fieldKey(Field::Mobile));
        QVERIFY(link);
        QCOMPARE(link->text(), ui::errorText(m_problems[1].error));
        QVERIFY(summary->accessibleName().contains(link->text()));
    }

    void leadsToTheFieldByMouseAndKeyboard()
    {
        QWidget window;
        ui::ErrorSummary summary(&window);
        window.show();
        summary.showProblems(m_problems);
        const QSignalSpy activations(&summary, &ui::ErrorSummary::fieldActivated);

        QTest::mouseClick(summary.findChild<QAbstractButton *>(u"problem_"_s + fieldKey(Field::Name)), Qt::LeftButton);
        QTest::keyClick(summary.findChild<QAbstractButton *>(u"problem_"_s + fieldKey(Field::Mobile)), Qt::Key_Space);

        QCOMPARE(activations.size(), 2);
        QCOMPARE(activations[0][0].value<Field>(), Field::Name);
        QCOMPARE(activations[1][0].value<Field>(), Field::Mobile);
    }

    void disappearsWhenEverythingIsSound()
    {
        ui::ErrorSummary summary;
        summary.showProblems(m_problems);
        summary.showProblems({});

        QVERIFY(summary.isHidden());
    }

private:
    const std::vector<Problem> m_problems{{Field::Name, Error{.code = Error::Code::NameMissing}},
                                          {Field::Mobile, Error{.code = Error::Code::MobileInvalid}}};
};

QTEST_MAIN(ErrorSummaryTest)
#include "tst_errorsummary.moc"
