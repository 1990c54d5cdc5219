-- Ways to the archive's key, sums over records, and the content of an application apart from what the list reads.

-- One way each: the key that seals the archive, itself sealed with what the person or the machine has.
CREATE TABLE key_slot (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL UNIQUE CHECK (kind IN ('file', 'keyring', 'passphrase', 'recovery')),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    operations INTEGER NOT NULL CHECK (operations BETWEEN 0 AND 16),
    memory_bytes INTEGER NOT NULL CHECK (memory_bytes BETWEEN 0 AND 2147483648),
    place TEXT NOT NULL, -- the entry's name in the desktop's key store; empty elsewhere
    wrapped BLOB NOT NULL CHECK (length(wrapped) = 72),
    record_sum BLOB CHECK (length(record_sum) = 32)
) STRICT;

-- Sealed. Apart, so that a list of many applications reads short rows.
CREATE TABLE application_content (
    application_id INTEGER PRIMARY KEY REFERENCES application (id) ON DELETE CASCADE,
    content BLOB NOT NULL
) STRICT;

INSERT INTO application_content (application_id, content) SELECT id, content FROM application;
ALTER TABLE application DROP COLUMN content;

-- Sealed: the last digits of the document's number, for the search. NULL in applications of before.
ALTER TABLE application ADD COLUMN finder BLOB;

-- The sum over a record's other columns, under a key of its own; made when the archive is first opened with its key.
ALTER TABLE application ADD COLUMN record_sum BLOB CHECK (length(record_sum) = 32);
ALTER TABLE print_log ADD COLUMN record_sum BLOB CHECK (length(record_sum) = 32);
ALTER TABLE draft ADD COLUMN record_sum BLOB CHECK (length(record_sum) = 32);
ALTER TABLE household_member ADD COLUMN record_sum BLOB CHECK (length(record_sum) = 32);
ALTER TABLE household_shared ADD COLUMN record_sum BLOB CHECK (length(record_sum) = 32);
ALTER TABLE own_office ADD COLUMN record_sum BLOB CHECK (length(record_sum) = 32);
ALTER TABLE entered_rate ADD COLUMN record_sum BLOB CHECK (length(record_sum) = 32);
ALTER TABLE entered_grade ADD COLUMN record_sum BLOB CHECK (length(record_sum) = 32);
