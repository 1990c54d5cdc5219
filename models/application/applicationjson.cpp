#include "models/application/applicationjson.h"

#include "models/application/calendarjson.h"
#include "models/application/draftjson.h"
#include "models/application/formjson.h"
#include "models/application/jsonreader.h"
#include "models/application/pensionestimatejson.h"
#include "models/application/quotejson.h"
#include "models/application/routejson.h"
#include "models/application/subsidyjson.h"

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int Format = 1;

QJsonValue objectOrNull(const std::optional<BilingualText> &text)
{
    return text ? QJsonValue(toJson(*text)) : QJsonValue();
}

QJsonObject toJson(const ReferenceEdition &edition)
{
    return {{u"number"_s, edition.number}, {u"date"_s, edition.date}};
}

QJsonObject toJson(const RetirementAge &age)
{
    return {{u"month"_s, toPlainText(age.month)},
            {u"age_years"_s, age.years},
            {u"age_months"_s, age.months},
            {u"earliest_month"_s, toPlainText(age.earliestMonth)},
            {u"delay_months"_s, age.delayMonths}};
}

QJsonObject toJson(const Deduction &deduction)
{
    return {{u"first"_s, toPlainText(deduction.first)},
            {u"last"_s, toPlainText(deduction.last)},
            {u"amount"_s, plainOrNull(deduction.known())},
            {u"known"_s, deduction.standing != Standing::Unknown},
            {u"provisional"_s, deduction.standing == Standing::Provisional},
            {u"entered_by_hand"_s, deduction.standing == Standing::EnteredByHand}};
}

QJsonObject toJson(const RequiredDocument &document)
{
    return {{u"key"_s, document.key},
            {u"name"_s, toJson(document.name)},
            {u"note"_s, toJson(document.note)},
            {u"condition"_s, toJson(document.condition)},
            {u"condition_key"_s, document.conditionKey},
            {u"at_hand"_s, document.isAtHand},
            {u"source"_s, toJson(document.source)}};
}

QJsonObject toJson(const LawDocument &law)
{
    return {{u"key"_s, law.key},
            {u"title"_s, toJson(law.title)},
            {u"number"_s, law.number},
            {u"issued"_s, law.issued},
            {u"effective"_s, law.effective},
            {u"address"_s, law.address},
            {u"confidence"_s, law.confidence}};
}

Result<ReferenceEdition> editionFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    ReferenceEdition edition{reader.text(u"number"_s), reader.text(u"date"_s)};
    return reader.result(edition);
}

Result<RetirementAge> retirementFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    RetirementAge age{.month = reader.parsed(u"month"_s, parseYearMonth).value_or(YearMonth()),
                      .years = reader.number(u"age_years"_s),
                      .months = reader.number(u"age_months"_s),
                      .earliestMonth = reader.parsed(u"earliest_month"_s, parseYearMonth).value_or(YearMonth()),
                      .delayMonths = reader.number(u"delay_months"_s)};
    return reader.result(age);
}

Result<Deduction> deductionFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    Deduction deduction{.first = reader.parsed(u"first"_s, parseYearMonth).value_or(YearMonth()),
                        .last = reader.parsed(u"last"_s, parseYearMonth).value_or(YearMonth()),
                        .amount = reader.optionalMoney(u"amount"_s).value_or(Money())};
    const bool isKnown = reader.flag(u"known"_s);
    const bool isProvisional = reader.flag(u"provisional"_s);
    const bool isEntered = object.value(u"entered_by_hand"_s).toBool(); // older ones do not say
    if (isKnown)
        deduction.standing = isProvisional ? Standing::Provisional
            : isEntered                    ? Standing::EnteredByHand
                                           : Standing::Known;
    return reader.result(deduction);
}

Result<RequiredDocument> documentFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    RequiredDocument document{.key = reader.text(u"key"_s),
                              .name = reader.bilingual(u"name"_s),
                              .note = reader.bilingual(u"note"_s),
                              .condition = reader.bilingual(u"condition"_s),
                              .conditionKey = reader.text(u"condition_key"_s),
                              .isAtHand = reader.flag(u"at_hand"_s),
                              .source = reader.nested(u"source"_s, sourceFromJson).value_or(Source())};
    return reader.result(document);
}

Result<LawDocument> lawFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    LawDocument law{.key = reader.text(u"key"_s),
                    .title = reader.bilingual(u"title"_s),
                    .number = reader.text(u"number"_s),
                    .issued = reader.text(u"issued"_s),
                    .effective = reader.text(u"effective"_s),
                    .address = reader.text(u"address"_s),
                    .confidence = reader.text(u"confidence"_s)};
    return reader.result(law);
}

std::optional<QDateTime> timeFromText(const QString &text)
{
    const auto time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<ApplicationReference> referenceFromText(const QString &text)
{
    const auto reference = ApplicationReference::parse(text);
    return reference ? std::optional(*reference) : std::nullopt;
}

std::optional<IdentityNumber::Kind> kindFromKey(const QString &key)
{
    for (int value = 0; value <= static_cast<int>(IdentityNumber::Kind::ForeignCard2017); ++value) {
        const auto kind = static_cast<IdentityNumber::Kind>(value);
        if (identityKindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

/// What a frozen application cannot do without; \a reader has failed when one of them is missing.
std::optional<EnrolmentApplication> coreFromJson(JsonReader &reader)
{
    const auto reference = reader.parsed(u"reference"_s, referenceFromText);
    const auto createdAt = reader.parsed(u"created_at"_s, timeFromText);
    const auto answers = reader.nested(u"answers"_s, draftFromJson);
    const auto kind = reader.parsed(u"identity_kind"_s, kindFromKey);
    const auto retirement = reader.nested(u"retirement"_s, retirementFromJson);
    const auto region = reader.parsed(u"region"_s, regionFromText);
    const auto route = reader.nested(u"route"_s, routeFromJson);
    for (const auto &[name, isThere] :
         {std::pair(u"answers"_s, answers.has_value()), std::pair(u"retirement"_s, retirement.has_value()),
          std::pair(u"route"_s, route.has_value())}) {
        if (!isThere)
            reader.fail(name);
    }
    if (!reader.isSound())
        return std::nullopt;
    return EnrolmentApplication{.reference = *reference,
                                .createdAt = *createdAt,
                                .answers = *answers,
                                .identityKind = *kind,
                                .retirement = *retirement,
                                .region = *region,
                                .route = *route};
}

void readApplicationFacts(JsonReader &reader, EnrolmentApplication &application)
{
    application.programVersion = reader.text(u"program_version"_s);
    application.edition = reader.nested(u"edition"_s, editionFromJson).value_or(ReferenceEdition());
    application.identityNumber = reader.text(u"identity_number"_s);
    application.birthDate = reader.date(u"birth_date"_s);
    application.minimumMonths = reader.number(u"minimum_months"_s);
    application.regionName = reader.bilingual(u"region_name"_s);
    application.hukouName = reader.optionalBilingual(u"hukou_name"_s);
    application.residenceName = reader.optionalBilingual(u"residence_name"_s);
    application.workKind = reader.bilingual(u"work_kind"_s);
    application.quote.lines = reader.list(u"quote"_s, lineFromJson);
    application.deductions = reader.list(u"deductions"_s, deductionFromJson);
    application.bankName = reader.bilingual(u"bank_name"_s);
    application.cardBankName = reader.bilingual(u"card_bank_name"_s);
    application.documents = reader.list(u"documents"_s, documentFromJson);
    application.notes = reader.parsedList(u"notes"_s, noteFromKey);
    application.laws = reader.list(u"laws"_s, lawFromJson);
}

/// Of an application that was saved without: by weekends alone, as nothing is looked up again.
DebitCalendar plainCalendar(const EnrolmentApplication &application)
{
    return debitCalendar(application.deductions, nullptr, WorkingDays(), application.createdAt.date());
}

/// Applications saved before these were kept have none of them.
void readLaterFacts(JsonReader &reader, const QJsonObject &object, EnrolmentApplication &application)
{
    const auto withDays = [&application](const QJsonObject &days) {
        return calendarFromJson(days, application.deductions);
    };
    application.calendar = object.contains("calendar"_L1)
        ? reader.nested(u"calendar"_s, withDays).value_or(DebitCalendar())
        : plainCalendar(application);
    if (object.contains("subsidies"_L1))
        application.subsidies = reader.list(u"subsidies"_s, subsidyFromJson);
    if (object.contains("estimate"_L1))
        application.estimate = reader.nested(u"estimate"_s, estimateFromJson);
    if (object.contains("form_fields"_L1))
        application.formFields = reader.nested(u"form_fields"_s, formFieldsFromJson).value_or(std::vector<FormField>());
    if (!object.contains("office_name"_L1))
        return;
    application.officeName = reader.bilingual(u"office_name"_s);
    application.officeAddress = reader.bilingual(u"office_address"_s);
    application.officeHours = reader.bilingual(u"office_hours"_s);
    application.officePhone = reader.text(u"office_phone"_s);
}

} // namespace

QJsonObject toJson(const EnrolmentApplication &application)
{
    constexpr auto asObject = [](const auto &value) { return toJson(value); };
    return {{u"format"_s, Format},
            {u"reference"_s, application.reference.text()},
            {u"created_at"_s,
             application.createdAt.toOffsetFromUtc(application.createdAt.offsetFromUtc()).toString(Qt::ISODateWithMs)},
            {u"program_version"_s, application.programVersion},
            {u"edition"_s, toJson(application.edition)},
            {u"answers"_s, toJson(application.answers)},
            {u"identity_number"_s, application.identityNumber},
            {u"identity_kind"_s, identityKindKey(application.identityKind)},
            {u"birth_date"_s, application.birthDate.toString(Qt::ISODate)},
            {u"retirement"_s, toJson(application.retirement)},
            {u"minimum_months"_s, application.minimumMonths},
            {u"region"_s, application.region.text()},
            {u"region_name"_s, toJson(application.regionName)},
            {u"hukou_name"_s, objectOrNull(application.hukouName)},
            {u"residence_name"_s, objectOrNull(application.residenceName)},
            {u"work_kind"_s, toJson(application.workKind)},
            {u"route"_s, toJson(application.route)},
            {u"quote"_s, toJson(application.quote)},
            {u"deductions"_s, listOf(application.deductions, asObject)},
            {u"estimate"_s, application.estimate ? QJsonValue(toJson(*application.estimate)) : QJsonValue()},
            {u"calendar"_s, toJson(application.calendar)},
            {u"bank_name"_s, toJson(application.bankName)},
            {u"card_bank_name"_s, toJson(application.cardBankName)},
            {u"documents"_s, listOf(application.documents, asObject)},
            {u"form_fields"_s, toJson(application.formFields)},
            {u"subsidies"_s, listOf(application.subsidies, asObject)},
            {u"office_name"_s, toJson(application.officeName)},
            {u"office_address"_s, toJson(application.officeAddress)},
            {u"office_hours"_s, toJson(application.officeHours)},
            {u"office_phone"_s, application.officePhone},
            {u"notes"_s, listOf(application.notes, noteKey)},
            {u"laws"_s, listOf(application.laws, asObject)}};
}

Result<EnrolmentApplication> applicationFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    const int format = reader.number(u"format"_s);
    if (format > Format)
        return failure(Error::Code::DatabaseTooNew);
    auto application = coreFromJson(reader);
    if (!application)
        return reader.malformed();
    readApplicationFacts(reader, *application);
    readLaterFacts(reader, object, *application);
    return reader.result(*application);
}

} // namespace canbao
