-- name: save_draft
INSERT INTO draft (uuid, step, saved_at, name, content, open_in)
VALUES (:uuid, :step, :saved_at, :name, :content, :open_in)
ON CONFLICT (uuid) DO UPDATE
SET step = excluded.step, saved_at = excluded.saved_at, name = excluded.name, content = excluded.content,
    open_in = excluded.open_in
RETURNING id;

-- name: load_draft
SELECT id, content, step, saved_at FROM draft WHERE uuid = :uuid;

-- name: list_drafts
SELECT uuid, step, saved_at, name, open_in FROM draft ORDER BY saved_at DESC, id DESC;

-- name: remove_draft
DELETE FROM draft WHERE uuid = :uuid;

-- name: mark_open
UPDATE draft SET open_in = :open_in WHERE uuid = :uuid RETURNING id;

-- name: last_version
SELECT number, uuid, content, picture_id FROM draft_version WHERE draft_id = :draft_id ORDER BY number DESC LIMIT 1;

-- name: add_version
INSERT INTO draft_version (draft_id, number, uuid, saved_at, step, picture_id, content)
VALUES (:draft_id, :number, :uuid, :saved_at, :step, :picture_id, :content)
RETURNING id;

-- name: list_versions
SELECT number, saved_at, step, uuid, content, picture_id FROM draft_version WHERE draft_id = :draft_id ORDER BY number;

-- name: drop_versions
DELETE FROM draft_version WHERE draft_id = :draft_id AND number <= :last_dropped;

-- name: list_pictures
SELECT id, uuid, content FROM draft_picture WHERE draft_id = :draft_id ORDER BY id DESC;

-- name: add_picture
INSERT INTO draft_picture (draft_id, uuid, content) VALUES (:draft_id, :uuid, :content) RETURNING id;

-- name: drop_pictures
DELETE FROM draft_picture
WHERE draft_id = :draft_id
    AND NOT EXISTS (SELECT 1 FROM draft_version WHERE draft_version.picture_id = draft_picture.id);
