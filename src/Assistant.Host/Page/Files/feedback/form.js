// Why an answer did not help: a reason, the rule it is about, a few words. It goes to those who keep the rules and changes no score by itself.
import { byId, el } from '../dom.js';

const longest = 2_000;
const reasons = [
  ['wrong-source', 'A source does not say that'],
  ['outdated', 'A figure or claim is out of date'],
  ['does-not-follow', 'The conclusion does not follow'],
  ['missing-factor', 'Something that matters is missing'],
  ['other', 'Something else'],
];

/**
 * @param {object} answer
 * @param {(value: {answerId: string, helpful: boolean, reason: string, rule?: string, text?: string}) => void} send
 */
export function askWhy(answer, send) {
  const dialog = byId('feedback');
  const error = el('p.form-error', { role: 'alert' });
  const form = el('form', {
    method: 'dialog', novalidate: true,
    onsubmit: event => {
      event.preventDefault();
      const said = new FormData(form);
      if (!said.get('reason')) {
        error.textContent = 'Please choose what is wrong.';
        form.querySelector('input').focus();
        return;
      }
      dialog.close();
      send({ answerId: answer.answerId, helpful: false, reason: said.get('reason'), rule: said.get('rule') || undefined, text: said.get('text').trim() || undefined });
    },
  },
  el('h2', { id: 'feedback-title' }, 'What is wrong with this answer?'),
  el('p.note', {}, answer.question),
  el('fieldset', {}, el('legend.spoken', {}, 'What is wrong'), ...reasons.map(([value, words]) =>
    el('label.choice', {}, el('input', { type: 'radio', name: 'reason', value }), words))),
  rules(answer),
  el('label.field', {}, 'In your words (please name no people)', el('textarea', { name: 'text', rows: '3', maxlength: longest })),
  error,
  el('div.dialog-actions', {},
    el('button.quiet', { type: 'button', onclick: () => dialog.close() }, 'Cancel'),
    el('button.solid', { type: 'submit' }, 'Send')));

  dialog.replaceChildren(form);
  dialog.showModal();
  form.querySelector('input').focus();
}

/** The rules the answer cites, to say which one is meant. */
function rules(answer) {
  const cited = new Map((answer.citations ?? []).filter(citation => citation.rule).map(citation => [citation.rule, citation.claim ?? citation.rule]));
  if (!cited.size) return null;
  return el('label.field', {}, 'About one of its claims?', el('select', { name: 'rule' },
    el('option', { value: '' }, 'No, the answer as a whole'),
    ...[...cited].map(([rule, claim]) => el('option', { value: rule }, claim.length > 90 ? `${claim.slice(0, 88)}…` : claim))));
}
