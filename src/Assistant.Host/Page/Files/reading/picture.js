// The ranking as a picture: score, range and base rate of every response, and the line that says what it is.
import { plain, points } from '../evidence/words.js';
import { characters, lines, svg } from './svg.js';

const titled = 34; // height of a title
const rowHeight = 40;
const left = 28;
const right = 92; // score and range
const colours = { ink: '#1d2530', muted: '#586270', track: '#e4dfd5', fill: '#5f9ea0', base: '#a2560c', ground: '#ffffff' };
const font = 'system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif';

/**
 * @param {object[]} responses of one state, best first
 * @param {{title: string, line: string}} words title over the picture (empty where the page has one), and the line of provenance under it
 * @param {number} width pixels
 * @returns {SVGElement}
 */
export function rankingPicture(responses, { title, line }, width) {
  const head = title ? titled : 2;
  const scale = value => left + (width - left - right) * value / 100;
  const told = lines(line, characters(width));
  const legend = head + responses.length * rowHeight + 20;
  const height = legend + 20 + told.length * 15;
  const text = (kind, x, y, words, more = {}) => svg(`text.${kind}`, { x, y, fill: kind === 'words-muted' ? colours.muted : colours.ink, 'font-size': 13, ...more }, words);

  return svg('svg.picture', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': spoken(responses, title, line), 'font-family': font },
    svg('rect.picture-ground', { width, height, fill: colours.ground }),
    title ? text('words', 0, 18, title, { 'font-size': 16, 'font-weight': 600 }) : '',
    ...responses.map((response, index) => row(response, index, { top: head + index * rowHeight, width, scale, text })),
    ...key(legend, text),
    ...told.map((words, index) => text('words-muted', 0, legend + 26 + index * 15, words, { 'font-size': 11.5 })));
}

function row(response, index, { top, width, scale, text }) {
  const [score, low, high, base] = [response.score, response.low, response.high, response.prior?.value].map(points);
  const bar = top + 20;
  return svg('g', {},
    text('words-muted', 0, top + 14, index + 1),
    text('words', left, top + 14, plain(response.label ?? response.id)),
    text('words', width, top + 28, score ?? '–', { 'text-anchor': 'end', 'font-weight': 650, 'font-size': 15 }),
    text('words-muted', width - 32, top + 28, low === null ? '' : `${low}–${high}`, { 'text-anchor': 'end', 'font-size': 12 }),
    svg('rect.track', { x: left, y: bar, width: scale(100) - left, height: 10, rx: 3, fill: colours.track }),
    svg('rect.fill', { x: left, y: bar, width: Math.max(0, scale(score ?? 0) - left), height: 10, rx: 3, fill: colours.fill }),
    ...(low === null ? [] : range(scale(low), scale(high), bar + 5)),
    ...(base === null ? [] : [svg('rect.base', { x: scale(base) - 1.5, y: bar - 3, width: 3, height: 16, rx: 1.5, fill: colours.base })]));
}

const range = (from, to, y) => [svg('path.range', { d: `M${from} ${y - 4}v8M${from} ${y}H${to}M${to} ${y - 4}v8`, fill: 'none', stroke: colours.ink, 'stroke-width': 1.75 })];

function key(y, text) {
  return [
    svg('rect.fill', { x: left, y: y - 9, width: 20, height: 9, rx: 3, fill: colours.fill }), text('words-muted', left + 27, y, 'score, 0–100', { 'font-size': 12 }),
    ...range(left + 128, left + 150, y - 4), text('words-muted', left + 157, y, 'range', { 'font-size': 12 }),
    svg('rect.base', { x: left + 214, y: y - 12, width: 3, height: 15, rx: 1.5, fill: colours.base }), text('words-muted', left + 224, y, 'base rate', { 'font-size': 12 }),
  ];
}

/** The picture in words, for whoever does not see it. */
function spoken(responses, title, line) {
  const told = responses.map((response, index) => {
    const [score, low, high, base] = [response.score, response.low, response.high, response.prior?.value].map(points);
    return `${index + 1}: ${plain(response.label ?? response.id)}, score ${score}${low === null ? '' : `, range ${low} to ${high}`}${base === null ? '' : `, base rate ${base}`}`;
  });
  return [title, told.join('; '), line].filter(Boolean).join('. ');
}
