-- Sums over records (models/store/recordsums.cpp): for each table with a column record_sum one record, the place for its
-- sum, the numbers of all records, and all records.

-- name: read_application
SELECT * FROM application WHERE rowid = :row;

-- name: keep_application
UPDATE application SET record_sum = :record_sum WHERE rowid = :row;

-- name: rows_application
SELECT rowid FROM application;

-- name: all_application
SELECT * FROM application;

-- name: read_print_log
SELECT * FROM print_log WHERE rowid = :row;

-- name: keep_print_log
UPDATE print_log SET record_sum = :record_sum WHERE rowid = :row;

-- name: rows_print_log
SELECT rowid FROM print_log;

-- name: all_print_log
SELECT * FROM print_log;

-- name: read_draft
SELECT * FROM draft WHERE rowid = :row;

-- name: keep_draft
UPDATE draft SET record_sum = :record_sum WHERE rowid = :row;

-- name: rows_draft
SELECT rowid FROM draft;

-- name: all_draft
SELECT * FROM draft;

-- name: read_household_member
SELECT * FROM household_member WHERE rowid = :row;

-- name: keep_household_member
UPDATE household_member SET record_sum = :record_sum WHERE rowid = :row;

-- name: rows_household_member
SELECT rowid FROM household_member;

-- name: all_household_member
SELECT * FROM household_member;

-- name: read_household_shared
SELECT * FROM household_shared WHERE rowid = :row;

-- name: keep_household_shared
UPDATE household_shared SET record_sum = :record_sum WHERE rowid = :row;

-- name: rows_household_shared
SELECT rowid FROM household_shared;

-- name: all_household_shared
SELECT * FROM household_shared;

-- name: read_own_office
SELECT * FROM own_office WHERE rowid = :row;

-- name: keep_own_office
UPDATE own_office SET record_sum = :record_sum WHERE rowid = :row;

-- name: rows_own_office
SELECT rowid FROM own_office;

-- name: all_own_office
SELECT * FROM own_office;

-- name: read_entered_rate
SELECT * FROM entered_rate WHERE rowid = :row;

-- name: keep_entered_rate
UPDATE entered_rate SET record_sum = :record_sum WHERE rowid = :row;

-- name: rows_entered_rate
SELECT rowid FROM entered_rate;

-- name: all_entered_rate
SELECT * FROM entered_rate;

-- name: read_entered_grade
SELECT * FROM entered_grade WHERE rowid = :row;

-- name: keep_entered_grade
UPDATE entered_grade SET record_sum = :record_sum WHERE rowid = :row;

-- name: rows_entered_grade
SELECT rowid FROM entered_grade;

-- name: all_entered_grade
SELECT * FROM entered_grade;

-- name: read_key_slot
SELECT * FROM key_slot WHERE rowid = :row;

-- name: keep_key_slot
UPDATE key_slot SET record_sum = :record_sum WHERE rowid = :row;

-- name: rows_key_slot
SELECT rowid FROM key_slot;

-- name: all_key_slot
SELECT * FROM key_slot;

-- name: read_draft_version
SELECT * FROM draft_version WHERE rowid = :row;

-- name: keep_draft_version
UPDATE draft_version SET record_sum = :record_sum WHERE rowid = :row;

-- name: rows_draft_version
SELECT rowid FROM draft_version;

-- name: all_draft_version
SELECT * FROM draft_version;

-- name: read_draft_picture
SELECT * FROM draft_picture WHERE rowid = :row;

-- name: keep_draft_picture
UPDATE draft_picture SET record_sum = :record_sum WHERE rowid = :row;

-- name: rows_draft_picture
SELECT rowid FROM draft_picture;

-- name: all_draft_picture
SELECT * FROM draft_picture;

-- name: read_application_status
SELECT * FROM application_status WHERE rowid = :row;

-- name: keep_application_status
UPDATE application_status SET record_sum = :record_sum WHERE rowid = :row;

-- name: rows_application_status
SELECT rowid FROM application_status;

-- name: all_application_status
SELECT * FROM application_status;

-- name: schema
SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name;

-- name: schema_sum
SELECT value FROM meta WHERE key = 'schema_sum';

-- name: keep_schema_sum
INSERT INTO meta (key, value) VALUES ('schema_sum', :value)
ON CONFLICT (key) DO UPDATE SET value = excluded.value;

-- name: read_kept_paper
SELECT * FROM kept_paper WHERE rowid = :row;

-- name: keep_kept_paper
UPDATE kept_paper SET record_sum = :record_sum WHERE rowid = :row;

-- name: rows_kept_paper
SELECT rowid FROM kept_paper;

-- name: all_kept_paper
SELECT * FROM kept_paper;

-- name: read_payment
SELECT * FROM payment WHERE rowid = :row;

-- name: keep_payment
UPDATE payment SET record_sum = :record_sum WHERE rowid = :row;

-- name: rows_payment
SELECT rowid FROM payment;

-- name: all_payment
SELECT * FROM payment;
