#pragma once

#include "models/contribution/contributionrate.h"
#include "models/contribution/employmentrate.h"

namespace canbao::test {

/// A code that is known to be one.
RegionCode region(QStringView code);
/// "2025-07"
YearMonth month(QStringView text);
/// "7162" or "4426.05"
Money yuan(QStringView text);
/// "8.75"
Rate percent(QStringView text);

/// A row with 20 % and 8 %, as pension rows have, and official figures. Limits may be empty.
ContributionRate pensionRow(QStringView region, QStringView from, QStringView to);
/// A row of medical insurance without any figure yet; ends may be empty.
ContributionRate medicalRow(QStringView region, const QString &variant, QStringView from, QStringView to);
/// Figures of the golden examples of the specification, with the documents they stand in.
ContributionRate beijingPension2025();
ContributionRate jiangsuPension2025();

/// 国办发〔2019〕13号: employer 16 %, employee 8 % of the pension.
EmploymentBook employmentRates();

} // namespace canbao::test
