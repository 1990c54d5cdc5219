-- How many steps an application's life has: the number stands in its own sum, so that no step can be taken away unseen.
ALTER TABLE application ADD COLUMN steps INTEGER NOT NULL DEFAULT 0 CHECK (steps >= 0);
UPDATE application SET steps = (SELECT count(*) FROM application_status WHERE application_id = application.id);
