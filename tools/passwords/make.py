"""Makes src/main/resources/org/baraza/access/known-passwords.bloom; README.md says from what."""

import hashlib
import json
import re
import sys
import unicodedata
from pathlib import Path

BITS = 1 << 21
HASHES = 14
SHORTEST = 12
MOST_USUAL = 100_000


def folded(word):
    return unicodedata.normalize("NFKC", word).lower()


def core(word):
    return re.sub(r"^[^a-z]+|[^a-z]+$", "", word)


def lines(path):
    return [line.rstrip("\n") for line in open(path, encoding="utf-8", errors="replace")]


def known(million, twenty_thousand, common):
    chosen = {folded(word) for word in million if len(word) >= SHORTEST}
    usual = [folded(word) for word in [*million[:MOST_USUAL], *twenty_thousand, *common]]
    chosen.update(word for word in usual if len(word) >= SHORTEST)
    chosen.update(core(word) for word in usual if len(core(word)) >= 5)
    return chosen


def main(million, twenty_thousand, common, target):
    words = known(lines(million), lines(twenty_thousand), json.load(open(common)))
    bits = bytearray(BITS // 8)
    for word in words:
        digest = hashlib.sha256(word.encode()).digest()
        first, step = int.from_bytes(digest[:4], "big"), int.from_bytes(digest[4:8], "big") | 1
        for turn in range(HASHES):
            place = (first + turn * step) % BITS
            bits[place >> 3] |= 1 << (place & 7)
    Path(target).write_bytes(bits)
    print(len(words), "passwords")


main(*sys.argv[1:])
