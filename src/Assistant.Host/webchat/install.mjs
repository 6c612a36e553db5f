// Brings Web Chat's ready bundle: npm ci into FOLDER, keep the bundle and its compressed forms, drop the rest.
//
//   node install.mjs FOLDER      called by WebChat.targets; FOLDER is obj/webchat
//
// Two builds at once meet at a lock file: the second waits, then finds the work done.
// Always ends with 0 unless this script itself is broken: a missing bundle is explained here and again by the page, it breaks no build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const source = dirname(fileURLToPath(import.meta.url));
const target = resolve(process.argv[2]);
const stamp = join(target, 'installed');
const lock = `${target}.lock`;
const limit = 10 * 60 * 1000;

const wanted = ['package.json', 'package-lock.json', '.npmrc', 'install.mjs']
  .reduce((hash, name) => hash.update(readFileSync(join(source, name))), createHash('sha256'))
  .digest('hex');

/** Touches the stamp, so that MSBuild's comparison of times agrees with ours of contents. */
function upToDate() {
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) return false;
  writeFileSync(stamp, wanted);
  return true;
}

function holderIsGone() {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (!holder) return false; // opened, number not yet written
    process.kill(holder, 0);
    return false;
  } catch (problem) {
    return problem.code === 'ESRCH';
  }
}

async function takeLock() {
  for (const end = Date.now() + limit; Date.now() < end; ) {
    try {
      const file = openSync(lock, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return true;
    } catch (problem) {
      if (problem.code !== 'EEXIST' && problem.code !== 'EPERM') throw problem;
      if (holderIsGone()) rmSync(lock, { force: true });
      await pause(250);
    }
  }
  return false;
}

function npm(folder) {
  return spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
    timeout: limit,
    encoding: 'utf8',
    shell: process.platform === 'win32', // npm is a .cmd file there
  });
}

function keep(bundle, name) {
  const bytes = readFileSync(join(bundle, name));
  copyFileSync(join(bundle, name), join(target, name));
  writeFileSync(join(target, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  writeFileSync(join(target, `${name}.br`), brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }));
}

function install() {
  const work = join(target, 'install');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) copyFileSync(join(source, name), join(work, name));

  console.log('Fetching the Web Chat bundle with npm (once, about half a minute).');
  const run = npm(work);
  if (run.error?.code === 'ENOENT') return 'npm is not installed';
  if (run.status !== 0) return `npm ci failed: ${lastLines(run.stderr || run.stdout) || run.error?.message || run.signal}`;

  const bundle = join(work, 'node_modules', 'botframework-webchat', 'dist');
  keep(bundle, 'webchat.js');
  copyFileSync(join(bundle, 'webchat.js.LICENSE.txt'), join(target, 'webchat.js.LICENSE.txt'));
  rmSync(work, { recursive: true, force: true });
  writeFileSync(stamp, wanted);
  return null;
}

function lastLines(text) {
  return (text ?? '').trim().split('\n').slice(0, 3).join(' | ');
}

mkdirSync(dirname(target), { recursive: true });
if (!upToDate()) {
  let problem = 'another build holds the lock for too long';
  if (await takeLock()) {
    try {
      problem = upToDate() ? null : install();
    } finally {
      rmSync(lock, { force: true });
    }
  }
  if (problem) {
    console.log(`The chat page comes without its chat window: ${problem}. Everything else works; build again once Node 20 with npm and its registry are at hand.`);
  }
}
