// What only the host can give of an answer: its Markdown file, and a link.

const limit = 15_000;

/** @param {() => string} token of the conversation the answer was given in */
export const fromHost = token => ({
  /** @returns {Promise<Blob>} */
  markdown: async id => (await ask(`/api/answers/${encodeURIComponent(id)}/markdown`, 'GET', token())).blob(),

  /** @returns {Promise<{address: string, until: string}>} */
  link: async id => {
    const { path, until } = await (await ask(`/api/answers/${encodeURIComponent(id)}/link`, 'POST', token())).json();
    return { address: `${location.origin}${path}`, until: until.slice(0, 10) };
  },
});

async function ask(address, method, token) {
  const response = await fetch(address, { method, headers: { Authorization: `Bearer ${token}` }, cache: 'no-store', signal: AbortSignal.timeout(limit) });
  if (response.ok) return response;
  const problem = await response.json().catch(() => null);
  throw new Error(problem?.detail ?? 'The assistant cannot be reached just now. Please try again.');
}
