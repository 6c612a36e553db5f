#!/usr/bin/env bash
# Which changes of the code would no test notice? Stryker makes thousands, one at a time, and runs the tests that reach each.
#
#   infra/mutate.sh scoring  [FILES]    FILES: only these, for instance 'Judging/**/*.cs'
#   infra/mutate.sh verifier [FILES]
#
# All of it takes a day on 2 cores, a folder an hour. The report is a page in artifacts/mutation/; the last status is 1 under 85 %.
set -euo pipefail
cd "$(dirname "$0")/.."

case "${1:-}" in
  scoring) project=tests/Assistant.Scoring.Tests ;;
  verifier) project=tests/Assistant.Planner.Tests ;;
  *) sed -n 's/^# \{0,1\}//;2,7p' "$0" >&2; exit 2 ;;
esac

artifacts="$PWD/artifacts"
[ -x "$artifacts/tools/dotnet-stryker" ] || dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$artifacts/tools"

cd "$project"
"$artifacts/tools/dotnet-stryker" --output "$artifacts/mutation/$1" ${2:+--mutate "$2"}
