#include "models/payment/paymentnote.h"

#include "models/core/keys.h"

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int MonthsBefore = 12;
constexpr int MonthsAfter = 24;

QDate firstDayOf(YearMonth month)
{
    return {static_cast<int>(month.year()), static_cast<int>(static_cast<unsigned>(month.month())), 1};
}

} // namespace

PaymentFrame paymentFrame(const ContributionQuote &plan, QDate savedOn, QDate today)
{
    const auto months = plan.months();
    const YearMonth first = months.empty() ? monthOf(savedOn) : months.front();
    const YearMonth last = months.empty() ? monthOf(savedOn) : months.back();
    const YearMonth earliest = addMonths(first, -MonthsBefore);
    return {.firstMonth = earliest,
            .lastMonth = addMonths(last, MonthsAfter),
            .firstDay = firstDayOf(earliest),
            .lastDay = today};
}

tl::expected<PaymentNote, std::vector<Error>> checkedPayment(const TypedPayment &typed, const PaymentFrame &frame)
{
    std::vector<Error> errors;
    const bool areMonths = typed.first && typed.last && *typed.first >= frame.firstMonth && *typed.first <= *typed.last
        && *typed.last <= frame.lastMonth;
    if (!areMonths)
        errors.push_back({.code = Error::Code::PaymentMonthInvalid, .values = {frame.firstMonth, frame.lastMonth}});
    if (!typed.amount || *typed.amount <= Money() || *typed.amount > LargestPayment)
        errors.push_back({.code = Error::Code::PaymentAmountInvalid, .values = {LargestPayment}});
    if (!typed.paidOn.isValid() || typed.paidOn < frame.firstDay || typed.paidOn > frame.lastDay)
        errors.push_back({.code = Error::Code::PaymentDayInvalid, .values = {frame.firstDay, frame.lastDay}});
    const QString number = typed.receiptNumber.simplified();
    if (number.toUcs4().size() > LongestReceiptNumber)
        errors.push_back({.code = Error::Code::ReceiptNumberInvalid, .values = {int(LongestReceiptNumber)}});
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    return PaymentNote{.first = *typed.first,
                       .last = *typed.last,
                       .amount = *typed.amount,
                       .paidOn = typed.paidOn,
                       .receiptNumber = number};
}

QString receiptKindKey(ReceiptKind kind)
{
    switch (kind) {
    case ReceiptKind::Jpeg:
        return u"jpg"_s;
    case ReceiptKind::Png:
        return u"png"_s;
    case ReceiptKind::Pdf:
        return u"pdf"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReceiptKind> receiptKindFromKey(QStringView key)
{
    return fromKey(key, ReceiptKind::Pdf, receiptKindKey);
}

Result<Receipt> receiptOf(const QByteArray &file)
{
    constexpr qsizetype Megabyte = qsizetype{1} << 20;
    if (file.size() <= LargestReceiptMegabytes * Megabyte) {
        if (file.startsWith("\xff\xd8\xff"))
            return Receipt{ReceiptKind::Jpeg, file};
        if (file.startsWith("\x89PNG\r\n\x1a\n"))
            return Receipt{ReceiptKind::Png, file};
        if (file.startsWith("%PDF-"))
            return Receipt{ReceiptKind::Pdf, file};
    }
    return failureWith(Error::Code::ReceiptUnreadable, {int(LargestReceiptMegabytes)});
}

} // namespace canbao
