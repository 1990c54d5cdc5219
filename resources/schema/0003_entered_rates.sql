-- Figures that somebody entered from an official notice, apart from the reference data. Nothing personal, so in clear.
-- Amounts are whole fen, rates parts per million.

CREATE TABLE entered_rate (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a number that was removed never names something else
    region_code TEXT NOT NULL CHECK (region_code GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
    scheme TEXT NOT NULL CHECK (scheme IN ('pension', 'medical', 'unemployment')),
    variant TEXT NOT NULL CHECK (variant <> ''),
    variant_name_zh TEXT NOT NULL,
    variant_name_en TEXT NOT NULL,
    effective_from TEXT NOT NULL CHECK (effective_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    effective_to TEXT CHECK (effective_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND effective_to >= effective_from),
    rate_total_ppm INTEGER CHECK (rate_total_ppm > 0 AND rate_total_ppm <= 1000000),
    rate_personal_ppm INTEGER CHECK (rate_personal_ppm >= 0 AND rate_personal_ppm <= rate_total_ppm),
    fixed_monthly_fen INTEGER CHECK (fixed_monthly_fen > 0),
    reference_wage_fen INTEGER CHECK (reference_wage_fen > 0),
    lower_limit_fen INTEGER CHECK (lower_limit_fen > 0),
    upper_limit_fen INTEGER CHECK (upper_limit_fen > 0),
    title TEXT NOT NULL,
    document_number TEXT NOT NULL CHECK (document_number <> ''),
    document_date TEXT NOT NULL CHECK (document_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    entered_at TEXT NOT NULL,
    CHECK ((rate_total_ppm IS NULL) <> (fixed_monthly_fen IS NULL)),
    CHECK (upper_limit_fen >= lower_limit_fen),
    UNIQUE (region_code, scheme, variant, effective_from)
) STRICT;

-- Beside the standing, whose words a CHECK of version 1 has fixed: 'known' and 1 is "entered by hand".
ALTER TABLE application ADD COLUMN entered_by_hand INTEGER NOT NULL DEFAULT 0 CHECK (entered_by_hand IN (0, 1));
