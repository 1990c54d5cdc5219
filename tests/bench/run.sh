#!/bin/bash
# run.sh BUILD_FOLDER: every measurement, figures on standard output.
set -euo pipefail
here=$(dirname "$0")
build=$1
export QT_QPA_PLATFORM=offscreen LANG=C.UTF-8
for bench in quote plan regionsearch gradestep archiveindex archivelist; do
    "$build/bench/bench_$bench"
done
"$here/startup.sh" "$build"
