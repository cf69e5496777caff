# shellcheck shell=bash disable=SC2034
# Shared by ./run and ./test: installs what is missing on Debian 12, configures and builds. Sourced, never run by itself.

export LC_ALL=C.UTF-8
export DEBIAN_FRONTEND=noninteractive
: "${HOME:=$(getent passwd "$(id -u)" | cut -d: -f6)}"
export HOME

# Where a cache of objects is kept, it serves this checkout wherever it stands, and the parts with a precompiled header too.
export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$PWD} CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}

build_dir=build/release

build_packages=(
  g++ cmake ninja-build ccache
  qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl1-mesa-dev
  libqscintilla2-qt6-dev libpq-dev libpg-query-dev libprotobuf-c-dev libjemalloc-dev
  nlohmann-json3-dev libfmt-dev libexpected-dev libcli11-dev libyaml-cpp-dev qtkeychain-qt6-dev
)
window_packages=(libqt6svg6 qt6-translations-l10n graphviz fonts-dejavu-core fonts-noto-core)
test_packages=(
  postgresql-15 pgbouncer openssl ruby ruby-activerecord ruby-pg
  xvfb xauth openbox dbus-daemon gnome-keyring desktop-file-utils appstream
)

say() { printf '\n== %s\n' "$*"; }

# as_root COMMAND…: with sudo unless we are root already.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo --preserve-env=DEBIAN_FRONTEND "$@"
  else
    echo "These packages are missing and neither root nor sudo is there to install them: ${missing[*]}" >&2
    exit 1
  fi
}

is_installed() {
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# install_missing PACKAGE…: asks apt only when something is missing, so that a second run takes no time.
install_missing() {
  command -v dpkg-query >/dev/null || return 0 # another system: CMake says what it misses
  missing=()
  local package
  for package in "$@"; do
    is_installed "$package" || missing+=("$package")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  say "Installing ${missing[*]}"
  as_root apt-get update -q </dev/null
  as_root apt-get install -y -q --no-install-recommends "${missing[@]}" </dev/null
}

# build TARGET…: configures when needed and builds into $build_dir.
build() {
  say "Building in $build_dir"
  if [ ! -f "$build_dir/build.ninja" ]; then
    cmake --preset release
  fi
  cmake --build "$build_dir" --target "$@"
}
