#pragma once

#include "models/core/result.h"
#include "models/payment/deductionplan.h"

#include <QByteArray>
#include <QDateTime>

#include <tl/expected.hpp>

namespace canbao {

/// What somebody noted of a payment under a saved application. No bureau has confirmed it.
struct PaymentNote
{
    qint64 id = 0; ///< in the archive; 0 before it is kept
    YearMonth first = {}; ///< the months that it is for
    YearMonth last = {};
    Money amount = {};
    QDate paidOn = {};
    QString receiptNumber = {}; ///< may be empty
    bool hasReceipt = false; ///< a picture or a PDF of it is kept
    QDateTime notedAt = {};

    bool operator==(const PaymentNote &) const = default;
};

/// One as it was typed; nothing where that could not be read.
struct TypedPayment
{
    std::optional<YearMonth> first = {};
    std::optional<YearMonth> last = {};
    std::optional<Money> amount = {};
    QDate paidOn = {};
    QString receiptNumber = {};
};

/// What a payment under one application may be.
struct PaymentFrame
{
    YearMonth firstMonth = {};
    YearMonth lastMonth = {};
    QDate firstDay = {};
    QDate lastDay = {}; ///< today
};

inline constexpr Money LargestPayment = Money::fromYuan(1'000'000);
inline constexpr qsizetype LongestReceiptNumber = 40;

/// Around the months of the plan: from a year before the first to two years after the last, and the days of those
/// months up to today. A wide frame, which catches slips and nothing else.
PaymentFrame paymentFrame(const ContributionQuote &plan, QDate savedOn, QDate today);

/// The payment with its words tidied, or every error in it: PaymentMonthInvalid, PaymentAmountInvalid,
/// PaymentDayInvalid, ReceiptNumberInvalid.
tl::expected<PaymentNote, std::vector<Error>> checkedPayment(const TypedPayment &typed, const PaymentFrame &frame);

/// A receipt as a file.
enum class ReceiptKind { Jpeg, Png, Pdf };
struct Receipt
{
    ReceiptKind kind = ReceiptKind::Pdf;
    QByteArray content = {};
};
inline constexpr qsizetype LargestReceiptMegabytes = 5;
/// "jpg", "png", "pdf": the ending of its file, and the word in the archive.
QString receiptKindKey(ReceiptKind kind);
std::optional<ReceiptKind> receiptKindFromKey(QStringView key);
/// What \a file is by its first bytes. ReceiptUnreadable for anything else and for more than five megabytes.
Result<Receipt> receiptOf(const QByteArray &file);

} // namespace canbao
