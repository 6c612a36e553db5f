// How numbers and identifiers of the contract are said to people.

/** 0–1 becomes 0–100, the scale people see; null when it is no number. */
export const points = value => (Number.isFinite(value) ? Math.round(Math.min(1, Math.max(0, value)) * 100) : null);

const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const large = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A figure without false precision: 0.41, 12.6, 6,834,326. */
export const figure = value => (!Number.isFinite(value) ? String(value ?? '') : Math.abs(value) >= 1000 ? large.format(value) : digits.format(value));

/** "export-concentration" becomes "Export concentration"; a text of several words keeps its hyphens. */
export function plain(id) {
  const text = String(id ?? '');
  const words = text.includes(' ') ? text : text.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the answer calls a state; its code where it does not say. */
export const stateName = (answer, code) => answer.names?.[code] ?? code;

/** How far a reason moves the score, from its difference to the typical case in log-odds. */
export function strength(delta) {
  const size = Math.abs(delta);
  return size > 0.6 ? 'strongly' : size >= 0.2 ? 'clearly' : 'a little';
}

/** +0.44 or −0.12: a share in log-odds, with the sign that is read as one. */
export const signed = value => (!Number.isFinite(value) ? '' : `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`);

/** "p3.s2" becomes "paragraph 3, sentence 2". */
export function place(locator) {
  const sentence = /^p(\d+)\.s(\d+)$/.exec(locator ?? '');
  if (sentence) return `paragraph ${sentence[1]}, sentence ${sentence[2]}`;
  const other = /^(h|r)(\d+)$/.exec(locator ?? '');
  if (other) return other[1] === 'h' ? `heading ${other[2]}` : `related article ${other[2]}`;
  return locator ?? '';
}
