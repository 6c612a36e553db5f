#!/usr/bin/env bash
# Builds the app package that a Teams administrator uploads.
#
#   infra/teams/pack.sh BOT_ID DOMAIN [FILE]
#
#   BOT_ID   application (client) id of the bot's registration
#   DOMAIN   host people reach the assistant under, such as assistant.example.org
#   FILE     the zip to write; by default artifacts/teams/assistant-VERSION.zip
#
# DEVELOPER in the environment names who stands behind the app, at most 32 characters.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

if [ $# -lt 2 ] || [ "$1" = --help ]; then
  sed -n '2,10p' "$0" | sed 's/^# \{0,1\}//'
  [ "${1:-}" = --help ]; exit
fi
for tool in node zip; do
  command -v "$tool" >/dev/null || { echo "'$tool' is missing; install it and run this again." >&2; exit 2; }
done

version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$root/Directory.Build.props")
out=${3:-$root/artifacts/teams/assistant-$version.zip}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

node "$here/manifest.mjs" "$1" "$2" "$version" "${DEVELOPER:-Assistant}" "$root/src/Assistant.Bot/Teams/commands.json" > "$work/manifest.json"
cp "$here/icons/color.png" "$here/icons/outline.png" "$work/"
touch -d @315532800 "$work"/* # the same bytes from the same files, whenever they are packed
mkdir -p "$(dirname "$out")"
rm -f "$out"
(cd "$work" && TZ=UTC zip -q -X - color.png manifest.json outline.png) > "$out"
echo "$out"
