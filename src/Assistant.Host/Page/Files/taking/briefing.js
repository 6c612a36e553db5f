// Shows a brief before it is printed.
import { byId, el } from '../dom.js';
import { print } from './print.js';

/** @param {HTMLElement} sheet */
export function openBrief(sheet) {
  const dialog = byId('brief');
  const close = () => dialog.close();
  dialog.replaceChildren(
    el('div.dialog-top', {},
      el('button.solid', { type: 'button', onclick: () => print(sheet.cloneNode(true)) }, 'Print or save as PDF'),
      el('button.quiet', { type: 'button', onclick: close }, 'Close')),
    el('div.dialog-body', { tabindex: '0', role: 'group', 'aria-label': 'Brief' }, sheet));
  dialog.showModal();
  sheet.querySelector('h1').focus();
}
