#include "ui/print/closingsection.h"

#include "ui/answertext.h"
#include "ui/format.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

/// In a box of the section of contributions.
bool isSaidBesideTheFigures(Note note)
{
    return note == Note::RateProvisional || note == Note::RateEnteredByHand || note == Note::MedicalUnknown;
}

/// The sentences with which all notes end, so that they need to be said only once.
QString sharedEnding(const QStringList &notes)
{
    static const QRegularExpression sentenceEnd(u"。|\\.\\s"_s);
    if (notes.size() < 2)
        return {};
    for (auto ends = sentenceEnd.globalMatch(notes.front()); ends.hasNext();) {
        const auto ending = notes.front().mid(ends.next().capturedEnd());
        const bool isShared =
            std::all_of(notes.begin(), notes.end(), [&ending](const QString &note) { return note.endsWith(ending); });
        if (isShared)
            return ending;
    }
    return {};
}

} // namespace

PaperBlocks ClosingSection::documents(const EnrolmentApplication &application)
{
    QStringList notes;
    for (const RequiredDocument &document : application.documents)
        notes.push_back(nameText(document.note));
    const auto shared = sharedEnding(notes);
    ListBlock block;
    block.columns = 2;
    for (const RequiredDocument &document : application.documents)
        block.items.push_back(
            {u"□"_s, nameText(document.name), nameText(document.note).chopped(shared.size()).trimmed()});
    if (block.items.empty())
        return {};
    PaperBlocks blocks{HeadingBlock{tr("Documents to bring")}, std::move(block)};
    if (!shared.isEmpty())
        blocks.emplace_back(ParagraphBlock{{shared.trimmed(), Face::Small, Ink::Quiet}});
    return blocks;
}

QString ClosingSection::debitStep(const Deduction &first)
{
    const auto amount = first.known();
    if (!amount)
        return tr("Sign the debit authorisation with the tax office and the bank. Ask them how much the first debit "
                  "(%1) "
                  "will be.")
            .arg(monthText(first.first));
    return tr("Sign the debit authorisation with the tax office and the bank. Have at least %1 on the card "
              "for the first debit (%2).")
        .arg(moneyText(*amount), monthText(first.first));
}

QStringList ClosingSection::nextSteps(const EnrolmentApplication &application)
{
    const auto &region = nameText(application.regionName);
    QStringList steps;
    if (application.route.verdict != RouteVerdict::Allowed)
        steps.push_back(tr("Call 12333 first and ask whether you may enrol in %1 this way.").arg(region));
    steps.push_back(tr("Take this sheet and the documents to the social-insurance window in %1. Nothing has been sent.")
                        .arg(region));
    if (application.answers.bank.channel == PayChannel::Debit && !application.deductions.empty())
        steps.push_back(debitStep(application.deductions.front()));
    if (application.answers.card.service && application.answers.card.service != CardService::NoneNeeded)
        steps.push_back(tr("Ask for the social-security card at the same visit."));
    steps.push_back(tr("Write the number that the window gives you here: %1").arg(u"____________________"_s));
    return steps;
}

/// Running text: as a list they would take a page of their own.
QString ClosingSection::laws(const EnrolmentApplication &application)
{
    QStringList laws;
    for (const LawDocument &law : application.laws) {
        QStringList parts{nameText(law.title)};
        if (const QString &named = law.number.isEmpty() ? law.issued : law.number; !named.isEmpty())
            parts.push_back(named);
        laws.append(parts.join(tr(", ")));
    }
    //: Separates the laws, each with its number
    return laws.join(tr("; "));
}

PaperBlocks ClosingSection::steps(const EnrolmentApplication &application)
{
    ListBlock steps;
    for (const QString &step : nextSteps(application))
        steps.items.push_back({u"%1."_s.arg(steps.items.size() + 1), step, {}});
    return {HeadingBlock{tr("Next steps")}, std::move(steps)};
}

PaperBlocks ClosingSection::notes(const EnrolmentApplication &application)
{
    ListBlock notes;
    for (const Note note : application.notes)
        if (!isSaidBesideTheFigures(note))
            notes.items.push_back({u"•"_s, noteText(note), {}});
    return notes.items.empty() ? PaperBlocks() : PaperBlocks{HeadingBlock{tr("Please note")}, std::move(notes)};
}

PaperBlocks ClosingSection::blocks(const EnrolmentApplication &application)
{
    PaperBlocks blocks = documents(application);
    append(blocks, steps(application));
    append(blocks, notes(application));
    return blocks;
}

PaperBlocks ClosingSection::lawBlocks(const EnrolmentApplication &application)
{
    const QString text = laws(application);
    return text.isEmpty() ? PaperBlocks()
                          : PaperBlocks{HeadingBlock{tr("Laws and rules")}, ParagraphBlock{{text, Face::Small}}};
}

} // namespace canbao::ui
