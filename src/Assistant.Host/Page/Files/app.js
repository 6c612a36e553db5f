// The page's table of contents: session, conversation, evidence.
import { keepAnswer, readLink, answerOf, whole } from './answers.js';
import { loadWebChat } from './bundle.js';
import { showConversation } from './conversation.js';
import { byId } from './dom.js';
import { EvidencePanel } from './evidence/panel.js';
import { followAnswer } from './follow.js';
import { hideNotice, showEnded, showMissingBundle, showUnreachable } from './notice.js';
import { startSession } from './session.js';
import { hideStarters, showStarters } from './starters.js';

const panel = new EvidencePanel();

const restart = () => location.reload();

function onActivity(incoming) {
  const { activity, key } = keepAnswer(incoming);
  if (key) {
    followAnswer(byId('webchat'));
    panel.offer(key, answerOf(key));
  }
  return activity;
}

let send = null; // once connected
let waiting = null; // a starter pressed before that

function ask(question) {
  if (send) send(question);
  else waiting = question;
}

async function begin(webChat) {
  hideNotice();
  const unreachable = () => showUnreachable(() => begin(webChat));
  let session;
  try {
    session = await startSession();
  } catch {
    unreachable();
    return;
  }

  const sendHere = showConversation(webChat, session, byId('webchat'), {
    onActivity,
    onConnected: () => {
      send = sendHere;
      if (waiting) send(waiting);
      waiting = null;
    },
    onFailed: unreachable,
    onEnded: () => showEnded(restart),
    onSent: () => {
      const pressed = byId('welcome').contains(document.activeElement);
      hideStarters();
      if (pressed) keepFocus();
      byId('restart').hidden = false;
    },
  });
}

/** The pressed starter is gone: focus moves to the message box, or where that would bring up a keyboard, to the conversation. */
function keepFocus() {
  const box = window.matchMedia('(pointer: coarse)').matches ? null : document.querySelector('[data-id="webchat-sendbox-input"]');
  (box ?? byId('conversation')).focus();
}

byId('restart').addEventListener('click', restart);

// In the capturing phase, before Web Chat opens its own dialog for the same button.
byId('webchat').addEventListener('click', event => {
  const asked = readLink(event);
  if (!asked) return;
  event.preventDefault();
  event.stopPropagation();
  const from = event.target.closest('button');
  panel.open(asked.key, answerOf(asked.key), { citation: asked.part === whole ? null : asked.part, from });
}, true);

showStarters(ask);
loadWebChat().then(begin, showMissingBundle);
