// One conversation in the official Web Chat component.
import { nonce } from './bundle.js';
import { styleOptions } from './theme.js';

const polling = 400; // ms between two looks for new activities, where the host offers no stream
const over = new Set([3, 5]); // Direct Line's states: token expired, conversation ended

/**
 * @param {object} webChat Web Chat's namespace object
 * @param {{token: string, userId?: string, webSocket?: boolean}} session
 * @param {HTMLElement} place
 * @param {{onConnected: () => void, onFailed: () => void, onEnded: () => void, onSent: () => void, onActivity: (activity: object) => object}} events
 *   onActivity gets every incoming activity and returns the one to show
 * @returns {(text: string) => void} sends a message as if the user had typed it
 */
export function showConversation(webChat, session, place, events) {
  const store = webChat.createStore({}, () => next => action => {
    switch (action.type) {
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
        if (action.payload?.activity?.type === 'message') events.onSent();
        break;
      case 'DIRECT_LINE/INCOMING_ACTIVITY':
        return next({ ...action, payload: { ...action.payload, activity: events.onActivity(action.payload.activity) } });
    }
    return next(action);
  });

  // A fresh root each time: a retry must not meet the remains of a failed start.
  const root = document.createElement('div');
  place.replaceChildren(root);
  const domain = `${location.origin}/v3/directline`;
  webChat.renderWebChat({
    directLine: webChat.createDirectLine({ token: session.token, domain, webSocket: session.webSocket === true, pollingInterval: polling }),
    store,
    styleOptions,
    userID: session.userId,
    username: 'You',
    locale: 'en-US',
    nonce: nonce(),
    overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: 'Ask about a state' },
  }, root);

  return text => store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'suggestedAction', text } });
}
