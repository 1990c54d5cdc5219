-- name: latest_application
SELECT coalesce(max(id), 0) FROM application;

-- name: application_references
SELECT reference FROM application ORDER BY id;

-- name: draft_ids
SELECT lower(hex(uuid)) FROM draft ORDER BY id;
