// Loads the official Web Chat bundle, if the build could bring it.

/** @returns {Promise<object>} Web Chat's namespace object; rejects when the bundle is missing or does not load */
export function loadWebChat() {
  const address = document.documentElement.dataset.webchat;
  if (!address) return Promise.reject(new Error('The build brought no Web Chat bundle.'));

  return new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => (window.WebChat ? loaded(window.WebChat) : failed(new Error('The bundle is empty.'))));
    script.addEventListener('error', () => failed(new Error('The bundle did not load.')));
    document.head.append(script);
  });
}

/** @returns {string} this response's nonce; Web Chat needs it for its own style sheets */
export const nonce = () => document.querySelector('script[nonce]').nonce;
