// The page's table of contents: session, conversation, evidence.
import { keepAnswer, readLink, answerOf, whole } from './answers.js';
import { loadWebChat } from './bundle.js';
import { showConversation } from './conversation.js';
import { byId } from './dom.js';
import { EvidencePanel } from './evidence/panel.js';
import { hideNotice, showMissingBundle, showUnreachable } from './notice.js';
import { startSession } from './session.js';
import { hideStarters, showStarters } from './starters.js';

const panel = new EvidencePanel();

function onActivity(incoming) {
  const { activity, key } = keepAnswer(incoming);
  if (key) panel.offer(key, answerOf(key));
  return activity;
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

  const send = showConversation(webChat, session, byId('webchat'), {
    onActivity,
    onConnected: () => showStarters(question => send(question)),
    onFailed: unreachable,
    onSent: () => {
      hideStarters();
      byId('restart').hidden = false;
    },
  });
}

byId('restart').addEventListener('click', () => location.reload());

// In the capturing phase, before Web Chat opens its own dialog for the same button.
byId('webchat').addEventListener('click', event => {
  const asked = readLink(event);
  if (!asked) return;
  event.preventDefault();
  event.stopPropagation();
  const from = event.target.closest('button');
  panel.open(asked.key, answerOf(asked.key), { citation: asked.part === whole ? null : asked.part, from });
}, true);

loadWebChat().then(begin, () => {
  byId('welcome').hidden = true;
  showMissingBundle();
});
