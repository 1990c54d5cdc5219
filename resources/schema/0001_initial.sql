-- The private archive. Personal content is sealed: application.name, application.content, draft.name, draft.content.
-- In clear by design, for the list: place, grade, amount, standing, dates. Amounts are whole fen.

CREATE TABLE application (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    reference TEXT NOT NULL UNIQUE CHECK (reference GLOB 'CB-????-????'),
    region_code TEXT NOT NULL CHECK (region_code GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
    region_name_zh TEXT NOT NULL,
    region_name_en TEXT NOT NULL,
    grade TEXT NOT NULL,
    per_month_fen INTEGER NOT NULL CHECK (per_month_fen >= 0),
    standing TEXT NOT NULL CHECK (standing IN ('known', 'provisional', 'unknown')),
    saved_at TEXT NOT NULL,
    name BLOB NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE print_log (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    printed_at TEXT NOT NULL,
    UNIQUE (application_id, number)
) STRICT;

CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    step TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    name BLOB NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- key_check: a sealed word that tells whether the key file is the one the archive was sealed with.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;
