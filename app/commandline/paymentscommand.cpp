#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/savedapplication.h"
#include "app/commandline/subcommand.h"
#include "app/commandline/texttable.h"
#include "app/receiptfile.h"
#include "models/application/jsonreader.h"
#include "models/identity/typedtext.h"
#include "models/payment/paymentoverview.h"
#include "models/store/paymentdiary.h"
#include "models/store/savefile.h"
#include "ui/archive/paymentwords.h"
#include "ui/format.h"

#include <QJsonArray>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

QString stateKey(MonthState state)
{
    switch (state) {
    case MonthState::Noted:
        return u"noted"_s;
    case MonthState::Open:
        return u"open"_s;
    case MonthState::Gap:
        return u"gap"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject paymentJson(const PaymentNote &payment)
{
    return {{u"id"_s, payment.id},
            {u"first_month"_s, toPlainText(payment.first)},
            {u"last_month"_s, toPlainText(payment.last)},
            {u"amount"_s, toPlainText(payment.amount)},
            {u"paid_on"_s, payment.paidOn.toString(Qt::ISODate)},
            {u"receipt_number"_s, payment.receiptNumber},
            {u"receipt_kept"_s, payment.hasReceipt}};
}

CommandAnswer diaryAnswer(const EnrolmentApplication &application, const std::vector<PaymentNote> &payments,
                          QDate today)
{
    using Align = TextTable::Align;
    const auto overview = paymentOverview(application.quote, application.deductions, payments, today);
    CommandAnswer answer;
    QJsonArray list;
    TextTable table({{CommandText::tr("No.")},
                     {CommandText::tr("Months")},
                     {CommandText::tr("Yuan"), Align::Right},
                     {CommandText::tr("Paid on")},
                     {CommandText::tr("Receipt")}});
    for (const PaymentNote &payment : payments) {
        list.append(paymentJson(payment));
        table.addRow({QString::number(payment.id), ui::PaymentWords::months(payment),
                      ui::plainMoneyText(payment.amount), ui::dateText(payment.paidOn), payment.receiptNumber});
    }
    QJsonArray months;
    for (const PaidMonth &month : overview.months)
        months.append(QJsonObject{{u"month"_s, toPlainText(month.month)},
                                  {u"planned"_s, plainOrNull(month.planned)},
                                  {u"state"_s, stateKey(month.state)}});
    answer.text = application.reference.text() + u'\n' + ui::PaymentWords::summary(overview) + u'\n';
    if (overview.gaps > 0)
        answer.text += ui::PaymentWords::gaps(overview) + u'\n';
    if (!payments.empty())
        answer.text += table.text();
    answer.json = {{u"reference"_s, application.reference.text()},
                   {u"payments"_s, list},
                   {u"months"_s, months},
                   {u"months_noted"_s, overview.noted},
                   {u"gaps"_s, overview.gaps},
                   {u"sum"_s, toPlainText(overview.sum)}};
    return answer;
}

/// "2026-07" or "2026-07:2026-09".
TypedPayment typedPayment(const QCommandLineParser &parser, QDate today)
{
    const auto months = parser.value(u"months"_s).split(u':');
    return {.first = parseMonth(months.front()),
            .last = parseMonth(months.back()),
            .amount = Money::parse(parser.value(u"amount"_s)),
            .paidOn = parser.isSet(u"day"_s) ? parseDate(parser.value(u"day"_s)).value_or(QDate()) : today,
            .receiptNumber = parser.value(u"number"_s)};
}

QString paymentOption(Error::Code code)
{
    switch (code) {
    case Error::Code::PaymentMonthInvalid:
        return u"months"_s;
    case Error::Code::PaymentAmountInvalid:
        return u"amount"_s;
    case Error::Code::PaymentDayInvalid:
        return u"day"_s;
    case Error::Code::ReceiptNumberInvalid:
        return u"number"_s;
    case Error::Code::ReceiptUnreadable:
    case Error::Code::FileUnreadable:
        return u"receipt"_s;
    default:
        return u"REF"_s;
    }
}

CommandAnswer refused(const std::vector<Error> &errors)
{
    CommandAnswer answer{.exit = exitCodeOf(errors.front().code)};
    for (const Error &error : errors)
        answer.problems.push_back(problemOf(error, paymentOption(error.code)));
    return answer;
}

std::optional<CommandAnswer> add(const QCommandLineParser &parser, const EnrolmentApplication &application,
                                 store::PaymentDiary &diary, const CommandContext &context)
{
    const auto frame = paymentFrame(application.quote, application.createdAt.date(), context.today());
    auto payment = checkedPayment(typedPayment(parser, context.today()), frame);
    if (!payment)
        return refused(payment.error());
    std::optional<Receipt> receipt;
    if (parser.isSet(u"receipt"_s)) {
        const auto read = readReceipt(parser.value(u"receipt"_s));
        if (!read)
            return refused({read.error()});
        receipt = *read;
    }
    payment->notedAt = context.now();
    if (const auto added = diary.add(application.reference.text(), *payment, receipt); !added)
        return refused({added.error()});
    return std::nullopt;
}

std::optional<CommandAnswer> writeReceipt(const QString &reference, qint64 id, const QString &path,
                                          const store::PaymentDiary &diary)
{
    const auto receipt = diary.receipt(reference, id);
    if (!receipt)
        return refused({receipt.error()});
    if (!*receipt)
        return refused({{.code = Error::Code::PaymentNotFound}});
    if (const auto saved = store::saveFileSafely(path, (*receipt)->content); !saved)
        return refusal(saved.error(), u"out"_s);
    return std::nullopt;
}

std::optional<CommandAnswer> carryOut(const QCommandLineParser &parser, const EnrolmentApplication &application,
                                      store::PaymentDiary &diary, CommandContext &context)
{
    const auto reference = application.reference.text();
    if (parser.isSet(u"add"_s))
        return add(parser, application, diary, context);
    if (parser.isSet(u"remove"_s)) {
        const auto removed = diary.remove(reference, parser.value(u"remove"_s).toLongLong());
        return removed ? std::nullopt : std::optional(refused({removed.error()}));
    }
    if (parser.isSet(u"receipt-of"_s))
        return writeReceipt(reference, parser.value(u"receipt-of"_s).toLongLong(), parser.value(u"out"_s), diary);
    return std::nullopt;
}

} // namespace

void describePayments(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandText::tr("What was noted of payments under a saved application; with --add, "
                        "note one."));
    parser.addPositionalArgument(u"REF"_s, CommandText::tr("Reference number, such as CB-XXXX-XXXX."));
    parser.addOption({u"add"_s, CommandText::tr("Note a payment: --months and --amount, and more of it.")});
    parser.addOption(
        {u"months"_s, CommandText::tr("The months it is for: 2026-07 or 2026-07:2026-09."), u"YYYY-MM[:YYYY-MM]"_s});
    parser.addOption({u"amount"_s, CommandText::tr("In yuan, such as 1234.56."), u"YUAN"_s});
    parser.addOption(
        {u"day"_s, CommandText::tr("The day on which it was paid; today where none is named."), u"YYYY-MM-DD"_s});
    parser.addOption({u"number"_s, CommandText::tr("The number of the receipt."), u"NUMBER"_s});
    parser.addOption({u"receipt"_s, CommandText::tr("A picture or PDF of the receipt, to be kept."), u"FILE"_s});
    parser.addOption({u"remove"_s, CommandText::tr("Remove the payment with this number."), u"NO"_s});
    parser.addOption({u"receipt-of"_s, CommandText::tr("Write the kept receipt of this payment."), u"NO"_s});
    parser.addOption({u"out"_s, CommandText::tr("The file for it."), u"FILE"_s});
}

CommandAnswer runPayments(const QCommandLineParser &parser, CommandContext &context)
{
    Arguments arguments(parser);
    const auto typed = arguments.word(u"REF"_s);
    if (parser.isSet(u"receipt-of"_s))
        (void)arguments.required(u"out"_s);
    if (!arguments.areSound())
        return arguments.refused();
    const auto application = savedApplication(typed, context);
    if (!application)
        return application.error();
    const auto archive = context.archive();
    if (!archive)
        return refusal(archive.error(), u"data-dir"_s);
    auto &diary = (*archive)->payments();
    if (auto refused = carryOut(parser, *application, diary, context))
        return *std::move(refused);
    const auto payments = diary.payments(application->reference.text());
    return payments ? diaryAnswer(*application, *payments, context.today()) : refusal(payments.error(), u"REF"_s);
}

} // namespace canbao::app
