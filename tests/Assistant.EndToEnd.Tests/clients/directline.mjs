// Microsoft's own Direct Line client under Node, doing what a page does. One JSON object on standard output at the end.
//
//   node directline.mjs talk ORIGIN stream|poll     ten questions, a reload with the watermark, an eleventh
//   node directline.mjs outage ORIGIN               a question, an outage (lines on standard input say when it is over), another question
//   node directline.mjs refresh ORIGIN              a token that is refreshed, and the old one's end
//   node directline.mjs expire ORIGIN KEY           a token whose time is over in the middle of a conversation; KEY signs the server's tokens
//   node directline.mjs many ORIGIN COUNT           that many conversations at once
import { createHmac, randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import directLinePackage from 'botframework-directlinejs';
import WebSocketOfNode from 'ws';
import XmlHttpRequest from 'xhr2';

globalThis.XMLHttpRequest = XmlHttpRequest;
globalThis.WebSocket = WebSocketOfNode;
const { DirectLine, ConnectionStatus } = directLinePackage;

const questions = [
  'How might Serbia respond to US secondary sanctions on its energy sector?', 'And Armenia?', 'What if the sanctions were comprehensive?', 'Why?',
  'How might Vietnam respond to US tariffs?', 'What does the document say about technology access?', 'What do you know about Georgia the country?',
  'Serbia or North Macedonia, who is likelier to accept conditions under EU sanctions?', 'hello', 'What can you do?',
];

async function sessionOf(origin) {
  const response = await fetch(`${origin}/api/directline/token`, { method: 'POST' });
  if (!response.ok) throw new Error(`token: ${response.status}`);
  return response.json();
}

/** One client, with everything it was shown. */
class Talk {
  shown = [];
  states = [];
  #listeners = new Set();

  constructor(origin, options) {
    this.line = new DirectLine({ domain: `${origin}/v3/directline`, pollingInterval: 250, ...options });
    this.line.activity$.subscribe({ next: activity => this.#take(activity), error: () => {} });
    this.line.connectionStatus$.subscribe(state => {
      this.states.push(ConnectionStatus[state]);
      this.#tell();
    });
  }

  #take(activity) {
    this.shown.push(activity);
    this.#tell();
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }

  when(holds, what, limit = 60_000) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`waited in vain: ${what}; states ${this.states.join(' ')}`)), limit);
      const look = () => {
        const found = holds(this);
        if (found === undefined || found === false) return;
        clearTimeout(timer);
        this.#listeners.delete(look);
        resolve(found);
      };
      this.#listeners.add(look);
      look();
    });
  }

  online() {
    return this.when(talk => talk.states.at(-1) === 'Online', 'online');
  }

  /** Asks, and asks again under the same name while the server has no room for it, as the page does. */
  async ask(text) {
    const sent = { type: 'message', from: { id: '' }, text, channelData: { clientActivityID: randomUUID() } };
    const end = Date.now() + 60_000;
    let id;
    while ((id = await new Promise((resolve, reject) => this.line.postActivity(sent).subscribe(resolve, reject))) === 'retry') {
      if (Date.now() > end) throw new Error(`"${text}" was not taken for a minute`);
      await new Promise(resolve => setTimeout(resolve, 250));
    }
    return this.when(talk => talk.shown.find(activity => activity.type === 'message' && activity.replyToId === id && activity.from.id !== undefined && activity.from.role === 'bot'), `the answer to "${text}"`);
  }

  /** Ids that were shown more than once. */
  get repeated() {
    const ids = this.shown.map(activity => activity.id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  }

  end() {
    this.line.end();
  }
}

const commands = {
  async talk(origin, way) {
    const session = await sessionOf(origin);
    const webSocket = way === 'stream';
    const first = new Talk(origin, { token: session.token, webSocket });
    await first.online();
    const answers = [];
    for (const question of questions) answers.push((await first.ask(question)).text.slice(0, 200));
    const { conversationId, watermark } = first.line;
    const before = new Set(first.shown.map(activity => activity.id));
    const echoes = first.shown.filter(activity => activity.from.role === 'user').length;
    first.end();

    const again = new Talk(origin, { token: session.token, webSocket, conversationId, watermark });
    await again.online();
    const eleventh = await again.ask('How might Mongolia respond to Chinese trade sanctions?');
    const result = {
      answers,
      eleventh: eleventh.text.slice(0, 200),
      repeated: [...first.repeated, ...again.repeated, ...again.shown.filter(activity => before.has(activity.id)).map(activity => activity.id)],
      echoes,
    };
    again.end();
    return result;
  },

  async outage(origin) {
    const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
    const session = await sessionOf(origin);
    const talk = new Talk(origin, { token: session.token, webSocket: true });
    await talk.online();
    const before = (await talk.ask(questions[0])).text.slice(0, 200);
    console.log('ready');
    // Posted while the server goes down, is away and comes back, always under one name: what the server took before it went counts.
    const sent = { type: 'message', from: { id: '' }, text: 'And Armenia?', channelData: { clientActivityID: 'once' } };
    const end = Date.now() + 120_000;
    let [id, posts, isBack] = ['retry', 0, false];
    lines.next().then(() => { isBack = true; });
    while ((id === 'retry' || !isBack) && Date.now() < end) {
      id = await new Promise(resolve => talk.line.postActivity(sent).subscribe(resolve, () => resolve('retry')));
      posts++;
      await new Promise(resolve => setTimeout(resolve, 500));
    }
    const answersOf = question => talk.shown.filter(activity => activity.type === 'message' && activity.from.role === 'bot' && activity.replyToId === question);
    const after = (await talk.when(() => answersOf(id)[0], 'the answer after the outage')).text.slice(0, 200);
    // The next turn of the conversation runs once this one has ended: a second answer would stand before its answer.
    await talk.ask('What can you do?');
    const result = { before, after, posts, answers: answersOf(id).length, repeated: talk.repeated, states: talk.states };
    talk.end();
    return result;
  },

  async refresh(origin) {
    const session = await sessionOf(origin);
    const talk = new Talk(origin, { token: session.token, webSocket: true });
    await talk.online();
    const response = await fetch(`${origin}/v3/directline/tokens/refresh`, { method: 'POST', headers: { Authorization: `Bearer ${session.token}` } });
    const refreshed = await response.json();
    talk.line.reconnect({ ...refreshed, conversationId: session.conversationId });
    const answer = (await talk.ask(questions[0])).text.slice(0, 200);
    const result = { status: response.status, same: refreshed.conversationId === session.conversationId, other: refreshed.token !== session.token, answer };
    talk.end();
    return result;
  },

  async expire(origin, key) {
    const session = await sessionOf(origin);
    const talk = new Talk(origin, { token: session.token, webSocket: false });
    await talk.online();
    await talk.ask(questions[0]);
    const fresh = await (await fetch(`${origin}/v3/directline/tokens/refresh`, { method: 'POST', headers: { Authorization: `Bearer ${session.token}` } })).json();

    // The same token, issued long ago.
    const [head, content] = session.token.split('.');
    const claims = JSON.parse(Buffer.from(content, 'base64url'));
    const old = Buffer.from(JSON.stringify({ ...claims, iat: claims.iat - 10_000, nbf: claims.nbf - 10_000, exp: claims.exp - 10_000 })).toString('base64url');
    const expired = `${head}.${old}.${createHmac('sha256', Buffer.from(key, 'base64')).update(`${head}.${old}`).digest('base64url')}`;
    const refused = await fetch(`${origin}/v3/directline/tokens/refresh`, { method: 'POST', headers: { Authorization: `Bearer ${expired}` } });
    const code = (await refused.json()).error.code;
    talk.line.token = expired;
    await talk.when(one => one.states.at(-1) === 'ExpiredToken', 'the end of the token');

    // With every change of its state this client begins another round of polling beside the old one, so it may be shown the same twice; pages go by ids.
    talk.line.reconnect({ conversationId: session.conversationId, token: fresh.token });
    const answer = (await talk.ask('And Armenia?')).text.slice(0, 200);
    const result = { status: refused.status, code, states: [...talk.states], answer };
    talk.end();
    return result;
  },

  async many(origin, count) {
    const talks = await Promise.all(Array.from({ length: Number(count) }, async () => {
      const session = await sessionOf(origin);
      const talk = new Talk(origin, { token: session.token, webSocket: true });
      await talk.online();
      return talk;
    }));
    const answers = await Promise.all(talks.map((talk, at) => talk.ask(questions[at % 3 === 0 ? 0 : 4])));
    const own = talks.filter((talk, at) => talk.shown.every(activity => activity.conversation.id === answers[at].conversation.id)).length;
    const conversations = new Set(answers.map(answer => answer.conversation.id)).size;
    for (const talk of talks) talk.end();
    return { answers: answers.length, conversations, own, repeated: talks.flatMap(talk => talk.repeated) };
  },
};

const [command, ...args] = process.argv.slice(2);
try {
  console.log(JSON.stringify(await commands[command](...args)));
  process.exit(0);
} catch (problem) {
  console.error(problem.message);
  process.exit(1);
}
