-- What becomes of a saved application. Its answers and figures stay as they are. In clear by design: status and
-- dates; every word that a person typed is sealed.

-- One row for each step of its life, the highest number is where it stands; none: ready since it was saved.
CREATE TABLE application_status (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    status TEXT NOT NULL CHECK (status IN ('ready', 'handed_in', 'accepted', 'stopped', 'replaced')),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    noted_at TEXT NOT NULL,
    content BLOB NOT NULL, -- sealed: the bureau's number, the reason or the reference of the other application
    record_sum BLOB CHECK (length(record_sum) = 32),
    UNIQUE (application_id, number)
) STRICT;

-- The bin: the day on which it was put there; NULL elsewhere.
ALTER TABLE application ADD COLUMN binned_on TEXT
    CHECK (binned_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
CREATE INDEX application_in_bin ON application (binned_on) WHERE binned_on IS NOT NULL;
