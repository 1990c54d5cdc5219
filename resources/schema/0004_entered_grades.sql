-- What a notice may say besides: supplements to the medical premium, and the bases that one may choose from.

ALTER TABLE entered_rate ADD COLUMN supplement_rate_ppm INTEGER
    CHECK (supplement_rate_ppm > 0 AND supplement_rate_ppm <= 1000000);
ALTER TABLE entered_rate ADD COLUMN supplement_monthly_fen INTEGER CHECK (supplement_monthly_fen > 0);
ALTER TABLE entered_rate ADD COLUMN grade_kind TEXT NOT NULL DEFAULT 'unknown'
    CHECK (grade_kind IN ('unknown', 'free', 'percent', 'yuan'));

-- Cheapest first, as contribution_grade of the reference data.
CREATE TABLE entered_grade (
    rate_id INTEGER NOT NULL REFERENCES entered_rate (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    percent_ppm INTEGER CHECK (percent_ppm > 0),
    base_fen INTEGER CHECK (base_fen > 0),
    name TEXT NOT NULL, -- empty where the notice gives none
    PRIMARY KEY (rate_id, position),
    CHECK ((percent_ppm IS NULL) <> (base_fen IS NULL))
) STRICT;
