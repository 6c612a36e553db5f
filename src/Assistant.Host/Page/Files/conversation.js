// One conversation in the official Web Chat component.
import { nonce } from './bundle.js';
import { sendPatiently } from './patience.js';
import { styleOptions } from './theme.js';

const polling = 400; // ms between two looks for new activities, where the host offers no stream
const over = new Set([3, 5]); // Direct Line's states: token expired, conversation ended

/**
 * @param {object} webChat Web Chat's namespace object
 * @param {{token: string, conversationId: string, userId?: string, webSocket?: boolean, domain?: string}} session
 * @param {HTMLElement} place
 * @param {{onConnected: () => void, onFailed: () => void, onEnded: () => void, onSent: () => void, onRefused: () => void, onSending: (activity: object) => void, onActivity: (activity: object) => object,
 *   mayType: (text: string) => boolean}} events
 *   onActivity gets every incoming activity and returns the one to show; onSending every outgoing one; mayType says whether what stands in the box may be sent
 * @param {{isResumed?: boolean}} [options] isResumed: the conversation stands already, and all of it is shown again
 * @returns {{say: (text: string) => void, tell: (name: string, value: object) => void}} say sends a message as if the user had typed it, tell an event the transcript
 *   does not show
 */
export function showConversation(webChat, session, place, events, { isResumed = false } = {}) {
  const store = webChat.createStore({}, ({ getState }) => next => action => {
    switch (action.type) {
      case 'WEB_CHAT/SUBMIT_SEND_BOX':
        if (!events.mayType(getState().sendBoxValue ?? '')) return undefined;
        break;
      case 'DIRECT_LINE/UPDATE_CONNECTION_STATUS':
        if (over.has(action.payload?.connectionStatus)) events.onEnded();
        break;
      case 'DIRECT_LINE/CONNECT_FULFILLED':
        events.onConnected();
        break;
      case 'DIRECT_LINE/CONNECT_REJECTED':
        events.onFailed();
        break;
      case 'DIRECT_LINE/POST_ACTIVITY':
        events.onSending(action.payload?.activity);
        if (action.payload?.activity?.type === 'message') events.onSent();
        break;
      case 'DIRECT_LINE/INCOMING_ACTIVITY':
        return next({ ...action, payload: { ...action.payload, activity: events.onActivity(asChanged(action.payload.activity)) } });
    }
    return next(action);
  });

  // A fresh root each time: a retry must not meet the remains of a failed start.
  const root = document.createElement('div');
  place.replaceChildren(root);
  const domain = session.domain ?? `${location.origin}/v3/directline`;
  const resumed = isResumed ? { conversationId: session.conversationId, watermark: '0' } : {};
  const directLine = webChat.createDirectLine({ token: session.token, domain, webSocket: session.webSocket === true, pollingInterval: polling, ...resumed });
  sendPatiently(directLine, styleOptions.sendTimeout, events.onRefused);
  webChat.renderWebChat({
    directLine,
    store,
    styleOptions,
    userID: session.userId,
    username: 'You',
    locale: 'en-US',
    nonce: nonce(),
    overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: 'Ask about a state' },
  }, root);

  return {
    say: text => store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'suggestedAction', text } }),
    tell: (name, value) => store.dispatch({ type: 'WEB_CHAT/SEND_EVENT', payload: { name, value } }),
  };
}

/** Web Chat puts an activity in the place of the one with the same id: a message that was changed is drawn there, and for one that was taken back nothing is, as for an event. */
const placed = { messageUpdate: 'message', messageDelete: 'event' };
const asChanged = activity => (activity?.type in placed ? { ...activity, type: placed[activity.type] } : activity);
