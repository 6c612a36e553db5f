#!/usr/bin/env bash
# Full turns at a steady rate against a host with storage on, by a load generator on the same processors, then five times as many. Says for both whether
# what is promised was reached, and fails where it was not: for the first p99 up to 100 ms and no errors; for the second 429 and 503 alone, accepted turns
# answered within 500 ms (p99), and a new turn within 2 s.
#
#   infra/load.sh [--turns PER-SECOND] [--seconds SECONDS]       1,000 turns a second for 20 s unless told otherwise
set -euo pipefail
cd "$(dirname "$0")/.."
export ASSISTANT_LOAD_TURNS=1000 ASSISTANT_LOAD_SECONDS=20
while [ $# -gt 0 ]; do
  case $1 in
    --turns) ASSISTANT_LOAD_TURNS=${2:?"--turns needs a number"}; shift 2 ;;
    --seconds) ASSISTANT_LOAD_SECONDS=${2:?"--seconds needs a number"}; shift 2 ;;
    --help) sed -n '2,6p' "$0" | sed 's/^# \{0,1\}//'; exit 0 ;;
    *) echo "'$1' is no option; see --help." >&2; exit 1 ;;
  esac
done
dotnet test tests/Assistant.Storage.Tests -c Release -nologo --logger 'console;verbosity=detailed' \
  --filter 'FullyQualifiedName~LoadTests.At_a_steady_rate'
