#pragma once

#include "models/core/language.h"
#include "models/core/money.h"
#include "models/core/yearmonth.h"
#include "models/law/explanation.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace canbao::ui {

/// The language that the program speaks now, as installed by app/language.
Language currentLanguage();
void setCurrentLanguage(Language language);
/// zh_CN or en_GB: grouping and month names follow the program's language, never the system's.
QLocale currentLocale();

/// "1,432.40 元" / "¥1,432.40".
QString moneyText(Money amount);
/// "1,432.40": for table columns whose heading names the unit.
QString plainMoneyText(Money amount);
/// "8.75%" in both languages (GB/T 15835 sets no space).
QString rateText(Rate rate);
/// "1.90": a contribution index, to two decimals.
QString indexText(Rate index);
/// "2026年7月" / "July 2026".
QString monthText(YearMonth month);
/// "2026年7月8日" / "8 July 2026".
QString dateText(QDate date);
QString quantityText(const Quantity &quantity);
/// The name in the program's language; the other one where that is not known.
const QString &nameText(const BilingualText &name);
/// What stands where nothing is known: "未知" / "not known".
QString unknownText();
/// "¥1,234.00", or that it is not known.
QString amountText(const std::optional<Money> &amount);
/// "王**": the family name, for lists that others may see.
QString maskedName(const QString &name);

} // namespace canbao::ui
