// Questions to start with, shown until the first message.
import { byId, el } from './dom.js';

const questions = [
  'How might Serbia respond to US secondary sanctions on its energy sector?',
  'How might Armenia respond to Russian trade pressure?',
  'Compare Kazakhstan and Uzbekistan under US secondary sanctions on finance.',
  'What does the document say about technology access?',
];

/** @param {(question: string) => void} ask */
export function showStarters(ask) {
  byId('starters').replaceChildren(...questions.map(question =>
    el('li', {}, el('button.starter', { type: 'button', onclick: () => ask(question) }, question))));
}

export const hideStarters = () => {
  byId('welcome').hidden = true;
};
