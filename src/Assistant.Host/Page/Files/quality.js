// How good it is, for somebody who has two minutes. Every number comes from the measurement of the rules in force.
import { byId, el } from './dom.js';
import { foundPicture } from './reading/found.js';
import { spokenDay } from './reading/provenance.js';

const limit = 60_000;
const place = byId('content');

const of100 = share => Math.round(share * 100);

/** What the comparison comes to, in words. */
function verdict({ inFirstThree: rules, inFirstThreeByCommonest: commonest, alike }) {
  const plainly = rules > commonest ? 'So by this count the rules do better.' : rules === commonest ? 'So by this count the rules do no better.' : 'So by this count the rules do not do better: the commonest responses are common.';
  const rare = { better: 'There the rules are ahead, and in 95 of 100 resamples they stay ahead', worse: 'There the rules are behind', 'not distinguishable': 'The two cannot be told apart' }[alike.word];
  return `${plainly} Where each response counts alike, however rare, the rules find ${of100(alike.rules)} of 100 and the commonest ${of100(alike.commonest)}. ${rare}.`;
}

function show(figures) {
  const { cases, inFirstThree, inFirstThreeByCommonest, notRanked, options, misses, blind, ledger, owner, ruleBase, released, measured } = figures;
  place.replaceChildren(el('article', {},
    el('p.sheet-kind', {}, `Measured ${spokenDay(measured)}`),
    el('h1', { tabindex: '-1' }, 'How good is it?'),
    el('p.bottom-line', {}, `Of ${cases} past cases, the main response was among its first three ${inFirstThree} times. Always naming the commonest responses would score ${inFirstThreeByCommonest}.`),
    el('p', {}, 'Each case was foretold from all the others, as if it were not known. ', verdict(figures),
      notRanked ? ` ${notRanked} further cases could not be foretold: their state is unknown to the rules.` : ''),
    el('figure', {}, foundPicture(figures, `Rule-based reading, rule base ${ruleBase.split('+')[0]}, ${spokenDay(measured)}; not a forecast by, nor a position of, the operator.`)),
    el('details.numbers', {}, el('summary', {}, 'The same as a table'), table(options)),
    el('h2', {}, 'Three it missed'),
    el('ul.misses.past', {}, ...misses.map(miss => el('li', {},
      el('h3', {}, miss.case),
      el('p', {}, miss.pressure),
      el('p', {}, el('b', {}, 'What it mainly did: '), `${miss.took} – placed ${ordinal(miss.rank)} here.`),
      el('p', {}, el('b', {}, 'What was said first: '), `${miss.said.join('; ')}.`),
      el('p.note', {}, miss.reference)))),
    el('section.forecasts', {}, ...frozen(ledger)),
    el('h2', {}, 'What it cannot see'),
    el('ul', {}, ...blind.map(line => el('li', {}, line))),
    el('h2', {}, 'Who owns the rules'),
    el('p', {}, owner ?? 'Nobody is named here yet; whoever runs this host can name them in the setting Quality:RulesOwner.'),
    el('p.note', {}, `Rule base ${ruleBase}, released ${spokenDay(released)}.`)));
}

/** What came of forecasts that were put down before the facts: the only test that no weight was set on. */
function frozen(ledger) {
  const title = el('h2', {}, 'Said beforehand');
  if (!ledger) return [title, el('p', {}, 'The forecasts that were frozen before the facts cannot be read just now.')];
  if (!ledger.frozen) return [title, el('p', {}, 'No forecast has been frozen here before the facts yet, so how it does on new cases is not known.')];
  const { hits, misses, amongThree, open, due, missed, awaited } = ledger;
  const known = hits + misses;
  return [
    title,
    el('p', {}, `${count(ledger.frozen, 'forecast was', 'forecasts were')} frozen before the facts. `,
      known ? `Of ${known} whose outcome is known, the state did what it put first in ${hits}, and one of its first three in ${amongThree}. ` : 'Of none is the outcome known yet. ',
      `${open ? `${open} ${open === 1 ? 'is' : 'are'} open` : 'None is open'}${due ? `, ${due} of them past ${due === 1 ? 'its' : 'their'} day` : ''}.`),
    missed.length ? el('ul.misses', {}, ...missed.map(miss => el('li', {},
      el('h3', {}, `${miss.state}, frozen ${spokenDay(miss.frozen)}`),
      el('p', {}, miss.question),
      el('p', {}, el('b', {}, 'What it did: '), miss.took.length ? `${miss.took.join('; ')}.` : 'none of the ten responses.'),
      el('p', {}, el('b', {}, 'What was said first: '), `${miss.said.join('; ')}.`),
      el('p.note', {}, miss.reference)))) : null,
    awaited.length ? el('h3', {}, 'Still open') : null,
    awaited.length ? el('ul', {}, ...awaited.map(one => el('li', {}, `${one.state}, until ${spokenDay(one.until)}: ${one.first} (frozen ${spokenDay(one.frozen)}).`))) : null,
  ].filter(Boolean);
}

const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;

function table(options) {
  return el('div.table', { role: 'region', 'aria-label': 'By response', tabindex: '0' }, el('table', {},
    el('thead', {}, el('tr', {}, ...['Response', 'Cases that took it', 'Found by the rules', 'Found by the commonest'].map(name => el('th', { scope: 'col' }, name)))),
    el('tbody', {}, ...options.map(option => el('tr', {},
      el('th', { scope: 'row' }, option.label), el('td.number', {}, option.cases), el('td.number', {}, option.found), el('td.number', {}, option.foundByCommonest))))));
}

const ordinal = n => ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'][n - 1] ?? `${n}th`;

async function begin() {
  try {
    const response = await fetch('/api/quality', { cache: 'no-store', signal: AbortSignal.timeout(limit) });
    if (!response.ok) throw new Error(String(response.status));
    show(await response.json());
  } catch {
    place.replaceChildren(el('h1', { tabindex: '-1' }, 'The figures cannot be had just now'), el('p', {}, 'The assistant may be starting. Reload this page in a moment.'));
  }
  place.removeAttribute('aria-busy');
}

begin();
