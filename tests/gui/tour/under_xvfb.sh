#!/usr/bin/env bash
# Runs a test of the window on a real X server with a window manager: tests/gui/tour/under_xvfb.sh TEST
set -euo pipefail
for program in Xvfb openbox; do
  if ! command -v "$program" >/dev/null; then
    echo "SKIP: $program is not installed"
    exit 77
  fi
done
folder=$(mktemp -d)
server=
manager=
# shellcheck disable=SC2329
finish() {
  [ -z "$manager" ] || kill "$manager" 2>/dev/null || true
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$folder"
}
trap finish EXIT
# The server picks a free number and writes it down.
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$folder/display" >/dev/null 2>&1 &
server=$!
for _ in $(seq 100); do
  [ -s "$folder/display" ] && break
  sleep 0.1
done
DISPLAY=:$(cat "$folder/display")
export DISPLAY
openbox >/dev/null 2>&1 &
manager=$!
sleep 0.5
QT_QPA_PLATFORM=xcb "$@"
