#!/usr/bin/env bash
# Measures, always beside a named alternative in the same run.
#
#   infra/bench.sh            the quick run, under five minutes; ratios as a table
#   infra/bench.sh --json     the same as JSON
#   infra/bench.sh --check    compares the ratios with those committed; exit code 1 where one fell behind
#   infra/bench.sh --full     BenchmarkDotNet, by hand: about an hour
set -euo pipefail
cd "$(dirname "$0")/.."
case ${1:-} in
  '') set -- --quick ;;
  --json) set -- --quick --json ;;
  --check) ;;
  --full) shift ;;
  --help) sed -n '2,7p' "$0" | sed 's/^# \{0,1\}//'; exit 0 ;;
  *) echo "'$1' is no option; see --help." >&2; exit 1 ;;
esac
exec dotnet run -c Release --project tests/Assistant.Benchmarks -- "$@"
