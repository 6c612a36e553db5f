// The line that goes with everything that leaves a conversation.

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** @param {string} day "2026-11-29" @returns {string} "29 November 2026" */
export const spokenDay = day => days.format(new Date(`${day}T00:00:00Z`));

/**
 * What this is, and what it is not; the same words the Markdown file carries.
 * @param {object} answer in the form POST /api/ask gives it
 * @param {string} day when it was given
 */
export function provenance(answer, day) {
  const documents = new Set((answer.citations ?? []).filter(citation => citation.kind === 'claim').map(citation => citation.document)).size;
  const read = documents > 1 ? `${documents} documents` : 'one essay';
  return `Rule-based reading of ${read}, rule base ${answer.ruleBase?.version ?? 'unknown'}, ${spokenDay(day)}; not a forecast by, nor a position of, the operator.`;
}
