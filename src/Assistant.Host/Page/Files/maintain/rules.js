// All rules with a search, and one rule with everything that belongs to it.
import { el } from '../dom.js';
import { percent, read } from './reading.js';

let searched = '';

export async function ruleList() {
  const body = el('tbody');
  const count = el('p.quiet-words', { role: 'status' });
  const fill = async () => {
    const rules = await read(`rules?search=${encodeURIComponent(searched)}`);
    count.textContent = `${rules.length} rules`;
    body.replaceChildren(...rules.map(row));
  };
  const box = el('input', {
    type: 'search', value: searched, placeholder: 'word, locator, response, status', autocomplete: 'off',
    oninput: event => {
      searched = event.target.value;
      fill();
    },
  });
  await fill();
  return [
    el('div.search', {}, el('label', {}, 'Search', box)), count,
    el('div.wide', {}, el('table.rows', {},
      el('thead', {}, el('tr', {}, ...['Rule', 'Claim', 'Cites', 'Fires'].map((name, at) => el(at === 3 ? 'th.number' : 'th', { scope: 'col' }, name)))), body)),
  ];
}

const row = rule => el('tr', {},
  el('th', { scope: 'row' }, el('a.rule-id', { href: `#rules/${rule.id}` }, rule.id), rule.status === 'stable' ? null : [' ', el('span.state-tag', {}, rule.status)]),
  el('td', {}, rule.claim),
  el('td', {}, el('code', {}, rule.cites.join(', '))),
  el('td.number', {}, rule.status === 'stable' && rule.isTold ? 'told' : percent(rule.fires)));

export async function ruleSheet(id) {
  const sheet = await read(`rules/${encodeURIComponent(id)}`);
  return el('article.sheet', {},
    el('p', {}, el('a', { href: '#rules' }, 'All rules')),
    el('h2', {}, sheet.rule.id),
    el('p.quiet-words', {}, `${sheet.rule.status} · ${sheet.place} · ${firing(sheet)}`),
    el('p', {}, sheet.rule.claim),
    el('h3', {}, 'In words'), el('p', {}, sheet.words),
    ...list('Effects', sheet.effects), ...list('Rests on', sheet.citations),
    el('h3', {}, 'Cases'),
    el('ul', {}, ...sheet.cases.map(one => el('li', {}, one.name, ' ',
      el(one.holds === false ? 'span.failed' : 'span.quiet-words', {}, one.holds === null ? '(not run)' : one.holds ? '(holds' : '(does not hold',
        one.holds === null ? null : one.activation === null ? ')' : `, activation ${one.activation})`), ' ', el('code', {}, one.place)))),
    sheet.notes ? [el('h3', {}, 'Notes'), el('p', {}, sheet.notes)] : null);
}

function firing({ rule, full }) {
  if (rule.status !== 'stable') return 'not in force';
  return rule.isTold ? 'told when somebody asks, moves nothing' : `fires in ${percent(rule.fires)} of all cases, fully in ${percent(full)}`;
}

const list = (title, items) => (items.length ? [el('h3', {}, title), el('ul', {}, ...items.map(item => el('li', {}, item)))] : []);
