#pragma once

#include "models/application/enrolmentsession.h"
#include "tests/support/samplebooks.h"
#include "ui/errortext.h"
#include "ui/fields/choicecard.h"
#include "ui/fields/choicegroup.h"
#include "ui/fields/fieldstatus.h"
#include "ui/wizard/wizardpage.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

namespace canbao::tests {

/// Answers every string with itself in brackets: enough to see that a page rewords itself.
class BracketTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(sourceText) + u']';
    }
};

/// A page on a session with sample books, as on 23 November 2026, shown and ready to be typed into.
template<typename Page>
struct PageFixture
{
    explicit PageFixture(const EnrolmentDraft &draft = {}, std::unique_ptr<ReferenceBooks> opened = sampleBooks())
        : books(std::move(opened))
    {
        session.setDraft(draft);
        page.load();
        page.resize(700, 900);
        page.show();
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return page.template findChild<Widget *>(name);
    }
    void choose(const QString &group, int id)
    {
        QTest::mouseClick(find<ui::ChoiceGroup>(group)->card(id), Qt::LeftButton);
    }
    QString status(const QString &name) const { return find<ui::FieldStatus>(name)->text(); }
    /// What Continue does.
    std::vector<Problem> check()
    {
        const auto problems = problemsOf(page.step(), session.draft(), session.context());
        page.showProblems(problems);
        return problems;
    }
    bool isShown(const QString &name) const { return find<QWidget>(name)->isVisibleTo(&page); }

    std::unique_ptr<ReferenceBooks> books;
    EnrolmentSession session{*books, QDate(2026, 11, 23)};
    Page page{session};
};

/// The words at a field are those of the rules' error.
template<typename Page>
void verifyProblem(PageFixture<Page> &on, Field field, Error::Code code, const QString &status)
{
    for (const Problem &problem : on.check()) {
        if (problem.field != field)
            continue;
        QCOMPARE(int(problem.error.code), int(code));
        QVERIFY(on.page.hasField(field));
        QCOMPARE(on.status(status), ui::errorText(problem.error));
        return;
    }
    QFAIL("the rules find nothing wrong with this field");
}

} // namespace canbao::tests
