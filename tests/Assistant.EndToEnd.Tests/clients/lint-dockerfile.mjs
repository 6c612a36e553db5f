// dockerfilelint over one file:  node lint-dockerfile.mjs FILE  →  [{ line, title }, ...]
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const lint = join(dirname(createRequire(import.meta.url).resolve('dockerfilelint/package.json')), 'bin', 'dockerfilelint');
let found;
try {
  found = execFileSync(process.execPath, [lint, '-o', 'json', process.argv[2]], { encoding: 'utf8' });
} catch (ended) {
  found = ended.stdout; // it ends with the number of issues
}
console.log(JSON.stringify(JSON.parse(found).files.flatMap(file => file.issues.map(({ line, title }) => ({ line, title })))));
