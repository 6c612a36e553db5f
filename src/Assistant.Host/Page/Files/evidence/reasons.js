// Why one response stands where it stands.
import { el } from '../dom.js';
import { mark } from './mark.js';
import { points, signed, strength } from './words.js';

const least = 0.005; // log-odds; what moves less is no reason

/** @returns {HTMLElement[]} */
export function reasons(response, answer, goTo) {
  const moves = (response.contributions ?? []).filter(contribution => Math.abs(contribution.delta ?? 0) >= least);
  const on = bearsOn => moves.filter(contribution => contribution.bearsOn === bearsOn)
    .sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
  const choice = on('choice');
  const success = on('success');
  const most = Math.max(0.2, ...moves.map(contribution => Math.abs(contribution.delta)));
  const list = (heading, contributions) => moved(heading, contributions, answer, goTo, most);

  return [
    starting(response),
    list('Raised here by', choice.filter(contribution => contribution.delta > 0)),
    list('Lowered here by', choice.filter(contribution => contribution.delta < 0)),
    choice.length ? el('p.note', {}, `Together ${signed(response.evidence)} in log-odds on the base rate, each share measured against a typical case.`) : el('p.note', {}, 'Nothing in the rule base moves it away from a typical case.'),
    list('More likely to work because', success.filter(contribution => contribution.delta > 0)),
    list('Less likely to work because', success.filter(contribution => contribution.delta < 0)),
    lines('Brings', response.brings, goTo),
    lines('Costs', response.costs, goTo),
    lines('Needs', response.needs, goTo),
  ].filter(Boolean);
}

function starting({ prior, prospects, horizon }) {
  const facts = [
    Number.isFinite(prior?.value) ? `Base rate ${points(prior.value)}` + (prior.episodes ? `: chosen in ${prior.chosen} of ${prior.episodes} coded cases` : '') : null,
    prospects ? `Prospects: ${prospects}` : null,
    horizon ? `Horizon: ${horizon}` : null,
  ].filter(Boolean);
  return facts.length ? el('ul.facts', {}, ...facts.map(fact => el('li', {}, fact))) : null;
}

function moved(heading, contributions, answer, goTo, most) {
  if (!contributions.length) return null;
  return block(heading, contributions.map(contribution => {
    const citation = (answer.citations ?? []).find(entry => entry.kind === 'claim' && entry.rule === contribution.rule);
    return el('li.reason', {},
      el('span.reason-weight', { '--weight': Math.min(1, Math.abs(contribution.delta) / most), 'aria-hidden': 'true' }),
      el('span.reason-text', {},
        contribution.claim ?? citation?.claim ?? contribution.rule,
        ' ', citation ? mark(citation.n, goTo) : null,
        el('span.reason-note', {}, ` ${strength(contribution.delta)}, ${signed(contribution.delta)}`, contribution.inferred ? ' · our inference' : null)));
  }));
}

function lines(heading, entries, goTo) {
  if (!entries?.length) return null;
  return block(heading, entries.map(entry => el('li', {}, entry.text, ' ', ...(entry.cites ?? []).map(n => mark(n, goTo)))));
}

function block(heading, items) {
  return el('div.reason-block', {}, el('p', { 'aria-hidden': 'true' }, heading), el('ul', { 'aria-label': heading }, ...items));
}
