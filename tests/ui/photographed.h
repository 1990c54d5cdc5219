#pragma once

#include "tests/support/photosamples.h"
#include "tests/ui/shownpage.h"
#include "ui/photo/guideline.h"
#include "ui/photo/resultlist.h"
#include "ui/wizard/photopage.h"

#include <QPushButton>

namespace canbao::test {

/// Somebody who needs a card, with one file at hand.
struct Photographed
{
    explicit Photographed(const QByteArray &bytes = saved(drawnPerson(), "jpeg")) : file(bytes)
    {
        person.session.setCard({.service = CardService::FirstCard});
        shown = std::make_unique<ShownPage<ui::PhotoPage>>(person);
        shown->page.setPhotoFiles({.choose = [](QWidget *, const QString &, const QString &) { return path; },
                                   .read = [this](const QString &) -> Result<QByteArray> { return file; }});
    }

    const CardAnswers &card() const { return person.session.draft().card; }
    void press(const QString &button) const { QTest::mouseClick(shown->find<QPushButton>(button), Qt::LeftButton); }
    /// Until the finished photo is there.
    bool open() const
    {
        shown->choose(QStringLiteral("photoChoice"), ui::PhotoPage::HasPhoto);
        press(QStringLiteral("choosePhotoButton"));
        return QTest::qWaitFor([this] { return lines().size() == 8; });
    }
    QStringList lines() const { return shown->find<ui::ResultList>(QStringLiteral("photoResults"))->lines(); }
    /// What Continue says.
    QList<int> said() const
    {
        auto problems = shown->page.unfinished();
        if (problems.empty())
            problems = person.problems(Step::Photo);
        shown->page.showProblems(problems);
        QList<int> codes;
        for (const auto &problem : problems)
            codes += int(problem.error.code);
        return codes;
    }
    ui::GuideLine *line(FaceLine which) const
    {
        return shown->find<ui::GuideLine>(QStringLiteral("line%1").arg(static_cast<int>(which)));
    }

    static inline const QString path = QStringLiteral("/home/somebody/我的照片.jpg");
    QByteArray file;
    PaymentCase person;
    std::unique_ptr<ShownPage<ui::PhotoPage>> shown;
};

} // namespace canbao::test
