#!/usr/bin/env python3
"""Makes the compact dictionaries of search from open ones. README.md beside this file says how and from what."""
import argparse
import gzip
import json
import math
import re
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

SEVEN = ("ar", "zh", "en", "fr", "ru", "es", "pt")
CODES = {"ara": "ar", "eng": "en", "fra": "fr", "rus": "ru", "spa": "es", "por": "pt", "deu": "de", "fin": "fi", "pol": "pl", "nld": "nl"}
DIRECT = "ara-eng eng-ara eng-fra fra-eng eng-spa spa-eng eng-por por-eng eng-rus fra-rus fra-spa fra-por por-fra por-spa spa-por"
THROUGH = "deu-eng eng-deu deu-fra fra-deu deu-spa spa-deu deu-por por-deu deu-rus eng-fin fin-eng fin-fra fra-fin fin-por " \
    "pol-eng pol-fra fra-pol pol-spa pol-por pol-rus nld-eng eng-nld nld-fra fra-nld nld-spa nld-por nld-rus"
PAIRS = [("en", other) for other in ("ar", "zh", "fr", "ru", "es", "pt")] \
    + [("fr", "ru"), ("fr", "es"), ("fr", "pt"), ("es", "pt"), ("es", "ru"), ("pt", "ru")]
CHARSETS = {"ar": "iso8859-6", "zh": "gb18030", "ru": "iso8859-5", "en": "iso8859-15", "fr": "iso8859-15", "es": "iso8859-15", "pt": "iso8859-15"}
SHOWN = 6
ENOUGH = 0.12
KEPT = {
    "en-ar": 60000, "en-zh": 42000, "en-ru": 40000, "en-fr": 20000, "en-es": 18000, "en-pt": 18000,
    "ar-en": 45000, "zh-en": 42000, "ru-en": 40000, "fr-en": 20000, "es-en": 18000, "pt-en": 18000,
    "other": 12000,
}
LONE = 0.3
PHRASE = 0.8
LONGEST = 5

DIGITS = {c: i for i, c in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")}
MARKS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|<[^<>]*>")
NUMBERED = re.compile(r"^\s*\d+\.\s+")
ARTICLES = {
    "en": re.compile(r"^(to|an?|the|be)\s+"),
    "fr": re.compile(r"^(le|la|les|un|une|des|se|du)\s+|^(l'|s')"),
    "es": re.compile(r"^(el|la|los|las|una?)\s+"),
    "pt": re.compile(r"^(os?|as?|uma?)\s+"),
}
SCRIPTS = {
    "ar": re.compile(r"[\u0621-\u064a ]+"),
    "zh": re.compile(r"[\u3400-\u9fff]+"),
    "ru": re.compile(r"[а-яё \-]+"),
}
LATIN = re.compile(r"[a-zà-öø-ÿœ' \-]+")


def number(text):
    value = 0
    for c in text:
        value = value * 64 + DIGITS[c]
    return value


def dictd(folder, name):
    """The entries of a dictionary in the dictd format: the place in the index, then the text."""
    body = gzip.open(folder / f"{name}.dict.dz").read()
    places = set()
    for line in open(folder / f"{name}.index", encoding="utf-8"):
        key, start, length = line.rstrip("\n").split("\t")[:3]
        if not key.startswith("00") and (start, length) not in places:
            places.add((start, length))
            yield body[number(start):number(start) + number(length)].decode("utf-8", "replace")


def bare(text):
    before = None
    while before != text:
        before, text = text, MARKS.sub(" ", text)
    return text


def clean(text, lang):
    """A word or phrase as it is kept, or nothing where it is no plain word of its language."""
    text = unicodedata.normalize("NFC", bare(text)).replace("’", "'").lower()
    if lang == "ar":
        text = re.sub(r"[\u064b-\u065f\u0670\u0640]", "", unicodedata.normalize("NFKC", text))
        text = re.sub(r"[^\u0621-\u064a ]+", " ", text)
    if lang == "ru":
        text = unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).replace("\u0301", ""))
    text = " ".join(text.split()).strip(" .!?:\"'-–*")
    if lang in ARTICLES:
        text = ARTICLES[lang].sub("", text)
    if not SCRIPTS.get(lang, LATIN).fullmatch(text) or len(text.split()) > LONGEST:
        return None
    return text if len(text) > 1 or lang == "zh" else None


def senses(text):
    """Headword and lines of renderings: the first line after the headword, and every numbered one; the others explain."""
    lines = text.split("\n")
    head = re.split(r"\s+[/<]", lines[0], maxsplit=1)[0]
    body = [line for line in lines[1:] if line.strip()]
    shown = [line for i, line in enumerate(body) if i == 0 or NUMBERED.match(line)]
    return head, [re.sub(r"\s\d+\.$", "", NUMBERED.sub("", line)) for line in shown]


def freedict(folder, name, book):
    one, other = (CODES[code] for code in name.split("-"))
    for text in dictd(folder, f"freedict-{name}"):
        head, lines = senses(text)
        word = clean(head, one)
        for sense, line in enumerate(lines):
            for place, rendering in enumerate(re.split(r"[,;/|]", bare(line))):
                book.add(one, word, other, clean(rendering, other), sense + place)


MUELLER_SENSES = re.compile(r"(?:(?<=\s)|^)(?:_?[IVX]+\s|\d+[.)]|[а-я]\))\s*")
MUELLER_LABEL = re.compile(r"_[^\s.]+\.?(?:-[а-я]+\.?)?")
EXAMPLE = re.compile(r"^([a-z' \-]+?)\s+([а-яё][а-яё \-]*)$")


def mueller(folder, book):
    aliases = []
    for text in dictd(folder, "mueller7"):
        head, _, body = text.partition("\n")
        word = clean(head, "en")
        body = MUELLER_LABEL.sub(" ", bare(" ".join(body.split())))
        alias = re.fullmatch(r"\s*=\s*([a-z' \-]+)", body.lower())
        if alias and word:
            aliases.append((word, clean(alias.group(1), "en")))
            continue
        for sense, part in enumerate(filter(str.strip, MUELLER_SENSES.split(body))):
            mueller_sense(word, sense, part, book)
    for word, same in aliases:
        for rendering, weight in list(book.pairs["en", "ru"].get(same, {}).items()):
            book.weigh("en", word, "ru", rendering, weight)


def mueller_sense(word, sense, part, book):
    place = sense
    for segment in part.split(";"):
        example = EXAMPLE.match(segment.strip().lower())
        if example:
            phrase = clean(example.group(1), "en")
            if phrase and 2 <= len(phrase.split()) <= 3:
                book.add("en", phrase, "ru", clean(example.group(2), "ru"), 1)
            continue
        for rendering in segment.split(","):
            rendering = clean(rendering.split("=")[0], "ru")
            if rendering:
                book.add("en", word, "ru", rendering, place)
                place += 1


NO_GLOSS = re.compile(r"(CL:|variant of|surname |see |abbr\. |old variant|used in|erhua|Japanese |classifier|\(dialect\)|fig\. |lit\. |also written|also pr|Taiwan pr)")


def cedict(path, book):
    for entry in json.load(open(path, encoding="utf-8")):
        word = clean(entry["simplified"], "zh")
        if not word or len(word) > 8 or entry["pinyin"][:1].isupper() and len(word) == 1:
            continue
        glosses = [gloss for gloss in entry["english"] or [] if not NO_GLOSS.search(gloss)]
        for sense, gloss in enumerate(glosses):
            for place, rendering in enumerate(re.split(r"[,;/]", bare(gloss))):
                book.add("zh", word, "en", clean(rendering, "en"), sense + place)


def territories(folder, book):
    """Names of countries and regions, which every language writes its own way."""
    names = {}
    for lang in SEVEN:
        shown = json.load(open(folder / "main" / lang / "territories.json", encoding="utf-8"))["main"][lang]
        for code, name in shown["localeDisplayNames"]["territories"].items():
            if code not in ("ZZ", "XA", "XB"):
                names.setdefault(code.split("-alt-")[0], {}).setdefault(lang, []).append(clean(name, lang))
    share(names.values(), book)


def concepts(path, book):
    """A thesaurus of concepts with labels in the seven languages: the terms of the field."""
    groups = []
    for concept in json.load(open(path, encoding="utf-8"))["concepts"]:
        labels = {}
        for lang in SEVEN:
            every = [concept["prefLabel"].get(lang, "")] + list(concept["altLabel"].get(lang, []))
            labels[lang] = [clean(label, lang) for label in every]
        groups.append(labels)
    share(groups, book)


def share(groups, book):
    for labels in groups:
        for one in labels:
            for other in labels:
                if one != other:
                    for head in labels[one]:
                        for place, rendering in enumerate(labels[other][:2]):
                            book.add(one, head, other, rendering, place, 2.0)


def frequencies(path):
    """How often a word stood in a tagged corpus of English, from WordNet's counts."""
    counts = Counter()
    for line in open(path, encoding="utf-8"):
        count, sense = line.split()[:2]
        counts[sense.split("%")[0].replace("_", " ")] += int(count)
    return counts


class Book:
    """Every pair of words that a source holds, in the direction the source gives it."""

    def __init__(self):
        self.pairs = defaultdict(lambda: defaultdict(dict))

    def add(self, one, word, other, rendering, place, factor=1.0):
        if word and rendering:
            self.weigh(one, word, other, rendering, factor / (1 + place))

    def weigh(self, one, word, other, rendering, weight):
        held = self.pairs[one, other][word]
        held[rendering] = max(held.get(rendering, 0), weight)

    def both(self, one, other):
        """Both directions of a pair in one: a pair that is confirmed by its reverse weighs more."""
        sums = defaultdict(Counter)
        for word, held in self.pairs[one, other].items():
            for rendering, weight in held.items():
                sums[word][rendering] += weight
        for word, held in self.pairs[other, one].items():
            for rendering, weight in held.items():
                sums[rendering][word] += weight * 0.8
        return sums


def through(book, one, other):
    """Pairs reached through other languages, kept where two of them agree or one has two words for it."""
    found = defaultdict(lambda: defaultdict(list))
    for middle in ("de", "fi", "pl", "nl"):
        first, second = book.both(one, middle), book.both(middle, other)
        for word, held in first.items():
            ways = defaultdict(list)
            for between, weight in held.most_common(6):
                for rendering, further in second.get(between, Counter()).most_common(4):
                    ways[rendering].append(min(1, weight) * min(1, further))
            for rendering, weights in ways.items():
                found[word][rendering].append(weights)
    kept = defaultdict(Counter)
    for word, held in found.items():
        for rendering, ways in held.items():
            if len(ways) > 1 or len(ways[0]) > 1:
                kept[word][rendering] = sum(max(way) + 0.3 * (sum(way) - max(way)) for way in ways) * 0.5
    return kept


class Usual:
    """How usual a word is in its language: seen in a corpus, or at least in many entries and phrases of the sources."""

    def __init__(self, book, english):
        self.english = english
        self.seen = defaultdict(Counter)
        for (one, other), words in book.pairs.items():
            for word, held in words.items():
                self.count(one, word)
                for rendering in held:
                    self.count(other, rendering)

    def count(self, lang, text):
        if lang == "zh":
            for start in range(len(text)):
                for end in range(start + 1, min(len(text), start + 4) + 1):
                    self.seen[lang][text[start:end]] += 1
        else:
            self.seen[lang][text] += 1
            for word in text.split() if " " in text else ():
                self.seen[lang][word] += 1

    def of(self, lang, text):
        known = math.log(2 + self.seen[lang][text])
        return known + math.log(1 + self.english[text]) if lang == "en" else known


def dictionary(book, usual, one, other):
    sums = book.both(one, other)
    if "ar" not in (one, other) and "zh" not in (one, other):
        for word, held in through(book, one, other).items():
            for rendering, weight in held.items():
                sums[word][rendering] += weight
    chosen = {}
    for word in sorted(sums, key=lambda w: (-rank(usual, one, w, sums[w]), w))[:kept(one, other)]:
        held = sums[word]
        worth = {rendering: weight * fit(word, one, rendering, other) * usual.of(other, rendering) for rendering, weight in held.items()}
        best = sorted(worth, key=lambda r: (-worth[r], r))
        best = [r for r in best if worth[r] > ENOUGH * worth[best[0]]]
        if best[:SHOWN] and best != [word]:
            chosen[word] = best[:SHOWN]
    return chosen


def kept(one, other):
    return KEPT.get(f"{one}-{other}", KEPT["other"])


def rank(usual, one, word, held):
    """What a headword is worth: how usual it is; terms of the thesaurus and names of countries come first, then the shorter phrase."""
    return usual.of(one, word) + (5 if max(held.values()) >= 2 else 0) - 0.7 * word.count(" ")


def fit(word, one, rendering, other):
    """A word explained by a phrase, or by a lone character, is a poorer match than a word for a word."""
    if other == "zh":
        return LONE if len(rendering) == 1 else 1
    return PHRASE ** max(0, len(rendering.split()) - (len(word) if one == "zh" else len(word.split())))


def write(folder, one, other, chosen):
    """A headword to a line, each language in a character set of few bytes, as Glossary.java reads it."""
    lines = b"".join(
        b"\t".join([word.encode(CHARSETS[one]), *(r.encode(CHARSETS[other]) for r in chosen[word])]) + b"\n" for word in sorted(chosen))
    path = folder / f"{one}-{other}.tsv.gz"
    path.write_bytes(gzip.compress(lines, 9, mtime=0))
    return len(chosen), path.stat().st_size


def main():
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--dictd", type=Path, required=True, help="folder of the dictd files")
    ask.add_argument("--wordnet", type=Path, required=True, help="folder of WordNet's files")
    ask.add_argument("--cedict", type=Path, required=True, help="cedict.json")
    ask.add_argument("--cldr", type=Path, required=True, help="folder of cldr-localenames-full")
    ask.add_argument("--thesaurus", type=Path, help="the platform's own thesaurus, thesaurus.json")
    ask.add_argument("--out", type=Path, required=True)
    args = ask.parse_args()
    book = Book()
    for name in (DIRECT + " " + THROUGH).split():
        freedict(args.dictd, name, book)
    mueller(args.dictd, book)
    cedict(args.cedict, book)
    territories(args.cldr, book)
    if args.thesaurus:
        concepts(args.thesaurus, book)
    usual = Usual(book, frequencies(args.wordnet / "cntlist"))
    args.out.mkdir(parents=True, exist_ok=True)
    for one, other in PAIRS + [(b, a) for a, b in PAIRS]:
        entries, size = write(args.out, one, other, dictionary(book, usual, one, other))
        print(f"{one}-{other}: {entries} headwords, {size} bytes")


if __name__ == "__main__":
    main()
