# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes mutants of the rooms one by one, and lets the room's tests look for them. For tests/mutants/run.sh."""
import argparse
import json
import os
import pathlib
import random
import re
import subprocess
import sys

LEAST = 95  # percent that must be noticed
SECONDS_OF_A_TEST = 120  # a mutant may wait for ever
# What is looked for in a line, and what takes its place; %s is what was found.
CHANGES = [
    (r"(?<= )==(?= )", "!="),
    (r"(?<= )!=(?= )", "=="),
    (r"(?<= )<(?= )", "<="),
    (r"(?<= )<=(?= )", "<"),
    (r"(?<= )>(?= )", ">="),
    (r"(?<= )>=(?= )", ">"),
    (r"(?<= )&&(?= )", "||"),
    (r"(?<= )\|\|(?= )", "&&"),
    (r"(?<=[\w)] )\+(?= [\w(])", "-"),
    (r"(?<=[\w)] )-(?= [\w(])", "+"),
    (r"(?<=[\w)] )\*(?= [\w(])", "/"),
    (r"(?<=[( ])!(?=[\w(])", ""),
    (r"\btrue\b", "false"),
    (r"\bfalse\b", "true"),
    (r"\+\+(?=\w)", "--"),
    (r"(?<=\bif \()[^;]*(?=\) \{$)", "!(%s)"),
    (r"(?<=\breturn )std::min\b", "std::max"),
    (r"(?<=\breturn )std::max\b", "std::min"),
    (r"\bany_of\b", "all_of"),
    (r"\ball_of\b", "any_of"),
]


def code_of(line):
    """The line with its texts and comments blanked, so that places stay where they are."""
    line = re.sub(r'u?R?"(\\.|[^"\\])*"', lambda text: "_" * len(text.group()), line)
    line = re.sub(r"u?'(\\.|[^'\\])'", lambda text: "_" * len(text.group()), line)
    return re.sub(r"//.*", "", line)


def mutants_of(tree, room):
    """All places in a room that can be changed, and how."""
    for path in sorted((tree / "engine" / room).rglob("*.cpp")):
        inside_raw_text = False
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n")):
            was_inside = inside_raw_text
            inside_raw_text = (inside_raw_text or 'R"' in line) and line.rfind(')"') <= line.rfind('R"')
            if was_inside or inside_raw_text or line.lstrip().startswith(("#", "static_assert", "template")):
                continue
            for pattern, by in CHANGES:
                for found in re.finditer(pattern, code_of(line)):
                    what = by.replace("%s", line[found.start() : found.end()])
                    changed = line[: found.start()] + what + line[found.end() :]
                    yield {"room": room, "file": str(path.relative_to(tree)), "line": number + 1, "was": line.strip(),
                           "is": changed.strip(), "text": changed}


def run(command, seconds=None):
    """Whether the command succeeded in time."""
    try:
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=seconds, check=False)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def try_out(tree, mutant):
    """What becomes of one mutant: noticed, not noticed, or not built."""
    path = tree / mutant["file"]
    before = path.read_text(encoding="utf-8")
    lines = before.split("\n")
    lines[mutant["line"] - 1] = mutant["text"]
    build = tree / "build" / "dev"
    folder = f"tests/engine/{mutant['room']}"
    try:
        path.write_text("\n".join(lines), encoding="utf-8")
        if not run(["ninja", "-C", build, f"{folder}/all"]):
            return "not built"
        passed = run(["ctest", "--test-dir", build / folder, "-j", str(3 * os.cpu_count()), "--stop-on-failure",
                      "--timeout", str(SECONDS_OF_A_TEST), "--no-tests=error"])
        return "not noticed" if passed else "noticed"
    finally:
        path.write_text(before, encoding="utf-8")


def judged(tree):
    """What a person found not to matter: lines FILE<tab>WAS<tab>IS<tab>WHY."""
    text = pathlib.Path(__file__).with_name("judged.txt").read_text(encoding="utf-8")
    return {tuple(line.split("\t")[:3]) for line in text.split("\n") if line and not line.startswith("#")}


def plan_of(place, options):
    """The mutants of this run in their order, more than are wanted: some can't be built."""
    kept = place / "plan.json"
    if options.resume:
        return json.loads(kept.read_text(encoding="utf-8"))
    seed = options.seed if options.seed is not None else random.randrange(1 << 31)
    mutants = [each for room in options.rooms or ["sync", "status", "store", "zoho"]
               for each in mutants_of(place / "tree", room)]
    random.Random(seed).shuffle(mutants)
    plan = {"seed": seed, "count": options.count, "mutants": mutants, "rooms": sorted({each["room"] for each in mutants})}
    kept.write_text(json.dumps(plan), encoding="utf-8")
    return plan


def restore(place, plan, tried):
    """Puts back the file of a mutant that was being tried when a run was broken off."""
    if tried < len(plan["mutants"]):
        file = plan["mutants"][tried]["file"]
        commit = (place / "commit").read_text(encoding="utf-8").strip()
        original = subprocess.run(["git", "show", f"{commit}:{file}"], capture_output=True, check=True).stdout
        (place / "tree" / file).write_bytes(original)


def main():
    """Tries until so many were built as are wanted."""
    parser = argparse.ArgumentParser()
    parser.add_argument("place", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("rooms", nargs="*")
    options = parser.parse_intermixed_args()
    plan = plan_of(options.place, options)
    results = options.place / "results.jsonl"
    done = [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()] if results.exists() else []
    tree = options.place / "tree"
    restore(options.place, plan, len(done))
    print(f"Seed {plan['seed']}: {plan['count']} of {len(plan['mutants'])} mutants.", flush=True)
    for room in plan["rooms"]:
        if not done and not try_out_unchanged(tree, room):
            print(f"The tests of {room} fail without any mutant.", file=sys.stderr)
            return 2
    known = judged(tree)
    for mutant in plan["mutants"][len(done) :]:
        if sum(each["result"] != "not built" for each in done) >= plan["count"]:
            break
        result = try_out(tree, mutant)
        if result == "not noticed" and (mutant["file"], mutant["was"], mutant["is"]) in known:
            result = "judged"
        done.append({**mutant, "result": result})
        with results.open("a", encoding="utf-8") as out:
            out.write(json.dumps(done[-1]) + "\n")
        print(f"{result}: {mutant['file']}:{mutant['line']}: {mutant['was']} -> {mutant['is']}", flush=True)
    return report(done)


def try_out_unchanged(tree, room):
    """Whether a room's tests pass as they are."""
    build = tree / "build" / "dev"
    folder = f"tests/engine/{room}"
    return run(["ninja", "-C", build, f"{folder}/all"]) and run(
        ["ctest", "--test-dir", build / folder, "-j", str(3 * os.cpu_count()), "--no-tests=error"])


def report(done):
    """How many were noticed, by room; 1 if that is too few."""
    built = [each for each in done if each["result"] != "not built"]
    good = [each for each in built if each["result"] != "not noticed"]
    for room in sorted({each["room"] for each in built}):
        print(f"{room}: {sum(each['room'] == room for each in good)} of {sum(each['room'] == room for each in built)}")
    percent = 100 * len(good) / len(built) if built else 0
    print(f"{len(good)} of {len(built)} mutants were noticed or judged: {percent:.1f} %; "
          f"{len(done) - len(built)} can't be built.")
    return 0 if percent >= LEAST else 1


sys.exit(main())
