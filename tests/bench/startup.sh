#!/bin/bash
# startup.sh BUILD_FOLDER: processor time to the first paint, of Canbao and of a bare wizard with a database, in turns.
# Offscreen, and on an X server where Xvfb is installed.
set -euo pipefail
build=$(realpath "$1")
runs=15
private=$(mktemp -d)
trap 'rm -rf "$private"' EXIT

measure() { # PLATFORM PROGRAM...
    QT_QPA_PLATFORM=$1 QT_QPA_PLATFORMTHEME='' LANG=C.UTF-8 CANBAO_DATA_DIR=$private XDG_RUNTIME_DIR=$private \
        LD_PRELOAD=$build/bench/firstpaint.so timeout 20 "${@:2}"
}

middle() { sort -n | sed -n "$(((runs + 1) / 2))p"; }

compare() { # PLATFORM
    local run
    : >"$private/bare" >"$private/canbao"
    for ((run = 0; run <= runs; run++)); do # the first round fills the disk cache
        for program in bare canbao; do
            [ "$program" = bare ] && command=("$build/bench/barewizard") || command=("$build/bin/canbao")
            line=$(measure "$1" "${command[@]}" | tail -n 1)
            [ "$run" -eq 0 ] || echo "$line" >>"$private/$program"
        done
    done
    bare=$(cut -d' ' -f1 "$private/bare" | middle)
    canbao=$(cut -d' ' -f1 "$private/canbao" | middle)
    bare_memory=$(cut -d' ' -f2 "$private/bare" | middle)
    canbao_memory=$(cut -d' ' -f2 "$private/canbao" | middle)
    awk -v p="$1" -v b="$bare" -v c="$canbao" -v bm="$bare_memory" -v cm="$canbao_memory" 'BEGIN {
        printf "%s: first paint %.1f ms, bare wizard %.1f ms: %.2f times (aim: at most 1.5)\n", p, c, b, c / b
        printf "%s: memory %.1f MiB, bare wizard %.1f MiB: %.2f times (aim: at most 1.3)\n", p, cm / 1024, bm / 1024, cm / bm }'
}

compare offscreen
if command -v Xvfb >/dev/null; then
    Xvfb -displayfd 3 -screen 0 1280x800x24 3>"$private/display" 2>/dev/null &
    server=$!
    trap 'kill "$server"; rm -rf "$private"' EXIT
    for _ in $(seq 50); do [ -s "$private/display" ] && break || sleep 0.1; done
    DISPLAY=:$(cat "$private/display") compare xcb
fi
