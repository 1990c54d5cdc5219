-- The household: people whose answers are kept, what they share, and offices that the person has entered. Every content
-- is sealed. In clear by design: when a row was last used, and the region of an own office.

CREATE TABLE household_member (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    updated_at TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- One row at most.
CREATE TABLE household_shared (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid BLOB NOT NULL CHECK (length(uuid) = 16),
    content BLOB NOT NULL
) STRICT;

CREATE TABLE own_office (
    region_code TEXT PRIMARY KEY CHECK (region_code GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
    uuid BLOB NOT NULL CHECK (length(uuid) = 16),
    updated_at TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;
