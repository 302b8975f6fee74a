/* Saves while one types. */
(() => {
  const told = document.getElementById("saved"), form = told.closest("form"), words = told.dataset;
  const place = "draft:" + new URL(form.action).pathname.slice(3), revision = form.elements.revision;
  const clock = (at) => new Date(at).toLocaleTimeString(document.documentElement.lang, { timeStyle: "short" });
  const say = (text) => { told.textContent = text.replace("@@", clock(Date.now())); };
  const typed = () => [...new FormData(form)].filter(([name, value]) => value && !/^(revision|pen)$/.test(name));
  const mute = () => form.elements.chatham?.value === "yes";
  let last = JSON.stringify(typed()), timer, busy, muted, stopped, leaving;
  const changed = () => JSON.stringify(typed()) !== last;
  const keep = (sent) => { if (mute()) return drop(); try { localStorage[place] = JSON.stringify({ at: Date.now(), typed: typed(), sent }); } catch {} };
  const drop = () => { try { delete localStorage[place]; } catch {} };
  const plan = (wait) => { clearTimeout(timer); timer = setTimeout(send, wait); };
  const send = () => {
    const now = JSON.stringify(typed());
    if (now === last || stopped || busy) return;
    const mutes = mute();
    if (mutes) { drop(); if (muted) return; }
    if (words.local) return keep(), say(words.kept);
    const body = new URLSearchParams(mutes ? { auto: 1, chatham: "yes" } : [...new FormData(form), ["auto", 1]]);
    busy = fetch(form.action, { method: "POST", body, keepalive: now.length < 2e4, headers: { Accept: "application/json" } })
      .then(async (answer) => {
        stopped = answer.status === 409;
        if (answer.redirected) throw words.out;
        if (!answer.ok) throw answer.status === 403 ? words.out : stopped ? words.met : "";
        revision.value = (await answer.json()).revision;
        last = now;
        muted = mutes;
        drop();
        say(mutes ? words.unkept : words.saved);
      })
      .catch((why) => { keep(); say(mute() ? words.unkept : typeof why === "string" && why || words.kept); plan(15e3); })
      .finally(() => { busy = 0; if (last === now && changed()) plan(1e3); });
  };
  const put = (copy) => {
    for (const field of form.elements) {
      const values = copy.typed.filter(([name]) => name === field.name).map(([, value]) => value);
      if (/^(checkbox|radio)$/.test(field.type)) field.checked = values.includes(field.value);
      else if (/^(text|select)/.test(field.type)) field.value = values.at(-1) ?? "";
    }
    plan(500);
  };
  try {
    const copy = JSON.parse(localStorage[place]);
    if (revision.value > copy.sent || JSON.stringify(copy.typed) === last) drop();
    else {
      const box = document.createElement("div");
      box.className = "found";
      box.append(words.found.replace("@@", clock(copy.at)), " ");
      for (const [word, act] of [[words.take, put], [words.leave, drop]]) {
        const button = document.createElement("button");
        button.className = "button quiet";
        button.append(word);
        button.onclick = () => { act(copy); box.remove(); };
        box.append(button, " ");
      }
      form.before(box);
    }
  } catch {}
  form.addEventListener("input", (event) => {
    if (event.target.name === "chatham") muted = 0, mute() && drop();
    plan(event.target.name === "chatham" ? 0 : 3e3);
  });
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (busy) return event.preventDefault(), busy.finally(() => form.requestSubmit(event.submitter));
    leaving = 1;
    keep(+revision.value);
  });
  addEventListener("online", send);
  addEventListener("pagehide", () => {
    if (leaving || !changed()) return;
    keep(busy ? undefined : +revision.value);
    send();
  });
  addEventListener("pageshow", () => { leaving = 0; });
})();
