-- name: history
SELECT application_status.id, application_status.uuid, status, day, noted_at, content
FROM application_status JOIN application ON application.id = application_status.application_id
WHERE reference = :reference
ORDER BY number;

-- name: add_step
INSERT INTO application_status (application_id, number, uuid, status, day, noted_at, content)
VALUES (:application_id,
        (SELECT coalesce(max(number), 0) + 1 FROM application_status WHERE application_id = :application_id),
        :uuid, :status, :day, :noted_at, :content)
RETURNING id;

-- name: references_with_steps
SELECT reference FROM application
WHERE steps > 0 OR EXISTS (SELECT 1 FROM application_status WHERE application_id = application.id);
