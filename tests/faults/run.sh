#!/usr/bin/env bash
# What can go wrong with a disk, done to the archive on purpose: run.sh PROGRAM SHIMS [quick|full] [NAME...]
#   kills    SIGKILL during saves and start-up: nothing acknowledged is lost, nothing half-written
#   damage   flipped bytes, wiped pages, cut tails: opened rightly or refused, never a crash, never changed figures
#   errors   each write, flush, truncation and opening fails once, and from then on (disk full, I/O error)
#   power    the power fails between write and flush: what a disk may hold then, at many points
#   together four programs save into one archive
#   readonly a folder that cannot be written to: refused with the storage exit code, nothing changed
#   leaks    no file of the data folder holds what was typed
# PROGRAM is canbao; SHIMS the folder of failio.so and iolog.so. quick is what ./dev test runs, full takes minutes.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$(readlink -f "$1") shims=$(readlink -f "$2") extent=${3:-quick}
shift $(($# < 3 ? $# : 3))
parts=("$@")
[ ${#parts[@]} -gt 0 ] || parts=(kills damage errors power together readonly leaks)
if [ "$extent" = full ]; then
    kills=300 rounds=1000 step=1 points=200 models=(drop mix all) each=1
else
    kills=20 rounds=60 step=25 points=20 models=(mix) each=5
fi
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
check="$here/check.sh $program"

base() { # a small archive to start from
    if [ ! -d "$work/base" ]; then
        "$program" stress-save --count 4 --data-dir "$work/base" >/dev/null
    fi
}

kills() {
    python3 "$here/killloop.py" --kills "$kills" --check-every "$each" --db "$work/kills/archive.db" \
        --cmd "$program stress-save --count 100000 --data-dir $work/kills" \
        --check "$program verify --data-dir $work/kills"
}

damage() {
    base
    python3 "$here/corruptloop.py" --base "$work/base/archive.db" --rounds "$rounds" \
        --cmd "$check $work/base/key {db}"
}

errors() {
    base
    for failure in ENOSPC EIO; do
        for how in '' --sticky --short; do
            # shellcheck disable=SC2086 # an empty word is none
            python3 "$here/sweep.py" --shim "$shims/failio.so" --base "$work/base/archive.db" --ops wfto \
                --errno "$failure" $how --step "$step" \
                --cmd "bash -c '$program stress-save --count 2 --data-dir \$(dirname {db})'" \
                --check "$check $work/base/key {db}"
        done
    done
}

power() {
    base
    cp -r "$work/base" "$work/power"
    "$program" verify --data-dir "$work/power" >/dev/null
    cp "$work/power/archive.db" "$work/before.db"
    rm -rf "$work/power/archive.db"* # recorded from an empty disk, with the same key
    IOLOG_DIR=$work/power IOLOG_OUT=$work/io.log LD_PRELOAD=$shims/iolog.so \
        "$program" stress-save --count 20 --data-dir "$work/power" >/dev/null
    for model in "${models[@]}"; do
        python3 "$here/replay.py" --log "$work/io.log" --db "$work/power/archive.db" --points "$points" \
            --model "$model" --check "$check $work/power/key {db}"
    done
}

together() {
    mkdir -p "$work/together"
    python3 "$here/concurrent.py" --procs 4 --db "$work/together/archive.db" \
        --cmd "$program stress-save --count 25 --data-dir $work/together" \
        --check "$program verify --data-dir $work/together"
}

readonly_folder() {
    base
    cp -r "$work/base" "$work/readonly"
    chmod a-w "$work/readonly" "$work/readonly"/*
    before=$(md5sum <"$work/readonly/archive.db")
    if [ "$(id -u)" = 0 ]; then
        echo "not tried: root may write anywhere"
        return
    fi
    set +e
    "$program" stress-save --count 1 --data-dir "$work/readonly"
    [ $? = 4 ] || exit 1
    set -e
    [ "$before" = "$(md5sum <"$work/readonly/archive.db")" ]
}

leaks() {
    base
    "$program" backup "$work/base/by-hand" --data-dir "$work/base" >/dev/null
    python3 "$here/leakscan.py" -p "张小参" -p 410105198603050008 -p 10000000000 "$work/base"
}

for part in "${parts[@]}"; do
    echo "== $part"
    if [ "$part" = readonly ]; then readonly_folder; else "$part"; fi
done
