#include "models/store/referencetable.h"

#include "models/store/referencechecks.h"

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

constexpr bool Required = true;

const QStringList Confidences{u"official"_s, u"reported"_s, u"derived"_s, u"conflict"_s};
const QStringList LawConfidences{u"high"_s, u"medium"_s, u"low"_s};

CellDescription text(const QString &column)
{
    return {.column = column};
}

CellDescription required(const QString &column)
{
    return {.column = column, .isRequired = true};
}

CellDescription cell(const QString &column, CellKind kind, bool isRequired = false)
{
    return {.column = column, .kind = kind, .isRequired = isRequired};
}

CellDescription word(const QString &column, const QStringList &words)
{
    return {.column = column, .kind = CellKind::Word, .isRequired = true, .words = words};
}

TableDescription contributionRates()
{
    return {
        .file = u"contribution_rates.csv"_s,
        .insert = u"contribution_rate"_s,
        .cells = {cell(u"region_code"_s, CellKind::RegionCode, Required),
                  word(u"scheme"_s, {u"pension"_s, u"medical"_s, u"unemployment"_s}),
                  required(u"variant"_s),
                  cell(u"effective_from"_s, CellKind::Month),
                  cell(u"effective_to"_s, CellKind::Month),
                  cell(u"reference_wage"_s, CellKind::Money),
                  cell(u"lower_limit"_s, CellKind::Money),
                  cell(u"upper_limit"_s, CellKind::Money),
                  cell(u"rate_total"_s, CellKind::Percent),
                  cell(u"rate_personal"_s, CellKind::Percent),
                  cell(u"supplement_rate"_s, CellKind::Percent),
                  cell(u"fixed_monthly"_s, CellKind::Money),
                  cell(u"supplement_monthly"_s, CellKind::Money),
                  word(u"grade_kind"_s, {u"free"_s, u"percent"_s, u"yuan"_s, u"fixed"_s, u"unknown"_s}),
                  cell(u"grades"_s, CellKind::Grades),
                  word(u"base_rounding"_s, {u"yuan"_s, u"fen"_s}),
                  required(u"source_id"_s),
                  word(u"confidence"_s, Confidences),
                  word(u"period_basis"_s,
                       {u"stated"_s, u"start_inferred"_s, u"end_inferred"_s, u"inferred"_s, u"unknown"_s}),
                  text(u"evidence"_s)},
        .key = {},
        .references = {{.columns = {u"region_code"_s}, .file = u"regions.csv"_s},
                       {.columns = {u"scheme"_s, u"variant"_s}, .file = u"variants.csv"_s},
                       {.columns = {u"source_id"_s}, .file = u"sources.csv"_s}},
        .checks = {limitsInOrder, monthsInOrder, chargeStatedOnce, personalWithinTotal, gradesFitTheirKind},
        .periods = PeriodRule{.columns = {u"region_code"_s, u"scheme"_s, u"variant"_s},
                              .from = u"effective_from"_s,
                              .to = u"effective_to"_s},
    };
}

TableDescription rateExamples()
{
    return {
        .file = u"rate_examples.csv"_s,
        .insert = u"rate_example"_s,
        .cells = {cell(u"region_code"_s, CellKind::RegionCode, Required),
                  word(u"scheme"_s, {u"pension"_s, u"medical"_s, u"unemployment"_s}), required(u"variant"_s),
                  cell(u"month"_s, CellKind::Month, Required), cell(u"percent"_s, CellKind::Percent),
                  cell(u"monthly"_s, CellKind::Money, Required), required(u"source_id"_s), text(u"remark"_s)},
        .key = {u"region_code"_s, u"scheme"_s, u"variant"_s, u"month"_s, u"percent"_s},
        .references = {{.columns = {u"region_code"_s}, .file = u"regions.csv"_s},
                       {.columns = {u"scheme"_s, u"variant"_s}, .file = u"variants.csv"_s},
                       {.columns = {u"source_id"_s}, .file = u"sources.csv"_s}},
    };
}

TableDescription regionPolicies()
{
    return {
        .file = u"region_policies.csv"_s,
        .insert = u"region_policy"_s,
        .cells = {cell(u"region_code"_s, CellKind::RegionCode, Required),
                  word(u"non_local_enrolment"_s, {u"open"_s, u"conditional"_s, u"closed"_s, u"unknown"_s}),
                  text(u"conditions_zh"_s),
                  text(u"conditions_en"_s),
                  cell(u"collected_by_tax"_s, CellKind::Flag, Required),
                  {.column = u"frequencies"_s,
                   .kind = CellKind::Words,
                   .words = {u"monthly"_s, u"quarterly"_s, u"half_yearly"_s, u"yearly"_s}},
                  required(u"source_id"_s),
                  word(u"confidence"_s, Confidences),
                  text(u"remark"_s)},
        .key = {u"region_code"_s},
        .references = {{.columns = {u"region_code"_s}, .file = u"regions.csv"_s},
                       {.columns = {u"source_id"_s}, .file = u"sources.csv"_s}},
    };
}

TableDescription employmentRates()
{
    return {
        .file = u"employment_rates.csv"_s,
        .insert = u"employment_rate"_s,
        .cells = {cell(u"region_code"_s, CellKind::RegionCode),
                  word(u"insurance"_s, {u"pension"_s, u"medical"_s, u"unemployment"_s, u"injury"_s}),
                  cell(u"employer_rate"_s, CellKind::Percent), cell(u"employee_rate"_s, CellKind::Percent),
                  cell(u"effective_from"_s, CellKind::Month), text(u"law_key"_s), text(u"source_id"_s),
                  word(u"confidence"_s, Confidences), text(u"remark"_s)},
        .key = {u"region_code"_s, u"insurance"_s, u"effective_from"_s},
        .references = {{.columns = {u"region_code"_s}, .file = u"regions.csv"_s},
                       {.columns = {u"law_key"_s}, .file = u"laws.csv"_s},
                       {.columns = {u"source_id"_s}, .file = u"sources.csv"_s}},
        .checks = {oneOrigin},
    };
}

TableDescription requiredDocuments()
{
    return {
        .file = u"documents.csv"_s,
        .insert = u"required_document"_s,
        .cells = {required(u"key"_s), required(u"name_zh"_s), required(u"name_en"_s), text(u"note_zh"_s),
                  text(u"note_en"_s), text(u"condition_zh"_s), text(u"condition_en"_s),
                  word(u"condition_key"_s,
                       {u"always"_s, u"hukou"_s, u"permit_holder"_s, u"debit"_s, u"card"_s, u"residence"_s,
                        u"helper"_s}),
                  cell(u"at_hand"_s, CellKind::Flag, Required), text(u"law_key"_s), text(u"source_id"_s),
                  word(u"confidence"_s, Confidences)},
        .key = {u"key"_s},
        .references = {{.columns = {u"law_key"_s}, .file = u"laws.csv"_s},
                       {.columns = {u"source_id"_s}, .file = u"sources.csv"_s}},
        .checks = {oneOrigin},
    };
}

std::vector<TableDescription> subsidyTables()
{
    const auto scheme = QStringList{u"pension"_s, u"medical"_s, u"unemployment"_s};
    return {
        {.file = u"subsidies.csv"_s,
         .insert = u"subsidy"_s,
         .cells = {required(u"key"_s),
                   cell(u"region_code"_s, CellKind::RegionCode),
                   word(u"kind"_s, {u"hard_to_employ"_s, u"graduate"_s}),
                   {.column = u"schemes"_s, .kind = CellKind::Words, .isRequired = true, .words = scheme},
                   word(u"amount_kind"_s, {u"floor_share"_s, u"paid_share"_s, u"fixed"_s, u"unknown"_s}),
                   cell(u"share_parts"_s, CellKind::Integer),
                   cell(u"share_of"_s, CellKind::Integer),
                   cell(u"above_parts"_s, CellKind::Integer),
                   cell(u"above_of"_s, CellKind::Integer),
                   cell(u"pension_cap"_s, CellKind::Percent),
                   cell(u"monthly_cap"_s, CellKind::Money),
                   cell(u"fixed_pension"_s, CellKind::Money),
                   cell(u"fixed_medical"_s, CellKind::Money),
                   cell(u"figures_of"_s, CellKind::Integer),
                   cell(u"most_months"_s, CellKind::Integer),
                   cell(u"near_retirement_months"_s, CellKind::Integer),
                   cell(u"valid_from"_s, CellKind::Day),
                   cell(u"valid_to"_s, CellKind::Day),
                   cell(u"once_only"_s, CellKind::Flag, Required),
                   text(u"when_paid_zh"_s),
                   text(u"when_paid_en"_s),
                   text(u"where_zh"_s),
                   text(u"where_en"_s),
                   text(u"law_key"_s),
                   text(u"source_id"_s),
                   word(u"confidence"_s, Confidences),
                   text(u"remark"_s)},
         .key = {u"key"_s},
         .references = {{.columns = {u"region_code"_s}, .file = u"regions.csv"_s},
                        {.columns = {u"law_key"_s}, .file = u"laws.csv"_s},
                        {.columns = {u"source_id"_s}, .file = u"sources.csv"_s}},
         .checks = {oneOrigin, amountFitsItsKind}},
        {.file = u"subsidy_conditions.csv"_s,
         .insert = u"subsidy_condition"_s,
         .cells = {required(u"subsidy_key"_s), cell(u"position"_s, CellKind::Integer, Required),
                   word(u"kind"_s,
                        {u"recognised"_s, u"age"_s, u"recent_graduate"_s, u"registered_flexible"_s, u"not_had_before"_s,
                         u"self_insured"_s, u"pays_scheme"_s, u"before_retirement"_s}),
                   cell(u"age_women"_s, CellKind::Integer), cell(u"age_men"_s, CellKind::Integer),
                   cell(u"ages_stated"_s, CellKind::Flag, Required), required(u"text_zh"_s), required(u"text_en"_s)},
         .key = {u"subsidy_key"_s, u"position"_s},
         .references = {{.columns = {u"subsidy_key"_s}, .file = u"subsidies.csv"_s}}},
    };
}

/// May be empty: no office is invented where none is known.
TableDescription offices()
{
    return {
        .file = u"offices.csv"_s,
        .insert = u"office"_s,
        .cells = {required(u"key"_s),
                  cell(u"region_code"_s, CellKind::RegionCode, Required),
                  word(u"kind"_s, {u"bureau"_s, u"tax"_s}),
                  required(u"name_zh"_s),
                  required(u"name_en"_s),
                  required(u"address_zh"_s),
                  required(u"address_en"_s),
                  text(u"hours_zh"_s),
                  text(u"hours_en"_s),
                  text(u"phone"_s),
                  {.column = u"weekdays"_s,
                   .kind = CellKind::Words,
                   .words = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s}},
                  required(u"source_id"_s),
                  word(u"confidence"_s, Confidences)},
        .key = {u"key"_s},
        .references = {{.columns = {u"region_code"_s}, .file = u"regions.csv"_s},
                       {.columns = {u"source_id"_s}, .file = u"sources.csv"_s}},
    };
}

/// The days of the State Council's notices, and what regions say of debits.
std::vector<TableDescription> debitTables()
{
    return {
        {.file = u"holidays.csv"_s,
         .insert = u"holiday"_s,
         .cells = {cell(u"year"_s, CellKind::Integer, Required), cell(u"date_from"_s, CellKind::Day, Required),
                   cell(u"date_to"_s, CellKind::Day, Required), word(u"kind"_s, {u"off"_s, u"work"_s}),
                   required(u"name_zh"_s), required(u"name_en"_s), required(u"source_id"_s),
                   word(u"confidence"_s, Confidences)},
         .key = {u"date_from"_s},
         .references = {{.columns = {u"source_id"_s}, .file = u"sources.csv"_s}},
         .checks = {daysInOrder}},
        {.file = u"debit_rules.csv"_s,
         .insert = u"debit_rule"_s,
         .cells = {cell(u"region_code"_s, CellKind::RegionCode, Required),
                   cell(u"debit_cards_only"_s, CellKind::Flag, Required), cell(u"day_from"_s, CellKind::Integer),
                   cell(u"day_to"_s, CellKind::Integer), required(u"source_id"_s), word(u"confidence"_s, Confidences)},
         .key = {u"region_code"_s},
         .references = {{.columns = {u"region_code"_s}, .file = u"regions.csv"_s},
                        {.columns = {u"source_id"_s}, .file = u"sources.csv"_s}},
         .checks = {windowOfAMonth}},
    };
}

/// Regions, sources, laws: what the other files refer to.
std::vector<TableDescription> basicTables()
{
    return {
        {.file = u"edition.csv"_s,
         .insert = u"edition"_s,
         .cells = {required(u"number"_s), cell(u"date"_s, CellKind::Day, Required)},
         .key = {u"number"_s},
         .checks = {editionNumbered}},
        {.file = u"regions.csv"_s,
         .insert = u"region"_s,
         .cells = {cell(u"code"_s, CellKind::RegionCode, Required), required(u"name_zh"_s), required(u"name_en"_s),
                   word(u"level"_s, {u"province"_s, u"prefecture"_s, u"county"_s}),
                   cell(u"parent_code"_s, CellKind::RegionCode), required(u"pinyin"_s), required(u"initials"_s),
                   cell(u"offers_enrolment"_s, CellKind::Flag, Required)},
         .key = {u"code"_s},
         .references = {{.columns = {u"parent_code"_s}, .file = u"regions.csv"_s}}},
        {.file = u"region_codes_history.csv"_s,
         .insert = u"region_code_history"_s,
         .cells = {cell(u"code"_s, CellKind::RegionCode, Required), required(u"name"_s), text(u"level"_s),
                   word(u"status"_s, {u"current"_s, u"abolished"_s}), cell(u"first_year"_s, CellKind::Integer),
                   cell(u"last_year"_s, CellKind::Integer)},
         .key = {u"code"_s, u"name"_s, u"first_year"_s, u"last_year"_s}},
        {.file = u"sources.csv"_s,
         .insert = u"source"_s,
         .cells = {required(u"id"_s), required(u"title"_s), text(u"document_number"_s), text(u"url"_s),
                   cell(u"date"_s, CellKind::Day), text(u"seen_via"_s)},
         .key = {u"id"_s}},
        {.file = u"laws.csv"_s,
         .insert = u"law"_s,
         .cells = {required(u"key"_s), required(u"title_zh"_s), required(u"title_en"_s), text(u"number"_s),
                   text(u"body_zh"_s), text(u"body_en"_s), cell(u"issued"_s, CellKind::Day),
                   cell(u"effective"_s, CellKind::Day), cell(u"ended"_s, CellKind::Day),
                   word(u"confidence"_s, LawConfidences), text(u"address"_s), text(u"remark"_s)},
         .key = {u"key"_s}},
        {.file = u"law_notes.csv"_s,
         .insert = u"law_note"_s,
         .cells = {required(u"topic"_s), required(u"law_key"_s), text(u"article_zh"_s), text(u"article_en"_s),
                   required(u"text_zh"_s), required(u"text_en"_s)},
         .key = {},
         .references = {{.columns = {u"law_key"_s}, .file = u"laws.csv"_s}}},
        {.file = u"variants.csv"_s,
         .insert = u"variant"_s,
         .cells = {word(u"scheme"_s, {u"pension"_s, u"medical"_s, u"unemployment"_s}), required(u"key"_s),
                   required(u"name_zh"_s), required(u"name_en"_s)},
         .key = {u"scheme"_s, u"key"_s}},
    };
}

/// National tables, banks and the lists that the wizard shows.
std::vector<TableDescription> otherTables()
{
    return {
        {.file = u"common_grades.csv"_s,
         .insert = u"common_grade"_s,
         .cells = {cell(u"percent"_s, CellKind::Percent, Required), required(u"law_key"_s)},
         .key = {u"percent"_s},
         .references = {{.columns = {u"law_key"_s}, .file = u"laws.csv"_s}}},
        {.file = u"banks.csv"_s,
         .insert = u"bank"_s,
         .cells = {required(u"code"_s), required(u"name_zh"_s), text(u"name_en"_s)},
         .key = {u"code"_s}},
        {.file = u"bank_bins.csv"_s,
         .insert = u"bank_bin"_s,
         .cells = {required(u"prefix"_s), cell(u"length"_s, CellKind::Integer, Required), required(u"bank_code"_s),
                   word(u"kind"_s, {u"DC"_s, u"CC"_s, u"SCC"_s, u"PC"_s})},
         .key = {u"prefix"_s, u"length"_s},
         .references = {{.columns = {u"bank_code"_s}, .file = u"banks.csv"_s}}},
        {.file = u"card_photo_specs.csv"_s,
         .insert = u"card_photo_spec"_s,
         .cells = {cell(u"region_code"_s, CellKind::RegionCode), cell(u"width"_s, CellKind::Integer, Required),
                   cell(u"height"_s, CellKind::Integer, Required), cell(u"dpi"_s, CellKind::Integer, Required),
                   cell(u"bytes_least"_s, CellKind::Integer), cell(u"bytes_most"_s, CellKind::Integer),
                   cell(u"face_least"_s, CellKind::Integer), cell(u"face_most"_s, CellKind::Integer),
                   cell(u"hair_least"_s, CellKind::Integer), cell(u"hair_most"_s, CellKind::Integer),
                   cell(u"eyes_least"_s, CellKind::Integer), required(u"source_id"_s),
                   word(u"confidence"_s, Confidences), text(u"remark"_s)},
         .key = {u"region_code"_s},
         .references = {{.columns = {u"region_code"_s}, .file = u"regions.csv"_s},
                        {.columns = {u"source_id"_s}, .file = u"sources.csv"_s}}},
        {.file = u"payout_months_monthly.csv"_s,
         .insert = u"payout_months"_s,
         .cells = {cell(u"age_years"_s, CellKind::Integer, Required),
                   cell(u"age_months"_s, CellKind::Integer, Required), cell(u"months"_s, CellKind::Tenths, Required),
                   required(u"basis"_s), text(u"evidence"_s)},
         .key = {u"age_years"_s, u"age_months"_s}},
        {.file = u"min_years.csv"_s,
         .insert = u"minimum_years"_s,
         .cells = {cell(u"year"_s, CellKind::Integer, Required), cell(u"months"_s, CellKind::Integer, Required),
                   required(u"law_key"_s)},
         .key = {u"year"_s},
         .references = {{.columns = {u"law_key"_s}, .file = u"laws.csv"_s}}},
        {.file = u"interest.csv"_s,
         .insert = u"account_interest"_s,
         .cells = {cell(u"year"_s, CellKind::Integer, Required), cell(u"rate"_s, CellKind::Percent, Required),
                   word(u"confidence"_s, LawConfidences), text(u"evidence"_s), text(u"conflicts"_s)},
         .key = {u"year"_s}},
        {.file = u"pension_assumptions.csv"_s,
         .insert = u"pension_assumption"_s,
         .cells = {word(u"key"_s, {u"wage_growth"_s, u"account_growth"_s, u"price_growth"_s}),
                   cell(u"low"_s, CellKind::Percent, Required), cell(u"middle"_s, CellKind::Percent, Required),
                   cell(u"high"_s, CellKind::Percent, Required), cell(u"lowest"_s, CellKind::Percent, Required),
                   cell(u"highest"_s, CellKind::Percent, Required), required(u"title"_s),
                   word(u"confidence"_s, Confidences), required(u"evidence"_s)},
         .key = {u"key"_s}},
        {.file = u"work_kinds.csv"_s,
         .insert = u"work_kind"_s,
         .cells = {required(u"key"_s), required(u"name_zh"_s), required(u"name_en"_s)},
         .key = {u"key"_s}},
        {.file = u"debit_banks.csv"_s,
         .insert = u"debit_bank"_s,
         .cells = {cell(u"region_code"_s, CellKind::RegionCode, Required), required(u"bank_code"_s),
                   required(u"source_id"_s), word(u"confidence"_s, Confidences)},
         .key = {u"region_code"_s, u"bank_code"_s},
         .references = {{.columns = {u"region_code"_s}, .file = u"regions.csv"_s},
                        {.columns = {u"bank_code"_s}, .file = u"banks.csv"_s},
                        {.columns = {u"source_id"_s}, .file = u"sources.csv"_s}}},
        {.file = u"form_fields.csv"_s,
         .insert = u"form_field"_s,
         .cells = {word(u"form"_s, {u"enrolment"_s, u"direct_debit"_s, u"card"_s}), required(u"key"_s),
                   text(u"indicator_code"_s), required(u"name_zh"_s), required(u"name_en"_s), required(u"type"_s),
                   cell(u"max_length"_s, CellKind::Integer),
                   word(u"required"_s, {u"yes"_s, u"no"_s, u"regional"_s, u"helper"_s}), text(u"note"_s),
                   required(u"source_id"_s)},
         .key = {u"form"_s, u"key"_s},
         .references = {{.columns = {u"source_id"_s}, .file = u"sources.csv"_s}}},
    };
}

std::vector<TableDescription> allTables()
{
    auto tables = basicTables();
    tables.push_back(contributionRates());
    tables.push_back(rateExamples());
    tables.push_back(regionPolicies());
    tables.push_back(employmentRates());
    tables.push_back(requiredDocuments());
    for (auto &table : subsidyTables())
        tables.push_back(std::move(table));
    tables.push_back(offices());
    for (auto &table : debitTables())
        tables.push_back(std::move(table));
    for (auto &table : otherTables())
        tables.push_back(std::move(table));
    return tables;
}

} // namespace

const std::vector<TableDescription> &referenceTables()
{
    static const auto tables = allTables();
    return tables;
}

QString keyOf(const ReferenceRow &row, const QStringList &columns)
{
    QStringList texts;
    for (const QString &column : columns)
        texts.append(row.texts.at(column));
    return texts.join(u'/');
}

} // namespace canbao::store
