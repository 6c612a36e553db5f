// Lists what the product is made of, from the lock files: CycloneDX 1.6 JSON, and the licence of every part.
//
//   node infra/parts.mjs FOLDER     writes FOLDER/parts.cdx.json and FOLDER/licences.txt; ends with 1 when a licence is unknown or not agreed to
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const target = process.argv[2];
const agreed = JSON.parse(readFileSync(new URL('licences.json', import.meta.url), 'utf8'));
const packages = process.env.NUGET_PACKAGES || join(homedir(), '.nuget', 'packages');
const tracked = pattern => execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', pattern], { encoding: 'utf8' })
  .trim().split('\n').filter(file => file && existsSync(file));

/** Parts by their address; what only tests need is marked, since it does not ship. */
const parts = new Map();
function add(purl, part, ships) {
  const known = parts.get(purl);
  if (known) known.ships ||= ships;
  else parts.set(purl, { ...part, ships });
}

function nuget() {
  for (const lock of tracked('*packages.lock.json')) {
    const ships = dirname(lock).startsWith('src');
    for (const framework of Object.values(JSON.parse(readFileSync(lock, 'utf8')).dependencies)) {
      for (const [name, { type, resolved, contentHash }] of Object.entries(framework)) {
        if (type === 'Project') continue;
        add(`pkg:nuget/${name}@${resolved}`, { name, version: resolved, hash: contentHash, licence: licenceOf(name, resolved) }, ships);
      }
    }
  }
}

function licenceOf(name, version) {
  const folder = join(packages, name.toLowerCase(), version.toLowerCase());
  if (!existsSync(folder)) return null;
  const spec = readdirSync(folder).find(file => file.endsWith('.nuspec'));
  const text = spec ? readFileSync(join(folder, spec), 'utf8') : '';
  return text.match(/<license type="expression">([^<]+)</)?.[1].trim() ?? agreed.read[name] ?? null;
}

function npm() {
  for (const lock of tracked('*package-lock.json')) {
    const ships = dirname(lock).startsWith('src');
    for (const [path, part] of Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages)) {
      if (!path || part.link) continue;
      const name = part.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      if (!part.integrity) throw new Error(`${lock}: ${name} has no hash`);
      const purl = `pkg:npm/${name.replace('@', '%40')}@${part.version}`;
      add(purl, { name, version: part.version, hash: part.integrity.split(' ')[0].replace(/^sha512-/, ''), licence: agreed.read[name] ?? part.license ?? null }, ships);
    }
  }
}

/** Whether a licence, or one side of every OR in it, is agreed to. */
const isAgreed = licence => licence.replace(/[()]/g, '').split(/ OR /i).some(side => side.split(/ AND /i).every(one => agreed.licences.includes(one.trim())));

nuget();
npm();
const all = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
if (all.length < 100) throw new Error(`only ${all.length} parts were found: are the lock files there?`);

writeFileSync(join(target, 'parts.cdx.json'), JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { type: 'application', 'bom-ref': 'assistant', name: 'assistant' } },
  components: all.map(([purl, part]) => ({
    type: 'library',
    'bom-ref': purl,
    name: part.name,
    version: part.version,
    scope: part.ships ? 'required' : 'excluded',
    ...(part.hash ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(part.hash, 'base64').toString('hex') }] } : {}),
    ...(part.licence ? { licenses: [{ expression: part.licence }] } : {}),
    purl,
  })),
}, null, 2) + '\n');
writeFileSync(join(target, 'licences.txt'), all.map(([purl, part]) => `${part.licence ?? 'unknown'}\t${part.ships ? 'ships' : 'tests'}\t${purl}\n`).join(''));

const wrong = all.filter(([, part]) => !part.licence || !isAgreed(part.licence));
for (const [purl, part] of wrong) console.error(`${purl}: licence ${part.licence ?? 'unknown'} is not agreed to; read it and add it to infra/licences.json, or take another package`);
console.log(`${all.length} parts, ${all.filter(([, part]) => part.ships).length} of which ship; ${wrong.length} licences not agreed to`);
process.exit(wrong.length ? 1 : 0);
