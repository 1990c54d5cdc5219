-- Papers as they came out of the program, and a log that says which and where to. In clear by design: kind of paper
-- and times; the pages themselves are sealed.

-- How many there are of each: the numbers stand in the application's own sum, so that none can be taken away unseen.
ALTER TABLE application ADD COLUMN prints INTEGER NOT NULL DEFAULT 0 CHECK (prints >= 0);
ALTER TABLE application ADD COLUMN kept_papers INTEGER NOT NULL DEFAULT 0 CHECK (kept_papers >= 0);
UPDATE application SET prints = (SELECT count(*) FROM print_log WHERE application_id = application.id);

-- NULL in the log of before, which did not say.
ALTER TABLE print_log ADD COLUMN paper TEXT CHECK (paper <> '');
ALTER TABLE print_log ADD COLUMN target TEXT CHECK (target IN ('printer', 'pdf', 'html'));
ALTER TABLE print_log ADD COLUMN as_saved INTEGER NOT NULL DEFAULT 0 CHECK (as_saved IN (0, 1));

-- One for each kind of paper of an application, as it was the first time.
CREATE TABLE kept_paper (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    paper TEXT NOT NULL CHECK (paper <> ''),
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    kept_at TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32), -- of the PDF
    record_sum BLOB CHECK (length(record_sum) = 32),
    UNIQUE (application_id, paper)
) STRICT;

-- Apart, so that one sees what is kept without reading it.
CREATE TABLE kept_paper_content (
    kept_paper_id INTEGER PRIMARY KEY REFERENCES kept_paper (id) ON DELETE CASCADE,
    pdf BLOB NOT NULL -- sealed
) STRICT;
