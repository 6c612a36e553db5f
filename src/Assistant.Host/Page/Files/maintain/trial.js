// One question, asked of the working copy and of the released version, differences marked.
import { el } from '../dom.js';
import { read } from './reading.js';

let asked = 'How might Serbia respond to US secondary sanctions on its energy sector?';
const visible = 0.005; // a score moves visibly from half a point of a hundred

export async function trial() {
  const result = el('div', { 'aria-live': 'polite' });
  const box = el('textarea', { rows: 2, maxlength: 2000 }, asked);
  const ask = async () => {
    asked = box.value.trim();
    if (!asked) return;
    result.replaceChildren(el('p.quiet-words', {}, 'Asking both versions…'));
    try {
      result.replaceChildren(...compared(await read('try', { text: asked })));
    } catch (problem) {
      result.replaceChildren(el('p.notice', { role: 'alert' }, problem.message));
    }
  };
  await Promise.resolve();
  return [
    el('div.search', {}, el('label', {}, 'Question', box), el('button.do', { type: 'button', onclick: ask }, 'Ask both')),
    result,
  ];
}

function compared({ working, released }) {
  const head = released === null
    ? el('p', {}, 'There is no released version to try against: set Maintain:Released to a folder or a pack.')
    : el('p', {}, `Working copy ${named(working)} beside ${named(released)}.`);
  return [head, scores(working, released), el('div.versions', {}, text('Working copy', working, released), released ? text('Released', released, working) : null)].filter(Boolean);
}

const named = answer => `${answer.ruleBase.version} (${answer.ruleBase.hash.slice(7, 19)})`;

function scores(working, released) {
  if (!working.responses.length) return null;
  const before = new Map((released?.responses ?? []).map((response, at) => [key(response), { response, at }]));
  return el('div.wide', {}, el('table.rows', {},
    el('thead', {}, el('tr', {}, ...['Response', 'Working copy', 'Released', 'Moved'].map((name, at) => el(at ? 'th.number' : 'th', { scope: 'col' }, name)))),
    el('tbody', {}, ...working.responses.map((response, at) => {
      const old = before.get(key(response));
      const moved = old ? response.score - old.response.score : null;
      const changed = old && (Math.abs(moved) >= visible || old.at !== at);
      return el(changed ? 'tr.moved' : 'tr', {},
        el('th', { scope: 'row' }, response.label),
        el('td.number', {}, place(at, response)),
        el('td.number', {}, old ? place(old.at, old.response) : '–'),
        el('td.number', {}, moved === null ? '–' : signed(moved)));
    }))));
}

const key = response => `${response.state} ${response.id} ${response.variant ?? ''}`;
const place = (at, response) => `${at + 1}. · ${Math.round(response.score * 100)}`;
const signed = moved => `${moved > 0 ? '+' : moved < 0 ? '−' : '±'}${(Math.abs(moved) * 100).toFixed(1)}`;

function text(title, answer, other) {
  const told = new Set((other?.sentences ?? []).map(sentence => sentence.text));
  const sentences = answer.sentences.length ? answer.sentences : [{ text: answer.headline }];
  return el('section', {}, el('h3', {}, title), el('ol', {}, ...sentences.map(sentence =>
    el(other && !told.has(sentence.text) ? 'li.only' : 'li', {}, sentence.text))));
}
