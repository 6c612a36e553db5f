#!/usr/bin/env bash
# Shows the bot in Microsoft 365 Agents Playground, Microsoft's stand-in for Teams, and takes pictures of it.
#
#   infra/try-teams.sh [FOLDER]     pictures go to FOLDER (by default a new one under the temporary folder)
#
# The playground is Microsoft's and proprietary: its pre-release terms allow evaluation only, no redistribution, and it collects data. So this
# script is for a developer's own trial: it fetches the playground from npm into a folder that it deletes again, and runs it, the bot and the
# browser in a network of their own that leads nowhere (unshare -rn). It is part of no test and no image. Running it is taking those terms.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD

for tool in dotnet node npm unshare ip chromium; do
  command -v "$tool" >/dev/null || { echo "'$tool' is missing (unshare is in util-linux, ip in iproute2)." >&2; exit 2; }
done

configuration=${CONFIGURATION:-Release}
shots=$(realpath -m "${1:-$(mktemp -d -t teams-pictures-XXXX)}")
mkdir -p "$shots"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "fetching the playground for this run only (Microsoft's terms: evaluation, no redistribution)"
(cd "$work" && npm install --no-audit --no-fund --ignore-scripts --loglevel=error @microsoft/m365agentsplayground@0.2.28 playwright-core@1.56.1 >/dev/null)
cp "$root/infra/try-teams.mjs" "$work/"

dotnet build src/Assistant.Host -c "$configuration" -nologo -v quiet -clp:NoSummary

export root work shots configuration
# shellcheck disable=SC2016 # the variables are the inner shell's
unshare -rn bash -euo pipefail -c '
  ip link set lo up
  bot=0 playground=0
  trap "kill \$bot \$playground 2>/dev/null || true" EXIT
  (cd "$root" && exec dotnet "src/Assistant.Host/bin/$configuration/net10.0/Assistant.Host.dll" \
    --urls http://127.0.0.1:3978 --Data:Folder "$work/data" --Logging:LogLevel:Default Warning --Teams:SensitivityName Internal \
    --Teams:SensitivityDescription "For staff only") >"$work/bot.log" 2>&1 &
  bot=$!
  (cd "$work" && exec node_modules/.bin/agentsplayground -e http://127.0.0.1:3978/api/messages -c msteams -p 56150 \
    --service-url http://127.0.0.1:56150/_connector --disable-telemetry) >"$work/playground.log" 2>&1 &
  playground=$!
  cd "$work" && node try-teams.mjs http://127.0.0.1:56150 "$shots" || { cat "$work/bot.log" "$work/playground.log" >&2; exit 1; }
'
echo "pictures: $shots"
