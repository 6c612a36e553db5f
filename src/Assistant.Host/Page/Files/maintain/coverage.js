// The sentences of each document as cells: carried or not, and how often what carries them fires.
import { el } from '../dom.js';
import { percent, read } from './reading.js';

export async function coverage() {
  const documents = await read('coverage');
  const outside = 'Title, summary and related articles';
  return documents.flatMap(document => {
    const detail = el('p.quiet-words', { role: 'status' }, 'Press a sentence to see what carries it.');
    const body = document.sentences.filter(sentence => sentence.position.startsWith('p'));
    const carried = body.filter(sentence => sentence.rules.length).length;
    const bySection = Map.groupBy ? Map.groupBy(document.sentences, sentence => (sentence.section === document.title ? outside : sentence.section)) : grouped(document.sentences, document.title, outside);
    return [
      el('h2', {}, document.title),
      el('p', {}, `${carried} of ${body.length} sentences of the text are carried by rules, ${body.filter(s => s.none).length} say why none does.`),
      el('p.legend-line', {}, el('span', {}, 'The stronger the colour, the more cases its rules fire in; the palest move nothing.'), el('span', {}, 'Dashed: no rule carries it.')),
      detail,
      ...[...bySection].flatMap(([section, sentences]) => [
        el('h3', {}, section),
        el('ul.grid', {}, ...sentences.map(sentence => el('li', {}, cell(sentence, detail)))),
      ]),
    ];
  });
}

function cell(sentence, detail) {
  const carried = sentence.rules.length > 0;
  return el(carried ? 'button.cell.is-carried' : 'button.cell.is-none', {
    type: 'button', 'aria-pressed': 'false', '--share': sentence.fires ?? 0,
    'aria-label': `${sentence.position}, ${carried ? `${sentence.rules.length} rules, ${firing(sentence)}` : 'no rule'}`,
    onclick: event => {
      for (const other of document.querySelectorAll('.cell[aria-pressed="true"]')) other.setAttribute('aria-pressed', 'false');
      event.currentTarget.setAttribute('aria-pressed', 'true');
      detail.replaceChildren(
        `${sentence.position}: `,
        ...(carried
          ? sentence.rules.flatMap((rule, at) => [at ? ', ' : '', el('a', { href: `#rules/${rule}` }, rule)])
          : [sentence.none ?? 'no rule and no reason']),
        carried ? `; ${firing(sentence)}` : '');
    },
  }, sentence.position);
}

const firing = ({ fires }) => (fires === null ? 'moves nothing: only told when somebody asks, or not in force' : `fires in ${percent(fires)} of all cases`);

function grouped(sentences, title, outside) {
  const groups = new Map();
  for (const sentence of sentences) {
    const section = sentence.section === title ? outside : sentence.section;
    groups.set(section, [...(groups.get(section) ?? []), sentence]);
  }
  return groups;
}
