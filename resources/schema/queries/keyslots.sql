-- name: list_key_slots
SELECT kind, salt, operations, memory_bytes, place, wrapped FROM key_slot ORDER BY id;

-- name: save_key_slot
INSERT INTO key_slot (kind, salt, operations, memory_bytes, place, wrapped)
VALUES (:kind, :salt, :operations, :memory_bytes, :place, :wrapped)
ON CONFLICT (kind) DO UPDATE
SET salt = excluded.salt, operations = excluded.operations, memory_bytes = excluded.memory_bytes,
    place = excluded.place, wrapped = excluded.wrapped
RETURNING id;

-- name: remove_key_slot
DELETE FROM key_slot WHERE kind = :kind;

-- name: has_sealed_content
SELECT EXISTS (SELECT 1 FROM application) OR EXISTS (SELECT 1 FROM draft)
    OR EXISTS (SELECT 1 FROM household_member) OR EXISTS (SELECT 1 FROM household_shared)
    OR EXISTS (SELECT 1 FROM own_office);

-- name: key_check
SELECT value FROM meta WHERE key = 'key_check';

-- name: save_key_check
INSERT INTO meta (key, value) VALUES ('key_check', :value)
ON CONFLICT (key) DO UPDATE SET value = excluded.value;
