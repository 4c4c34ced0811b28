# The Debian packages that Bearerwatch needs, by purpose. Sourced by dev.sh.
# shellcheck shell=bash disable=SC2034
packages_build=(
    g++ cmake ninja-build pkg-config ccache git ca-certificates python3
    qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libssl-dev libexpected-dev libvectorscan-dev libre2-dev libsqlite3-dev libarchive-dev zlib1g-dev
    libsimdjson-dev libsodium-dev qtkeychain-qt6-dev
)
packages_run=(
    libsecret-1-0 libqt6svg6 qt6-qpa-plugins qt6-translations-l10n fonts-inter fonts-jetbrains-mono fonts-dejavu-core xvfb xauth x11-utils dbus openbox
)
packages_test=(
    clang clang-format clang-tidy libclang-rt-14-dev
    dunst libnotify-bin xdotool xclip imagemagick at-spi2-core python3-pyatspi gnome-keyring libsecret-tools
    desktop-file-utils appstream mandoc nginx-light curl logrotate procps
    chrony faketime strace python3-cryptography
    jose openssl python3-jwcrypto python3-jwt zstd xz-utils bzip2 gzip
    libjwt-dev libcjose-dev libjansson-dev
    prometheus prometheus-alertmanager
)
# Commands that the tests use, each with the package that brings it: a machine may have them from elsewhere (Node.js
# from its own archive brings npm along, and Debian's npm conflicts with it).
commands_test=(node:nodejs npm:npm)
