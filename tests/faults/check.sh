#!/usr/bin/env bash
# Checks a database file with the key of its archive: check.sh PROGRAM KEYFOLDER DATABASE. Works on a copy, so that the
# file under test stays as it is. Answers what `canbao verify` answers.
set -euo pipefail
program=$1 key=$2 database=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -r "$key" "$folder/key"
for end in '' -wal; do
    if [ -f "$database$end" ]; then cp "$database$end" "$folder/archive.db$end"; fi
done
"$program" verify --data-dir "$folder"
