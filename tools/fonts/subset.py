#!/usr/bin/env python3
"""Cuts the fonts of printed sheets down to the characters the platform needs.

    python3 subset.py FOLDER

FOLDER holds the five fonts named in README.md. Writes into src/main/resources/org/baraza/paper/fonts and
prints, for each font, its characters and its size. Needs Python 3.9 and fontTools 4.
"""
import copy
import sys
import unicodedata
from pathlib import Path

from fontTools import subset

HERE = Path(__file__).resolve().parent
SOURCES = HERE.parents[1] / "src" / "main"
TARGET = SOURCES / "resources" / "org" / "baraza" / "paper" / "fonts"

LATIN_GREEK_CYRILLIC = [
    (0x0020, 0x007E), (0x00A0, 0x024F), (0x02B0, 0x036F), (0x0370, 0x03FF), (0x0400, 0x052F),
    (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF), (0x2100, 0x214F),
    (0x2190, 0x2199), (0x2200, 0x22FF), (0xFFFD, 0xFFFD),
]
# marks over and under Arabic letters, and the forms of two such marks in one
MARKS = [*range(0x064B, 0x0656), 0x0670, *range(0xFC5E, 0xFC64)]
MIDDLE = 160  # of the usual letter, from where it begins
# no Latin letters: those come from Noto Sans, so that a line has one design
ARABIC = [
    (0x0020, 0x0022), (0x0025, 0x002F), (0x003A, 0x003B), (0x003F, 0x003F), (0x005B, 0x005D),
    (0x00A0, 0x00A0), (0x00AB, 0x00AB), (0x00BB, 0x00BB), (0x0600, 0x06FF), (0x0750, 0x077F),
    (0x2010, 0x2027), (0x2030, 0x203A), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC),
]
CHINESE_PUNCTUATION = [
    (0x0020, 0x0020), (0x00A0, 0x00A0), (0x00B7, 0x00B7), (0x2014, 0x2014), (0x2018, 0x201D),
    (0x2026, 0x2026), (0x3000, 0x303F), (0xFF01, 0xFF5E),
]


def characters(ranges):
    return {code for first, last in ranges for code in range(first, last + 1)}


def gb2312():
    """The hanzi of both levels and the signs of GB 2312-80."""
    found = set()
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                code = ord(bytes([row, cell]).decode("gb2312"))
            except UnicodeDecodeError:
                continue
            # Greek, Cyrillic and Latin of that standard come from Noto Sans
            if code > 0x2150:
                found.add(code)
    return found


def used():
    """Every hanzi that the words and the shipped data use."""
    files = [file for kind in ("*.properties", "*.json", "*.csv") for file in SOURCES.rglob(kind)]
    text = "".join(file.read_text(encoding="utf-8") for file in files)
    return {ord(sign) for sign in text if 0x3400 <= ord(sign) <= 0x9FFF}


def place_marks(font):
    """Puts vowel marks where they fall over most letters, and gives them no width.

    A mark is drawn before its letter, where the letter begins; there is no table of anchors in print.
    """
    glyphs, widths = font["glyf"], font["hmtx"]
    marks = {font.getBestCmap()[code] for code in MARKS if code in font.getBestCmap()}
    moved = {}
    for name in marks:
        glyph = glyphs[name]
        if not glyph.isComposite():
            moved[name] = MIDDLE - (glyph.xMin + glyph.xMax) // 2
            glyph.coordinates.translate((moved[name], 0))
    for name in glyphs.keys():
        if glyphs[name].isComposite():
            for part in glyphs[name].components:
                part.x -= moved.get(part.glyphName, 0)
    for name in marks:
        glyph = glyphs[name]
        glyph.recalcBounds(glyphs)
        if glyph.isComposite():
            for part in glyph.components:
                part.x += MIDDLE - (glyph.xMin + glyph.xMax) // 2
            glyph.recalcBounds(glyphs)
        widths[name] = (0, glyph.xMin)


def part_twins(font):
    """Gives characters that share a glyph one each, so that text taken out of a print is what went in."""
    glyphs, widths = font["glyf"], font["hmtx"]
    names = font.getBestCmap()
    taken, twins = {}, {}
    for code in sorted(names):
        name = names[code]
        if name not in taken:
            taken[name] = code
        elif meaning(code) != meaning(taken[name]):
            twins[code] = f"{name}.{code:04X}"
            glyphs[twins[code]] = copy.deepcopy(glyphs[name])
            widths[twins[code]] = widths[name]
    for table in font["cmap"].tables:
        table.cmap.update({code: twin for code, twin in twins.items() if code in table.cmap})


def meaning(code):
    return unicodedata.normalize("NFKC", chr(code)).strip()


def cut(source, target, wanted):
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.notdef_outline = True
    options.glyph_names = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "MATH", "vhea", "vmtx", "VORG", "DSIG"]
    options.recalc_timestamp = False
    font = subset.load_font(str(source), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    place_marks(font)
    part_twins(font)
    kept = font.getBestCmap()
    subset.save_font(font, str(target), options)
    print(f"{target.name}: {len(kept)} characters, {target.stat().st_size:,} bytes")
    return set(kept)


def main(folder):
    TARGET.mkdir(parents=True, exist_ok=True)
    hanzi = used() - gb2312()
    print(f"{len(hanzi)} hanzi beyond GB 2312: {''.join(map(chr, sorted(hanzi)))}")
    chinese = gb2312() | used() | characters(CHINESE_PUNCTUATION)
    for name, wanted in (
        ("NotoSans_400Regular.ttf", characters(LATIN_GREEK_CYRILLIC)),
        ("NotoSans_700Bold.ttf", characters(LATIN_GREEK_CYRILLIC)),
        ("NotoNaskhArabic_400Regular.ttf", characters(ARABIC)),
        ("NotoNaskhArabic_700Bold.ttf", characters(ARABIC)),
        ("NotoSansSC_400Regular.ttf", chinese),
    ):
        cut(folder / name, TARGET / name.replace("_400", "-").replace("_700", "-"), wanted)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
