// Web Chat's own thumbs: what they send names the answer.

const vote = 'webchat:activity-status/feedback';

/** @returns {{answerId: string, isHelpful: boolean} | null} the vote in an outgoing activity */
export function readVote(activity) {
  const action = activity?.type === 'event' && activity.name === vote ? activity.entities?.[0] : null;
  const answerId = action?.object?.identifier;
  return typeof answerId === 'string' ? { answerId, isHelpful: action['@type'] === 'LikeAction' } : null;
}
