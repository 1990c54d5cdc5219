-- What each draft was before, to go back to, and which program had it on screen. Contents are sealed. In clear by design,
-- as for the drafts themselves: page and time.

-- Process that has the draft open; NULL once it was put away. One that is left tells of a program that did not end well.
ALTER TABLE draft ADD COLUMN open_in INTEGER;

-- The photo for the card, once for all versions that have it: with 50 copies of it a draft would take megabytes.
CREATE TABLE draft_picture (
    id INTEGER PRIMARY KEY,
    draft_id INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    content BLOB NOT NULL,
    record_sum BLOB CHECK (length(record_sum) = 32)
) STRICT;
CREATE INDEX draft_picture_of_draft ON draft_picture (draft_id);

CREATE TABLE draft_version (
    id INTEGER PRIMARY KEY,
    draft_id INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    saved_at TEXT NOT NULL,
    step TEXT NOT NULL,
    picture_id INTEGER REFERENCES draft_picture (id), -- NULL: no photo
    content BLOB NOT NULL,
    record_sum BLOB CHECK (length(record_sum) = 32),
    UNIQUE (draft_id, number)
) STRICT;
CREATE INDEX draft_version_of_picture ON draft_version (picture_id);
