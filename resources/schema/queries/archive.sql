-- name: save_application
INSERT INTO application (uuid, reference, region_code, region_name_zh, region_name_en, grade, per_month_fen, standing,
                         entered_by_hand, saved_at, name, content)
VALUES (:uuid, :reference, :region_code, :region_name_zh, :region_name_en, :grade, :per_month_fen, :standing,
        :entered_by_hand, :saved_at, :name, :content);

-- name: load_application
SELECT uuid, content FROM application WHERE reference = :reference;

-- name: list_applications
SELECT uuid, reference, region_name_zh, region_name_en, grade, per_month_fen, standing, saved_at, name,
       (SELECT count(*) FROM print_log WHERE application_id = application.id), entered_by_hand
FROM application
ORDER BY id DESC;

-- name: find_application
SELECT id FROM application WHERE reference = :reference;

-- name: next_print_number
SELECT coalesce(max(number), 0) + 1 FROM print_log WHERE application_id = :application_id;

-- name: record_print
INSERT INTO print_log (application_id, number, printed_at) VALUES (:application_id, :number, :printed_at);

-- name: has_sealed_content
SELECT EXISTS (SELECT 1 FROM application) OR EXISTS (SELECT 1 FROM draft)
    OR EXISTS (SELECT 1 FROM household_member) OR EXISTS (SELECT 1 FROM household_shared)
    OR EXISTS (SELECT 1 FROM own_office);

-- name: key_check
SELECT value FROM meta WHERE key = 'key_check';

-- name: save_key_check
INSERT INTO meta (key, value) VALUES ('key_check', :value)
ON CONFLICT (key) DO UPDATE SET value = excluded.value;
