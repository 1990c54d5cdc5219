-- name: save_member
INSERT INTO household_member (uuid, updated_at, content)
VALUES (:uuid, :updated_at, :content)
ON CONFLICT (uuid) DO UPDATE
SET updated_at = excluded.updated_at, content = excluded.content
RETURNING rowid;

-- name: list_members
SELECT uuid, updated_at, content FROM household_member ORDER BY updated_at DESC, id DESC;

-- name: remove_member
DELETE FROM household_member WHERE uuid = :uuid;

-- name: save_shared
INSERT INTO household_shared (id, uuid, content)
VALUES (1, :uuid, :content)
ON CONFLICT (id) DO UPDATE
SET uuid = excluded.uuid, content = excluded.content
RETURNING rowid;

-- name: load_shared
SELECT uuid, content FROM household_shared;

-- name: save_office
INSERT INTO own_office (region_code, uuid, updated_at, content)
VALUES (:region_code, :uuid, :updated_at, :content)
ON CONFLICT (region_code) DO UPDATE
SET uuid = excluded.uuid, updated_at = excluded.updated_at, content = excluded.content
RETURNING rowid;

-- name: list_offices
SELECT region_code, uuid, content FROM own_office ORDER BY region_code;

-- name: remove_office
DELETE FROM own_office WHERE region_code = :region_code;
