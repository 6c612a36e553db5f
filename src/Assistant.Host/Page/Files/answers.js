// Answers that came with their evidence, and the links from the transcript into it.
//
// Web Chat turns a Markdown link with an unknown scheme into <button value="cite:...">. An incoming message's definition lines
// "[1]: cite:1 "Title"" are readdressed to "cite:KEY/1" before Web Chat sees them, so a click names both answer and citation.

const definition = /^\[([^\]\s]{1,8})\]:[ \t]+\S+(?:[ \t]+"(?:[^"\\]|\\.)*")?[ \t]*$/gm;
const link = /^cite:(a\d+)\/([^\s/]{1,8})$/;
const answers = new Map();

/** The part of a link that asks for the evidence as a whole. */
export const whole = 'all';

/**
 * @returns {object | undefined} the answer object, in the form POST /api/ask gives it; under "more" its sentences that the transcript leaves out, under "names" what states
 *   are called, under "day" when it was given
 */
export const answerOf = key => answers.get(key);

/**
 * Keeps the evidence of an incoming activity and returns the activity Web Chat shall show.
 * @returns {{activity: object, key: string | null}} key is null when the activity brings no evidence
 */
export function keepAnswer(activity) {
  const answer = activity?.channelData?.assistant?.answer;
  if (activity?.type !== 'message' || activity.from?.role === 'user' || !answer || typeof answer !== 'object') return { activity, key: null };
  if (!answer.citations?.length && !answer.responses?.length) return { activity, key: null };

  const key = `a${answers.size + 1}`;
  const more = (activity.channelData.assistant.more ?? []).map(index => answer.sentences?.[index]).filter(Boolean);
  answers.set(key, { ...answer, more, names: activity.channelData.assistant.names ?? {}, day: (activity.timestamp ?? new Date().toISOString()).slice(0, 10) });
  if (typeof activity.text !== 'string') return { activity, key };

  const named = new Map((answer.citations ?? []).map(citation => [String(citation.n), citation]));
  const text = activity.text.replace(definition, (line, n) => (named.has(n) ? `[${n}]: cite:${key}/${n} "${title(named.get(n))}"` : line));
  return { activity: { ...activity, text: `${text}\n\n[Show the evidence](cite:${key}/${whole})` }, key };
}

/** @returns {object | undefined} the answer with this identifier */
export const answerById = id => [...answers.values()].find(answer => answer.answerId === id);

/** @returns {{key: string, part: string} | null} what a click in the transcript asks for; null when it is no link of ours */
export function readLink(event) {
  const found = link.exec(event.target.closest?.('button.webchat__render-markdown__citation')?.value ?? '');
  return found && answers.has(found[1]) ? { key: found[1], part: found[2] } : null;
}

/** A citation's spoken name; a link title must not hold quotes, backslashes or line ends. */
function title(citation) {
  const words = citation.claim ?? citation.indicator ?? citation.documentTitle ?? citation.document ?? 'source';
  return `Source: ${words}`.replace(/["\\<>[\]\s]+/g, ' ').slice(0, 160);
}
