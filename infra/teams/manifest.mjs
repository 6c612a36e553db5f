// Fills manifest.json in: node manifest.mjs BOT_ID DOMAIN VERSION DEVELOPER COMMANDS_FILE > manifest.json
// The command lists come from the file the bot itself answers from, so that the two never part.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [botId, domain, version, developer, commandsFile] = process.argv.slice(2);
const stop = reason => {
  console.error(reason);
  process.exit(1);
};
if (!commandsFile) stop('usage: node manifest.mjs BOT_ID DOMAIN VERSION DEVELOPER COMMANDS_FILE');
if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(botId)) {
  stop(`"${botId}" is no bot id: give the application (client) id of the bot's registration, such as 11111111-2222-3333-4444-555555555555.`);
}
if (!/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i.test(domain)) {
  stop(`"${domain}" is no domain: give the host people reach the assistant under, without https:// and without a path, such as assistant.example.org.`);
}
if (!/^\d+\.\d+\.\d+$/.test(version)) stop(`"${version}" is no version for Teams: three numbers, such as 1.0.0.`);
if (developer.length > 32) stop(`The developer's name "${developer}" is longer than the 32 characters Teams shows.`);

const values = { BOT_ID: botId, DOMAIN: domain, VERSION: version, DEVELOPER: developer };
const filled = value => typeof value === 'string' ? value.replace(/\$\{(\w+)\}/g, (_, name) => values[name] ?? stop(`Unknown variable ${name}.`))
  : Array.isArray(value) ? value.map(filled)
  : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner)]))
  : value;

const template = fileURLToPath(new URL('manifest.json', import.meta.url));
const manifest = filled(JSON.parse(readFileSync(template, 'utf8')));
manifest.bots[0].commandLists = JSON.parse(readFileSync(commandsFile, 'utf8')).commandLists;
console.log(JSON.stringify(manifest, null, 2));
