-- name: row_of
SELECT id FROM application WHERE reference = :reference;

-- name: put_in_bin
UPDATE application SET binned_on = :day WHERE reference = :reference AND binned_on IS NULL RETURNING id;

-- name: take_from_bin
UPDATE application SET binned_on = NULL WHERE reference = :reference AND binned_on IS NOT NULL RETURNING id;

-- name: shred
DELETE FROM application WHERE binned_on < :last_day RETURNING id;
