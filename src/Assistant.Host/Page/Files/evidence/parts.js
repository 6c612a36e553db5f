// The parts of the evidence, in the order they are read; an answer has those it has something for.
import { caveats } from './caveats.js';
import { changes } from './changes.js';
import { details } from './details.js';
import { figures } from './figures.js';
import { precedents } from './precedents.js';
import { ranking } from './ranking.js';
import { sources } from './sources.js';
import { trace } from './trace.js';

/**
 * @param {(n: number) => void} goTo opens a citation
 * @returns {[string, HTMLElement][]} name and content
 */
export const parts = (answer, goTo) => [
  ['Ranking', ranking(answer, goTo)],
  ['Changes', changes(answer, goTo)],
  ['Cases', precedents(answer, goTo)],
  ['Details', details(answer, goTo)],
  ['Sources', sources(answer)],
  ['Figures', figures(answer)],
  ['Caveats', caveats(answer)],
  ['Trace', trace(answer, goTo)],
].filter(([, content]) => content);
