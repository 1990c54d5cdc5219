-- name: count_applications
SELECT (SELECT count(*) FROM application) - (SELECT count(*) FROM application WHERE binned_on IS NOT NULL);

-- name: list_before
SELECT id, uuid, reference, region_name_zh, region_name_en, grade, per_month_fen, standing, entered_by_hand, saved_at,
       name, prints,
       (SELECT status || ' ' || day FROM application_status
        WHERE application_id = application.id ORDER BY number DESC LIMIT 1)
FROM application
WHERE id < :before AND binned_on IS NULL
ORDER BY id DESC
LIMIT :limit;

-- name: list_these
SELECT id, uuid, reference, region_name_zh, region_name_en, grade, per_month_fen, standing, entered_by_hand, saved_at,
       name, prints,
       (SELECT status || ' ' || day FROM application_status
        WHERE application_id = application.id ORDER BY number DESC LIMIT 1)
FROM application
WHERE id IN (SELECT value FROM json_each(:keys)) AND binned_on IS NULL;

-- name: scan_after
SELECT id, uuid, reference, region_name_zh, region_name_en, grade, per_month_fen, standing, entered_by_hand, saved_at,
       name, prints,
       (SELECT status || ' ' || day FROM application_status
        WHERE application_id = application.id ORDER BY number DESC LIMIT 1),
       region_code, finder
FROM application
WHERE id > :after AND binned_on IS NULL
ORDER BY id
LIMIT :limit;

-- name: scan_one
SELECT id, uuid, reference, region_name_zh, region_name_en, grade, per_month_fen, standing, entered_by_hand, saved_at,
       name, prints,
       (SELECT status || ' ' || day FROM application_status
        WHERE application_id = application.id ORDER BY number DESC LIMIT 1),
       region_code, finder
FROM application
WHERE reference = :reference AND binned_on IS NULL;

-- name: list_bin
SELECT id, uuid, reference, region_name_zh, region_name_en, grade, per_month_fen, standing, entered_by_hand, saved_at,
       name, prints,
       (SELECT status || ' ' || day FROM application_status
        WHERE application_id = application.id ORDER BY number DESC LIMIT 1),
       binned_on
FROM application
WHERE binned_on IS NOT NULL
ORDER BY binned_on DESC, id DESC;

-- name: file_of_archive
SELECT file FROM pragma_database_list WHERE name = 'main';
