#!/usr/bin/env bash
# run.sh BUILD_FOLDER [SECONDS]: each fuzzer for so many seconds (60), beginning with the kept corpus, as many at a time
# as there are processors. What it finds stays in the build folder; a new file worth keeping is copied to corpus/ by
# hand.
set -euo pipefail
build=$(cd "$1" && pwd)
seconds=${2:-60}
cd "$(dirname "$0")"

# A fuzzer's verdict in one line; what it wrote where it failed.
run_fuzzer() { # fuzzer
    local name=${1##*/fuzz_} verdict=sound runs cover
    local work=$build/fuzz/$name
    mkdir -p "$work/found"
    # The library that makes keys of passphrases takes much time and memory on purpose.
    QT_QPA_PLATFORM=offscreen "$1" -max_total_time="$seconds" -timeout=60 -rss_limit_mb=4096 -print_final_stats=1 \
        -artifact_prefix="$work/" "$work/found" "corpus/$name" >"$work/log" 2>&1 || verdict=FAILED
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/log")
    cover=$(grep -oE 'cov: [0-9]+' "$work/log" | tail -1 || true)
    printf '%-18s %-7s %12s runs  %s\n' "$name" "$verdict" "${runs:-?}" "$cover"
    if [ "$verdict" = FAILED ]; then
        tail -40 "$work/log"
        return 1
    fi
}
export -f run_fuzzer
export build seconds

printf '%s\0' "$build"/tests/fuzz/fuzz_* | xargs -0 -P "$(nproc)" -I{} bash -c 'run_fuzzer "$1"' - {}
