#!/usr/bin/env bash
# Builds everything a release of the program is made of, below artifacts/release/VERSION:
# the host as one file for three systems, the command line as a dotnet tool, the rule base as a pack, the bill of materials, checksums.
#
#   infra/release.sh [RUNTIME ...]     RUNTIME: linux-x64 linux-arm64 win-x64 (all three by default)
#
# The program's version stands in Directory.Build.props, the rule base's in rules/rulebase.yaml: either can be released without the other.
set -euo pipefail
cd "$(dirname "$0")/.."
[ "${1:-}" != --help ] || { sed -n '2,7p' "$0" | sed 's/^# \{0,1\}//'; exit 0; }
[ $# -gt 0 ] || set -- linux-x64 linux-arm64 win-x64

version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)
out=artifacts/release/$version
rm -rf "$out"
mkdir -p "$out"

for runtime in "$@"; do
  folder=$(mktemp -d)
  dotnet publish src/Assistant.Host -c Release -r "$runtime" --self-contained -p:PublishSingleFile=true -p:PublishReadyToRun=true \
    -p:DebugType=none -p:PublishDocumentationFiles=false -p:NuGetLockFilePath=obj/publish.lock.json -o "$folder" -nologo -v quiet
  tar -C "$folder" --sort=name --mtime=@315532800 --owner=0 --group=0 --numeric-owner -cf - . | gzip -n > "$out/assistant-host-$version-$runtime.tar.gz"
  rm -rf "$folder"
done
dotnet pack src/Assistant.Cli -c Release -o "$out" -nologo -v quiet
dotnet run --project src/Assistant.Cli -c Release -- rules pack --rules rules --out "$out/rules.zip" > /dev/null
node infra/parts.mjs "$out" # from the lock files, which the builds above restored from
(cd "$out" && sha256sum -- * > SHA256SUMS)
cat "$out/SHA256SUMS"
