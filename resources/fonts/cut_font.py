#!/usr/bin/env python3
"""cut_font.py SOURCE.ttc FACE OUT.ttf FAMILY STYLE

Cuts Canbao's own font out of Noto Sans CJK (SIL Open Font License 1.1): every ideograph of the basic plane and those
beyond it that the source has, Latin, digits and punctuation.

Why a cut: Qt 6.4 writes into a PDF, for each glyph, the lowest code point that leads to it. Noto gives the ideograph 月
and the radical U+2F49 one glyph, so the PDF's text held the radical and a search found nothing. Here each glyph has one
code point: the radical blocks are left out, and so are the layout features that would join letters. The outlines
become quadratic, as TrueType wants them, so that Qt need not convert them for each page.
"""
import copy
import sys

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable

TABLES_WITHOUT_USE = ["GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx"]
WANTED = [
    (0x20, 0x7E), (0xA0, 0x17F),        # Latin
    (0x2010, 0x205E), (0x20AC, 0x20AC), (0x2103, 0x2103), (0x2116, 0x2116),
    (0x2190, 0x2193), (0x2212, 0x2212), (0x2460, 0x249B), (0x25A0, 0x25FF), (0x2605, 0x2606), (0x2610, 0x2612),
    (0x2713, 0x2717), (0x3000, 0x303F), (0xFF00, 0xFFEF),
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x323AF),  # ideographs
]


def wanted_characters(font):
    cmap = font.getBestCmap()
    return {c for c in cmap if any(low <= c <= high for low, high in WANTED)}


def one_glyph_each(font):
    """Of several characters that share a glyph, the ideograph of the basic plane keeps it, else the lowest; the others
    ("–", "•", a few rare ideographs) get a copy."""
    glyphs, metrics, cmap = font["glyf"], font["hmtx"], font.getBestCmap()
    order, taken = list(font.getGlyphOrder()), set()
    for character in sorted(cmap, key=lambda c: (not 0x4E00 <= c <= 0x9FFF, c)):
        name = cmap[character]
        if name not in taken:
            taken.add(name)
            continue
        copied = f"{name}.{character:X}"
        order.append(copied)
        glyphs.glyphs[copied], metrics.metrics[copied] = copy.deepcopy(glyphs.glyphs[name]), metrics[name]
        for table in font["cmap"].tables:
            if table.isUnicode() and character in table.cmap:
                table.cmap[character] = copied
    font.setGlyphOrder(order)
    glyphs.glyphOrder = order


def with_quadratic_outlines(font):
    glyph_set, order = font.getGlyphSet(), font.getGlyphOrder()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(glyph_set)
        glyph_set[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = table = newTable("glyf")
    table.glyphOrder, table.glyphs = order, glyphs
    for glyph in glyphs.values():
        glyph.recalcBounds(table)
    del font["CFF "]
    maximum = font["maxp"]
    maximum.tableVersion = 0x00010000
    for field in ("maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements "
                  "maxSizeOfInstructions maxComponentElements maxPoints maxContours maxCompositePoints "
                  "maxCompositeContours maxComponentDepth").split():
        setattr(maximum, field, 0)
    maximum.maxZones = 1
    font["post"].formatType = 3.0
    font.sfntVersion = "\x00\x01\x00\x00"


def rename(font, family, style):
    """The licence wants another name for a changed font."""
    post_script = f"{family.replace(' ', '')}-{style}"
    names = {1: family, 2: style, 3: post_script, 4: f"{family} {style}", 6: post_script, 16: family, 17: style}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]


def main():
    source, face, out, family, style = sys.argv[1:6]
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.desubroutinize = True
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.font_number = int(face)
    options.drop_tables += TABLES_WITHOUT_USE
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted_characters(font))
    subsetter.subset(font)
    with_quadratic_outlines(font)
    one_glyph_each(font)
    rename(font, family, style)
    font.save(out)


main()
