// The panel beside the conversation: opening, closing, focus, and its parts.
import { byId, el } from '../dom.js';
import { provenance } from '../reading/provenance.js';
import { parts as partsOf } from './parts.js';
import { showSentence } from './sentence.js';

const narrow = window.matchMedia('(max-width: 62rem)');

export class EvidencePanel {
  #panel = byId('evidence');
  #body = byId('evidence-body');
  #toggle = byId('evidence-toggle');
  #shown = null; // key of the answer in the panel
  #latest = null; // [key, answer] the toggle opens
  #back = null; // where focus returns to
  #actions; // fills the row of things to do with the answer

  /** @param {(answer: object) => void} actions called with each answer that is shown */
  constructor(actions) {
    this.#actions = actions;
    byId('evidence-close').addEventListener('click', () => this.close());
    this.#toggle.addEventListener('click', () => (this.#panel.hidden ? this.open(...this.#latest, { from: this.#toggle }) : this.close()));
    document.addEventListener('keydown', event => {
      const elsewhere = document.querySelector('dialog[open]'); // it closes first
      if (event.key === 'Escape' && !elsewhere && !this.#panel.hidden && (narrow.matches || this.#panel.contains(document.activeElement))) this.close();
    });
    narrow.addEventListener('change', () => this.#cover());
  }

  /** A new answer: shown at once where there is room beside the conversation, else behind the button. */
  offer(key, answer) {
    this.#latest = [key, answer];
    this.#toggle.hidden = false;
    if (!narrow.matches) this.#show(key, answer);
  }

  /**
   * Opens the panel on one answer, on one of its citations if named, and moves focus there.
   * @param {{citation?: string | null, from?: HTMLElement}} [at]
   */
  open(key, answer, { citation = null, from = null } = {}) {
    this.#back = from;
    this.#show(key, answer);
    if (citation) this.#goTo(citation);
    else byId('evidence-title').focus();
  }

  close() {
    this.#panel.hidden = true;
    this.#toggle.setAttribute('aria-expanded', 'false');
    this.#cover();
    (this.#back?.isConnected ? this.#back : this.#toggle).focus();
    this.#back = null;
  }

  #show(key, answer) {
    if (this.#shown !== key) {
      this.#fill(answer);
      this.#shown = key;
    }
    this.#panel.hidden = false;
    this.#toggle.setAttribute('aria-expanded', 'true');
    this.#cover();
  }

  /** On a phone the panel lies over the conversation, which then takes no focus. */
  #cover() {
    byId('conversation').inert = narrow.matches && !this.#panel.hidden;
    byId('stage').classList.toggle('with-evidence', !this.#panel.hidden);
  }

  #fill(answer) {
    const goTo = n => this.#goTo(String(n));
    const parts = partsOf(answer, goTo);
    this.#actions(answer);
    this.#body.replaceChildren(
      answer.question ? el('p.asked', {}, answer.question) : '',
      ...parts.map(([name, content]) => el('section.part', { id: `part-${name.toLowerCase()}`, 'aria-label': name }, content)),
      el('p.provenance', {}, provenance(answer, answer.day)),
      version(answer.ruleBase) ?? '');
    byId('evidence-nav').replaceChildren(...parts.map(([name]) =>
      el('button.tab', { type: 'button', onclick: () => this.#bring(byId(`part-${name.toLowerCase()}`)) }, name)));
    this.#body.scrollTop = 0;
  }

  #goTo(n) {
    const target = byId(`source-${n}`);
    if (!target) return;
    for (const other of this.#body.querySelectorAll('.source.is-asked')) other.classList.remove('is-asked');
    target.classList.add('is-asked');
    target.closest('details')?.setAttribute('open', '');
    showSentence(target);
    target.focus({ preventScroll: true });
    this.#bring(target, 1 / 3);
  }

  /** Scrolls the panel, and nothing else, until the target is a third down from its top (a part: at its top). */
  #bring(target, down = 0) {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const distance = target.getBoundingClientRect().top - this.#body.getBoundingClientRect().top;
    this.#body.scrollBy({ top: distance - down * this.#body.clientHeight, behavior: still ? 'auto' : 'smooth' });
  }
}

function version(ruleBase) {
  if (!ruleBase?.version) return null;
  const hash = String(ruleBase.hash ?? '').replace(/^sha256:/, '').slice(0, 12);
  return el('p.version', {}, `Rule base ${ruleBase.version}`, hash ? el('span', {}, ` · ${hash}`) : null);
}
