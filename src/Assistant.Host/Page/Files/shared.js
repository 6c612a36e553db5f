// An answer somebody sent: fetched by the token in the address, and shown alone.
import { byId, el } from './dom.js';
import { sheet } from './reading/sheet.js';
import { spokenDay } from './reading/provenance.js';
import { save } from './taking/save.js';

const limit = 15_000;
const token = location.pathname.split('/').at(-1);
const place = byId('content');

function goTo(n) {
  const target = byId(`source-${n}`);
  if (!target) return;
  for (const other of place.querySelectorAll('.source.is-asked')) other.classList.remove('is-asked');
  target.classList.add('is-asked');
  target.closest('details')?.setAttribute('open', '');
  target.focus();
  target.scrollIntoView({ block: 'center' });
}

function show({ answer, more, names, day, until }) {
  const whole = { ...answer, names, more: more.map(index => answer.sentences[index]).filter(Boolean) };
  document.title = `${answer.question} – Assistant`;
  place.replaceChildren(
    el('div.buttons', { role: 'group', 'aria-label': 'This answer' },
      el('button.quiet.small', { type: 'button', onclick: () => window.print() }, 'Print or save as PDF'),
      el('button.quiet.small', { type: 'button', onclick: async () => save(await (await fetch(`/api/links/${token}/markdown`)).blob(), `answer-${answer.answerId}.md`) }, 'Markdown')),
    el('p.note', {}, `This link works until ${spokenDay(until)}.`),
    sheet(whole, day, { goTo }));
}

function refuse(title, detail) {
  document.title = `${title} – Assistant`;
  place.replaceChildren(el('h1', { tabindex: '-1' }, title), el('p', {}, detail), el('p', {}, el('a.solid', { href: '/' }, 'Ask a question')));
}

async function begin() {
  try {
    const response = await fetch(`/api/links/${encodeURIComponent(token)}`, { cache: 'no-store', signal: AbortSignal.timeout(limit) });
    const found = await response.json();
    if (response.ok) show(found);
    else refuse(found.title ?? 'This link does not work.', found.detail ?? 'Ask whoever sent it for a new one.');
  } catch {
    refuse('The assistant cannot be reached just now', 'It may be starting, or the connection is down. Reload this page in a moment.');
  }
  place.removeAttribute('aria-busy');
}

begin();
