#!/usr/bin/env bash
# Installs the assistant as a service on one plain Linux machine with systemd and the .NET 10 runtime.
#
#   sudo infra/systemd/install.sh            builds, installs to /opt/assistant, starts the service
#   sudo infra/systemd/install.sh --remove   stops and removes it; /etc/assistant and /var/lib/assistant stay
#   PREFIX=DIR infra/systemd/install.sh      lays everything below DIR and starts nothing: to look at it first
#
# Settings go to /etc/assistant/assistant.env, rules and prompts to /etc/assistant: edit them there, edits go live.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
prefix=${PREFIX:-}

case ${1:-} in
  --help) sed -n '2,9p' "$0" | sed 's/^# \{0,1\}//'; exit 0 ;;
  '' | --remove) ;;
  *) echo "'$1' is no option; see --help." >&2; exit 1 ;;
esac
if [ -z "$prefix" ]; then
  [ "$(id -u)" = 0 ] || { echo "Run this as root (sudo), or set PREFIX to look at what it would lay down." >&2; exit 2; }
  [ -d /run/systemd/system ] || { echo "systemd does not run this machine; set PREFIX to look at what would be laid down." >&2; exit 2; }
fi

if [ "${1:-}" = --remove ]; then
  [ -n "$prefix" ] || systemctl disable --now assistant.service || true
  rm -rf "$prefix/opt/assistant" "$prefix/etc/systemd/system/assistant.service"
  [ -n "$prefix" ] || systemctl daemon-reload
  echo "Removed. /etc/assistant and /var/lib/assistant are still there; delete them yourself if nobody needs them."
  exit 0
fi

command -v dotnet >/dev/null || { echo "'dotnet' is missing: install the .NET 10 SDK to build, the runtime is enough to run." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Compiled ahead, so that it starts faster; the lock files name no single runtime, so this restore keeps one of its own.
dotnet publish "$root/src/Assistant.Host" -c Release --use-current-runtime --no-self-contained -p:PublishReadyToRun=true \
  -p:NuGetLockFilePath=obj/publish.lock.json -o "$work/host" -nologo -v quiet

mkdir -p "$prefix/opt" "$prefix/etc/assistant" "$prefix/etc/systemd/system"
rm -rf "$prefix/opt/assistant.new"
cp -r "$work/host" "$prefix/opt/assistant.new"
for content in rules prompts; do # a maintainer's edits are never overwritten
  [ -e "$prefix/etc/assistant/$content" ] || cp -r "$root/$content" "$prefix/etc/assistant/$content"
done
if [ ! -e "$prefix/etc/assistant/assistant.env" ]; then
  (umask 077 && printf '# One NAME=value a line; every name stands in infra/SETTINGS.md, with __ for each colon.\n' > "$prefix/etc/assistant/assistant.env")
fi
install -m 644 "$here/assistant.service" "$prefix/etc/systemd/system/assistant.service"

[ -n "$prefix" ] || systemctl stop assistant.service 2>/dev/null || true
rm -rf "$prefix/opt/assistant"
mv "$prefix/opt/assistant.new" "$prefix/opt/assistant"
if [ -z "$prefix" ]; then
  systemctl daemon-reload
  systemctl enable --now assistant.service
  echo "Running: http://localhost:3978, log: journalctl -u assistant"
else
  echo "Laid below $prefix; nothing was started."
fi
