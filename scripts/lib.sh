# shellcheck shell=bash disable=SC2034 # the lists are for whoever sources this
# Shared by scripts/start, scripts/test, scripts/fuzz, scripts/smoke and .ci/run: what this
# machine must have, how to get it, and where the build goes. Sourced from the
# root of the checkout.

# The Rust that the project is written for; as in Cargo.toml.
RUST_LEAST=1.95

# What each task needs, as Debian packages.
BUILD_PACKAGES=(ca-certificates gcc libc6-dev make perl)
# What the tests need besides: the voice that reads aloud.
TEST_PACKAGES=(espeak-ng)
# libFuzzer is built from its own sources, in C++.
FUZZ_PACKAGES=(g++)
# All loaded by name while the window opens, so no packaging tool finds them.
WINDOW_PACKAGES=(libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0)
# A private bus, what lies behind it, and a script that listens there.
READER_PACKAGES=(dbus at-spi2-core gir1.2-atspi-2.0 python3-gi)

# Some runners start without a home.
: "${HOME:=$(getent passwd "$(id -u)" | cut -d: -f6)}"
export HOME

# Outside the checkout: two gigabytes, and a fresh copy of the sources may use it.
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/goede-start/target}"

# A rustup that was installed a minute ago is not on the path of this shell.
if [ -d "$HOME/.cargo/bin" ]; then
    PATH="$HOME/.cargo/bin:$PATH"
fi

# say LINE...
say() {
    printf '== %s\n' "$@" >&2
}

# stop LINE...: nothing fails without a sentence.
stop() {
    say "$@"
    exit 1
}

# has_library NAME: the loader would find it.
has_library() {
    # Not -q: it would close the pipe, and ldconfig would be said to have failed.
    PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null | grep "^[[:space:]]*$1 " >/dev/null
}

# has PACKAGE: what the package is wanted for is there, whoever put it there.
has() {
    case "$1" in
        ca-certificates) [ -s /etc/ssl/certs/ca-certificates.crt ] || [ -d /etc/pki/tls/certs ] ;;
        gcc) command -v cc >/dev/null ;;
        libc6-dev) [ -e /usr/include/stdio.h ] ;;
        # Debian's perl-base is not enough for OpenSSL, and it says so only
        # after minutes of building.
        perl) perl -MFindBin -MIPC::Cmd -MFile::Compare -e 1 2>/dev/null ;;
        libx11-6) has_library libX11.so.6 ;;
        libx11-xcb1) has_library libX11-xcb.so.1 ;;
        libxcursor1) has_library libXcursor.so.1 ;;
        libxi6) has_library libXi.so.6 ;;
        libxkbcommon-x11-0) has_library libxkbcommon-x11.so.0 ;;
        xvfb) command -v Xvfb >/dev/null ;;
        imagemagick) command -v import >/dev/null ;;
        dbus) command -v dbus-run-session >/dev/null && command -v dbus-daemon >/dev/null ;;
        at-spi2-core) [ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] ;;
        gir1.2-atspi-2.0) compgen -G '/usr/lib/*/girepository-1.0/Atspi-2.0.typelib' >/dev/null ;;
        # Debian's own python: another one on the path lacks it.
        python3-gi) /usr/bin/python3 -c 'import gi' 2>/dev/null ;;
        *) command -v "$1" >/dev/null ;;
    esac
}

may_install() {
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" = 0 ]; then
        return 0
    fi
    # sudo can ask for a password only where somebody can type one.
    command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

APT_IS_FRESH=
apt_refresh() {
    if [ -z "$APT_IS_FRESH" ]; then
        as_root apt-get update -qq >&2 || say "The package lists could not be refreshed; going on with the old ones."
        APT_IS_FRESH=yes
    fi
}

# apt_install PACKAGE...: installs, never removes anything for it.
apt_install() {
    apt_refresh
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -qq -y --no-install-recommends --no-remove "$@" >&2
}

# at_least VERSION LEAST
at_least() {
    [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# The version of the cargo that is on the path, or nothing.
cargo_version() {
    cargo --version 2>/dev/null | sed -n 's/^cargo \([0-9][0-9.]*\).*/\1/p'
}

has_rust() {
    local version
    version=$(cargo_version || true)
    [ -n "$version" ] && at_least "$version" "$RUST_LEAST"
}

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# The Debian package that brings a new enough cargo, or nothing. Two of Debian's
# do not live side by side, and nothing is removed here.
debian_rust() {
    local package candidate
    if is_installed rustc || is_installed rustup; then
        return 0
    fi
    for package in cargo-web cargo; do
        candidate=$(apt-cache policy "$package" 2>/dev/null |
            sed -n 's/^  Candidate: \([0-9][0-9.]*\).*/\1/p')
        if [ -n "$candidate" ] && at_least "$candidate" "$RUST_LEAST"; then
            echo "$package"
            return 0
        fi
    done
}

# How to get Rust where Debian has none that is new enough.
say_rustup() {
    say "Rust $RUST_LEAST or newer cannot come from Debian's packages here (found: $1)."
    if command -v rustup >/dev/null; then
        say "rustup is there: rustup update stable"
    else
        say "These two lines bring it, without administrator rights (they need curl):" \
            "    curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal" \
            "    . \"\$HOME/.cargo/env\""
    fi
}

# need [rust] PACKAGE...: says what is missing and installs it where that is
# allowed; else prints the line that does, and stops.
need() {
    local package missing=() rust="" found
    for package in "$@"; do
        if [ "$package" = rust ]; then
            has_rust || rust=missing
        else
            has "$package" || missing+=("$package")
        fi
    done
    [ "${#missing[@]}" -gt 0 ] || [ -n "$rust" ] || return 0

    if may_install; then
        apt_refresh
    fi
    if [ -n "$rust" ]; then
        found=$(cargo_version || true)
        package=$(debian_rust)
        if [ -n "$package" ]; then
            say "Rust $RUST_LEAST or newer is needed; found: ${found:-none}. Debian's package $package brings it."
            missing+=("$package")
            rust=
        fi
    fi
    if [ "${#missing[@]}" -gt 0 ]; then
        install_or_say "${missing[@]}" || rust=${rust:-stop}
    fi
    if [ "$rust" = missing ]; then
        say_rustup "${found:-none}"
    fi
    if [ -n "$rust" ]; then
        stop "Then run this script again."
    fi
    hash -r
    # Debian's cargo stands behind an older one on the path.
    if [ "$1" = rust ] && ! has_rust; then
        PATH="/usr/bin:$PATH"
    fi
}

# install_or_say PACKAGE...
install_or_say() {
    local line="apt-get install -y --no-install-recommends $*"
    say "Missing on this machine: $*"
    if ! may_install; then
        say "Somebody who may install software can add it with this one line:" "    sudo $line"
        return 1
    fi
    if [ "$(id -u)" = 0 ]; then
        say "Installing it: $line"
    else
        say "Installing it with sudo, which may ask for your password: $line"
    fi
    apt_install "$@" || {
        say "That did not work; the lines above say why. Once it is mended:" "    sudo $line"
        return 1
    }
}

# The release binary, built; the path is in $BINARY.
build_release() {
    say "Building. The first time takes about 15 minutes on an ordinary laptop; later starts are quick."
    cargo build --release --locked ||
        stop "The build stopped; the lines above say why. Nothing of yours was touched."
    BINARY="$CARGO_TARGET_DIR/release/goede-start"
}
