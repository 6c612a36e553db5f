// What the reader should keep in mind.
import { el } from '../dom.js';

export function caveats(answer) {
  const assumed = answer.scenario?.assumed ?? [];
  const stated = (answer.caveats ?? []).some(line => /assum/i.test(line));
  const lines = [
    ...(answer.caveats ?? []),
    ...(answer.scenario?.facts ?? []).map(fact => `You said: ${fact}`),
    assumed.length && !stated ? `Assumed, as the question did not say: ${assumed.join(', ')}.` : null,
  ].filter(Boolean);
  return lines.length ? el('div', {}, el('h3', {}, 'Caveats'), el('ul.caveats', {}, ...lines.map(line => el('li', {}, line)))) : null;
}
