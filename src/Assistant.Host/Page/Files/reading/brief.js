// One page for a director: bottom line, picture, why, what would change it, what to watch, how sure. Every sentence is one of the answer's own.
import { el } from '../dom.js';
import { pictures } from './pictures.js';
import { provenance, spokenDay } from './provenance.js';
import { read, source } from './text.js';

const mostReasons = 4;
const mostWatched = 2;
const mostDrawn = 5; // a page is short

/** @returns {HTMLElement} */
export function brief(answer, day) {
  const [first, ...rest] = read(answer);
  const flips = rest.filter(sentence => sentence.text.startsWith('If '));
  const reasons = rest.filter(sentence => !flips.includes(sentence)).slice(0, mostReasons);
  const watched = (answer.watch ?? []).slice(0, mostWatched);
  const used = new Set([first, ...reasons, ...flips, ...watched].flatMap(sentence => sentence?.cites ?? []));

  return el('article.sheet.brief', {},
    el('p.sheet-kind', {}, `Brief · ${spokenDay(day)}`),
    el('h1', { tabindex: '-1' }, answer.question),
    el('p.bottom-line', {}, first ? told(first) : answer.headline),
    ...pictures(answer, day, { most: mostDrawn }).slice(0, 2),
    part('Why', reasons),
    part('What would change it', flips),
    part('Watch for', watched),
    answer.caveats?.length ? el('section', {}, el('h2', {}, 'Keep in mind'), el('ul', {}, ...answer.caveats.map(line => el('li', {}, line)))) : null,
    used.size ? el('section.brief-sources', {}, el('h2', {}, 'Sources'),
      el('ul.plain', {}, ...(answer.citations ?? []).filter(citation => used.has(citation.n)).map(citation => el('li', {}, `[${citation.n}] ${source(citation)}`)))) : null,
    el('p.provenance', {}, provenance(answer, day)));
}

const told = sentence => `${sentence.text} ${(sentence.cites ?? []).map(n => `[${n}]`).join(' ')}`;

const part = (heading, sentences) => sentences.length
  ? el('section', {}, el('h2', {}, heading), el('ul', {}, ...sentences.map(sentence => el('li', {}, told(sentence)))))
  : null;
