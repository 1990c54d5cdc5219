-- name: regions
SELECT code, level, parent_code, name_zh, name_en, pinyin, initials, offers_enrolment FROM region ORDER BY code;

-- name: rates
SELECT r.id, r.region_code, r.scheme, r.variant, v.name_zh, v.name_en, r.effective_from, r.effective_to, r.period_basis,
    r.reference_wage, r.lower_limit, r.upper_limit, r.rate_total, r.rate_personal, r.supplement_rate, r.fixed_monthly,
    r.supplement_monthly, r.base_rounding, r.grade_kind,
    s.title, s.document_number, s.date, s.url, r.confidence
FROM contribution_rate r
    JOIN variant v ON v.scheme = r.scheme AND v.key = r.variant
    JOIN source s ON s.id = r.source_id
ORDER BY r.region_code, r.scheme, r.variant, r.effective_from;

-- name: grades
SELECT rate_id, percent, base FROM contribution_grade ORDER BY rate_id, position;

-- name: rate_examples
SELECT line, region_code, scheme, variant, month, percent, monthly FROM rate_example ORDER BY line;

-- name: policies
SELECT p.region_code, p.non_local_enrolment, p.conditions_zh, p.conditions_en, p.collected_by_tax,
    (SELECT group_concat(frequency, '|')
     FROM (SELECT frequency FROM region_policy_frequency f WHERE f.region_code = p.region_code ORDER BY position)),
    s.title, s.document_number, s.date, s.url, p.confidence
FROM region_policy p JOIN source s ON s.id = p.source_id;

-- name: employment_rates
SELECT e.region_code, e.insurance, e.employer_rate, e.employee_rate, e.effective_from,
    coalesce(l.title_zh, s.title), coalesce(l.number, s.document_number), coalesce(l.issued, s.date),
    coalesce(l.address, s.url), e.confidence
FROM employment_rate e LEFT JOIN law l ON l.key = e.law_key LEFT JOIN source s ON s.id = e.source_id
ORDER BY e.id;

-- name: banks
SELECT code, name_zh, name_en FROM bank ORDER BY code;

-- name: card_prefixes
SELECT prefix, length, bank_code, kind FROM bank_bin;

-- name: laws
SELECT key, title_zh, title_en, number, issued, effective, address, confidence, body_zh, body_en, ended FROM law;

-- name: law_notes
SELECT topic, law_key, article_zh, article_en, text_zh, text_en FROM law_note ORDER BY id;

-- name: card_photo_specs
SELECT p.region_code, p.width, p.height, p.dpi, p.bytes_least, p.bytes_most, p.face_least, p.face_most,
    p.hair_least, p.hair_most, p.eyes_least, s.title, s.document_number, s.date, s.url, p.confidence
FROM card_photo_spec p JOIN source s ON s.id = p.source_id
ORDER BY p.id;

-- name: form_fields
SELECT f.form, f.key, f.indicator_code, f.name_zh, f.name_en, f.max_length, f.required = 'yes', s.title,
    s.document_number, s.date, s.url, 'low'
FROM form_field f JOIN source s ON s.id = f.source_id
ORDER BY f.position;

-- name: payout_months
SELECT age_years * 12 + age_months, tenths FROM payout_months;

-- name: pension_assumptions
SELECT key, low, middle, high, lowest, highest, title, NULL, NULL, NULL, confidence FROM pension_assumption;

-- name: documents
SELECT d.key, d.name_zh, d.name_en, d.note_zh, d.note_en, d.condition_zh, d.condition_en, d.condition_key, d.at_hand,
    coalesce(l.title_zh, s.title), coalesce(l.number, s.document_number), coalesce(l.issued, s.date),
    coalesce(l.address, s.url), d.confidence
FROM required_document d LEFT JOIN law l ON l.key = d.law_key LEFT JOIN source s ON s.id = d.source_id
ORDER BY d.position;

-- name: work_kinds
SELECT key, name_zh, name_en FROM work_kind ORDER BY position;

-- name: common_grades
SELECT percent FROM common_grade ORDER BY percent;

-- name: former_region
-- The name in use, or else the last one.
SELECT name, status, first_year, last_year FROM region_code_history WHERE code = :code
ORDER BY last_year IS NULL DESC, last_year DESC LIMIT 1;

-- name: edition
SELECT number, date FROM edition;

-- name: subsidies
SELECT b.key, b.region_code, b.kind, b.amount_kind, b.share_parts, b.share_of, b.above_parts, b.above_of, b.pension_cap,
    b.monthly_cap, b.fixed_pension, b.fixed_medical, b.figures_of, b.most_months, b.near_retirement_months,
    b.valid_from, b.valid_to, b.once_only, b.when_paid_zh, b.when_paid_en, b.where_zh, b.where_en,
    (SELECT group_concat(scheme, '|')
     FROM (SELECT scheme FROM subsidy_scheme m WHERE m.subsidy_key = b.key ORDER BY position)),
    coalesce(l.title_zh, s.title), coalesce(l.number, s.document_number), coalesce(l.issued, s.date),
    coalesce(l.address, s.url), b.confidence
FROM subsidy b LEFT JOIN law l ON l.key = b.law_key LEFT JOIN source s ON s.id = b.source_id
ORDER BY b.kind DESC, b.key;

-- name: subsidy_conditions
SELECT subsidy_key, kind, age_women, age_men, ages_stated, text_zh, text_en FROM subsidy_condition
ORDER BY subsidy_key, position;

-- name: offices
SELECT o.key, o.region_code, o.kind, o.name_zh, o.name_en, o.address_zh, o.address_en, o.hours_zh, o.hours_en, o.phone,
    (SELECT group_concat(weekday, '|')
     FROM (SELECT weekday FROM office_weekday w WHERE w.office_key = o.key ORDER BY weekday)),
    s.title, s.document_number, s.date, s.url, o.confidence
FROM office o JOIN source s ON s.id = o.source_id
ORDER BY o.region_code, o.key;

-- name: debit_rules
SELECT d.region_code, d.debit_cards_only, d.day_from, d.day_to, s.title, s.document_number, s.date, s.url, d.confidence
FROM debit_rule d JOIN source s ON s.id = d.source_id
ORDER BY d.region_code;

-- name: debit_banks
SELECT d.region_code, d.bank_code, s.title, s.document_number, s.date, s.url, d.confidence
FROM debit_bank d JOIN source s ON s.id = d.source_id
ORDER BY d.position;

-- name: holidays
SELECT h.year, h.date_from, h.date_to, h.kind, s.title, s.document_number, s.date, s.url, h.confidence
FROM holiday h JOIN source s ON s.id = h.source_id
ORDER BY h.date_from;
