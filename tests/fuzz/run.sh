#!/usr/bin/env bash
# run.sh BUILD_FOLDER [SECONDS]: each fuzzer for so many seconds (60), beginning with the kept corpus. What it finds
# stays in the build folder; a new file worth keeping is copied to corpus/ by hand.
set -euo pipefail
build=$(cd "$1" && pwd)
seconds=${2:-60}
cd "$(dirname "$0")"
failed=0
for fuzzer in "$build"/tests/fuzz/fuzz_*; do
    name=$(basename "$fuzzer"); name=${name#fuzz_}
    work=$build/fuzz/$name
    mkdir -p "$work/found"
    # The library that makes keys of passphrases takes much memory on purpose.
    if QT_QPA_PLATFORM=offscreen "$fuzzer" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=4096 -print_final_stats=1 \
        -artifact_prefix="$work/" "$work/found" "corpus/$name" >"$work/log" 2>&1; then
        verdict=sound
    else
        verdict=FAILED
        failed=1
    fi
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/log")
    cover=$(grep -oE 'cov: [0-9]+' "$work/log" | tail -1)
    printf '%-18s %-7s %12s runs  %s\n' "$name" "$verdict" "${runs:-?}" "$cover"
done
exit $failed
