// What would change the answer: the smallest single change, other readings of the question, and signs to watch for.
import { el } from '../dom.js';
import { mark } from './mark.js';
import { plain, stateName } from './words.js';

/** @param {(n: number) => void} goTo opens a citation */
export function changes(answer, goTo) {
  const flips = (answer.sentences ?? []).filter(sentence => /^If .+ would most plausibly/.test(sentence.text));
  const readings = answer.sensitivity ?? [];
  const watch = answer.watch ?? [];
  if (!flips.length && !readings.length && !watch.length) return null;
  const label = id => (answer.responses ?? []).find(response => response.id === id)?.label ?? plain(id);

  return el('div', {},
    el('h3', {}, 'What would change it'),
    list(null, flips, sentence => cited(sentence, goTo)),
    list('Were the question read otherwise', readings, reading => [
      reading.state ? `${stateName(answer, reading.state)}: ` : null,
      el('b', {}, Object.entries(reading.if).map(([name, value]) => `${plain(name)}: ${plain(value).toLowerCase()}`).join(', ')),
      ` – first would be: ${label(reading.first)}`]),
    list('Signs to watch for', watch, sign => cited(sign, goTo)));
}

const cited = (sentence, goTo) => [sentence.text, ...(sentence.cites ?? []).flatMap(n => [' ', mark(n, goTo)])];

const list = (heading, entries, content) => entries.length
  ? el('div', {}, heading ? el('h4', {}, heading) : null, el('ul.details', {}, ...entries.map(entry => el('li', {}, ...content(entry)))))
  : null;
