#!/usr/bin/env bash
# Runs the fuzzers one after another: tests/fuzz/run.sh [SECONDS each, 3600] [fuzz_sql|fuzz_interpreter|fuzz_ruby|fuzz_server_form…]
# Seeds come from the fixtures; what was learned and found stays in build/fuzz/work. Exits with 1 when one has found something.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-3600}
shift || true
[ $# -gt 0 ] || set -- fuzz_sql fuzz_interpreter fuzz_ruby fuzz_server_form
[ -f build/fuzz/build.ninja ] || cmake --preset fuzz

# One seed for every paragraph of the fixtures and every SQL text in the tables of the tests.
seeds() {
  local folder=$1 pattern=$2
  mkdir -p "$folder"
  [ -z "$(ls -A "$folder")" ] || return 0
  find tests/fixtures resources -name "$pattern" -print0 2>/dev/null | while IFS= read -r -d '' file; do
    awk -v base="$folder/$(echo "$file" | tr '/.' '__')" 'BEGIN { RS = ""; ORS = "\n" } { name = base "_" NR; print > name; close(name) }' "$file"
    [ "$(wc -c <"$file")" -gt 20000 ] || cp "$file" "$folder/$(echo "$file" | tr '/.' '__')"
  done
}
# The queries and the conditions of the fixtures.
queries() {
  mkdir -p "$1"
  grep -rohE '(SELECT|CHECK \(|USING \(|WHERE) [^;]*' --include='*.sql' tests/fixtures | sed -E 's/^(CHECK|USING) //; s/^WHERE //' |
    awk -v base="$1/query" '{ name = base NR; print > name; close(name) }'
}
tables() {
  grep -ohE '"(CREATE|ALTER|DROP|COMMENT|GRANT|REVOKE|DO|BEGIN|SET|SELECT|LOCK)[^"]*"' tests/core/ddl/*rows*.cpp tests/core/sql/*.cpp |
    awk -v base="$1/row" '{ gsub(/^"|"$/, ""); name = base NR; print > name; close(name) }'
}

status=0
for fuzzer in "$@"; do
  ninja -C build/fuzz "$fuzzer" || { echo "$fuzzer cannot be built with this compiler"; status=1; continue; }
  work=build/fuzz/work/$fuzzer
  case $fuzzer in
    fuzz_ruby) seeds "$work/seeds" '*.rb' ;;
    fuzz_server_form) queries "$work/seeds" ;;
    *) seeds "$work/seeds" '*.sql'; tables "$work/seeds" ;;
  esac
  mkdir -p "$work/corpus" "$work/found"
  ASAN_OPTIONS=detect_leaks=0 nice build/fuzz/fuzz/"$fuzzer" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=4096 -max_len=8192 -detect_leaks=0 -use_value_profile=0 \
    -artifact_prefix="$work/found/" -print_final_stats=1 "$work/corpus" "$work/seeds" 2>"$work/log" || { status=1; tail -n 40 "$work/log"; }
  grep -E "stat::(number_of_executed_units|average_exec_per_sec)|cov:" "$work/log" | tail -n 3 | sed "s/^/$fuzzer /"
done
exit $status
