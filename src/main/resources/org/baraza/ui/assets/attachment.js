/* Sends a file piece by piece (tus 1.0.0), and goes on when the line is back. */
(() => {
  const form = document.getElementById("upload"), words = form.dataset, file = form.elements.file;
  const bar = document.getElementById("bar"), told = document.getElementById("told"), button = form.querySelector("button");
  const LEAST = 1 << 16, MOST = 1 << 22, EASY = 4e3, PATIENCE = 12e4;
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" });
  const say = (text, share) => { told.textContent = text.replace("@@", percent.format(share)); };
  const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  const pause = (wait) => new Promise((on) => {
    const timer = setTimeout(go, wait);
    function go() { clearTimeout(timer); removeEventListener("online", go); on(); }
    addEventListener("online", go);
  });
  const ask = async (to, method, headers, body) => {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(to, { method, body, signal, headers: { "Tus-Resumable": "1.0.0", ...headers }, redirect: "manual" });
    if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) throw words.out;
    return answer;
  };
  /* The house keeps a name without the signs that no system saves. */
  const plain = (name) => name.normalize().replace(/[^\p{L}\p{N}]/gu, "").slice(0, 60);
  const known = (one) => [...form.querySelectorAll(".coming")].find(({ dataset: was }) =>
    plain(was.name) === plain(one.name) && +was.size === one.size && was.stamp === String(one.lastModified))?.value;
  const begin = async (one) => {
    const answer = await ask(words.to, "POST", {
      "Upload-Length": one.size,
      "Upload-Metadata": `filename ${base64(one.name)},modified ${base64(String(one.lastModified))}`,
    });
    if (answer.status === 413) throw words.large;
    if (answer.status === 400) throw words.many;
    if (answer.status !== 201) throw new Error(answer.status);
    return answer.headers.get("Location");
  };
  const whole = async (one) => {
    let to = known(one), at = 0, piece = LEAST * 4, wait = 1e3;
    const reached = (offset) => {
      if (offset > at) wait = 1e3;
      at = offset;
      bar.value = (at / one.size) * 100;
      say(words.sent, at / one.size);
    };
    const send = async () => {
      const began = performance.now();
      const answer = await ask(to, "PATCH", { "Upload-Offset": at, "Content-Type": "application/offset+octet-stream" }, one.slice(at, at + piece));
      if (answer.status !== 204) throw new Error(answer.status);
      reached(+answer.headers.get("Upload-Offset"));
      const ease = EASY / (performance.now() - began);
      piece = Math.round(Math.min(Math.max(piece * Math.min(ease, 2), LEAST), MOST));
    };
    for (;;) {
      try {
        if (to) {
          const answer = await ask(to, "HEAD", {});
          if (answer.status === 404) { to = ""; continue; }
          if (!answer.ok) throw new Error(answer.status);
          reached(+answer.headers.get("Upload-Offset"));
        } else { at = 0; to = await begin(one); }
        while (at < one.size) await send();
        return to;
      } catch (why) {
        if (typeof why === "string") throw why;
        piece = LEAST;
        say(words.waits, at / one.size);
        await pause(wait);
        wait = Math.min(wait * 2, 3e4);
      }
    }
  };
  form.addEventListener("submit", (event) => {
    const one = file.files[0];
    event.preventDefault();
    if (one.size > words.largest) return say(words.large);
    button.disabled = true;
    bar.hidden = false;
    whole(one)
      .then((to) => { location.href = words.page + to.split("/").pop(); })
      .catch((why) => { say(String(why)); button.disabled = false; });
  });
})();
