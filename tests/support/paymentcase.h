#pragma once

#include "models/application/enrolmentsession.h"

namespace canbao::test {

/// Somebody on the way through step 2, with small reference books: Beijing (fixed medical, unemployment), Nanjing
/// (published bases, medical by rate), Chongqing (two medical variants) and Hainan (nothing known).
struct PaymentCase
{
    explicit PaymentCase(QStringView region = u"320100", QDate day = {2025, 9, 10});

    /// As Continue would find them.
    std::vector<Problem> problems(Step step) const { return problemsOf(step, session.draft(), session.context()); }

    ReferenceBooks books;
    EnrolmentSession session;
};

/// A card number of the Agricultural Bank of China's debit cards whose check digit is right.
inline constexpr QStringView SoundCard = u"6228480402564890018";
/// The same with one digit wrong.
inline constexpr QStringView DoubtfulCard = u"6228480402564890019";
inline constexpr QStringView CreditCard = u"4041170000000004";

} // namespace canbao::test
