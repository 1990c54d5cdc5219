-- name: row
SELECT id, substr(saved_at, 1, 10), steps, prints, kept_papers, payments, binned_on IS NOT NULL
FROM application
WHERE reference = :reference;

-- name: count_step
UPDATE application SET steps = steps + 1 WHERE id = :application_id;

-- name: count_print
UPDATE application SET prints = prints + 1 WHERE id = :application_id;

-- name: count_paper
UPDATE application SET kept_papers = kept_papers + 1 WHERE id = :application_id;

-- name: count_payment
UPDATE application SET payments = (SELECT count(*) FROM payment WHERE application_id = :application_id)
WHERE id = :application_id;
