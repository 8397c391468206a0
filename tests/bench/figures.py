# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a table and a JSON document of the lines that begin with "figure" (benchfigure.h). For tests/bench/run.sh."""
import argparse
import datetime
import json
import os
import platform
import subprocess


def machine():
    """What the figures depend on."""
    with open("/proc/cpuinfo", encoding="utf-8") as source:
        models = [line.split(":", 1)[1].strip() for line in source if line.startswith("model name")]
    with open("/etc/os-release", encoding="utf-8") as source:
        names = [line.split("=", 1)[1].strip().strip('"') for line in source if line.startswith("PRETTY_NAME=")]
    gib = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {"processor": (models or [platform.machine()])[0], "processors": os.cpu_count(), "memory_gib": round(gib, 1),
            "system": (names or [platform.system()])[0], "kernel": platform.release()}


def read_figures(path):
    """The figures in a program's output, in order; of doubles the last."""
    figures = {}
    with open(path, encoding="utf-8", errors="replace") as source:
        for line in source:
            parts = line.rstrip("\n").split("\t")
            if parts[0] == "figure" and len(parts) == 7:
                figures[parts[1]] = {"name": parts[1], "value": float(parts[2]), "unit": parts[3],
                                     "baseline": float(parts[4]), "of": parts[5], "better": parts[6]}
    return list(figures.values())


def ratio(figure):
    """Against the baseline of the same run; that is what can be compared between machines and days."""
    return figure["value"] / figure["baseline"] if figure["baseline"] else float("nan")


def shown(figure):
    """The ratio for people."""
    return f"{ratio(figure):.3g}" if figure["baseline"] else "–"


def changed(figure, former):
    """How much better or worse the ratio became, for people."""
    if former is None:
        return "new"
    if not figure["baseline"] or not former["baseline"] or not former["value"]:
        return ""
    percent = 100 * (ratio(figure) / ratio(former) - 1)
    is_better = (percent > 0) == (figure["better"] == "more")
    return f"{percent:+.0f} %" + ("" if abs(percent) < 10 else " better" if is_better else " WORSE")


def table(run, former):
    """The run as a table in Markdown, which can be read as it is."""
    before = {figure["name"]: figure for figure in former["figures"]} if former else {}
    head = ["figure", "value", "baseline", "which is", "ratio"] + (["ratio then", "change"] if former else [])
    rows = [head]
    for figure in run["figures"]:
        row = [figure["name"], f"{figure['value']:.4g} {figure['unit']}", f"{figure['baseline']:.4g} {figure['unit']}",
               figure["of"], shown(figure) + (" (more is better)" if figure["better"] == "more" else "")]
        if former:
            then = before.get(figure["name"])
            row += [shown(then) if then else "", changed(figure, then)]
        rows.append(row)
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |" for row in rows]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def heading(run):
    """Where and when."""
    on = run["machine"]
    size = "small sizes, only to see that all of it runs; " if run["quick"] else ""
    return (f"{size}{run['date']}, commit {run['commit']}, {on['processors']} × {on['processor']}, "
            f"{on['memory_gib']} GiB, {on['system']}, load {run['load']}")


def main():
    """Reads, writes, shows."""
    parser = argparse.ArgumentParser()
    parser.add_argument("output")
    parser.add_argument("to")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--compare")
    options = parser.parse_args()
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False).stdout
    run = {"date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"), "commit": commit.strip(),
           "quick": options.quick, "load": round(os.getloadavg()[2], 1), "machine": machine(),
           "figures": read_figures(options.output)}
    with open(options.to, "w", encoding="utf-8") as out:
        json.dump(run, out, indent=1, ensure_ascii=False)
        out.write("\n")
    former = None
    if options.compare:
        with open(options.compare, encoding="utf-8") as source:
            former = json.load(source)
        print(f"\nThen: {heading(former)}")
        if former["machine"] != run["machine"] or former["quick"] != run["quick"]:
            print("That was another machine or other sizes: only the ratios tell something.")
    print(f"\n{heading(run)}\n\n{table(run, former)}\n\nAs JSON: {options.to}")


main()
