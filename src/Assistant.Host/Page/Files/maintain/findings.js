// What the analysis of the content finds in the version in force.
import { el } from '../dom.js';
import { read } from './reading.js';

export async function findings() {
  const { findings: found } = await read('state');
  return found.length
    ? el('ul.faults', {}, ...found.map(one => el('li', {}, el('code', {}, `${one.place} ${one.code}`), ' ', one.message)))
    : el('p', {}, 'The analysis finds nothing in the version in force.');
}
