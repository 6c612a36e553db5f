// Builds elements. Text is only ever set as text, so nothing that comes from an answer can become markup.

/**
 * @param {string} tag tag name, with classes: "p.note.quiet"
 * @param {Record<string, unknown>} [attributes] attributes; false, null and undefined are left out; on* are listeners
 * @param {...(Node | string | number | null | undefined | false)} children
 */
export function el(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const node = document.createElement(name);
  if (classes.length) node.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else if (key.startsWith('--')) node.style.setProperty(key, String(value));
    else node.setAttribute(key, value === true ? '' : String(value));
  }
  node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false && child !== '').map(asChild));
  return node;
}

const asChild = child => (child instanceof Node ? child : String(child));

/** @returns {HTMLElement} the element of index.html with this id */
export const byId = id => document.getElementById(id);

/** Text for screen readers only. */
export const spoken = text => el('span.spoken', {}, text);
