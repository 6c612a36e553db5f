// Plain sentences for the states in which there is no conversation.
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
    el('p', {}, 'It may be starting, or the connection is down.'),
    el('button.solid', { type: 'button', onclick: retry }, 'Try again'));
}

/** The conversation is over, but may still be read. */
export function showEnded(restart) {
  show(
    el('p', {}, 'This conversation has ended.'),
    el('button.quiet', { type: 'button', onclick: restart }, 'Start a new one'));
  place().classList.add('is-slim');
}

function show(...content) {
  place().classList.remove('is-slim');
  place().replaceChildren(...content);
  place().hidden = false;
}
