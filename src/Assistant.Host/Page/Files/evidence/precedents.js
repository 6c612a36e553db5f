// Past cases nearest to the one asked about. They are shown, and not used in the score.
import { el } from '../dom.js';
import { mark } from './mark.js';
import { plain } from './words.js';

/** @param {(n: number) => void} goTo opens a citation */
export function precedents(answer, goTo) {
  if (!answer.precedents?.length) return null;
  const label = id => (answer.responses ?? []).find(response => response.id === id)?.label ?? plain(id);
  return el('div', {},
    el('h3', {}, 'Near past cases'),
    el('p.note', {}, 'The most alike of the coded cases; they are not used in the score.'),
    el('ul.cases', {}, ...answer.precedents.map(precedent => el('li', {},
      el('p.case', {}, `${precedent.name}, ${precedent.year}`),
      el('p', {}, precedent.chosen.map(label).join('; ')),
      el('p.note', {}, `For the sender: ${precedent.outcome}. ${precedent.reference}`, ...(precedent.cites ?? []).flatMap(n => [' ', mark(n, goTo)]))))));
}
