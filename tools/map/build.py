"""Builds the country shapes of the world map. See README.md beside this file.

    python3 build.py countries-50m.json > ../../src/main/resources/org/baraza/world/shapes.tsv

Input: TopoJSON of world-atlas 2.0.2. Output: one line for each shape, M49 code TAB SVG path.
The code "land" is ground that is nobody's shape here; "line" is boundaries that are not settled.
Standard library only; the same input gives the same bytes.
"""

import heapq
import json
import sys
from math import asin, cos, radians, sin, sqrt

# The frame, in map units (half a pixel when the map is shown 1000 pixels wide).
# WorldShapes.java projects dots with the same four numbers. The map is cut at 169 degrees west,
# in the Bering Strait, so that Russia and Fiji are whole. The frame is 2000 by 900.
CENTRE, EQUATOR, RADIUS, MERIDIAN = 980, 500, 373, 11

DETAIL = 1.0      # a bend that spans less than this area (square units) is straightened
ISLET = 5.0       # an island smaller than this is left out
SPECK = 24.0      # an island State whose largest part is smaller is shown as a dot instead,
INLAND = 16.0     # and one with land borders, whose dot would cover its neighbours, under this
WHOLE = {"275"}   # every part of these is kept, however small (Gaza)

# Shapes that Natural Earth draws apart and the United Nations does not.
UN_CODE = {"Taiwan": "156", "Somaliland": "706", "N. Cyprus": "196", "Kosovo": "land", "Siachen Glacier": "land"}
LEFT_OUT = {"Antarctica", "Indian Ocean Ter.", "Ashmore and Cartier Is."}

# Polygons that Natural Earth gives to the State in control: (from, to, a point inside), see
# General Assembly resolution 68/262.
MOVED = [("643", "804", (34.3, 45.2))]

# Natural Earth draws Western Sahara as the ground east of the berm. Its boundary with Morocco is put
# back on the parallel: the arcs of berm, Moroccan coast and Saharan coast in world-atlas 2.0.2.
SAHARA = (860, 861, 864, 27.667)

# Boundaries drawn as dashes: pairs of shapes, and the latitude north of which they are dashed.
UNSETTLED = [("504", "732", -90), ("728", "729", -90), ("275", "376", -90), ("688", "land", -90),
             ("356", "586", 32.5)]


def project(lon, lat, near=None):
    """Equal Earth (Šavrič, Patterson, Jenny 2018). `near` keeps a ring whole across the map's edge."""
    turn = (lon - MERIDIAN + 180) % 360 - 180
    if near is not None:
        turn += 360 * round((near - turn) / 360)
    t = asin(sqrt(3) / 2 * sin(radians(lat)))
    a, b, c, d = 1.340264, -0.081106, 0.000893, 0.003796
    x = 2 * sqrt(3) * radians(turn) * cos(t) / (3 * (9 * d * t**8 + 7 * c * t**6 + 3 * b * t**2 + a))
    y = t * (d * t**8 + c * t**6 + b * t**2 + a)
    return CENTRE + RADIUS * x, EQUATOR - RADIUS * y, turn


def degrees(topology):
    """Undoes the delta encoding of TopoJSON."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        yield points


def projected(arc):
    points, near = [], None
    for lon, lat in arc:
        x, y, near = project(lon, lat, near)
        points.append((x, y))
    return points


def corner(a, b, c):
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2


def straightened(points, least):
    """Visvalingam–Whyatt on one arc. Arcs are shared, so neighbours stay neighbours."""
    last = len(points) - 1
    left, right = list(range(-1, last)), list(range(1, last + 2))
    size = {i: corner(*points[i - 1:i + 2]) for i in range(1, last)}
    heap = [(s, i) for i, s in size.items()]
    heapq.heapify(heap)
    while heap and len(size) + 2 > least:
        s, i = heapq.heappop(heap)
        if size.get(i) != s:
            continue
        if s >= DETAIL:
            break
        del size[i]
        l, r = left[i], right[i]
        right[l], left[r] = r, l
        for j in (l, r):
            if j in size:
                size[j] = max(s, corner(points[left[j]], points[j], points[right[j]]))
                heapq.heappush(heap, (size[j], j))
    kept = [points[i] for i in range(last + 1) if i in size or i in (0, last)]
    return [(round(x), round(y)) for x, y in kept]


def area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1])) / 2


def polygons(geometry):
    return geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]


def line(arcs, ids):
    """The points along a chain of arcs; ~i is arc i walked backwards."""
    out = []
    for i in ids:
        points = arcs[i] if i >= 0 else arcs[~i][::-1]
        out += points[1:] if out else points
    return out


def inside(point, ring):
    x, y = point
    odd = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            odd = not odd
    return odd


def by_code(topology, raw):
    """The polygons of each code, with the corrections named above."""
    shapes = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        if name not in LEFT_OUT:
            code = UN_CODE.get(name) or geometry["id"]
            shapes.setdefault(code, []).extend(polygons(geometry))
    for giver, taker, point in MOVED:
        moved = [p for p in shapes[giver] if inside(point, line(raw, p[0]))]
        assert len(moved) == 1, (giver, taker)
        shapes[giver].remove(moved[0])
        shapes[taker].append(moved[0])
    return shapes


def rings(shape):
    """The outline of a shape as chains of arcs; an arc walked both ways is inside it and goes."""
    walked = [i for polygon in shape for ring in polygon for i in ring]
    both = {i for i in walked if ~i in walked}
    if not both:
        return [ring for polygon in shape for ring in polygon]
    untouched = [r for p in shape for r in p if not both.intersection(r)]
    loose = [i for p in shape for r in p if both.intersection(r) for i in r if i not in both]
    return untouched + [[i] for i in loose]


def joined(chains, arcs):
    """Loose arcs put end to end until they close."""
    done, open_ = [], [line(arcs, c) for c in chains]
    while open_:
        ring = open_.pop(0)
        while ring[0] != ring[-1]:
            after = next(i for i, piece in enumerate(open_) if piece[0] == ring[-1])
            ring = ring + open_.pop(after)[1:]
        done.append(ring)
    return done


def clean(ring):
    """A closed ring without repeated points and without points on a straight line."""
    out = []
    for p in ring[:-1]:
        while out and (out[-1] == p or len(out) > 1 and corner(out[-2], out[-1], p) == 0):
            out.pop()
        out.append(p)
    return out


def path(runs, end="z"):
    """Relative moves only: the shortest way to write it, and the best to compress."""
    text, at = "", (0, 0)
    for run in runs:
        text += "m"
        here = at
        for n, p in enumerate(run):
            dx, dy = p[0] - here[0], p[1] - here[1]
            text += (" " if n and dx >= 0 else "") + str(dx) + (" " if dy >= 0 else "") + str(dy)
            here = p
        text += end
        at = run[0] if end else here
    return text


def restore_sahara(raw):
    berm, coast, south, parallel = SAHARA
    assert raw[berm][-1] == raw[coast][0] == raw[south][-1], "not the arcs of world-atlas 2.0.2"
    cut = next(i for i, (_, lat) in enumerate(raw[coast]) if lat >= parallel)
    raw[south] += raw[coast][1:cut + 1]
    raw[coast] = raw[coast][cut:]
    raw[berm] = [raw[berm][0], raw[coast][0]]


def owners(shapes):
    """Which codes use each arc: two for a border, one for a coast."""
    found = {}
    for code, shape in shapes.items():
        for polygon in shape:
            for ring in polygon:
                for i in ring:
                    found.setdefault(max(i, ~i), set()).add(code)
    return found


def unsettled(users, arcs):
    for one, other, north in UNSETTLED:
        limit = project(0, north)[1]
        for i, codes in sorted(users.items()):
            if {one, other} <= codes:
                yield [p for p in arcs[i] if p[1] <= limit]


def main(source):
    with open(source, encoding="utf-8") as file:
        topology = json.load(file)
    raw = list(degrees(topology))
    restore_sahara(raw)
    shapes = by_code(topology, raw)
    users = owners(shapes)
    full = [projected(arc) for arc in raw]
    arcs = [straightened(arc, 5 if arc[0] == arc[-1] else 3 if WHOLE & users.get(i, set()) else 2)
            for i, arc in enumerate(full)]
    border = {i for i, codes in users.items() if len(codes) > 1}
    islets = {i for i, arc in enumerate(full)
              if i not in border and arc[0] == arc[-1] and abs(area(arc)) < ISLET}

    paths = {"land": []}
    for code, shape in shapes.items():
        chains = [c for c in rings(shape) if max(c[0], ~c[0]) not in islets]
        outline = [r for r in map(clean, joined(chains, arcs)) if len(r) > 2]
        inland = any(max(i, ~i) in border for c in chains for i in c)
        if max(map(abs, map(area, outline)), default=0) >= (INLAND if inland else SPECK):
            paths.setdefault(code, []).extend(outline)
        elif inland:
            paths["land"].extend(outline)  # no hole in the mainland under the dot
    for code, outline in sorted(paths.items()):
        print(code, path(outline), sep="\t")
    print("line", path(unsettled(users, arcs), end=""), sep="\t")


main(sys.argv[1])
