/* Of all text, only that which htmx has just had from this house may become HTML, and only as a document of its own
   in which nothing runs. htmx knows no policy of a name, so this is the one that the browser asks by itself. */
(() => {
  let came;
  for (const name of ["beforeSwap", "historyCacheMissLoad"])
    document.addEventListener("htmx:" + name, ({ detail }) => { came = detail.serverResponse ?? detail.response; }, true);
  window.trustedTypes?.createPolicy("default", {
    createHTML: (text, type, sink) => came && /parseFromString|parseHTMLUnsafe/.test(sink) && text.includes(came) ? text : null,
  });
})();
