/* Sends a file piece by piece (tus 1.0.0), and goes on when the line is back. */
(() => {
  const form = document.getElementById("upload"), words = form.dataset, file = form.elements.file;
  const bar = document.getElementById("bar"), told = document.getElementById("told"), button = form.querySelector("button");
  const PIECE = 1 << 20, version = { "Tus-Resumable": "1.0.0" };
  const lang = document.documentElement.lang;
  const say = (text, share) => { told.textContent = text.replace("@@", new Intl.NumberFormat(lang, { style: "percent" }).format(share)); };
  const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  const pause = (wait) => new Promise((on) => { setTimeout(on, wait); addEventListener("online", on, { once: true }); });
  const ask = async (to, method, headers, body) => {
    const answer = await fetch(to, { method, body, headers: { ...version, ...headers }, redirect: "manual" });
    if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) throw words.out;
    return answer;
  };
  const known = (one) => [...form.querySelectorAll(".coming")].find(({ dataset: was }) =>
    was.name === one.name && +was.size === one.size && was.stamp === String(one.lastModified))?.value;
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
  const send = async (one, to, at) => {
    for (let offset = at; offset < one.size; ) {
      const answer = await ask(to, "PATCH", { "Upload-Offset": offset, "Content-Type": "application/offset+octet-stream" }, one.slice(offset, offset + PIECE));
      if (answer.status !== 204) throw new Error(answer.status);
      offset = +answer.headers.get("Upload-Offset");
      bar.value = (offset / one.size) * 100;
      say(words.sent, offset / one.size);
    }
  };
  const whole = async (one) => {
    let to = known(one), at = 0;
    for (let wait = 1e3; ; wait = Math.min(wait * 2, 3e4)) {
      try {
        if (to) {
          const answer = await ask(to, "HEAD", {});
          if (answer.status === 404) { to = 0; continue; }
          if (!answer.ok) throw new Error(answer.status);
          at = +answer.headers.get("Upload-Offset");
        } else { at = 0; to = await begin(one); }
        await send(one, to, at);
        return to;
      } catch (why) {
        if (typeof why === "string") throw why;
        say(words.waits, at / one.size);
        await pause(wait);
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
