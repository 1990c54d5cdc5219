-- What somebody noted of payments under a saved application. In clear by design: months, amount, day; the number of the
-- receipt and the receipt itself are sealed.

-- How many there are: the number stands in the application's own sum, so that none can be taken away unseen.
ALTER TABLE application ADD COLUMN payments INTEGER NOT NULL DEFAULT 0 CHECK (payments >= 0);

CREATE TABLE payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a number that was removed is not used again
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    first_month TEXT NOT NULL CHECK (first_month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    last_month TEXT NOT NULL CHECK (last_month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND first_month <= last_month),
    amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
    paid_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    receipt_number BLOB NOT NULL, -- sealed, even where it is empty
    receipt_kind TEXT CHECK (receipt_kind IN ('jpg', 'png', 'pdf')),
    record_sum BLOB CHECK (length(record_sum) = 32)
) STRICT;

CREATE INDEX payment_application ON payment (application_id);

-- Apart, so that one sees what was paid without reading it.
CREATE TABLE payment_receipt (
    payment_id INTEGER PRIMARY KEY REFERENCES payment (id) ON DELETE CASCADE,
    content BLOB NOT NULL -- sealed
) STRICT;
