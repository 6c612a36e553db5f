// Plain sentences for the states in which there is no conversation, and short ones for what happens beside it.
import { byId, el } from './dom.js';

const place = () => byId('notice');

export function hideNotice() {
  place().hidden = true;
  place().replaceChildren();
}

/** The build had no npm, or the bundle did not load. */
export function showMissingBundle() {
  show(
    el('h2', {}, 'The chat window is not here'),
    el('p', {}, 'This copy was built without Web Chat, which is fetched with npm. Install Node 20 with npm, build again and reload this page.'),
    el('p', {}, 'Until then the assistant answers over HTTP:'),
    el('pre', {}, el('code', {}, `curl ${location.origin}/api/ask -H "Content-Type: application/json" \\\n  -d '{"text": "How might Serbia respond to US secondary sanctions on its energy sector?"}'`)));
}

/** @param {() => void} retry */
export function showUnreachable(retry) {
  show(
    el('h2', {}, 'The assistant cannot be reached just now'),
    el('p', {}, navigator.onLine ? 'It may be starting, or the connection is down.' : 'This device is offline. Nothing is lost: the conversation goes on once you are back.'),
    el('button.solid', { type: 'button', onclick: retry }, 'Try again'));
}

/** @param {() => void} retry @param {number} wait seconds */
export function showTooMany(retry, wait) {
  show(
    el('h2', {}, 'A moment, please'),
    el('p', {}, `Many conversations were started from here just now. A new one can begin in ${wait > 1 ? `${wait} seconds` : 'a few seconds'}.`),
    el('button.solid', { type: 'button', onclick: retry }, 'Try again'));
}

/** The conversation is over, but may still be read. */
export function showEnded(restart) {
  show(
    el('p', {}, 'This conversation has expired. What was said stays here to read.'),
    el('button.quiet', { type: 'button', onclick: restart }, 'Start a new one'));
  place().classList.add('is-slim');
}

/** Beside the conversation, until something else is to be said there. */
export function tell(text, { lasting = false } = {}) {
  const place = byId('tidings');
  clearTimeout(tell.timer);
  place.textContent = text;
  if (text && !lasting) tell.timer = setTimeout(() => (place.textContent = ''), 12_000);
}

function show(...content) {
  place().classList.remove('is-slim');
  place().replaceChildren(...content);
  place().hidden = false;
}
