#!/usr/bin/env bash
# `npm start` as a user types it: the desk answers on loopback with the demo case, and a second start is quick.
# The time of the second start is printed, never asserted.
set -u
cd "$(dirname "$0")/.." || exit 1
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
for turn in first second; do
  begun=$(date +%s%N)
  HOME=$home SAYSO_LEDGER=$home/ledger.sqlite setsid npm start >"$home/out" 2>&1 &
  starter=$!
  address=
  for _ in $(seq 600); do
    address=$(grep -oE 'http://(127\.0\.0\.1|localhost|\[::1\]):[0-9]+' "$home/out" | head -1)
    [ -n "$address" ] && curl -sf "$address/api/cases" >"$home/cases" && break
    kill -0 "$starter" 2>/dev/null || break
    sleep 0.2
  done
  echo "$turn start: $((($(date +%s%N) - begun) / 1000000)) ms"
  good=$(grep -c harrow-bridge "$home/cases" 2>/dev/null)
  page=$(curl -s "$address/" | grep -c '<title>Sayso')
  kill -- -"$starter" 2>/dev/null
  wait "$starter" 2>/dev/null
  if [ "${good:-0}" -lt 1 ] || [ "${page:-0}" -lt 1 ]; then
    cat "$home/out"
    exit 1
  fi
done
