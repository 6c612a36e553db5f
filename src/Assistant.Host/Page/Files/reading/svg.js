// Builds SVG that stands on its own: colours are attributes, so a saved picture keeps them, and a page's style sheet may overrule them.

const space = 'http://www.w3.org/2000/svg';

/** @param {string} tag tag name, with classes: "rect.track" @param {Record<string, unknown>} [attributes] @param {...(Node | string | number)} children */
export function svg(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const node = document.createElementNS(space, name);
  if (classes.length) node.setAttribute('class', classes.join(' '));
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.append(...children.map(child => (child instanceof Node ? child : String(child))));
  return node;
}

/** How wide a picture is drawn: for this window, or for wherever a file is opened. */
export const fitting = ({ alone = false } = {}) => (!alone && window.matchMedia('(max-width: 40rem)').matches ? 380 : 720);

/** How many characters of the small print fit into so many pixels. */
export const characters = width => Math.floor(width / 6.4);

/** Words in lines of at most so many characters. */
export function lines(text, most) {
  const told = [''];
  for (const word of text.split(' ')) {
    if (told.at(-1) && told.at(-1).length + word.length + 1 > most) told.push('');
    told.push([told.pop(), word].filter(Boolean).join(' '));
  }
  return told;
}

/** @param {SVGElement} picture @returns {string} a file */
export function asFile(picture) {
  const copy = picture.cloneNode(true);
  copy.setAttribute('xmlns', space);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}
