// What can be done with an answer: copy, save, print, brief, link, complain.
import { byId, el } from '../dom.js';
import { brief } from '../reading/brief.js';
import { pictures } from '../reading/pictures.js';
import { provenance, spokenDay } from '../reading/provenance.js';
import { sheet } from '../reading/sheet.js';
import { asFile } from '../reading/svg.js';
import { asText } from '../reading/text.js';
import { openBrief } from './briefing.js';
import { print } from './print.js';
import { save } from './save.js';

/**
 * @param {object} answer
 * @param {{markdown: (id: string) => Promise<Blob>, link: (id: string) => Promise<{address: string, until: string}>}} host
 * @param {(answer: object) => void} complain
 */
export function actions(answer, host, complain) {
  const { answerId, day } = answer;
  const said = el('p.said', { role: 'status' });
  const name = ending => `answer-${answerId}.${ending}`;
  const button = (label, act, hint) => el('button.quiet.small', { type: 'button', title: hint, onclick: () => run(act, said) }, label);
  const drawn = (answer.responses ?? []).length > 0;

  byId('evidence-actions').replaceChildren(
    el('div.buttons', { role: 'group', 'aria-label': 'This answer' },
      button('Brief', () => openBrief(brief(answer, day)), 'One page for a director'),
      button('Copy', async () => {
        await navigator.clipboard.writeText(asText(answer, day));
        return 'Copied, with its sources.';
      }, 'The text with its sources, for a mail'),
      button('Link', async () => linked(await host.link(answerId)), 'An address that reopens this answer alone, for some days'),
      button('PDF', () => print(el('div.sheet', {}, sheet(answer, day, { isDrawn: true }))), 'The whole answer, by the browser’s print dialog'),
      button('Markdown', async () => save(await host.markdown(answerId), name('md')), 'The whole answer as a Markdown file'),
      button('JSON', () => save(JSON.stringify(contract(answer), null, 2), name('json'), 'application/json'), 'The whole answer as data'),
      drawn ? button('Picture', () => pictures(answer, day, { alone: true }).forEach((picture, i) => save(asFile(picture), name(i ? `${i + 1}.svg` : 'svg'), 'image/svg+xml')), 'The ranking as SVG') : null,
      button('Not right?', () => complain(answer), 'Tell those who keep the rules')),
    said);
}

async function run(act, said) {
  try {
    const told = await act();
    said.replaceChildren(...(told ? [told] : []));
  } catch (problem) {
    said.replaceChildren(problem.name === 'NotAllowedError' ? 'The browser did not allow that.' : problem.message);
  }
}

async function linked({ address, until }) {
  const copied = await navigator.clipboard.writeText(address).then(() => true, () => false);
  return el('span', {}, `${copied ? 'Link copied' : 'The link'}; it shows this answer alone and works until ${spokenDay(until)}. `,
    el('input.link', { type: 'text', readonly: true, value: address, 'aria-label': 'Link to this answer', onfocus: event => event.target.select() }));
}

/** The answer as the host gave it, under the line that says what it is. */
function contract({ more, day, ...answer }) {
  return { provenance: provenance({ ...answer }, day), ...answer };
}
