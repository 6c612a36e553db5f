#!/usr/bin/env bash
# What the product is made of, held to what was agreed. Every check can fail; each says what is wrong and how to mend it.
#
#   infra/supply-chain.sh            lock files, locked and unlocked restore, list of parts with licences
#   infra/supply-chain.sh --twice    builds the tree twice and compares the bytes (two minutes; the tree must rest meanwhile)
#   infra/supply-chain.sh --relock   writes the NuGet lock files anew, after a package or version was changed
#
# The list of parts (CycloneDX) and of licences are left in artifacts/.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
stage() { printf '\n== %s (%ss)\n' "$1" "$SECONDS"; }
fail() { echo "supply chain: $*" >&2; exit 1; }
projects() { git ls-files --cached --others --exclude-standard '*.csproj'; }

# The tree as it stands, without what builds leave behind.
copy_to() { # copy_to FOLDER
  mkdir -p "$1"
  git ls-files --cached --others --exclude-standard -z | while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done \
    | tar --null -T - -cf - | tar -C "$1" -xf -
}

# With lock files NuGet no longer says that a version was replaced (NU1603): only a restore without them shows it.
restore_unlocked() {
  copy_to "$work/unlocked"
  find "$work/unlocked" -name packages.lock.json -delete
  dotnet restore "$work/unlocked/Assistant.sln" -p:RestorePackagesWithLockFile=false -nologo 2>&1 | tee "$work/unlocked.txt" | tail -3
  if grep -E 'NU1[0-9]{3}' "$work/unlocked.txt"; then fail "versions in Directory.Packages.props do not fit together (above); pin the version that is served."; fi
}

if [ "${1:-}" = "--relock" ]; then
  restore_unlocked
  projects | while read -r project; do rm -f "$(dirname "$project")/packages.lock.json"; done
  dotnet restore Assistant.sln --force-evaluate -nologo
  exit 0
fi

if [ "${1:-}" = "--twice" ]; then
  stage "the same bytes from two builds"
  for copy in one two; do
    copy_to "$work/$copy"
    # The compiler writes paths as below the repository's root, and needs a commit to know where that is: the same one for both.
    git -C "$work/$copy" init -q
    git -C "$work/$copy" add -A
    GIT_AUTHOR_DATE=2020-01-01T00:00:00Z GIT_COMMITTER_DATE=2020-01-01T00:00:00Z \
      git -C "$work/$copy" -c user.name=nobody -c user.email=nobody@example.org commit -qm "The tree as it stands"
    if [ -d src/Assistant.Host/obj/webchat ]; then # fetched already, by hash
      mkdir -p "$work/$copy/src/Assistant.Host/obj"
      cp -a src/Assistant.Host/obj/webchat "$work/$copy/src/Assistant.Host/obj/"
    fi
    for project in Assistant.Host Assistant.Cli; do
      CI=true dotnet build "$work/$copy/src/$project" -c Release -nologo -v quiet -clp:NoSummary
    done
    (cd "$work/$copy" && find src -path '*/bin/Release/*' -name 'Assistant.*' \( -name '*.dll' -o -name '*.pdb' \) -exec sha256sum {} + | sort -k2) > "$work/$copy.sums"
  done
  [ -s "$work/one.sums" ] || fail "nothing was built."
  diff "$work/one.sums" "$work/two.sums" || fail "two builds of the same tree differ (above)."
  printf '%s files are the same in both builds\n' "$(wc -l < "$work/one.sums")"
  exit 0
fi

stage "lock files"
projects | while read -r project; do
  lock=$(dirname "$project")/packages.lock.json
  [ -f "$lock" ] || fail "$lock is missing; run infra/supply-chain.sh --relock and commit it."
done
# Addresses of funding pages are none to download from.
if git ls-files --cached --others --exclude-standard -z '*packages.lock.json' '*package-lock.json' \
  | xargs -0 grep -nE '"resolved": *"[^"]*(://|file:)|"contentHash": *"[^"]*:' | head -5 | grep .; then
  fail "a lock file holds a download address (above); see omit-lockfile-registry-resolved in .npmrc."
fi

stage "locked restore"
dotnet restore Assistant.sln --locked-mode -nologo || fail "the lock files do not fit the projects; run infra/supply-chain.sh --relock and look at what changed."

stage "unlocked restore"
restore_unlocked

stage "parts and licences"
mkdir -p artifacts
node infra/parts.mjs artifacts

stage "done"
