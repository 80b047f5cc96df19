#!/usr/bin/env python3
"""Totals of a CSV or XLSX register by stage and what the money is for.

    python3 stages.py REGISTER COLUMNS.csv

COLUMNS.csv says which column of the register is which stage and component, one a line:
column,stage,component,why. A line without a stage names a column of amounts that is left out on
purpose. Prints the sum of each stage and component to the cent, the way the page of an import and
`makewhole verify-money totals` do, and counts what is ticked in the columns whose stage is MARK.
Independent of MakeWhole: it shares the reading of cells with totals.py, beside it, and nothing else.
A column of amounts that COLUMNS.csv does not name is told, never left out in silence.
"""
import collections
import csv
import sys
import zipfile
from decimal import Decimal

from totals import EMPTY, amount, csv_rows, xlsx_rows

STAGES = ["CLAIMED", "COMPUTED", "AWARDED", "AGREED", "PAID"]
COMPONENTS = ["WAGES", "INTEREST", "DAMAGES", "PENALTIES", "FEES", "COSTS"]


def main(register, columns):
    table = xlsx_rows(register) if zipfile.is_zipfile(register) else csv_rows(register)
    header, rows = table[0], [r for r in table[1:] if any(c.strip() for c in r)]
    meanings = {line["column"]: line for line in csv.DictReader(open(columns, encoding="utf-8"))}
    for missing in sorted(set(meanings) - set(header)):
        sys.exit(f"the register has no column {missing!r}")

    sums = collections.defaultdict(Decimal)
    marks = collections.Counter()
    for i, name in enumerate(header):
        cells = [r[i].strip() if i < len(r) else "" for r in rows]
        filled = [c for c in cells if c.upper() not in EMPTY]
        meaning = meanings.get(name)
        if meaning is None:
            if "$" in "".join(filled) and sum(amount(c) is not None for c in filled) * 2 > len(filled):
                print(f"not named: {name!r}")
        elif meaning["stage"] == "MARK":
            marks[name] = len(filled)
        elif meaning["stage"]:
            for text in filled:
                value = amount(text)
                if value is None:
                    sys.exit(f"not an amount in {name!r}: {text!r}")
                sums[meaning["stage"], meaning["component"]] += value

    for stage in STAGES:
        for component in COMPONENTS:
            if (stage, component) in sums:
                print(f"{stage:9} {component:10} {sums[stage, component]:18,.2f}")
    for name, count in marks.items():
        print(f"ticked {count:6}  {name}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
