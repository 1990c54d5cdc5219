-- name: put_in_bin
UPDATE application SET binned_on = :day WHERE id = :id;

-- name: take_from_bin
UPDATE application SET binned_on = NULL WHERE id = :id;

-- name: shred
DELETE FROM application WHERE binned_on < :last_day RETURNING id;
