#!/usr/bin/env python3
"""Totals of a CSV or XLSX file, to check an import against.

    python3 totals.py FILE [NAME OF THE CASE NUMBER COLUMN]

Prints the number of rows and cases, and for each column that holds amounts how many cells are
filled and their sum to the cent. Independent of MakeWhole: Python's standard library only, amounts
written as 1,275.50 with or without $, brackets for negative ones. Any cell in a column of amounts
that is not such an amount is listed, never left out in silence.
"""
import collections
import csv
import re
import sys
import xml.etree.ElementTree as ET
import zipfile
from decimal import Decimal

EMPTY = {"", "NA", "N/A", "-", "NULL"}
AMOUNT = re.compile(r"\$?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?")
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def csv_rows(path):
    raw = open(path, "rb").read()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("windows-1252")
    return list(csv.reader(text.splitlines(keepends=True)))


def xlsx_rows(path):
    with zipfile.ZipFile(path) as book:
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            for item in ET.fromstring(book.read("xl/sharedStrings.xml")):
                shared.append("".join(t.text or "" for t in item.iter(SHEET + "t")))
        rows = []
        for row in ET.fromstring(book.read("xl/worksheets/sheet1.xml")).iter(SHEET + "row"):
            cells = {}
            for cell in row.iter(SHEET + "c"):
                column = 0
                for letter in re.match("[A-Z]+", cell.get("r")).group():
                    column = column * 26 + ord(letter) - 64
                value = cell.findtext(SHEET + "v") or ""
                if cell.get("t") == "s" and value:
                    value = shared[int(value)]
                elif cell.get("t") == "inlineStr":
                    value = "".join(t.text or "" for t in cell.iter(SHEET + "t"))
                cells[column - 1] = value
            rows.append([cells.get(i, "") for i in range(max(cells, default=-1) + 1)])
        return rows


def amount(text):
    """The amount, or None if the text is none."""
    negative = text.startswith("(") and text.endswith(")") or text.startswith("-")
    bare = text.strip("()-")
    if not AMOUNT.fullmatch(bare):
        return None
    value = Decimal(bare.replace("$", "").replace(",", ""))
    return -value if negative else value


def main(path, case_column=None):
    table = xlsx_rows(path) if zipfile.is_zipfile(path) else csv_rows(path)
    header, rows = table[0], [r for r in table[1:] if any(c.strip() for c in r)]
    print(f"rows after the header: {len(rows)}, columns: {len(header)}")

    index = header.index(case_column) if case_column else 0
    numbers = collections.Counter(r[index].strip() for r in rows if r and r[index].strip())
    print(f"cases by {header[index]!r}: {len(numbers)}, rows without one: "
          f"{len(rows) - sum(numbers.values())}, numbers that occur twice: "
          f"{sum(n > 1 for n in numbers.values())}")

    for i, name in enumerate(header):
        cells = [r[i].strip() if i < len(r) else "" for r in rows]
        filled = [c for c in cells if c.upper() not in EMPTY]
        sums = [amount(c) for c in filled]
        good = [s for s in sums if s is not None]
        money = "$" in "".join(filled) or any("." in c for c in filled)
        if money and len(good) > len(filled) / 2:
            print(f"{name:40} filled {len(good):6}  not zero {sum(s != 0 for s in good):6}  "
                  f"below zero {sum(s < 0 for s in good):4}  sum {sum(good):18,.2f}")
            for text in [c for c, s in zip(filled, sums) if s is None]:
                print(f"    not an amount: {text!r}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:3])
