-- The reference database: what is public and the same for everybody. Built from resources/reference/*.csv, opened
-- read-only, replaced whole by a newer edition. Amounts are fen, shares parts per million, months 'YYYY-MM'.
PRAGMA application_id = 1128419910; -- 'CBRF'
PRAGMA user_version = 1;

CREATE TABLE edition (
    number TEXT NOT NULL PRIMARY KEY,
    date TEXT NOT NULL
) STRICT;

CREATE TABLE region (
    code TEXT NOT NULL PRIMARY KEY CHECK (code GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('province', 'prefecture', 'county')),
    parent_code TEXT REFERENCES region (code) DEFERRABLE INITIALLY DEFERRED,
    pinyin TEXT NOT NULL,
    initials TEXT NOT NULL,
    offers_enrolment INTEGER NOT NULL CHECK (offers_enrolment IN (0, 1)),
    CHECK ((level = 'province') = (parent_code IS NULL))
) STRICT;
CREATE INDEX region_parent ON region (parent_code);

-- Codes that identity numbers begin with, in use or abolished. A code can have had several names.
CREATE TABLE region_code_history (
    id INTEGER NOT NULL PRIMARY KEY,
    code TEXT NOT NULL CHECK (length(code) = 6),
    name TEXT NOT NULL,
    level TEXT,
    status TEXT NOT NULL,
    first_year INTEGER,
    last_year INTEGER
) STRICT;
CREATE INDEX region_code_history_code ON region_code_history (code);

CREATE TABLE source (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    document_number TEXT,
    url TEXT,
    date TEXT,
    seen_via TEXT
) STRICT;

CREATE TABLE law (
    key TEXT NOT NULL PRIMARY KEY,
    title_zh TEXT NOT NULL,
    title_en TEXT NOT NULL,
    number TEXT,
    body_zh TEXT, -- who issued it
    body_en TEXT,
    issued TEXT,
    effective TEXT,
    ended TEXT, -- NULL: in force, or not known to have ended
    confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
    address TEXT,
    remark TEXT,
    CHECK ((body_zh IS NULL) = (body_en IS NULL))
) STRICT;

CREATE TABLE law_note (
    id INTEGER NOT NULL PRIMARY KEY,
    topic TEXT NOT NULL,
    law_key TEXT NOT NULL REFERENCES law (key),
    article_zh TEXT,
    article_en TEXT,
    text_zh TEXT NOT NULL,
    text_en TEXT NOT NULL
) STRICT;
CREATE INDEX law_note_topic ON law_note (topic);

CREATE TABLE variant (
    scheme TEXT NOT NULL CHECK (scheme IN ('pension', 'medical', 'unemployment')),
    key TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    PRIMARY KEY (scheme, key)
) STRICT;

-- NULL means not known, everywhere.
CREATE TABLE contribution_rate (
    id INTEGER NOT NULL PRIMARY KEY,
    region_code TEXT NOT NULL REFERENCES region (code),
    scheme TEXT NOT NULL,
    variant TEXT NOT NULL,
    effective_from TEXT CHECK (effective_from GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
    effective_to TEXT CHECK (effective_to GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
    reference_wage INTEGER CHECK (reference_wage > 0),
    lower_limit INTEGER CHECK (lower_limit > 0),
    upper_limit INTEGER CHECK (upper_limit > 0),
    rate_total INTEGER CHECK (rate_total BETWEEN 1 AND 1000000),
    rate_personal INTEGER CHECK (rate_personal BETWEEN 0 AND 1000000),
    supplement_rate INTEGER CHECK (supplement_rate BETWEEN 1 AND 1000000),
    fixed_monthly INTEGER CHECK (fixed_monthly > 0),
    supplement_monthly INTEGER CHECK (supplement_monthly > 0),
    grade_kind TEXT NOT NULL CHECK (grade_kind IN ('free', 'percent', 'yuan', 'fixed', 'unknown')),
    base_rounding TEXT NOT NULL CHECK (base_rounding IN ('yuan', 'fen')),
    source_id TEXT NOT NULL REFERENCES source (id),
    confidence TEXT NOT NULL CHECK (confidence IN ('official', 'reported', 'derived', 'conflict')),
    period_basis TEXT NOT NULL
        CHECK (period_basis IN ('stated', 'start_inferred', 'end_inferred', 'inferred', 'unknown')),
    evidence TEXT,
    FOREIGN KEY (scheme, variant) REFERENCES variant (scheme, key),
    CHECK (lower_limit <= upper_limit),
    CHECK (effective_from <= effective_to),
    CHECK (rate_total IS NULL OR fixed_monthly IS NULL)
) STRICT;
CREATE INDEX contribution_rate_place ON contribution_rate (region_code, scheme, variant, effective_from);

-- Published grades, cheapest first: percentages of the reference wage or bases.
CREATE TABLE contribution_grade (
    rate_id INTEGER NOT NULL REFERENCES contribution_rate (id),
    position INTEGER NOT NULL,
    percent INTEGER CHECK (percent > 0),
    base INTEGER CHECK (base > 0),
    PRIMARY KEY (rate_id, position),
    CHECK ((percent IS NULL) <> (base IS NULL))
) STRICT;

-- What notices print as the charge of a month: worked out again whenever an edition is made or installed.
CREATE TABLE rate_example (
    line INTEGER NOT NULL PRIMARY KEY,
    region_code TEXT NOT NULL REFERENCES region (code),
    scheme TEXT NOT NULL,
    variant TEXT NOT NULL,
    month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
    percent INTEGER CHECK (percent > 0), -- of the reference wage; NULL: the lowest base, or the fixed amount
    monthly INTEGER NOT NULL CHECK (monthly > 0),
    source_id TEXT NOT NULL REFERENCES source (id),
    FOREIGN KEY (scheme, variant) REFERENCES variant (scheme, key)
) STRICT;

-- Percentages shown where the choice between the limits is free.
CREATE TABLE common_grade (
    percent INTEGER NOT NULL PRIMARY KEY CHECK (percent > 0),
    law_key TEXT NOT NULL REFERENCES law (key)
) STRICT;

-- What employers and employees pay in a real employment; region_code NULL means the whole country.
CREATE TABLE employment_rate (
    id INTEGER NOT NULL PRIMARY KEY,
    region_code TEXT REFERENCES region (code),
    insurance TEXT NOT NULL CHECK (insurance IN ('pension', 'medical', 'unemployment', 'injury')),
    employer_rate INTEGER CHECK (employer_rate BETWEEN 1 AND 1000000),
    employee_rate INTEGER CHECK (employee_rate BETWEEN 1 AND 1000000),
    effective_from TEXT CHECK (effective_from GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
    law_key TEXT REFERENCES law (key),
    source_id TEXT REFERENCES source (id),
    confidence TEXT NOT NULL CHECK (confidence IN ('official', 'reported', 'derived', 'conflict')),
    remark TEXT,
    CHECK ((law_key IS NULL) <> (source_id IS NULL)),
    CHECK (employer_rate IS NOT NULL OR employee_rate IS NOT NULL)
) STRICT;

CREATE TABLE region_policy (
    region_code TEXT NOT NULL PRIMARY KEY REFERENCES region (code),
    non_local_enrolment TEXT NOT NULL CHECK (non_local_enrolment IN ('open', 'conditional', 'closed', 'unknown')),
    conditions_zh TEXT,
    conditions_en TEXT,
    collected_by_tax INTEGER NOT NULL CHECK (collected_by_tax IN (0, 1)),
    source_id TEXT NOT NULL REFERENCES source (id),
    confidence TEXT NOT NULL CHECK (confidence IN ('official', 'reported', 'derived', 'conflict')),
    remark TEXT,
    CHECK ((conditions_zh IS NULL) = (conditions_en IS NULL))
) STRICT;

CREATE TABLE region_policy_frequency (
    region_code TEXT NOT NULL REFERENCES region_policy (region_code),
    position INTEGER NOT NULL,
    frequency TEXT NOT NULL CHECK (frequency IN ('monthly', 'quarterly', 'half_yearly', 'yearly')),
    PRIMARY KEY (region_code, frequency)
) STRICT;

CREATE TABLE bank (
    code TEXT NOT NULL PRIMARY KEY,
    name_zh TEXT NOT NULL,
    name_en TEXT
) STRICT;

-- Community data: it suggests, it never proves.
CREATE TABLE bank_bin (
    prefix TEXT NOT NULL CHECK (length(prefix) BETWEEN 2 AND 12),
    length INTEGER NOT NULL CHECK (length BETWEEN 13 AND 19),
    bank_code TEXT NOT NULL REFERENCES bank (code),
    kind TEXT NOT NULL CHECK (kind IN ('DC', 'CC', 'SCC', 'PC')),
    PRIMARY KEY (prefix, length)
) STRICT;

-- The photo of the card; region_code NULL means the whole country. Pixels of the finished picture.
CREATE TABLE card_photo_spec (
    id INTEGER NOT NULL PRIMARY KEY,
    region_code TEXT UNIQUE REFERENCES region (code),
    width INTEGER NOT NULL CHECK (width BETWEEN 100 AND 2000),
    height INTEGER NOT NULL CHECK (height BETWEEN 100 AND 2000),
    dpi INTEGER NOT NULL CHECK (dpi BETWEEN 72 AND 1200),
    bytes_least INTEGER,
    bytes_most INTEGER,
    face_least INTEGER,
    face_most INTEGER,
    hair_least INTEGER,
    hair_most INTEGER,
    eyes_least INTEGER,
    source_id TEXT NOT NULL REFERENCES source (id),
    confidence TEXT NOT NULL CHECK (confidence IN ('official', 'reported', 'derived', 'conflict')),
    remark TEXT,
    CHECK (bytes_least <= bytes_most),
    CHECK (face_least <= face_most AND face_most <= width),
    CHECK (hair_least <= hair_most AND hair_most <= height),
    CHECK (eyes_least <= height)
) STRICT;

CREATE TABLE payout_months (
    age_years INTEGER NOT NULL,
    age_months INTEGER NOT NULL CHECK (age_months BETWEEN 0 AND 11),
    tenths INTEGER NOT NULL CHECK (tenths > 0),
    basis TEXT NOT NULL,
    evidence TEXT,
    PRIMARY KEY (age_years, age_months)
) STRICT;

CREATE TABLE minimum_years (
    year INTEGER NOT NULL PRIMARY KEY,
    months INTEGER NOT NULL CHECK (months > 0),
    law_key TEXT NOT NULL REFERENCES law (key)
) STRICT;

-- National interest on personal accounts.
CREATE TABLE account_interest (
    year INTEGER NOT NULL PRIMARY KEY,
    rate INTEGER NOT NULL CHECK (rate > 0),
    confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
    evidence TEXT,
    conflicts TEXT
) STRICT;

-- What estimates of pensions take for granted about the years to come.
CREATE TABLE pension_assumption (
    key TEXT NOT NULL PRIMARY KEY CHECK (key IN ('wage_growth', 'account_growth', 'price_growth')),
    low INTEGER NOT NULL,
    middle INTEGER NOT NULL,
    high INTEGER NOT NULL,
    lowest INTEGER NOT NULL CHECK (lowest >= 0),
    highest INTEGER NOT NULL CHECK (highest <= 1000000),
    title TEXT NOT NULL,
    confidence TEXT NOT NULL CHECK (confidence IN ('official', 'reported', 'derived', 'conflict')),
    evidence TEXT NOT NULL,
    CHECK (lowest <= low AND low <= middle AND middle <= high AND high <= highest)
) STRICT;

CREATE TABLE required_document (
    position INTEGER NOT NULL PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    note_zh TEXT,
    note_en TEXT,
    condition_zh TEXT,
    condition_en TEXT,
    condition_key TEXT NOT NULL
        CHECK (condition_key IN ('always', 'hukou', 'permit_holder', 'debit', 'card', 'residence', 'helper')),
    at_hand INTEGER NOT NULL CHECK (at_hand IN (0, 1)), -- what one has at home already
    law_key TEXT REFERENCES law (key),
    source_id TEXT REFERENCES source (id),
    confidence TEXT NOT NULL CHECK (confidence IN ('official', 'reported', 'derived', 'conflict')),
    CHECK ((law_key IS NULL) <> (source_id IS NULL))
) STRICT;

CREATE TABLE work_kind (
    position INTEGER NOT NULL PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL
) STRICT;

-- Fields of the forms as agencies print them.
CREATE TABLE form_field (
    position INTEGER NOT NULL PRIMARY KEY,
    form TEXT NOT NULL CHECK (form IN ('enrolment', 'direct_debit', 'card')),
    key TEXT NOT NULL,
    indicator_code TEXT,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    type TEXT NOT NULL,
    max_length INTEGER CHECK (max_length > 0),
    required TEXT NOT NULL CHECK (required IN ('yes', 'no', 'regional', 'helper')),
    note TEXT,
    source_id TEXT NOT NULL REFERENCES source (id),
    UNIQUE (form, key)
) STRICT;

-- What is given to those who pay for themselves. No region: the national frame, for places without a rule of their own.
CREATE TABLE subsidy (
    key TEXT NOT NULL PRIMARY KEY,
    region_code TEXT REFERENCES region (code),
    kind TEXT NOT NULL CHECK (kind IN ('hard_to_employ', 'graduate')),
    amount_kind TEXT NOT NULL CHECK (amount_kind IN ('floor_share', 'paid_share', 'fixed', 'unknown')),
    share_parts INTEGER CHECK (share_parts > 0), -- of share_of: 2 of 3 stays exact
    share_of INTEGER CHECK (share_of >= share_parts),
    above_parts INTEGER CHECK (above_parts > 0), -- of what is paid above the floor
    above_of INTEGER CHECK (above_of >= above_parts),
    pension_cap INTEGER CHECK (pension_cap > 0), -- the grade up to which the pension counts
    monthly_cap INTEGER CHECK (monthly_cap > 0),
    fixed_pension INTEGER CHECK (fixed_pension > 0),
    fixed_medical INTEGER CHECK (fixed_medical > 0),
    figures_of INTEGER,
    most_months INTEGER CHECK (most_months > 0),
    near_retirement_months INTEGER CHECK (near_retirement_months > 0),
    valid_from TEXT,
    valid_to TEXT,
    once_only INTEGER NOT NULL CHECK (once_only IN (0, 1)),
    when_paid_zh TEXT,
    when_paid_en TEXT,
    where_zh TEXT,
    where_en TEXT,
    law_key TEXT REFERENCES law (key),
    source_id TEXT REFERENCES source (id),
    confidence TEXT NOT NULL CHECK (confidence IN ('official', 'reported', 'derived', 'conflict')),
    remark TEXT,
    CHECK ((law_key IS NULL) <> (source_id IS NULL)),
    CHECK ((share_parts IS NULL) = (share_of IS NULL)),
    CHECK ((above_parts IS NULL) = (above_of IS NULL)),
    CHECK ((amount_kind IN ('floor_share', 'paid_share')) = (share_parts IS NOT NULL)),
    CHECK ((amount_kind = 'fixed') = (fixed_pension IS NOT NULL OR fixed_medical IS NOT NULL)),
    CHECK (valid_from <= valid_to),
    CHECK ((when_paid_zh IS NULL) = (when_paid_en IS NULL)),
    CHECK ((where_zh IS NULL) = (where_en IS NULL))
) STRICT;

CREATE TABLE subsidy_scheme (
    subsidy_key TEXT NOT NULL REFERENCES subsidy (key),
    position INTEGER NOT NULL,
    scheme TEXT NOT NULL CHECK (scheme IN ('pension', 'medical', 'unemployment')),
    PRIMARY KEY (subsidy_key, scheme)
) STRICT;

CREATE TABLE subsidy_condition (
    subsidy_key TEXT NOT NULL REFERENCES subsidy (key),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('recognised', 'age', 'recent_graduate', 'registered_flexible', 'not_had_before',
        'self_insured', 'pays_scheme', 'before_retirement')),
    age_women INTEGER,
    age_men INTEGER,
    ages_stated INTEGER NOT NULL CHECK (ages_stated IN (0, 1)), -- by the region itself
    text_zh TEXT NOT NULL,
    text_en TEXT NOT NULL,
    PRIMARY KEY (subsidy_key, position),
    CHECK ((kind = 'age') = (age_women IS NOT NULL AND age_men IS NOT NULL))
) STRICT;

CREATE TABLE office (
    key TEXT NOT NULL PRIMARY KEY,
    region_code TEXT NOT NULL REFERENCES region (code),
    kind TEXT NOT NULL CHECK (kind IN ('bureau', 'tax')),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    address_zh TEXT NOT NULL,
    address_en TEXT NOT NULL,
    hours_zh TEXT,
    hours_en TEXT,
    phone TEXT,
    source_id TEXT NOT NULL REFERENCES source (id),
    confidence TEXT NOT NULL CHECK (confidence IN ('official', 'reported', 'derived', 'conflict')),
    CHECK ((hours_zh IS NULL) = (hours_en IS NULL))
) STRICT;

-- The days on which an office is open, 1 Monday to 7 Sunday. None: not known.
CREATE TABLE office_weekday (
    office_key TEXT NOT NULL REFERENCES office (key),
    position INTEGER NOT NULL,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    PRIMARY KEY (office_key, weekday)
) STRICT;

-- Days that a notice of the State Council frees, or has worked in exchange. A year without rows is not known.
CREATE TABLE holiday (
    year INTEGER NOT NULL, -- of the notice
    date_from TEXT NOT NULL PRIMARY KEY,
    date_to TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('off', 'work')),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    source_id TEXT NOT NULL REFERENCES source (id),
    confidence TEXT NOT NULL CHECK (confidence IN ('official', 'reported', 'derived', 'conflict')),
    CHECK (date_from <= date_to)
) STRICT;

-- What a region is known to say of debits. No days: not known. debit_cards_only 0: not known.
CREATE TABLE debit_rule (
    region_code TEXT NOT NULL PRIMARY KEY REFERENCES region (code),
    debit_cards_only INTEGER NOT NULL CHECK (debit_cards_only IN (0, 1)),
    day_from INTEGER CHECK (day_from BETWEEN 1 AND 31),
    day_to INTEGER CHECK (day_to BETWEEN day_from AND 31),
    source_id TEXT NOT NULL REFERENCES source (id),
    confidence TEXT NOT NULL CHECK (confidence IN ('official', 'reported', 'derived', 'conflict')),
    CHECK ((day_from IS NULL) = (day_to IS NULL))
) STRICT;

-- Banks from whose cards contributions can be taken, where a region lists them, in the order of its list.
CREATE TABLE debit_bank (
    position INTEGER NOT NULL PRIMARY KEY,
    region_code TEXT NOT NULL REFERENCES region (code),
    bank_code TEXT NOT NULL REFERENCES bank (code),
    source_id TEXT NOT NULL REFERENCES source (id),
    confidence TEXT NOT NULL CHECK (confidence IN ('official', 'reported', 'derived', 'conflict')),
    UNIQUE (region_code, bank_code)
) STRICT;
