// The maintainers' page: which part is shown, and what is wrong right now.
import { byId, el } from '../dom.js';
import { coverage } from './coverage.js';
import { findings } from './findings.js';
import { read } from './reading.js';
import { ruleList, ruleSheet } from './rules.js';
import { trial } from './trial.js';

const parts = { rules: ['Rules', ruleList], coverage: ['Coverage', coverage], try: ['Try a question', trial], findings: ['Findings', findings] };
const every = 1000; // ms between two looks at the state
let serving = null;

function part() {
  const [name, id] = location.hash.slice(1).split('/'); // identifiers need no escapes, and a broken one would end the page
  return { name: Object.hasOwn(parts, name) ? name : 'rules', id };
}

async function show({ focus = false } = {}) {
  const { name, id } = part();
  byId('parts').replaceChildren(...Object.entries(parts).map(([key, [label]]) =>
    el('a', { href: `#${key}`, 'aria-current': key === name ? 'page' : null }, label)));
  const main = byId('main');
  try {
    const content = name === 'rules' && id ? await ruleSheet(id) : await parts[name][1]();
    main.replaceChildren(...[content].flat());
  } catch (problem) {
    main.replaceChildren(el('p.notice', { role: 'alert' }, `This could not be read: ${problem.message}`));
  }
  if (focus) {
    main.focus({ preventScroll: true });
    scrollTo(0, 0); // problems stand above, and must not be scrolled away
  }
}

function tell(state) {
  byId('serving').textContent = `In force: ${state.serving}, since ${new Date(state.since).toLocaleString('en-GB')}. At hand: ${state.versions.join(', ')}.`;
  const box = byId('problems');
  const wrong = [...state.problems, ...state.failing.map(failed => ({ place: failed.place, code: 'RB019', message: `the case "${failed.name}" does not hold` }))];
  box.hidden = wrong.length === 0;
  const text = state.problems.length ? 'The newest edit is not in force' : 'Cases that do not hold';
  if (box.dataset.told !== JSON.stringify(wrong)) {
    box.dataset.told = JSON.stringify(wrong);
    box.replaceChildren(el('h2', {}, text), el('ul.faults', {}, ...wrong.slice(0, 50).map(fault => el('li', {}, el('code', {}, `${fault.place} ${fault.code}`), ' ', fault.message))));
  }
}

async function watch() {
  try {
    const state = await read('state');
    tell(state);
    if (serving !== null && serving !== state.serving) await show();
    serving = state.serving;
  } catch {
    byId('serving').textContent = 'The host does not answer. Trying again…';
  }
  setTimeout(watch, every);
}

addEventListener('hashchange', () => show({ focus: true }));
show();
watch();
