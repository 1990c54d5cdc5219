#pragma once

#include "models/application/answerchecks.h"
#include "models/pension/contributionoutlook.h"

namespace canbao {

/// A stay whose place and months can be read.
struct PaidStay
{
    RegionCode region;
    int pensionMonths = 0;
    std::optional<int> medicalMonths = {};
    std::optional<YearMonth> firstMonth = {};
    bool operator==(const PaidStay &) const = default;
};

/// Nothing was filled in: such a stay counts as not there.
bool isBlank(const StayAnswers &stay);
/// The stays that count: none where nothing was paid before; what cannot be read is left out.
std::vector<PaidStay> paidStays(const HistoryAnswers &history);
int pensionMonthsPaid(const HistoryAnswers &history);
/// The most months that somebody can have paid: those since the month of turning 16, this month included.
int mostMonthsPaid(std::optional<QDate> birth, QDate today);
/// Months still needed for a pension; nothing while birth date or category are not known.
std::optional<ContributionOutlook> outlookOf(const EnrolmentDraft &draft, const CheckContext &context);
/// Calendar months between the last one paid for and the first one to come, when they are more than the three that
/// regions forgive; nothing otherwise.
std::optional<int> gapOf(const EnrolmentDraft &draft, QDate today);
/// Whether another enrolment runs now.
bool isInsuredElsewhere(const HistoryAnswers &history);

} // namespace canbao
