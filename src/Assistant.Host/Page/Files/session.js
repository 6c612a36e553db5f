// Whose conversation this is. The token comes from our own host (a secret never reaches the browser) and is kept for this tab alone, so that a reload goes on
// where it was.

const place = 'assistant.session';
const endpoint = '/api/directline/token';
const ours = '/v3/directline';
const limit = 15_000;
const renewal = 10 * 60 * 1000; // tokens live for half an hour
const mine = new Set(); // conversations this tab holds

/**
 * @typedef {{token: string, conversationId: string, userId?: string, webSocket?: boolean, domain?: string, hostToken?: string, erased?: string}} Session
 *   domain: where the conversation runs, if not at our own host, which then knows us by hostToken; erased: the message that told last of an erasure
 */

/**
 * @returns {Promise<{session: Session, isResumed: boolean, isLost: boolean}>} isLost: there was a conversation, and its time is over
 * @throws {Refusal | Error} when the host does not answer in time, refuses, or answers something else
 */
export async function openSession() {
  const kept = read();
  const old = kept && await claim(kept.conversationId) ? kept : null;
  const renewed = old && await renew(old);
  if (renewed) return { session: write(renewed), isResumed: true, isLost: false };
  const session = write(await start());
  await claim(session.conversationId);
  return { session, isResumed: false, isLost: Boolean(old) };
}

/** Forgets the conversation: the next one is new. */
export function forgetSession() {
  try {
    sessionStorage.removeItem(place);
  } catch { /* nothing is kept where storage is forbidden */ }
}

/**
 * Notes that what stands on the page was erased.
 * @param {Session} session
 * @param {string} id the message that says so
 * @returns {boolean} whether it is news: after the page was drawn anew the same message comes again
 */
export function noteErasure(session, id) {
  if (session.erased === id) return false;
  write(Object.assign(session, { erased: id }));
  return true;
}

/** Ends the sign-in, and forgets the conversation: the next person at this screen is another one. */
export async function signOut() {
  const response = await post('/signout', {}).catch(() => null);
  if (response?.ok) forgetSession();
  return response?.ok ?? false;
}

/**
 * Renews the token while the page is open.
 * @param {Session} session its token is exchanged in place
 * @returns {() => void} ends it
 */
export function keepFresh(session) {
  const timer = setInterval(() => renew(session).then(fresh => fresh && Object.assign(session, write(fresh)), () => {}), renewal);
  return () => clearInterval(timer);
}

/**
 * Reminds a host that was started anew of the conversation: it takes up again what its own token names, and Web Chat's client comes back only after a while.
 * @param {Session} session
 */
export async function wake({ conversationId, token, domain }) {
  if (domain) return; // it runs elsewhere
  const address = `${ours}/conversations/${encodeURIComponent(conversationId)}?watermark=1`;
  await fetch(address, { headers: { Authorization: `Bearer ${token}` }, cache: 'no-store', signal: AbortSignal.timeout(limit) }).catch(() => {});
}

/** The host said no, and when to try again. */
export class Refusal extends Error {
  /** @param {number} status @param {number} wait seconds */
  constructor(status, wait) {
    super(`The host answered ${status}.`);
    this.status = status;
    this.wait = wait;
  }
}

async function start() {
  const response = await post(endpoint, { 'Content-Type': 'application/json' }, '{}');
  if (!response.ok) throw new Refusal(response.status, Number(response.headers.get('Retry-After')) || 0);
  const session = await response.json();
  if (typeof session?.token !== 'string' || !session.token) throw new Error('The host gave no token.');
  return session;
}

/** @returns {Promise<Session | null>} null when the host no longer takes the token */
async function renew(session) {
  const response = await post(`${session.domain ?? ours}/tokens/refresh`, { Authorization: `Bearer ${session.token}` });
  if (response.status >= 500 || response.status === 429) throw new Refusal(response.status, Number(response.headers.get('Retry-After')) || 0);
  const fresh = response.ok ? await response.json() : null;
  return fresh?.token ? { ...session, token: fresh.token, ...(session.hostToken ? { hostToken: await renewHostToken(session) } : {}) } : null;
}

/** The old one where the host does not answer: what it opens can wait. */
async function renewHostToken({ hostToken }) {
  const response = await post(`${ours}/tokens/refresh`, { Authorization: `Bearer ${hostToken}` }).catch(() => null);
  return (response?.ok && (await response.json()).token) || hostToken;
}

const post = (address, headers, body) => fetch(address, {
  method: 'POST', headers: { Accept: 'application/json', ...headers }, body, credentials: 'same-origin', cache: 'no-store', signal: AbortSignal.timeout(limit),
});

/** Whether the conversation is this tab's alone: a tab that was duplicated brings a copy of what is kept, and two would take the stream from each other. */
function claim(conversationId) {
  if (!navigator.locks || mine.has(conversationId)) return Promise.resolve(true);
  return new Promise(said => {
    navigator.locks.request(`assistant.${conversationId}`, { ifAvailable: true }, lock => {
      if (lock) mine.add(conversationId);
      said(lock !== null);
      return lock ? new Promise(() => {}) : undefined; // held until the tab goes
    });
  });
}

function read() {
  try {
    const session = JSON.parse(sessionStorage.getItem(place) ?? 'null');
    return typeof session?.token === 'string' && typeof session.conversationId === 'string' ? session : null;
  } catch {
    return null;
  }
}

function write(session) {
  try {
    sessionStorage.setItem(place, JSON.stringify(session));
  } catch { /* without storage a reload starts anew */ }
  return session;
}
