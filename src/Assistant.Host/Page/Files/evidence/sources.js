// What each [n] stands on.
import { el } from '../dom.js';
import { sentence } from './sentence.js';
import { figure, place, plain, stateName } from './words.js';

export function sources(answer) {
  const citations = answer.citations ?? [];
  if (!citations.length) return null;
  const behind = new Set(answer.more ?? []);
  const read = new Set((answer.sentences ?? []).filter(sentence => !behind.has(sentence)).flatMap(sentence => sentence.cites ?? []));
  const [first, further] = [citations.filter(citation => read.has(citation.n)), citations.filter(citation => !read.has(citation.n))];
  const list = entries => el('ol.sources', {}, ...entries.map(citation => source(citation, answer)));

  return el('div', {},
    el('h3', {}, 'Sources'),
    el('p.note', {}, 'Claims are in our words; the place says where the document makes them.'),
    first.length ? list(first) : null,
    further.length ? (first.length ? el('details.further', {}, el('summary', {}, `${further.length} further sources, of the details`), list(further)) : list(further)) : null);
}

function source(citation, answer) {
  const [head, details] = kinds[citation.kind]?.(citation, answer) ?? [citation.text ?? plain(citation.kind), []];
  return el('li.source', { id: `source-${citation.n}`, tabindex: '-1' },
    el('span.source-n', {}, `[${citation.n}]`),
    el('div', {},
      el('p.source-claim', {}, head),
      el('dl', {}, ...details.filter(([, value]) => value).flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)])),
      citation.kind === 'claim' ? sentence(citation) : null));
}

const name = (option, answer) => (answer.responses ?? []).find(response => response.id === option)?.label ?? plain(option);

const kinds = {
  claim: citation => [citation.claim ?? citation.text ?? citation.rule ?? `${citation.document}, ${place(citation.locator)}`, [
    ['Document', citation.documentTitle ?? plain(citation.document)],
    ['Section', citation.section],
    ['Place', [place(citation.locator), citation.locator && place(citation.locator) !== citation.locator ? `(${citation.locator})` : ''].join(' ').trim()],
    ['Rule', citation.rule && `${citation.rule}${citation.ruleVersion ? `, version ${citation.ruleVersion}` : ''}`],
  ]],

  data: (citation, answer) => {
    const row = (answer.data ?? []).find(entry => entry.indicator === citation.indicator && (!citation.state || entry.state === citation.state));
    const value = citation.value ?? row?.value;
    const known = citation.missing ? ': not known' : Number.isFinite(value) ? `: ${figure(value)} ${citation.unit ?? row?.unit ?? ''}`.trimEnd() : '';
    return [citation.text ?? `${citation.label ?? row?.label ?? plain(citation.indicator)}${known}`, [
      ['State', stateName(answer, citation.state ?? row?.state)],
      ['Year', citation.year ?? row?.year],
      ['Dataset', citation.dataset ?? row?.dataset],
    ]];
  },

  episodes: (citation, answer) => citation.reference
    ? [`A coded past case: ${citation.reference}`, [['Case', citation.episode], ['Rule base', answer.ruleBase?.version && `version ${answer.ruleBase.version}`]]]
    : [`Coded past cases: how often states chose to ${name(citation.option, answer)}`, [
      ['Cases', citation.episodes && `${citation.chosen} of ${citation.episodes} coded cases`],
      ['Position', plain(citation.position)],
      ['Rule base', answer.ruleBase?.version && `version ${answer.ruleBase.version}`],
    ]],
};
