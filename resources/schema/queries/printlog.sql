-- name: history
SELECT id, number, printed_at, paper, target, as_saved
FROM print_log
WHERE application_id = :application_id
ORDER BY number;

-- name: note
INSERT INTO print_log (application_id, number, printed_at, paper, target, as_saved)
VALUES (:application_id,
        (SELECT coalesce(max(number), 0) + 1 FROM print_log WHERE application_id = :application_id),
        :printed_at, :paper, :target, :as_saved)
RETURNING id, number;

-- name: references_with_prints
SELECT reference FROM application
WHERE prints > 0 OR EXISTS (SELECT 1 FROM print_log WHERE application_id = application.id);
