// What the answer says beyond the lines in the transcript.
import { el } from '../dom.js';
import { mark } from './mark.js';

/** @param {(n: number) => void} goTo opens a citation */
export function details(answer, goTo) {
  if (!answer.more?.length) return null;
  return el('div', {},
    el('h3', {}, 'Details'),
    el('ul.details', {}, ...answer.more.map(sentence => el('li', {}, sentence.text, ' ', ...(sentence.cites ?? []).map(n => mark(n, goTo))))));
}
