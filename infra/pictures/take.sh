#!/usr/bin/env bash
# Takes the picture of the README anew, from the running program in a real browser.
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet test tests/Assistant.EndToEnd.Tests -c Release -nologo -v quiet --filter 'FullyQualifiedName~LooksTests'
cp artifacts/screenshots/light-2-answer.png infra/pictures/answer.png
