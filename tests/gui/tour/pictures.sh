#!/usr/bin/env bash
# Pictures of every page and dialog of the window, in every theme, language and size in which they are looked at:
#   tests/gui/tour/pictures.sh PROGRAM FOLDER [VARIANT]...
# With --docs as the last word the few that the documentation shows are made smaller and put into docs/images.
set -euo pipefail

program=$(readlink -f "$1")
folder=$2
shift 2
root=$(dirname "$(readlink -f "$0")")/../../..
cd "$root"
mkdir -p "$folder"
folder=$(readlink -f "$folder")

docs=no
if [ "${!#:-}" = --docs ]; then
  docs=yes
  set -- "${@:1:$#-1}"
fi
variants=("$@")
if [ ${#variants[@]} = 0 ]; then
  variants=(light dark high-contrast twice twice-dark twice-arabic arabic german small)
fi

# A home of its own: no settings, no recent comparisons, no connections of whoever runs this.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

# A screen on which every dialog has its own size: the offscreen one is smaller than the window.
printf '{"screens": [{"name": "large", "x": 0, "y": 0, "width": 3840, "height": 2400, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}' > "$home/screen.json"

pictures() { # NAME SIZE SCALE [option]...
  local name=$1 size=$2 scale=$3
  shift 3
  # The folder that an export proposes stands in the pictures.
  HOME=/home/shop XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data QT_QPA_PLATFORM=offscreen:configfile="$home/screen.json" QT_SCALE_FACTOR=$scale QT_LOGGING_RULES='*=false' \
    "$program" --screenshot "$folder/$name.png" --page all --select "${SELECT:-column:public.payments.amount_cents}" --size "$size" "$@" \
    resources/demo/production.structure.sql resources/demo/staging.schema.rb
}

for variant in "${variants[@]}"; do
  case $variant in
    light | dark | high-contrast) pictures "$variant" 1440x900 1 --theme "$variant" --language en ;;
    twice) pictures twice 1440x900 2 --theme light --language en ;;
    twice-dark) pictures twice-dark 1280x720 2 --theme dark --language en ;;
    twice-arabic) pictures twice-arabic 1280x720 2 --theme light --language ar ;;
    arabic) pictures arabic 1440x900 1 --theme light --language ar ;;
    german) pictures german 1440x900 1 --theme dark --language de ;;
    small) pictures small 1280x720 1 --theme light --language en ;;
    *) echo "unknown variant $variant" >&2; exit 2 ;;
  esac
done

if [ "$docs" = yes ]; then
  # Flat colours: a palette of 200 is as good as the whole, and a fifth of its size.
  for picture in light-start light-compare light-questions dark-diagram light-export light-palette light-connections dark-plan dark-hazards \
    dark-locks dark-moment dark-review high-contrast-compare arabic-compare arabic-plan german-hazards; do
    [ -e "$folder/$picture.png" ] || continue
    convert "$folder/$picture.png" -strip +dither -colors 200 -define png:compression-level=9 \
      "PNG8:docs/images/${picture##*-}-${picture%-*}.png"
  done
fi
