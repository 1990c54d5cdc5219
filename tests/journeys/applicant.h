#pragma once

#include "tests/journeys/desk.h"

namespace canbao::tests {

/// An invented person with what is typed for him or her.
struct Applicant
{
    QString name = QStringLiteral("示例 · 张小参");
    QString identity = QStringLiteral("110105198603050015"); ///< a man; made up, with its right check digit
    QString mobile = QStringLiteral("10000000000");
    QString hukou = QStringLiteral("110105"); ///< typed into the search for places
    QString residence = {}; ///< empty: lives at the hukou
    QString route = QStringLiteral("hukouCard");
    int grade = 0; ///< row of the table
    QString bankCard = QStringLiteral("6228480000000000018"); ///< made up, passes the check
};

/// Answers one page as \a applicant would; false when something of it is not on screen.
bool answer(Desk &desk, Step step, const Applicant &applicant);
/// From home to the first page, then page after page up to (and without) \a last. Answers the page on which it stopped,
/// which is \a last unless something went wrong.
Step goTo(Desk &desk, Step last, const Applicant &applicant);
/// From the page that is shown on to another one; pages that do not concern the applicant are skipped by the program.
Step goOnTo(Desk &desk, Step last, const Applicant &applicant);
/// The same up to the end: every page, the declaration, "Finish and save". Answers the reference; empty when it failed.
QString finish(Desk &desk, const Applicant &applicant);

} // namespace canbao::tests
