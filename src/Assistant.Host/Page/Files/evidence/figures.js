// The figures the assessment used, and those it would have liked to have.
import { el } from '../dom.js';
import { figure, plain, stateName } from './words.js';

export function figures(answer) {
  const rows = (answer.data ?? []).filter(row => row?.variant !== 'base');
  if (!rows.length) return null;
  const several = new Set(rows.map(row => row.state)).size > 1;
  const head = [several ? 'State' : null, 'Figure', 'Value', 'Year', 'Dataset'].filter(Boolean);

  return el('div', {},
    el('h3', {}, 'Figures'),
    el('div.table', { role: 'region', 'aria-label': 'Figures used', tabindex: '0' },
      el('table', {},
        el('thead', {}, el('tr', {}, ...head.map(name => el('th', { scope: 'col' }, name)))),
        el('tbody', {}, ...rows.map(row => el(row.missing ? 'tr.is-missing' : 'tr', {},
          several ? el('td', {}, stateName(answer, row.state)) : null,
          el('th', { scope: 'row' }, row.label ?? plain(row.indicator)),
          row.missing ? el('td', {}, el('span.missing', {}, 'missing')) : el('td.number', {}, figure(row.value), row.unit ? el('span.unit', {}, ` ${row.unit}`) : null),
          el('td', {}, row.year ?? ''),
          el('td', {}, row.dataset ?? '')))))));
}
