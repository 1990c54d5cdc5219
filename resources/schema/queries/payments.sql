-- name: payments
SELECT id, uuid, first_month, last_month, amount_fen, paid_on, noted_at, receipt_number, receipt_kind
FROM payment
WHERE application_id = :application_id
ORDER BY paid_on, id;

-- name: add
INSERT INTO payment (application_id, uuid, first_month, last_month, amount_fen, paid_on, noted_at, receipt_number,
                     receipt_kind)
VALUES (:application_id, :uuid, :first_month, :last_month, :amount_fen, :paid_on, :noted_at, :receipt_number,
        :receipt_kind)
RETURNING id;

-- name: add_receipt
INSERT INTO payment_receipt (payment_id, content) VALUES (:payment_id, :content);

-- name: remove
DELETE FROM payment WHERE id = :id AND application_id = :application_id RETURNING id;

-- name: receipt
SELECT payment.id, uuid, receipt_kind, content
FROM payment LEFT JOIN payment_receipt ON payment_receipt.payment_id = payment.id
WHERE payment.id = :id AND application_id = :application_id;

-- name: references_with_payments
SELECT reference FROM application
WHERE payments > 0 OR EXISTS (SELECT 1 FROM payment WHERE application_id = application.id);
