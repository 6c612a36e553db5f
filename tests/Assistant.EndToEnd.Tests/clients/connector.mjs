// Microsoft's connector library as the channel. One JSON object on standard output at the end.
//
//   node connector.mjs APP_ID     says "ready ADDRESS", reads the bot's origin from standard input, and talks to it
//
// At ADDRESS stand the issuer of tokens (OpenID metadata and keys), the authority that gives the bot its own token, and the service replies go to.
import { createHmac, createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import connector from 'botframework-connector';

const [appId] = process.argv.slice(2);
const issuer = 'https://api.botframework.com';
const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Posts that came to the service, and how the next ones are answered. */
const posts = [];
const answers = [];
let heard = () => {};

const server = createServer((request, response) => {
  let body = '';
  request.on('data', piece => (body += piece));
  request.on('end', () => {
    const say = (status, json, headers = {}) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(json));
    if (request.url === '/metadata') return say(200, { issuer, jwks_uri: `${address}/keys` });
    if (request.url === '/keys') {
      const jwk = own.publicKey.export({ format: 'jwk' });
      return say(200, { keys: [{ ...jwk, kid: 'teams', use: 'sig', endorsements: ['msteams', 'directline'] }, { ...jwk, kid: 'none', use: 'sig' }] });
    }

    if (request.url === '/login/oauth2/v2.0/token') return say(200, { token_type: 'Bearer', access_token: 'outbound', expires_in: 3600 });
    const [, person] = request.url.match(/\/members\/([^/?]+)$/) ?? [];
    if (request.method === 'GET' && person) return say(200, { id: decodeURIComponent(person), name: 'Ana', userRole: 'user' });
    const activity = JSON.parse(body);
    posts.push({ activity, url: request.url, authorization: request.headers.authorization });
    heard();
    const status = activity.type === 'typing' ? 200 : answers.shift() ?? 200;
    return say(status, status === 200 ? { id: randomUUID() } : { error: { code: 'Test', message: 'as told' } }, status === 429 ? { 'retry-after': '0' } : {});
  });
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}`;
const serviceUrl = `${address}/`;

const encode = json => Buffer.from(JSON.stringify(json)).toString('base64url');
function sign(claims = {}, { key = own.privateKey, header = {} } = {}) {
  const now = Math.floor(Date.now() / 1000);
  const head = { alg: 'RS256', typ: 'JWT', kid: 'teams', ...header };
  const content = `${encode(head)}.${encode({ iss: issuer, aud: appId, nbf: now - 60, exp: now + 600, serviceurl: serviceUrl, ...claims })}`;
  if (head.alg === 'none') return `${content}.`;
  const signature = head.alg === 'HS256'
    ? createHmac('sha256', own.publicKey.export({ type: 'spki', format: 'der' })).update(content).digest('base64url')
    : createSign(`RSA-SHA${head.alg.slice(2)}`).update(content).sign(key, 'base64url');
  return `${content}.${signature}`;
}

let count = 0;
const activityOf = more => ({
  type: 'message', id: `a${++count}`, channelId: 'msteams', serviceUrl, from: { id: '29:ana', aadObjectId: 'ana' }, recipient: { id: '28:bot', name: 'Bot' },
  conversation: { id: 'a:personal', conversationType: 'personal' }, ...more,
});

console.log(`ready ${address}`);
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const origin = (await lines.next()).value;
const endpoint = `${origin}/api/messages`;

async function post(activity, token = sign(), authorization = `Bearer ${token}`) {
  const response = await fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json', ...(authorization && { authorization }) }, body: JSON.stringify(activity) });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}

/** Waits until a message came that is no sign of typing, behind the first so many posts. */
function message(after, holds = () => true, limit = 60_000) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no reply; ${posts.length} posts`)), limit);
    const look = () => {
      const found = posts.slice(after).find(one => one.activity.type === 'message' && holds(one));
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    };
    heard = look;
    look();
  });
}

const messagesSince = after => posts.slice(after).filter(one => one.activity.type === 'message');
const question = 'How might Serbia respond to US secondary sanctions on its energy sector?';
const result = {};

try {
  // The library as a judge of every token: what it takes as a bot and what it refuses.
  connector.ChannelValidation.OpenIdMetadataEndpoint = `${address}/metadata`;
  const credentials = new connector.SimpleCredentialProvider(appId, 'password');
  const taken = (activity, authorization) => connector.JwtTokenValidation.authenticateRequest(activity, authorization, credentials, '').then(identity => identity.isAuthenticated, () => false);

  let after = posts.length;
  const good = await post(activityOf({ text: question }));
  const first = await message(after);
  result.good = { status: good.status, reply: first.activity, authorization: first.authorization };

  after = posts.length;
  answers.push(429, 429);
  await post(activityOf({ text: 'And Armenia?' }));
  await message(after, () => messagesSince(after).length === 3);
  result.busy = { posts: messagesSince(after).length, about: messagesSince(after).at(-1).activity.text.includes('Armenia') ? 'Armenia' : 'something else' };

  after = posts.length;
  answers.push(502);
  await post(activityOf({ text: 'And Georgia the country?' }));
  await message(after);
  // The next turn of the conversation runs once this one has ended: whatever it would send again came before.
  await post(activityOf({ text: 'What can you do?' }));
  await message(after, one => one.activity.text.includes('Ask how a smaller state'));
  result.broken = { posts: messagesSince(after).filter(one => one.activity.text.includes('Georgia')).length };

  const button = first.activity.attachments[0].content.actions[0];
  const pressed = await post(activityOf({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb: button.verb, data: button.data }, trigger: 'manual' } }));
  result.pressed = { status: pressed.status, type: pressed.body.type };
  result.unknown = (await post(activityOf({ type: 'invoke', name: 'composeExtension/query', value: {} }))).status;
  const expected = await post(activityOf({ text: question, deliveryMode: 'expectReplies' }));
  result.expected = { status: expected.status, replies: expected.body.activities.length };

  // The hosted Direct Line is a channel like any other, and its pages show what comes with an answer.
  after = posts.length;
  const hosted = await post(activityOf({ channelId: 'directline', from: { id: 'dl_ana' }, conversation: { id: 'hosted' }, text: question }));
  const told = await message(after);
  result.hosted = { status: hosted.status, url: told.url, question: told.activity.channelData?.assistant?.answer?.question };

  const now = Math.floor(Date.now() / 1000);
  result.good.tokens = {};
  const right = {
    plain: sign(),
    lateByFour: sign({ nbf: now - 1000, exp: now - 240 }),
    earlyByFour: sign({ nbf: now + 240, exp: now + 1000 }),
    longer: sign({}, { header: { alg: 'RS384' } }),
    longest: sign({}, { header: { alg: 'RS512' } }),
  };
  for (const [name, token] of Object.entries(right)) {
    after = posts.length;
    const activity = activityOf({ text: 'What can you do?' });
    const { status } = await post(activity, token);
    const answered = status === 200 ? (await message(after, one => one.activity.replyToId === activity.id)).activity.replyToId === activity.id : false;
    result.good.tokens[name] = { status, answered, library: await taken(activityOf(), `Bearer ${token}`) };
  }

  after = posts.length;
  const wrong = {
    issuer: [sign({ iss: 'https://evil.example' })],
    audience: [sign({ aud: randomUUID() })],
    audiences: [sign({ aud: [appId, randomUUID()] })],
    serviceMissing: [sign({ serviceurl: undefined })],
    service: [sign({ serviceurl: 'https://evil.example/' })],
    serviceSlash: [sign({ serviceurl: address })],
    serviceUnsaid: [sign(), { serviceUrl: undefined }],
    channelUnsaid: [sign(), { channelId: undefined }],
    expired: [sign({ exp: now - 360, nbf: now - 1000 })],
    endless: [sign({ exp: undefined })],
    early: [sign({ nbf: now + 360, exp: now + 1000 })],
    key: [sign({}, { key: foreign.privateKey })],
    keyUnknown: [sign({}, { key: foreign.privateKey, header: { kid: 'unknown' } })],
    keyUnendorsed: [sign({}, { header: { kid: 'none' } })],
    channelUnendorsed: [sign(), { channelId: 'slack' }],
    unsigned: [sign({}, { header: { alg: 'none' } })],
    symmetric: [sign({}, { header: { alg: 'HS256' } })],
    scheme: [sign(), {}, `Basic ${sign()}`],
    nothing: [sign(), {}, ''],
  };
  result.refused = {};
  for (const [name, [token, more = {}, authorization = `Bearer ${token}`]] of Object.entries(wrong)) {
    result.refused[name] = {
      status: (await post(activityOf({ text: question, ...more }), token, authorization)).status, library: await taken(activityOf(more), authorization),
    };
  }
  result.strays = posts.length - after;
  console.log(JSON.stringify(result));
  process.exit(0);
} catch (problem) {
  console.error(problem.stack);
  process.exit(1);
}
