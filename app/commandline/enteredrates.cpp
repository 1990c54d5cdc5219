#include "app/commandline/enteredrates.h"

#include "app/commandline/commandtext.h"
#include "app/commandline/noticefile.h"
#include "models/application/ratejson.h"
#include "models/store/enteredratestore.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/notice/noticewords.h"

#include <QJsonArray>

#include <algorithm>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

QJsonValue supersededJson(const ContributionRate &rate, const ReferenceBooks &books)
{
    const auto superseding = books.rates().supersededBy(books.regions().chain(rate.region), rate);
    if (!superseding)
        return {};
    return QJsonObject{{u"from"_s, toPlainText(superseding->from)},
                       {u"document_number"_s, superseding->rate->source.documentNumber},
                       {u"title"_s, superseding->rate->source.title}};
}

QJsonObject noticeJson(const NoticeRate &notice, const ReferenceBooks &books)
{
    auto json = toJson(notice.rate);
    json.insert(u"id"_s, notice.id);
    json.insert(u"entered_at"_s, notice.enteredAt.toString(Qt::ISODate));
    json.insert(u"superseded"_s, supersededJson(notice.rate, books));
    return json;
}

QString noticeText(const NoticeRate &notice, const ReferenceBooks &books)
{
    QStringList lines{u"%1  %2"_s.arg(notice.id).arg(ui::noticeTitleText(notice.rate, books.regions())),
                      u"   "_s + ui::noticeFiguresText(notice.rate), u"   "_s + ui::sourceText(notice.rate.source)};
    if (const auto why = ui::supersededText(notice.rate, books); !why.text.isEmpty())
        lines << u"   "_s + why.text;
    return lines.join(u'\n') + u'\n';
}

/// A damaged row is left out, and said.
void addUnreadable(CommandAnswer &answer, int unreadable)
{
    answer.json.insert(u"unreadable"_s, unreadable);
    if (unreadable > 0)
        answer.text += CommandText::tr("%n entry is damaged and was left out.", nullptr, unreadable) + u'\n';
}

CommandAnswer problemsAnswer(const std::vector<NoticeProblem> &problems)
{
    CommandAnswer answer{.exit = ExitCode::BrokenRule};
    for (const NoticeProblem &problem : problems)
        answer.problems.push_back(problemOf(problem.error, noticeFieldKey(problem.field)));
    return answer;
}

} // namespace

CommandAnswer enterRates(const QString &path, CommandContext &context)
{
    const auto books = context.books();
    if (!books)
        return refusal(books.error());
    const auto answers = readNoticeFile(path, **books);
    if (!answers)
        return answers.error();
    const auto rate = rateFromNotice(*answers, context.today());
    if (!rate)
        return problemsAnswer(rate.error());
    const auto archive = context.archive();
    if (!archive)
        return refusal(archive.error(), u"data-dir"_s);
    const auto id = (*archive)->enteredRates().save(*rate, context.now());
    if (!id)
        return refusal(id.error(), u"data-dir"_s);
    const NoticeRate notice{.id = *id, .enteredAt = context.now(), .rate = *rate};
    return {.json = noticeJson(notice, **books),
            .text = CommandText::tr("Kept, and marked as entered by hand wherever it is used.") + u'\n'
                + noticeText(notice, **books)};
}

CommandAnswer listEnteredRates(CommandContext &context)
{
    const auto books = context.books();
    if (!books)
        return refusal(books.error());
    const auto stored = context.enteredRates();
    if (!stored)
        return refusal(stored.error(), u"data-dir"_s);
    CommandAnswer answer;
    QJsonArray list;
    for (const NoticeRate &notice : stored->notices) {
        list.append(noticeJson(notice, **books));
        answer.text += noticeText(notice, **books);
    }
    if (stored->notices.empty())
        answer.text = CommandText::tr("No figures were entered from a notice.") + u'\n';
    answer.json.insert(u"entered"_s, list);
    addUnreadable(answer, stored->unreadable);
    return answer;
}

CommandAnswer removeEnteredRates(const QString &id, CommandContext &context)
{
    const auto books = context.books();
    if (!books)
        return refusal(books.error());
    const auto stored = context.enteredRates();
    if (!stored)
        return refusal(stored.error(), u"data-dir"_s);
    const auto found = std::ranges::find(stored->notices, id.toLongLong(), &NoticeRate::id);
    if (found == stored->notices.end())
        return refusal({.code = Error::Code::NoticeNotFound}, u"ID"_s);
    const auto archive = context.archive();
    if (!archive)
        return refusal(archive.error(), u"data-dir"_s);
    if (const auto removed = (*archive)->enteredRates().remove(found->id); !removed)
        return refusal(removed.error(), u"ID"_s);
    return {.json = {{u"removed"_s, noticeJson(*found, **books)}},
            .text = CommandText::tr("Removed:") + u'\n' + noticeText(*found, **books)};
}

} // namespace canbao::app
