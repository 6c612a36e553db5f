// Keeps the place in the transcript when the panel opens beside it: Web Chat loses its own as the width changes.

/**
 * Call before an answer is shown: once it is there, the question it answers stands at the top of the window.
 * @param {HTMLElement} place where Web Chat is rendered
 */
export function followAnswer(place) {
  const scrollable = place.querySelector('.webchat__basic-transcript__scrollable');
  if (!scrollable) return;
  const articles = () => [...scrollable.querySelectorAll('article')];
  const before = articles().length;
  const observer = new MutationObserver(() => {
    const now = articles();
    if (now.length <= before) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const distance = now.at(-2).getBoundingClientRect().top - scrollable.getBoundingClientRect().top;
      scrollable.scrollBy({ top: distance });
    });
  });
  observer.observe(scrollable, { childList: true, subtree: true });
}
