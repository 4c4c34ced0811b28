#!/usr/bin/env bash
# Fails when the program opens a socket to a network. Usage: no_sockets.sh all|network PROGRAM ...
# all: no socket of any kind; network: sockets inside this machine (D-Bus, display) are allowed.
set -uo pipefail
kind=$1
shift
trace=$(mktemp)
trap 'rm -f "$trace"' EXIT
if ! strace -f -o /dev/null true 2>/dev/null; then
    echo "strace may not trace here: skipped"
    exit 77
fi
strace -f -e trace=network -o "$trace" "$@" >/dev/null
status=$?
pattern='socket\(|connect\(|sendto\('
[ "$kind" = all ] || pattern='socket\((AF_INET|AF_INET6|AF_NETLINK|AF_PACKET)'
if grep -E "$pattern" "$trace"; then
    echo "a socket was opened"
    exit 1
fi
# Killed or not started is no proof.
if [ "$status" -gt 3 ]; then
    echo "the program ended with $status"
    exit 1
fi
