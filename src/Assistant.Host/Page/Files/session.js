// A conversation's token comes from our own host; a secret never reaches the browser.

const endpoint = '/api/directline/token';
const limit = 15_000;

/**
 * @returns {Promise<{token: string, conversationId?: string, userId?: string, webSocket?: boolean}>}
 * @throws when the host does not answer in time, refuses, or answers something else
 */
export async function startSession() {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: '{}',
    credentials: 'same-origin',
    cache: 'no-store',
    signal: AbortSignal.timeout(limit),
  });
  if (!response.ok) throw new Error(`The host answered ${response.status}.`);
  const session = await response.json();
  if (typeof session?.token !== 'string' || !session.token) throw new Error('The host gave no token.');
  return session;
}
