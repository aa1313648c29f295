/* Tells the page that opened this window how it ended, and nobody else. */
const { message, origin } = document.documentElement.dataset;
if (window.opener && message && origin) {
  window.opener.postMessage(JSON.parse(message), origin);
  window.close();
}
