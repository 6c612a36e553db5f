// Says when the assistant is out of reach, and when it is back. Web Chat itself reconnects in silence.

const pause = 12_000; // between two looks
const hurry = 2_000; // while it is away
const limit = 5_000;

/**
 * @param {(state: 'here' | 'offline' | 'away') => void} changed called with what it has become; offline: this device has no network; away: the host does not answer
 * @returns {() => void} looks at once: something was not taken
 */
export function watchConnection(changed) {
  let state = 'here';
  let timer = 0;

  const become = next => {
    if (next === state) return;
    state = next;
    changed(state);
  };

  async function look() {
    clearTimeout(timer);
    if (!navigator.onLine) become('offline');
    else if (document.visibilityState === 'visible') become(await answers() ? 'here' : navigator.onLine ? 'away' : 'offline');
    clearTimeout(timer); // another look may have ended meanwhile
    timer = setTimeout(look, state === 'here' ? pause : hurry);
  }

  window.addEventListener('offline', look);
  window.addEventListener('online', look);
  document.addEventListener('visibilitychange', look);
  timer = setTimeout(look, pause);
  return () => {
    if (state === 'here') look();
  };
}

async function answers() {
  try {
    return (await fetch('/health/live', { cache: 'no-store', signal: AbortSignal.timeout(limit) })).status < 500;
  } catch {
    return false;
  }
}
