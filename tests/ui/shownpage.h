#pragma once

#include "tests/support/paymentcase.h"
#include "ui/fields/choicecard.h"
#include "ui/fields/choicegroup.h"
#include "ui/fields/fieldstatus.h"
#include "ui/format.h"

#include <QTest>

namespace canbao::test {

/// A page on the screen with what the keys and the mouse need of it.
template<typename Page>
struct ShownPage
{
    explicit ShownPage(PaymentCase &person) : page(person.session)
    {
        page.resize(720, 1200);
        page.load();
        page.show();
        (void)QTest::qWaitForWindowExposed(&page);
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = page.template findChild<Widget *>(name);
        Q_ASSERT(found);
        return found;
    }

    /// The words below a field.
    QString said(const QString &status) const { return find<ui::FieldStatus>(status)->text(); }
    bool shows(const QString &name) const { return find<QWidget>(name)->isVisible(); }

    template<typename Answer>
    void choose(const QString &group, Answer answer) const
    {
        QTest::mouseClick(find<ui::ChoiceGroup>(group)->card(static_cast<int>(answer)), Qt::LeftButton);
    }

    void tick(const QString &name) const
    {
        auto *box = find<QCheckBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }

    void pressContinue(const PaymentCase &person) { page.showProblems(person.problems(page.step())); }

    void speak(Language language)
    {
        ui::setCurrentLanguage(language);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&page, &change);
    }

    Page page;
};

} // namespace canbao::test
