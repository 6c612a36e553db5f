// A message sent while the host is away is sent again once it is back, under the same name: the host answers it once, however often it arrives.

const pause = 1_500;
const refused = 'retry'; // what Direct Line's client gives in place of an id when a message was not taken

/**
 * @param {object} directLine Web Chat's client; changed in place
 * @param {number} limit for how long, in ms; not longer than Web Chat waits before it offers to send again, which gives the message another name
 * @param {() => void} onRefused called each time the host did not take a message
 */
export function sendPatiently(directLine, limit, onRefused) {
  const post = directLine.postActivity.bind(directLine);
  directLine.postActivity = activity => ({
    subscribe(observer) {
      const end = Date.now() + limit;
      let timer = 0;
      let attempt = send();
      function send() {
        return post(activity).subscribe({
          next: id => {
            if (id !== refused) return observer.next(id);
            onRefused();
            if (Date.now() + pause < end) timer = setTimeout(() => { attempt = send(); }, pause);
          },
          error: problem => observer.error(problem),
        });
      }
      return {
        unsubscribe() {
          clearTimeout(timer);
          attempt.unsubscribe();
        },
      };
    },
  });
}
