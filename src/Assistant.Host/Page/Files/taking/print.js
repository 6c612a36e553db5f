// Prints a sheet and nothing else of the page: the style sheet for print hides the rest while one is there.
import { byId } from '../dom.js';

/** Opens the browser's own dialog, which also saves as PDF. */
export function print(sheet) {
  const place = byId('print');
  const title = document.title;
  place.replaceChildren(sheet);
  document.title = sheet.querySelector('h1')?.textContent ?? title; // the name a PDF is offered under
  window.addEventListener('afterprint', () => {
    place.replaceChildren();
    document.title = title;
  }, { once: true });
  window.print();
}
