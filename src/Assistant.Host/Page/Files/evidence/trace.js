// How the answer was made, step by step.
import { el } from '../dom.js';
import { figure } from './words.js';

export function trace(answer) {
  const steps = answer.trace ?? [];
  if (!steps.length) return null;
  return el('div', {},
    el('h3', {}, 'How it was made'),
    el('p.note', {}, 'Every step that ran, and how long it took. The same question to the same rules always takes the same steps.'),
    el('div.table', { role: 'region', 'aria-label': 'Steps', tabindex: '0' },
      el('table', {},
        el('thead', {}, el('tr', {}, ...['Step', 'With', 'Sources', 'ms'].map(name => el('th', { scope: 'col' }, name)))),
        el('tbody', {}, ...steps.map(step => el('tr', {},
          el('th', { scope: 'row' }, step.function ?? step.step),
          el('td.with', {}, Object.entries(step.arguments ?? {}).map(([name, value]) => `${name} ${value}`).join('; ')),
          el('td', {}, (step.cites ?? []).length || ''),
          el('td.number', {}, figure(step.ms))))))),
    el('p.version', {}, `Answer ${answer.answerId}`));
}
