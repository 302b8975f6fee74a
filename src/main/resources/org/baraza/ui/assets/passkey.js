/* Asks the device for a passkey, and sends its answer with the form. */
(() => {
  if (!window.PublicKeyCredential) return;
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const read = (options) => {
    options.challenge = bytes(options.challenge);
    if (options.user) options.user.id = bytes(options.user.id);
    for (const known of options.excludeCredentials ?? []) known.id = bytes(known.id);
    return options;
  };
  const written = ({ rawId, type, response: said }) => {
    const response = { clientDataJSON: text(said.clientDataJSON) };
    for (const name of ["attestationObject", "authenticatorData", "signature", "userHandle"])
      if (said[name]) response[name] = text(said[name]);
    return JSON.stringify({ id: text(rawId), rawId: text(rawId), type, response, clientExtensionResults: {} });
  };
  const ask = async (form) => {
    const answer = await fetch(form.dataset.options, { method: "POST", headers: { Accept: "application/json" } });
    if (!answer.ok) throw answer.status;
    const publicKey = read(await answer.json());
    return navigator.credentials[form.dataset.passkey]({ publicKey });
  };
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const trouble = form.querySelector("[role=alert]"), button = form.querySelector("button");
    for (const part of form.querySelectorAll(".with")) part.hidden = false;
    for (const part of form.querySelectorAll(".without")) part.hidden = true;
    form.addEventListener("submit", (event) => {
      if (form.elements.response.value) return;
      event.preventDefault();
      button.disabled = trouble.hidden = true;
      ask(form)
        .then((key) => { form.elements.response.value = written(key); form.submit(); })
        .catch(() => { trouble.hidden = button.disabled = false; });
    });
  }
})();
