// An answer as plain text, for a mail.
import { place } from '../evidence/words.js';
import { provenance } from './provenance.js';

/** @returns {string} what the transcript says, its sources, and what it is */
export function asText(answer, day) {
  const told = read(answer);
  const used = new Set(told.flatMap(sentence => sentence.cites ?? []));
  return [
    answer.question,
    told.length ? told.map(sentence => `${sentence.text} ${marks(sentence.cites)}`).join('\n') : answer.headline,
    (answer.caveats ?? []).map(line => `- ${line}`).join('\n'),
    (answer.citations ?? []).filter(citation => used.has(citation.n)).map(citation => `[${citation.n}] ${source(citation)}`).join('\n'),
    provenance(answer, day),
  ].filter(Boolean).join('\n\n') + '\n';
}

/** @returns {{text: string, cites: number[]}[]} the sentences everybody reads */
export const read = answer => (answer.sentences ?? []).filter(sentence => !(answer.more ?? []).includes(sentence));

const marks = cites => (cites ?? []).map(n => `[${n}]`).join('');

/** What a number stands for, in one line. */
export function source(citation) {
  if (citation.kind === 'claim') return `${citation.claim ?? citation.documentTitle} (${citation.section}, ${place(citation.locator)}${citation.rule ? `; rule ${citation.rule}` : ''})`;
  if (citation.kind === 'data') return `${citation.text}; ${citation.dataset}`;
  return citation.reference ? `Past case ${citation.episode}: ${citation.reference}` : `Past cases: ${citation.chosen} of ${citation.episodes}`;
}
