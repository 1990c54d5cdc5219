-- name: list_entered
SELECT id, region_code, scheme, variant, variant_name_zh, variant_name_en, effective_from, effective_to,
       rate_total_ppm, rate_personal_ppm, fixed_monthly_fen, reference_wage_fen, lower_limit_fen, upper_limit_fen,
       title, document_number, document_date, entered_at, supplement_rate_ppm, supplement_monthly_fen, grade_kind
FROM entered_rate
ORDER BY region_code, scheme, variant, effective_from;

-- name: save_entered
INSERT INTO entered_rate (region_code, scheme, variant, variant_name_zh, variant_name_en, effective_from, effective_to,
                          rate_total_ppm, rate_personal_ppm, fixed_monthly_fen, reference_wage_fen, lower_limit_fen,
                          upper_limit_fen, title, document_number, document_date, entered_at, supplement_rate_ppm,
                          supplement_monthly_fen, grade_kind)
VALUES (:region_code, :scheme, :variant, :variant_name_zh, :variant_name_en, :effective_from, :effective_to,
        :rate_total_ppm, :rate_personal_ppm, :fixed_monthly_fen, :reference_wage_fen, :lower_limit_fen,
        :upper_limit_fen, :title, :document_number, :document_date, :entered_at, :supplement_rate_ppm,
        :supplement_monthly_fen, :grade_kind)
ON CONFLICT (region_code, scheme, variant, effective_from) DO UPDATE
SET variant_name_zh = excluded.variant_name_zh, variant_name_en = excluded.variant_name_en,
    effective_to = excluded.effective_to, rate_total_ppm = excluded.rate_total_ppm,
    rate_personal_ppm = excluded.rate_personal_ppm, fixed_monthly_fen = excluded.fixed_monthly_fen,
    reference_wage_fen = excluded.reference_wage_fen, lower_limit_fen = excluded.lower_limit_fen,
    upper_limit_fen = excluded.upper_limit_fen, title = excluded.title, document_number = excluded.document_number,
    document_date = excluded.document_date, entered_at = excluded.entered_at,
    supplement_rate_ppm = excluded.supplement_rate_ppm, supplement_monthly_fen = excluded.supplement_monthly_fen,
    grade_kind = excluded.grade_kind
RETURNING id;

-- name: list_entered_grades
SELECT rate_id, percent_ppm, base_fen, name, rowid
FROM entered_grade
ORDER BY rate_id, position;

-- name: clear_entered_grades
DELETE FROM entered_grade WHERE rate_id = :rate_id;

-- name: save_entered_grade
INSERT INTO entered_grade (rate_id, position, percent_ppm, base_fen, name)
VALUES (:rate_id, :position, :percent_ppm, :base_fen, :name)
RETURNING rowid;

-- name: remove_entered
DELETE FROM entered_rate WHERE id = :id;
