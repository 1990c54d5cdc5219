-- One INSERT for each CSV file of resources/reference. :line is where the row stands in its file.

-- name: edition
INSERT INTO edition (number, date) VALUES (:number, :date);

-- name: region
INSERT INTO region (code, name_zh, name_en, level, parent_code, pinyin, initials, offers_enrolment)
VALUES (:code, :name_zh, :name_en, :level, :parent_code, :pinyin, :initials, :offers_enrolment);

-- name: region_code_history
INSERT INTO region_code_history (code, name, level, status, first_year, last_year)
VALUES (:code, :name, :level, :status, :first_year, :last_year);

-- name: source
INSERT INTO source (id, title, document_number, url, date, seen_via)
VALUES (:id, :title, :document_number, :url, :date, :seen_via);

-- name: law
INSERT INTO law (key, title_zh, title_en, number, body_zh, body_en, issued, effective, ended, confidence, address,
    remark)
VALUES (:key, :title_zh, :title_en, :number, :body_zh, :body_en, :issued, :effective, :ended, :confidence, :address,
    :remark);

-- name: law_note
INSERT INTO law_note (topic, law_key, article_zh, article_en, text_zh, text_en)
VALUES (:topic, :law_key, :article_zh, :article_en, :text_zh, :text_en);

-- name: variant
INSERT INTO variant (scheme, key, name_zh, name_en) VALUES (:scheme, :key, :name_zh, :name_en);

-- name: contribution_rate
INSERT INTO contribution_rate (id, region_code, scheme, variant, effective_from, effective_to, reference_wage,
    lower_limit, upper_limit, rate_total, rate_personal, supplement_rate, fixed_monthly, supplement_monthly, grade_kind,
    base_rounding, source_id, confidence, period_basis, evidence)
VALUES (:line, :region_code, :scheme, :variant, :effective_from, :effective_to, :reference_wage, :lower_limit,
    :upper_limit, :rate_total, :rate_personal, :supplement_rate, :fixed_monthly, :supplement_monthly, :grade_kind,
    :base_rounding, :source_id, :confidence, :period_basis, :evidence);

-- name: rate_example
INSERT INTO rate_example (line, region_code, scheme, variant, month, percent, monthly, source_id)
VALUES (:line, :region_code, :scheme, :variant, :month, :percent, :monthly, :source_id);

-- name: contribution_rate.grades
INSERT INTO contribution_grade (rate_id, position, percent, base)
SELECT id, :position, iif(grade_kind = 'percent', :value, NULL), iif(grade_kind = 'yuan', :value, NULL)
FROM contribution_rate WHERE id = :line;

-- name: common_grade
INSERT INTO common_grade (percent, law_key) VALUES (:percent, :law_key);

-- name: employment_rate
INSERT INTO employment_rate (region_code, insurance, employer_rate, employee_rate, effective_from, law_key, source_id,
    confidence, remark)
VALUES (:region_code, :insurance, :employer_rate, :employee_rate, :effective_from, :law_key, :source_id, :confidence,
    :remark);

-- name: region_policy
INSERT INTO region_policy (region_code, non_local_enrolment, conditions_zh, conditions_en,
    collected_by_tax, source_id, confidence, remark)
VALUES (:region_code, :non_local_enrolment, :conditions_zh, :conditions_en,
    :collected_by_tax, :source_id, :confidence, :remark);

-- name: region_policy.frequencies
INSERT INTO region_policy_frequency (region_code, position, frequency) VALUES (:key, :position, :value);

-- name: bank
INSERT INTO bank (code, name_zh, name_en) VALUES (:code, :name_zh, :name_en);

-- name: bank_bin
INSERT INTO bank_bin (prefix, length, bank_code, kind) VALUES (:prefix, :length, :bank_code, :kind);

-- name: card_photo_spec
INSERT INTO card_photo_spec (region_code, width, height, dpi, bytes_least, bytes_most, face_least, face_most,
    hair_least, hair_most, eyes_least, source_id, confidence, remark)
VALUES (:region_code, :width, :height, :dpi, :bytes_least, :bytes_most, :face_least, :face_most,
    :hair_least, :hair_most, :eyes_least, :source_id, :confidence, :remark);

-- name: payout_months
INSERT INTO payout_months (age_years, age_months, tenths, basis, evidence)
VALUES (:age_years, :age_months, :months, :basis, :evidence);

-- name: minimum_years
INSERT INTO minimum_years (year, months, law_key) VALUES (:year, :months, :law_key);

-- name: account_interest
INSERT INTO account_interest (year, rate, confidence, evidence, conflicts)
VALUES (:year, :rate, :confidence, :evidence, :conflicts);

-- name: pension_assumption
INSERT INTO pension_assumption (key, low, middle, high, lowest, highest, title, confidence, evidence)
VALUES (:key, :low, :middle, :high, :lowest, :highest, :title, :confidence, :evidence);

-- name: required_document
INSERT INTO required_document (position, key, name_zh, name_en, note_zh, note_en, condition_zh, condition_en,
    condition_key, at_hand, law_key, source_id, confidence)
VALUES (:line, :key, :name_zh, :name_en, :note_zh, :note_en, :condition_zh, :condition_en,
    :condition_key, :at_hand, :law_key, :source_id, :confidence);

-- name: work_kind
INSERT INTO work_kind (position, key, name_zh, name_en) VALUES (:line, :key, :name_zh, :name_en);

-- name: form_field
INSERT INTO form_field (position, form, key, indicator_code, name_zh, name_en, type, max_length, required, note,
    source_id)
VALUES (:line, :form, :key, :indicator_code, :name_zh, :name_en, :type, :max_length, :required, :note, :source_id);

-- name: subsidy
INSERT INTO subsidy (key, region_code, kind, amount_kind, share_parts, share_of, above_parts, above_of, pension_cap,
    monthly_cap, fixed_pension, fixed_medical, figures_of, most_months, near_retirement_months, valid_from,
    valid_to, once_only, when_paid_zh, when_paid_en, where_zh, where_en, law_key, source_id, confidence, remark)
VALUES (:key, :region_code, :kind, :amount_kind, :share_parts, :share_of, :above_parts, :above_of, :pension_cap,
    :monthly_cap, :fixed_pension, :fixed_medical, :figures_of, :most_months, :near_retirement_months, :valid_from,
    :valid_to, :once_only, :when_paid_zh, :when_paid_en, :where_zh, :where_en, :law_key, :source_id, :confidence,
    :remark);


-- name: subsidy.schemes
INSERT INTO subsidy_scheme (subsidy_key, position, scheme) VALUES (:key, :position, :value);

-- name: subsidy_condition
INSERT INTO subsidy_condition (subsidy_key, position, kind, age_women, age_men, ages_stated, text_zh, text_en)
VALUES (:subsidy_key, :position, :kind, :age_women, :age_men, :ages_stated, :text_zh, :text_en);


-- name: office
INSERT INTO office (key, region_code, kind, name_zh, name_en, address_zh, address_en, hours_zh, hours_en, phone,
    source_id, confidence)
VALUES (:key, :region_code, :kind, :name_zh, :name_en, :address_zh, :address_en, :hours_zh, :hours_en, :phone,
    :source_id, :confidence);


-- name: office.weekdays
INSERT INTO office_weekday (office_key, position, weekday) VALUES (:key, :position, CAST(:value AS INTEGER));

-- name: holiday
INSERT INTO holiday (year, date_from, date_to, kind, name_zh, name_en, source_id, confidence)
VALUES (:year, :date_from, :date_to, :kind, :name_zh, :name_en, :source_id, :confidence);

-- name: debit_rule
INSERT INTO debit_rule (region_code, debit_cards_only, day_from, day_to, source_id, confidence)
VALUES (:region_code, :debit_cards_only, :day_from, :day_to, :source_id, :confidence);

-- name: debit_bank
INSERT INTO debit_bank (region_code, bank_code, source_id, confidence)
VALUES (:region_code, :bank_code, :source_id, :confidence);
