// The page's table of contents: session, conversation, evidence, what can be done with an answer.
import { answerById, answerOf, keepAnswer, readLink, whole } from './answers.js';
import { loadWebChat } from './bundle.js';
import { watchConnection } from './connection.js';
import { showConversation } from './conversation.js';
import { byId } from './dom.js';
import { EvidencePanel } from './evidence/panel.js';
import { askWhy } from './feedback/form.js';
import { readVote } from './feedback/votes.js';
import { followAnswer } from './follow.js';
import { hideNotice, showEnded, showMissingBundle, showTooMany, showUnreachable, tell } from './notice.js';
import { forgetSession, keepFresh, noteErasure, openSession, Refusal, signOut, wake } from './session.js';
import { hideStarters, showStarters } from './starters.js';
import { actions } from './taking/actions.js';
import { fromHost } from './taking/host.js';

const longest = Number(document.documentElement.dataset.longest);

let session = null;
let talk = null; // once connected
let waiting = null; // a starter pressed before that
let isAway = false; // the host is out of reach, and that is said

const complain = answer => askWhy(answer, said => {
  talk?.tell('assistant/feedback', said);
  tell('Thank you. Those who keep the rules will read it.');
});
const host = fromHost(() => session?.hostToken ?? session?.token ?? '');
const panel = new EvidencePanel(answer => actions(answer, host, complain));

function restart() {
  forgetSession();
  location.reload();
}

function onActivity(incoming) {
  if (incoming?.type === 'message' && incoming.from?.role === 'user') leaveStart();
  if (isErasure(incoming) && noteErasure(session, incoming.id)) location.reload(); // and what is kept is shown
  const { activity, key } = keepAnswer(incoming);
  if (key) {
    followAnswer(byId('webchat'));
    panel.offer(key, answerOf(key));
  }
  return activity;
}

/** Where the conversation runs elsewhere, what was said stays with those who run it. */
const isErasure = activity => activity?.channelData?.assistant?.erased === true && activity.from?.role !== 'user' && !session.domain;

function onSending(activity) {
  const vote = readVote(activity);
  const answer = vote && answerById(vote.answerId);
  if (!vote) return;
  if (vote.isHelpful || !answer) tell('Thank you.');
  else complain(answer);
}

function mayType(text) {
  if (text.length <= longest) return true;
  tell(`That is ${text.length.toLocaleString('en')} characters; I read ${longest.toLocaleString('en')} at a time. Please send the question itself, without its background.`, { lasting: true });
  return false;
}

function ask(question) {
  if (talk) talk.say(question);
  else waiting = question;
}

async function begin(webChat) {
  hideNotice();
  const again = () => begin(webChat);
  let opened;
  try {
    opened = await openSession();
  } catch (problem) {
    if (problem instanceof Refusal && problem.status === 429) showTooMany(again, problem.wait);
    else showUnreachable(again);
    return;
  }

  session = opened.session;
  if (opened.isLost) tell('The earlier conversation has expired, so this is a new one.');
  const endRenewal = keepFresh(session);
  const here = showConversation(webChat, session, byId('webchat'), {
    onActivity, onSending, mayType,
    onConnected: () => {
      talk = here;
      if (waiting) talk.say(waiting);
      waiting = null;
    },
    onFailed: () => {
      endRenewal();
      if (!opened.isResumed) return showUnreachable(again);
      // The host knows the token and not the conversation: it was started anew meanwhile.
      forgetSession();
      tell('The assistant was restarted, and the earlier conversation is gone. This is a new one.');
      begin(webChat);
    },
    onEnded: () => {
      endRenewal();
      showEnded(restart);
    },
    onRefused: () => lookForHost(),
    onSent: () => {
      if (!isAway) tell('');
      leaveStart();
    },
  }, opened);
}

/** Something was said: the questions to start with make room. */
function leaveStart() {
  const pressed = byId('welcome').contains(document.activeElement);
  hideStarters();
  if (pressed) keepFocus();
  byId('restart').hidden = false;
}

/** The pressed starter is gone: focus moves to the message box, or where that would bring up a keyboard, to the conversation. */
function keepFocus() {
  const box = window.matchMedia('(pointer: coarse)').matches ? null : document.querySelector('[data-id="webchat-sendbox-input"]');
  (box ?? byId('conversation')).focus();
}

byId('restart').addEventListener('click', restart);

if (document.documentElement.dataset.account === 'signed-in') {
  byId('sign-out').hidden = false;
  byId('sign-out').addEventListener('click', async () => {
    if (await signOut()) location.assign('/about');
    else tell('Signing out did not work just now. Please try again, or close the browser.');
  });
}

// In the capturing phase, before Web Chat opens its own dialog for the same button.
byId('webchat').addEventListener('click', event => {
  const asked = readLink(event);
  if (!asked) return;
  event.preventDefault();
  event.stopPropagation();
  const from = event.target.closest('button');
  panel.open(asked.key, answerOf(asked.key), { citation: asked.part === whole ? null : asked.part, from });
}, true);

const away = {
  offline: 'You are offline. What was said stays here; the conversation goes on once you are back.',
  away: 'The assistant does not answer. Reconnecting – what was said stays here.',
};
const lookForHost = watchConnection(async state => {
  isAway = state in away;
  if (state === 'here' && session) await wake(session);
  tell(away[state] ?? 'Back again.', { lasting: isAway });
});

showStarters(ask);
loadWebChat().then(begin, showMissingBundle);
