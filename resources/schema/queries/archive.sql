-- name: save_application
INSERT INTO application (uuid, reference, region_code, region_name_zh, region_name_en, grade, per_month_fen, standing,
                         entered_by_hand, saved_at, name, finder)
VALUES (:uuid, :reference, :region_code, :region_name_zh, :region_name_en, :grade, :per_month_fen, :standing,
        :entered_by_hand, :saved_at, :name, :finder)
RETURNING id;

-- name: save_content
INSERT INTO application_content (application_id, content) VALUES (:application_id, :content);

-- name: load_application
SELECT uuid, content, id
FROM application JOIN application_content ON application_content.application_id = application.id
WHERE reference = :reference;

-- name: sealed_words
SELECT uuid, name, finder FROM application WHERE reference = :reference;

-- name: list_applications
SELECT uuid, reference, region_name_zh, region_name_en, grade, per_month_fen, standing, saved_at, name,
       prints, entered_by_hand, id,
       (SELECT status || ' ' || day FROM application_status
        WHERE application_id = application.id ORDER BY number DESC LIMIT 1)
FROM application
WHERE binned_on IS NULL
ORDER BY id DESC;

-- name: find_application
SELECT id FROM application WHERE reference = :reference;
