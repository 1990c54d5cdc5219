#include "models/application/quotejson.h"

#include "models/application/jsonreader.h"
#include "models/application/ratejson.h"

#include <QRegularExpression>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

template<typename Value>
QJsonValue objectOrNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(toJson(*value)) : QJsonValue();
}

/// Lines that were saved before figures could be entered say nothing of it, and were not.
Standing standingIn(JsonReader &reader, const QJsonObject &object)
{
    const bool isKnown = reader.flag(u"known"_s);
    const bool isProvisional = reader.flag(u"provisional"_s);
    if (!isKnown)
        return Standing::Unknown;
    if (isProvisional)
        return Standing::Provisional;
    return object.value(u"entered_by_hand"_s).toBool() ? Standing::EnteredByHand : Standing::Known;
}

QJsonValue confidenceOf(const ContributionLine &line)
{
    return line.rate ? QJsonValue(confidenceKey(line.rate->source.confidence)) : QJsonValue();
}

QJsonValue sourceOf(const ContributionLine &line)
{
    return line.rate ? QJsonValue(toJson(line.rate->source)) : QJsonValue();
}

} // namespace

QString plainQuantity(const Quantity &quantity)
{
    if (const auto *amount = std::get_if<Money>(&quantity))
        return toPlainText(*amount);
    if (const auto *rate = std::get_if<Rate>(&quantity))
        return toPlainText(*rate);
    const auto tenths = std::get<Tenths>(quantity).value;
    return u"%1.%2"_s.arg(tenths / 10).arg(tenths % 10);
}

std::optional<Quantity> quantityFromPlain(const QString &text)
{
    static const QRegularExpression tenths(u"^(\\d{1,15})\\.(\\d)$"_s);
    if (const auto match = tenths.match(text); match.hasMatch())
        return Tenths{match.capturedView(1).toLongLong() * 10 + match.capturedView(2).toLongLong()};
    if (text.endsWith(u'%')) {
        const auto rate = Rate::parsePercent(text);
        return rate ? std::optional<Quantity>(*rate) : std::nullopt;
    }
    const auto amount = moneyFromPlainText(text);
    return amount ? std::optional<Quantity>(*amount) : std::nullopt;
}

QJsonObject toJson(const Source &source)
{
    return {{u"title"_s, source.title},
            {u"document_number"_s, source.documentNumber},
            {u"date"_s, source.date},
            {u"address"_s, source.address},
            {u"confidence"_s, confidenceKey(source.confidence)}};
}

QString plainIndex(Rate index)
{
    const auto value = index.partsPerMillion();
    return u"%1.%2"_s.arg(value / Rate::Whole).arg(value % Rate::Whole, 6, 10, QChar(u'0'));
}

QJsonObject toJson(const Explanation &explanation)
{
    QJsonArray inputs;
    for (const auto &input : explanation.inputs)
        inputs.append(toJson(input));
    return {{u"term"_s, termKey(explanation.term)},
            {u"value"_s, plainQuantity(explanation.value)},
            {u"formula"_s, formulaKey(explanation.formula)},
            {u"inputs"_s, inputs},
            {u"source"_s, objectOrNull(explanation.source)}};
}

QJsonObject toJson(const ContributionLine &line)
{
    return {{u"scheme"_s, schemeKey(line.scheme)},
            {u"variant"_s, line.variant.key},
            {u"variant_name"_s, toJson(line.variant.name)},
            {u"month"_s, toPlainText(line.month)},
            {u"base"_s, plainOrNull(line.base)},
            {u"total"_s, plainOrNull(line.total)},
            {u"personal_account"_s, plainOrNull(line.personalAccount)},
            {u"pooled"_s, plainOrNull(line.pooled)},
            {u"known"_s, line.standing != Standing::Unknown},
            {u"provisional"_s, line.standing == Standing::Provisional},
            {u"entered_by_hand"_s, line.standing == Standing::EnteredByHand},
            {u"confidence"_s, confidenceOf(line)},
            {u"source"_s, sourceOf(line)},
            {u"explanation"_s, objectOrNull(line.explanation)},
            {u"split_explanation"_s, objectOrNull(line.splitExplanation)},
            {u"rate"_s, objectOrNull(line.rate)}};
}

QJsonArray toJson(const ContributionQuote &quote)
{
    QJsonArray lines;
    for (const auto &line : quote.lines)
        lines.append(toJson(line));
    return lines;
}

Result<Source> sourceFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    Source source{.title = reader.text(u"title"_s),
                  .documentNumber = reader.text(u"document_number"_s),
                  .date = reader.text(u"date"_s),
                  .address = reader.text(u"address"_s)};
    source.confidence = reader.parsed(u"confidence"_s, confidenceFromKey).value_or(Confidence::Official);
    return reader.result(source);
}

Result<Explanation> explanationFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    Explanation explanation{.term = reader.parsed(u"term"_s, termFromKey).value_or(Term::Total),
                            .value = reader.parsed(u"value"_s, quantityFromPlain).value_or(Money()),
                            .formula = reader.parsed(u"formula"_s, formulaFromKey).value_or(Formula::Published),
                            .inputs = reader.list(u"inputs"_s, explanationFromJson),
                            .source = reader.nested(u"source"_s, sourceFromJson)};
    return reader.result(explanation);
}

Result<ContributionLine> lineFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    ContributionLine line;
    line.scheme = reader.parsed(u"scheme"_s, schemeFromKey).value_or(Scheme::Pension);
    line.variant = {reader.text(u"variant"_s), reader.bilingual(u"variant_name"_s)};
    line.month = reader.parsed(u"month"_s, parseYearMonth).value_or(YearMonth());
    line.standing = standingIn(reader, object);
    line.base = reader.optionalMoney(u"base"_s);
    line.total = reader.optionalMoney(u"total"_s);
    line.personalAccount = reader.optionalMoney(u"personal_account"_s);
    line.pooled = reader.optionalMoney(u"pooled"_s);
    line.explanation = reader.nested(u"explanation"_s, explanationFromJson);
    line.splitExplanation = reader.nested(u"split_explanation"_s, explanationFromJson);
    line.rate = reader.nested(u"rate"_s, rateFromJson);
    return reader.result(line);
}

Result<ContributionQuote> quoteFromJson(const QJsonArray &array)
{
    JsonReader reader({{u"lines"_s, array}});
    return reader.result(ContributionQuote{reader.list(u"lines"_s, lineFromJson)});
}

} // namespace canbao
