// Microsoft's own check of a Teams app manifest, offline: the schemas come with the package.
//   node validate-manifest.mjs FILE  →  ["what is wrong", ...]
import { createRequire } from 'node:module';

const { AppManifestUtils } = createRequire(import.meta.url)('@microsoft/app-manifest');
globalThis.fetch = () => { throw new Error('The check must not reach for the net.'); };
let problems;
try {
  [, problems] = await AppManifestUtils.readAndValidateTeamsManifest(process.argv[2]);
} catch (wrong) {
  problems = [wrong.message]; // a value of a kind the schema does not know is thrown, not listed
}
console.log(JSON.stringify(problems));
