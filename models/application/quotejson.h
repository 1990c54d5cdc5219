#pragma once

#include "models/contribution/contributionquote.h"

#include <QJsonArray>
#include <QJsonObject>

namespace canbao {

/// Money has two decimals, a rate its sign, a count of tenths one decimal: the form tells which it is.
QString plainQuantity(const Quantity &quantity);
std::optional<Quantity> quantityFromPlain(const QString &text);
/// A contribution index: "0.677778".
QString plainIndex(Rate index);
QJsonObject toJson(const Source &source);
QJsonObject toJson(const Explanation &explanation);
/// scheme, variant, month, base, total, personal_account, pooled, known, provisional, entered_by_hand, confidence,
/// source, explanation. What is not known is null.
QJsonObject toJson(const ContributionLine &line);
QJsonArray toJson(const ContributionQuote &quote);

/// The exact way back, for the archive: FileMalformed when something is missing.
Result<Source> sourceFromJson(const QJsonObject &object);
Result<Explanation> explanationFromJson(const QJsonObject &object);
Result<ContributionLine> lineFromJson(const QJsonObject &object);
Result<ContributionQuote> quoteFromJson(const QJsonArray &array);

} // namespace canbao
