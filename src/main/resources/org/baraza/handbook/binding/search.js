'use strict';
// Looks words up in the list beside this file, which WordList of the platform made; both fold words the same way.
(() => {
  const [leaflets, words] = BOOK;
  const list = Object.keys(words);
  const form = document.getElementById('form');
  const field = document.getElementById('q');
  const state = document.getElementById('state');
  const found = document.getElementById('found');

  const folded = text => text.normalize('NFKD').replace(/[\p{M}\u0640]/gu, '').toLowerCase()
    .replaceAll('\u0649', '\u064A').replaceAll('\u0629', '\u0647');

  const tokens = text => (folded(text).match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) || [])
    .flatMap(word => {
      const signs = Array.from(word);
      return /\p{Script=Han}/u.test(word) && signs.length > 1 ? signs.slice(1).map((sign, at) => signs[at] + sign) : [word];
    });

  // A word that is written whole weighs most, then one that begins so, then one that holds it.
  const likeness = (word, asked) => word === asked ? 4 : word.startsWith(asked) ? 2 : word.includes(asked) ? 1 : 0;

  const weights = asked => {
    const sum = new Map();
    for (const word of list) {
      const like = likeness(word, asked);
      const places = words[word];
      for (let at = 0; like && at < places.length; at += 2) {
        sum.set(places[at], (sum.get(places[at]) || 0) + like * places[at + 1]);
      }
    }
    return sum;
  };

  const answer = asked => {
    const each = tokens(asked).map(weights);
    if (!each.length) return [];
    return Array.from(each[0].keys())
      .filter(place => each.every(sum => sum.has(place)))
      .map(place => [place, each.reduce((all, sum) => all + sum.get(place), 0)])
      .sort((one, other) => other[1] - one[1] || one[0] - other[0])
      .map(([place]) => leaflets[place]);
  };

  const show = asked => {
    const answers = answer(asked);
    found.replaceChildren(...answers.map(([file, number, title, lang]) => {
      const link = document.createElement('a');
      link.href = file;
      link.lang = lang;
      link.dir = 'auto';
      link.textContent = number + ' ' + title;
      const line = document.createElement('li');
      line.append(link);
      return line;
    }));
    state.textContent = !asked.trim() ? '' : answers.length
      ? state.dataset.found + ' ' + answers.length.toLocaleString(document.documentElement.lang) : state.dataset.none;
  };

  form.hidden = false;
  form.addEventListener('submit', event => {
    event.preventDefault();
    show(field.value);
  });
  field.value = new URLSearchParams(location.search).get('q') || '';
  show(field.value);
})();
