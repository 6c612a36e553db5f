// A whole answer to read from top to bottom: for print, and for whoever was sent a link.
import { el } from '../dom.js';
import { parts } from '../evidence/parts.js';
import { mark } from '../evidence/mark.js';
import { pictures } from './pictures.js';
import { provenance, spokenDay } from './provenance.js';
import { read } from './text.js';

/**
 * @param {object} answer
 * @param {string} day
 * @param {{goTo?: (n: number) => void, isDrawn?: boolean}} [options] goTo opens a citation; isDrawn: the ranking is a picture, for paper, where nothing opens
 * @returns {HTMLElement}
 */
export function sheet(answer, day, { goTo = () => {}, isDrawn = false } = {}) {
  const left = isDrawn ? ['Ranking', 'Trace'] : ['Trace'];
  const [first, ...rest] = read(answer);
  const numbers = sentence => (sentence?.cites ?? []).flatMap(n => [' ', mark(n, goTo)]);
  return el('article', {},
    el('p.sheet-kind', {}, `Answer of ${spokenDay(day)}`),
    el('h1', { tabindex: '-1' }, answer.question),
    el('p.bottom-line', {}, first?.text ?? answer.headline, ...numbers(first)),
    ...rest.map(sentence => el('p', {}, sentence.text, ...numbers(sentence))),
    ...(isDrawn ? pictures(answer, day) : []).map(picture => el('figure', {}, picture)),
    ...parts(answer, goTo).filter(([name]) => !left.includes(name)).map(([name, content]) => el('section.part', { 'aria-label': name }, content)),
    el('p.provenance', {}, provenance(answer, day), el('span.note', {}, ` Answer ${answer.answerId}.`)));
}
