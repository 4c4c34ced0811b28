#!/usr/bin/env bash
# The two commands of the README, for a fresh Debian 12 and for every day:
#   packaging/dev.sh run    installs what is missing, builds, opens the application on bundled samples
#   packaging/dev.sh test   installs what is missing, builds, runs all tests
# Further: setup (packages only), build, bench, deb. Each can be repeated at no cost.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
jobs=${BEARERWATCH_JOBS:-$(nproc)}

say() { printf '\n== %s\n' "$*" >&2; }
die() { printf 'dev.sh: %s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else die "needs root to install packages: run it as root or install sudo"
    fi
}

# Installs those of the named packages that are missing.
install_missing() {
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    command -v apt-get >/dev/null || die "needs Debian's apt-get to install: ${missing[*]}"
    say "installing ${#missing[@]} packages: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    # Servers that come along must not start by themselves.
    local policy=/usr/sbin/policy-rc.d made=no
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod 755 "$policy"
        made=yes
    fi
    local status=0
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || status=$?
    [ "$made" = no ] || as_root rm -f "$policy"
    [ "$status" = 0 ] || die "apt-get could not install them (status $status); its message stands above"
}

# Everything that building, running and testing need; a command that is there already needs no package.
install_test_packages() {
    local entry absent=()
    for entry in "${commands_test[@]}"; do
        command -v "${entry%%:*}" >/dev/null || absent+=("${entry#*:}")
    done
    install_missing "${packages_build[@]}" "${packages_run[@]}" "${packages_test[@]}" "${absent[@]}"
}

build() { # build PRESET [TARGET...]; BEARERWATCH_CONFIGURE: a further argument of cmake
    local preset=$1
    shift
    say "building $preset"
    cmake --preset "$preset" ${BEARERWATCH_CONFIGURE:-} >"/tmp/bearerwatch-configure-$$.log" 2>&1 || {
        cat "/tmp/bearerwatch-configure-$$.log" >&2
        die "configuring $preset failed"
    }
    rm -f "/tmp/bearerwatch-configure-$$.log"
    cmake --build "build/$preset" --parallel "$jobs" ${1:+--target "$@"}
}

# Runs a command with a display, a window manager and a session bus of its own.
with_virtual_display() {
    local runtime status=0
    runtime=$(mktemp -d)
    chmod 700 "$runtime"
    XDG_RUNTIME_DIR=$runtime xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24 -nolisten tcp' \
        dbus-run-session -- packaging/with-window-manager.sh "$@" || status=$?
    rm -rf "$runtime"
    return $status
}

run() {
    install_missing "${packages_build[@]}" "${packages_run[@]}"
    build release
    local bin=build/release/bin
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        exec "$bin/bearerwatch" --samples
    fi
    say "no display here: the application runs on a virtual one"
    local shot=build/release/bearerwatch.png
    with_virtual_display "$bin/bearerwatch" --samples --screenshot "$shot"
    [ -s "$shot" ] || die "the application saved no screenshot"
    echo "screenshot: $root/$shot"
    say "the command line on the same samples: bearerwatch-cli inspect"
    local status=0
    "$bin/bearerwatch-cli" inspect @resources/samples/token-set.txt --key resources/samples/sample-jwks.json || status=$?
    [ "$status" -le 3 ] || die "bearerwatch-cli inspect ended with $status"
    say "bearerwatch-cli scan"
    "$bin/bearerwatch-cli" scan resources/samples/orders-api.log
}

run_tests() {
    install_test_packages
    say "fetching the OpenID provider that the end-to-end test talks to"
    local issuer=""
    issuer=$(tests/support/fetch_issuer.sh) ||
        say "the end-to-end test with oidc-provider is left out: the npm registry is not reachable from here"
    BEARERWATCH_CONFIGURE="-DBEARERWATCH_ISSUER_MODULES=$issuer" build dev
    say "testing, in windows of a virtual display with a session bus"
    with_virtual_display ctest --preset dev --parallel "$jobs"
}

case "${1:-}" in
setup) install_test_packages ;;
build) install_missing "${packages_build[@]}"; build "${2:-dev}" ;;
run) run ;;
test) run_tests ;;
bench)
    install_missing "${packages_build[@]}" "${packages_run[@]}" ripgrep libbenchmark-dev
    build bench
    tests/bench/run.sh build/bench
    ;;
deb)
    install_missing "${packages_build[@]}" file dpkg-dev
    build release
    (cd build/release && cpack -G DEB)
    ls build/release/*.deb
    ;;
*)
    sed -n '2,5s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
