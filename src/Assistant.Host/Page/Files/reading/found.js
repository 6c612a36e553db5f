// How often each response was found where states took it: the rules beside the commonest.
import { characters, fitting, lines, svg } from './svg.js';
import { plain } from '../evidence/words.js';

const right = 72; // the count
const head = 40;
const rowHeight = 42;
const colours = { ink: '#1d2530', muted: '#586270', track: '#e4dfd5', fill: '#5f9ea0', base: '#a2560c', ground: '#ffffff' };
const font = 'system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif';

/** @param {{cases: number, options: {label: string, cases: number, found: number, foundByCommonest: number}[]}} figures @param {string} line of provenance */
export function foundPicture({ options, cases }, line) {
  const width = fitting();
  const most = Math.max(1, ...options.map(option => option.cases));
  const scale = value => (width - right) * value / most;
  const legend = head + options.length * rowHeight + 20;
  const told = lines(line, characters(width));
  const height = legend + 18 + told.length * 15;
  const words = (x, y, text, more = {}) => svg('text.words', { x, y, fill: colours.ink, 'font-size': 13, ...more }, text);
  const muted = (x, y, text, more = {}) => svg('text.words-muted', { x, y, fill: colours.muted, 'font-size': 12, ...more }, text);

  return svg('svg.picture', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'font-family': font, 'aria-label': `Responses found among the first three in ${cases} past cases. ${options.map(option =>
    `${plain(option.label)}: taken in ${option.cases} cases, found in ${option.found}, by the commonest in ${option.foundByCommonest}`).join('; ')}. ${line}` },
  svg('rect.picture-ground', { width, height, fill: colours.ground }),
  words(0, 18, 'Found among the first three', { 'font-size': 16, 'font-weight': 600 }),
  ...options.map((option, index) => {
    const y = head + index * rowHeight;
    return svg('g', {},
      words(0, y + 10, plain(option.label)),
      svg('rect.track', { x: 0, y: y + 17, width: scale(option.cases), height: 12, rx: 3, fill: colours.track }),
      svg('rect.fill', { x: 0, y: y + 17, width: scale(option.found), height: 12, rx: 3, fill: colours.fill }),
      svg('rect.base', { x: Math.max(0, scale(option.foundByCommonest) - 1.5), y: y + 14, width: 3, height: 18, rx: 1.5, fill: colours.base }),
      words(width, y + 27, `${option.found} of ${option.cases}`, { 'text-anchor': 'end' }));
  }),
  svg('rect.fill', { x: 0, y: legend - 9, width: 18, height: 9, rx: 3, fill: colours.fill }), muted(24, legend, 'by the rules'),
  svg('rect.base', { x: 112, y: legend - 12, width: 3, height: 15, rx: 1.5, fill: colours.base }), muted(121, legend, 'by the commonest'),
  svg('rect.track', { x: 244, y: legend - 9, width: 18, height: 9, rx: 3, fill: colours.track }), muted(268, legend, 'cases that took it'),
  ...told.map((text, index) => muted(0, legend + 24 + index * 15, text, { 'font-size': 11.5 })));
}
