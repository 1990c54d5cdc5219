-- name: count_applications
SELECT count(*) FROM application;

-- name: list_before
SELECT id, uuid, reference, region_name_zh, region_name_en, grade, per_month_fen, standing, entered_by_hand, saved_at,
       name, (SELECT count(*) FROM print_log WHERE application_id = application.id)
FROM application
WHERE id < :before
ORDER BY id DESC
LIMIT :limit;

-- name: list_these
SELECT id, uuid, reference, region_name_zh, region_name_en, grade, per_month_fen, standing, entered_by_hand, saved_at,
       name, (SELECT count(*) FROM print_log WHERE application_id = application.id)
FROM application
WHERE id IN (SELECT value FROM json_each(:keys));

-- name: scan_after
SELECT id, uuid, reference, region_name_zh, region_name_en, grade, per_month_fen, standing, entered_by_hand, saved_at,
       name, EXISTS (SELECT 1 FROM print_log WHERE application_id = application.id), region_code,
       finder
FROM application
WHERE id > :after
ORDER BY id
LIMIT :limit;

-- name: scan_one
SELECT id, uuid, reference, region_name_zh, region_name_en, grade, per_month_fen, standing, entered_by_hand, saved_at,
       name, EXISTS (SELECT 1 FROM print_log WHERE application_id = application.id), region_code,
       finder
FROM application
WHERE reference = :reference;

-- name: file_of_archive
SELECT file FROM pragma_database_list WHERE name = 'main';
