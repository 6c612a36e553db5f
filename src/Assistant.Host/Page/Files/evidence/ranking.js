// The responses, best first: score, base rate, range, support; each opens onto its reasons.
import { el, spoken } from '../dom.js';
import { reasons } from './reasons.js';
import { plain, points, stateName } from './words.js';

/** @param {(n: number) => void} goTo opens a citation */
export function ranking(answer, goTo) {
  const responses = (answer.responses ?? []).filter(response => response?.variant !== 'base');
  if (!responses.length) return null;
  const states = [...new Set(responses.map(response => response.state))];

  return el('div', {},
    el('h3', {}, 'Ranking'),
    el('p.note', {}, 'Open a response for its reasons.'),
    legend(),
    ...states.flatMap(state => {
      const own = responses.filter(response => response.state === state);
      return [
        states.length > 1 ? el('h4', {}, stateName(answer, state)) : null,
        confidence(answer, state),
        el('ol.ranking', {}, ...own.map((response, index) => row(response, index, answer, goTo))),
        together(answer, state, own),
      ];
    }));
}

function legend() {
  return el('ul.legend', { 'aria-hidden': 'true' },
    el('li', {}, el('span.key.key-score'), 'score, 0–100'),
    el('li', {}, el('span.key.key-base'), 'base rate'),
    el('li', {}, el('span.key.key-range'), 'range'));
}

function confidence(answer, state) {
  const own = (answer.confidence ?? []).find(entry => entry.state === state);
  if (!own) return null;
  return el('p.confidence', {}, `Confidence: ${own.level}.`, own.abstained ? ' Too few figures are known to stand behind the order.' : null);
}

/** Neighbours that the evidence does not tell apart. */
function together(answer, state, responses) {
  const pairs = (answer.confidence ?? []).find(entry => entry.state === state)?.notSeparated ?? [];
  if (!pairs.length) return null;
  const name = id => responses.find(response => response.id === id)?.label ?? plain(id);
  return el('p.note', {}, 'Too close to separate: ', pairs.map(pair => pair.map(name).join(' and ')).join('; '), '.');
}

function row(response, index, answer, goTo) {
  const [score, low, high, base] = [response.score, response.low, response.high, response.prior?.value].map(points);
  const id = `reasons-${response.state}-${response.id}`.replace(/[^\w-]/g, '');
  const detail = el('div.reasons', { id, hidden: true }, reasons(response, answer, goTo));
  const button = el('button.response', {
    type: 'button', 'aria-expanded': 'false', 'aria-controls': id,
    onclick: () => {
      detail.hidden = !detail.hidden;
      button.setAttribute('aria-expanded', String(!detail.hidden));
    },
  },
  el('span.response-rank', { 'aria-hidden': 'true' }, index + 1),
  el('span.response-label', {}, plain(response.label ?? response.id)),
  el('span.response-score', {}, spoken('score '), score ?? '–', spoken(' of 100')),
  el('span.bar', { 'aria-hidden': 'true', '--score': score ?? 0, '--low': low ?? score ?? 0, '--high': high ?? score ?? 0, '--at': base ?? 0 },
    el('span.bar-fill'),
    low !== null && high !== null ? el('span.bar-range') : null,
    base !== null ? el('span.bar-base') : null),
  el('span.response-support', {}, response.support ?? ''),
  el('span.response-range', {}, spoken('range '), low !== null && high !== null ? `${low}–${high}` : ''),
  base === null ? null : spoken(`base rate ${base}`));
  return el('li', {}, button, detail);
}
