// One picture for each ranking an answer holds.
import { plain, stateName } from '../evidence/words.js';
import { rankingPicture } from './picture.js';
import { provenance } from './provenance.js';
import { fitting } from './svg.js';

const longest = 78; // characters of a title

/**
 * @param {{alone?: boolean, most?: number}} [options] alone: the picture leaves the page, so that it must say itself what it is about; most: responses drawn
 * @returns {SVGElement[]} empty where the answer ranks nothing
 */
export function pictures(answer, day, { alone = false, most = Infinity } = {}) {
  const groups = Map.groupBy((answer.responses ?? []).filter(response => response.variant !== 'base'), response => `${response.state} ${response.variant ?? ''}`);
  return [...groups.values()].map(responses => {
    const left = responses.length > most ? `The first ${most} of ${responses.length} responses` : '';
    const words = { title: title(responses[0], answer, { several: groups.size > 1, alone, left }), line: provenance(answer, day) };
    return rankingPicture(responses.slice(0, most), words, fitting({ alone }));
  });
}

/** The question, and which ranking of several it is. */
function title({ state, variant }, answer, { several, alone, left }) {
  const { question } = answer;
  const words = question.length > longest ? `${question.slice(0, longest).replace(/\s+\S*$/, '')} …` : question;
  const which = several ? [stateName(answer, state), variant && plain(variant)].filter(Boolean).join(', ') : '';
  return [which, alone ? words : '', left].filter(Boolean).join(': ');
}
