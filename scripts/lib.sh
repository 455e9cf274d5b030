# shellcheck shell=bash disable=SC2034 # the lists are for whoever sources this
# Shared by scripts/start, scripts/test, scripts/smoke and .ci/run: what this
# machine must have, how to get it, and where the build goes. Sourced from the
# root of the checkout.

# The Rust that the project is written for; as in Cargo.toml.
RUST_LEAST=1.95

# What each task needs, as Debian packages.
BUILD_PACKAGES=(ca-certificates gcc libc6-dev make perl)
# All loaded by name while the window opens, so no packaging tool finds them.
WINDOW_PACKAGES=(libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0)

# Some runners start without a home.
: "${HOME:=$(getent passwd "$(id -u)" | cut -d: -f6)}"
export HOME

# Outside the checkout: two gigabytes, and a fresh copy of the sources may use it.
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/goede-start/target}"

# A rustup that was installed a minute ago is not on the path of this shell.
if [ -d "$HOME/.cargo/bin" ]; then
    PATH="$HOME/.cargo/bin:$PATH"
fi

say() {
    printf '== %s\n' "$*" >&2
}

stop() {
    printf '== %s\n' "$@" >&2
    exit 1
}

# has_library NAME: the loader would find it.
has_library() {
    PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null | grep -q "^[[:space:]]*$1 "
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

# need PACKAGE...: says what is missing and installs it where that is allowed.
need() {
    local package missing=()
    for package in "$@"; do
        has "$package" || missing+=("$package")
    done
    [ "${#missing[@]}" -gt 0 ] || return 0

    local line="apt-get install -y --no-install-recommends ${missing[*]}"
    say "Missing on this machine: ${missing[*]}"
    if ! may_install; then
        stop "Somebody who may install software can add it with this one line:" \
            "    sudo $line" \
            "Then run this script again."
    fi
    if [ "$(id -u)" = 0 ]; then
        say "Installing it: $line"
    else
        say "Installing it with sudo, which may ask for your password: $line"
    fi
    apt_install "${missing[@]}" ||
        stop "That did not work; the lines above say why. Nothing else was changed."
}

# at_least VERSION LEAST
at_least() {
    [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# The version of cargo that is on the path, or nothing.
cargo_version() {
    cargo --version 2>/dev/null | sed -n 's/^cargo \([0-9][0-9.]*\).*/\1/p'
}

has_rust() {
    local version
    version=$(cargo_version) || return 1
    [ -n "$version" ] && at_least "$version" "$RUST_LEAST"
}

# The Debian package that brings a new enough cargo, or nothing.
debian_rust() {
    local package candidate
    for package in cargo-web cargo; do
        candidate=$(apt-cache policy "$package" 2>/dev/null | sed -n 's/^  Candidate: \([0-9][0-9.]*\).*/\1/p')
        if [ -n "$candidate" ] && at_least "$candidate" "$RUST_LEAST"; then
            echo "$package"
            return 0
        fi
    done
}

# need_rust: a cargo that is new enough, from the path or from Debian.
need_rust() {
    if has_rust; then
        return 0
    fi
    local found package=
    found=$(cargo_version || true)
    say "Rust $RUST_LEAST or newer is needed; this machine has ${found:-none}."
    if may_install; then
        apt_refresh
        package=$(debian_rust)
    fi
    if [ -n "$package" ]; then
        say "Installing Debian's own: apt-get install $package"
        if apt_install "$package"; then
            hash -r
            # Debian's stands behind an older rustup on the path.
            has_rust || PATH="/usr/bin:$PATH"
        fi
    fi
    has_rust || stop "Rust could not be installed from Debian here. Two lines do it, without administrator rights:" \
        "    curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal" \
        "    . \"\$HOME/.cargo/env\"" \
        "(An older rustup: 'rustup update stable'.) Then run this script again."
}

# The release binary, built; the path is in $BINARY.
build_release() {
    say "Building. The first time takes about 15 minutes on an ordinary laptop; later starts are quick."
    cargo build --release --locked ||
        stop "The build stopped; the lines above say why. Nothing of yours was touched."
    BINARY="$CARGO_TARGET_DIR/release/goede-start"
}
