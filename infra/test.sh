#!/usr/bin/env bash
# Builds everything with warnings as errors and runs every test.
#
#   infra/test.sh            the short suite, under 15 minutes on 2 cores
#   infra/test.sh --long     only the long runs (tests marked Category=Long): every answer for every state, and the like
#
# What the tests need and the machine lacks is installed by apt when run as root; otherwise the script says what to install.
# The last line adds up all test projects: "N passed, N failed, N skipped".
set -euo pipefail
cd "$(dirname "$0")/.."

need() { # need COMMAND DEBIAN-PACKAGE
  command -v "$1" >/dev/null 2>&1 && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "installing $2 (the tests need $1)"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$2" >/dev/null
  else
    echo "The tests need '$1'. Install it and run this again: sudo apt-get install $2" >&2
    exit 2
  fi
}

for tool in dotnet node npm; do
  command -v "$tool" >/dev/null 2>&1 && continue
  echo "'$tool' is missing: this project needs the .NET 10 SDK and Node 20 (see README.md)." >&2
  exit 2
done

filter='Category!=Long'
[ "${1:-}" != "--long" ] || filter='Category=Long'

need chromium chromium
need shellcheck shellcheck
need systemd-analyze systemd
need zip zip
need redis-server redis-server
need faketime faketime
# Only its programs are used: the tests start a cluster of their own.
need "$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | tail -1 || echo initdb)" postgresql

[ "${1:-}" != "--long" ] || PATH="$PATH:/usr/sbin" need nginx nginx

stage() { printf '\n== %s (%ss)\n' "$1" "$SECONDS"; }

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

stage "restore, locked"
dotnet restore Assistant.sln --locked-mode -nologo -v quiet

stage "format check"
dotnet format whitespace . --folder --verify-no-changes

stage "build, no warnings"
dotnet build Assistant.sln -c Release --no-restore -warnaserror -nologo -v minimal -clp:NoSummary | { grep -v -- ' -> ' || true; }

kind() { # kind PROJECT
  case "$1" in
    *.EndToEnd.*) echo "browser and real clients" ;;
    *.BotFramework.* | *.Cli.* | *.Host.* | *.Storage.*) echo "unit and integration" ;;
    *) echo "unit and property" ;;
  esac
}

export ASSISTANT_SUITE_OUTPUT="$results/output"
mkdir "$ASSISTANT_SUITE_OUTPUT"
status=0
# One test project after another: they share two cores, and some start servers.
for project in tests/*.Tests; do
  stage "$(kind "$project"): ${project#tests/}"
  dotnet test "$project" -c Release --no-build -nologo --filter "$filter" --logger trx --results-directory "$results" \
    | tee -a "$ASSISTANT_SUITE_OUTPUT/runner.txt" || status=$?
done

stage "nothing planted in any output"
# The keys and secrets that tests give to hosts; and what people ask, which no log may hold.
secrets=(-e 'planted-' -e 'a secret of ' -e "the host's secret" -e 'a key of at least')
compgen -G "$ASSISTANT_SUITE_OUTPUT/hosts-*.txt" >/dev/null || { echo "No host said anything: there was nothing to look at." >&2; status=1; }
if grep -hF "${secrets[@]}" -r "$ASSISTANT_SUITE_OUTPUT" || grep -hF -e 'How might ' "$ASSISTANT_SUITE_OUTPUT"/hosts-*.txt; then
  echo "These lines hold what was planted: it must not come out." >&2
  status=1
fi

stage "done"
# Counters stand in each project's .trx; a project that died leaves none and a failed status.
count() {
  cat "$results"/*.trx 2>/dev/null | { grep -o '<Counters [^>]*>' || true; } | { grep -o " $1=\"[0-9]*\"" || true; } | tr -dc '0-9\n' | awk '{ n += $1 } END { print n + 0 }'
}
total=$(count total) passed=$(count passed) failed=$(count failed)
skipped=$((total - passed - failed))
[ "$passed" -gt 0 ] || status=1
[ "${CI:-}" != true ] || [ "$skipped" = 0 ] || { echo "In CI nothing may be skipped." >&2; status=1; }
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
