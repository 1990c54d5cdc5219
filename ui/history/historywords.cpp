#include "ui/history/historywords.h"

#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

/// The sentences of a region's conditions that speak of waiting or of breaks.
QString sentencesAboutBreaks(const QString &conditions)
{
    static const QRegularExpression ends(u"(?<=。)|(?<=\\.)\\s+"_s);
    static const QRegularExpression subject(u"等待|中断|\\bwaiting\\b|\\bgap\\b"_s);
    QStringList kept;
    for (const QString &sentence : conditions.split(ends, Qt::SkipEmptyParts)) {
        if (subject.match(sentence).hasMatch())
            kept.append(sentence.trimmed());
    }
    return joinedSentences(kept);
}

} // namespace

QString certaintyText(Certainty answer)
{
    switch (answer) {
    case Certainty::Yes:
        return HistoryWords::tr("Yes");
    case Certainty::No:
        return HistoryWords::tr("No");
    case Certainty::NotSure:
        return HistoryWords::tr("Not sure");
    }
    Q_UNREACHABLE();
}

QString gapText(int months)
{
    return HistoryWords::tr(
        "%n month(s) lie between the last paid month and the first one now. Pension months that were "
        "missed cannot be paid later, and medical cover may begin only after a waiting period.",
        nullptr, months);
}

CitingText gapRuleText(const EnrolmentDraft &draft, const ReferenceBooks &books)
{
    auto place = enrolmentRegion(draft);
    if (!place)
        place = residenceOf(draft);
    if (!place)
        place = draft.hukou.region;
    const auto chain = place ? books.regions().chain(*place) : std::vector<RegionCode>();
    const RegionPolicy *policy = books.policies().policyFor(chain);
    const QString rule = policy ? sentencesAboutBreaks(nameText(policy->conditions)) : QString();
    if (rule.isEmpty())
        return {HistoryWords::tr("Ask 12333: \"My last contribution was some months ago. From which month do I have "
                                 "medical cover again?\"")};
    return {HistoryWords::tr("%1: %2 (%3)")
                .arg(nameText(books.regions().fullName(policy->region)), rule, sourceText(policy->source)),
            {policy->source}};
}

QString twiceTitleText()
{
    return HistoryWords::tr("Two enrolments at the same time: stop the other one first");
}

QString twiceText(const HistoryAnswers &history)
{
    QStringList lines;
    if (history.insuredThroughJob)
        lines.append(
            HistoryWords::tr("The job: pension and medical insurance would run twice. Ask the employer in which "
                             "month it signs you off, and begin with the month after it."));
    if (history.residentsPension)
        lines.append(
            HistoryWords::tr("The residents' pension: the pension would run twice. Have it stopped at the window "
                             "where you joined; ask there what becomes of what you paid."));
    if (history.residentsMedical)
        lines.append(
            HistoryWords::tr("The residents' medical insurance: medical insurance would run twice. Ask before you "
                             "stop it from which day the new one covers you, so that no gap opens."));
    return lines.join(u'\n');
}

} // namespace canbao::ui
