#!/usr/bin/env bash
# Half an hour of load, at half of what it can answer, against a host with storage on; writes turns per second, p50, p99 and memory.
#
#   infra/soak.sh [SECONDS]
set -euo pipefail
cd "$(dirname "$0")/.."
export ASSISTANT_LOAD_SECONDS="${1:-1800}"
dotnet test tests/Assistant.Storage.Tests -c Release -nologo --logger 'console;verbosity=detailed' \
  --filter 'FullyQualifiedName~LoadTests.At_half_of_what_it_can'
