// The cited sentence itself, where the host has a copy of the document. The host gives it out only where its hash fits.
import { el } from '../dom.js';

const limit = 10_000;
const held = document.documentElement.dataset.documents === 'at-hand';

/** A place for the sentence a citation points at, with a button that fetches it; null where no documents are at hand. */
export function sentence({ document: id, locator }) {
  if (!held || !id || !locator) return null;
  const place = el('div.sentence', { 'aria-live': 'polite' });
  place.append(el('button.quiet.small', { type: 'button', onclick: async () => place.replaceChildren(await told(id, locator)) }, 'Show the sentence'));
  return place;
}

/** Fetches it at once, as if its button had been pressed. */
export const showSentence = source => source.querySelector('.sentence > button')?.click();

async function told(id, locator) {
  try {
    const response = await fetch(`/api/documents/${encodeURIComponent(id)}/sentences/${encodeURIComponent(locator)}`, { signal: AbortSignal.timeout(limit) });
    const found = response.ok ? await response.json() : { standing: 'away' };
    if (found.standing === 'held') return el('figure.quote', {}, el('blockquote', {}, found.text), el('figcaption.note', {}, 'The document’s own words, checked against the hash the rules hold.'));
    return el('p.note', {}, found.standing === 'differs'
      ? 'The copy of the document here differs from the one the rules were written from, so nothing is quoted.'
      : 'There is no readable copy of this document here.');
  } catch {
    return el('p.note', {}, 'The sentence could not be fetched just now.');
  }
}
