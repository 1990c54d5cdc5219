-- What becomes of a saved application. Its answers and figures stay as they are. In clear by design: status, dates,
-- amounts, months, and what kind of paper came out; every word that a person typed is sealed.

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

-- Sealed: the pages as they were made when it was saved, as a PDF with its hash in front.
CREATE TABLE application_page (
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    paper TEXT NOT NULL CHECK (paper IN ('summary')),
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    content BLOB NOT NULL,
    PRIMARY KEY (application_id, paper)
) STRICT;

-- The bin: the day on which it was put there; NULL elsewhere.
ALTER TABLE application ADD COLUMN binned_on TEXT
    CHECK (binned_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
CREATE INDEX application_in_bin ON application (binned_on) WHERE binned_on IS NOT NULL;

-- What was paid under it.
CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
    paid_on TEXT NOT NULL CHECK (paid_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    receipt_number BLOB NOT NULL, -- sealed, of an empty text where there is none
    record_sum BLOB CHECK (length(record_sum) = 32)
) STRICT;
CREATE INDEX payment_of_application ON payment (application_id, month);

-- Sealed: its picture, apart so that the diary reads short rows.
CREATE TABLE payment_receipt (
    payment_id INTEGER PRIMARY KEY REFERENCES payment (id) ON DELETE CASCADE,
    content BLOB NOT NULL
) STRICT;

-- What came out; of prints from before, nobody knows.
ALTER TABLE print_log ADD COLUMN paper TEXT NOT NULL DEFAULT 'unknown'
    CHECK (paper IN ('unknown', 'summary', 'annex', 'pack'));
ALTER TABLE print_log ADD COLUMN copy TEXT NOT NULL DEFAULT 'unknown'
    CHECK (copy IN ('unknown', 'own', 'clerk', 'company'));
ALTER TABLE print_log ADD COLUMN target TEXT NOT NULL DEFAULT 'unknown'
    CHECK (target IN ('unknown', 'printer', 'pdf', 'html'));
ALTER TABLE print_log ADD COLUMN as_saved INTEGER NOT NULL DEFAULT 0 CHECK (as_saved IN (0, 1));
