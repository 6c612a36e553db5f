// A number in square brackets that opens its source.
import { el } from '../dom.js';

/** @param {(n: number) => void} goTo opens a citation */
export function mark(n, goTo) {
  return el('button.cite', { type: 'button', 'aria-label': `Open source ${n}`, onclick: () => goTo(n) }, `[${n}]`);
}
