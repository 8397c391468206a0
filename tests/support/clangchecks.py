#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What clang and its tools say of the tree; called by tests/check.sh.

Usage: clangchecks.py BUILD recent|all SECONDS

BUILD is a configured build of single units (preset tidy). Three things are checked:
- Product files compile on their own, so that each header is whole, although the build compiles a room's files
  together: those that changed within 30 commits and those that include one of them, or all. They share one precompiled
  header of Qt's: an include of Qt's that is missing is seen by clazy alone.
- clazy, level 1, on each picked file.
- clang-tidy on the picked files. It spends nearly all of its time in Qt's headers, so product files of one library
  are read together; their names don't clash, since the build does the same.
Picked are the 60 files whose text changed last, within 30 commits, or all. Once SECONDS are over, no unit is begun,
and the files that were left out are counted.
"""

import concurrent.futures
import json
import os
import re
import resource
import shlex
import subprocess
import sys
import time

PRODUCT = ("app/", "engine/", "ui/")
TREE = PRODUCT + ("tests/",)
COMMITS = 30
NEWEST = 60
TOGETHER = 16

began = time.monotonic()
top = os.getcwd()
build = os.path.abspath(sys.argv[1])
scratch = os.path.join(build, "check")
deadline = began + float(sys.argv[3])


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def text(file):
    with open(file, encoding="utf-8") as opened:
        return opened.read()


class Units:
    """The compile commands of the tree's own .cpp files, by path from the top."""

    def __init__(self):
        self.entries = {}
        for entry in json.loads(text(os.path.join(build, "compile_commands.json"))):
            file = os.path.relpath(entry["file"], top)
            if file.startswith(TREE):
                self.entries.setdefault(file, entry)
        self.includes = {file: re.findall(r'^#include "([^"]+)"', text(file), re.M)
                         for file in output("git", "ls-files", *TREE).split() if file.endswith((".cpp", ".h"))
                         and os.path.exists(file)}

    def target(self, file):
        return re.search(r"([^/ ]+)\.dir/", self.entries[file]["command"]).group(1)

    def flags(self, file):
        """The command without launcher, output, source and debug information."""
        words = shlex.split(self.entries[file]["command"])
        while not os.path.basename(words[0]).startswith("clang"):
            words.pop(0)
        at = words.index("-o")
        del words[at:at + 2]
        source = self.entries[file]["file"]
        return [word for word in words if word not in ("-c", "-g", source)]

    def neighbour(self, header):
        """A unit with whose flags a header can be compiled: of its name, of its folder, one that reads it, or a near one."""
        own = header.removesuffix(".h") + ".cpp"
        if own in self.entries:
            return own
        folder = os.path.dirname(header)
        beside = next((file for file in self.entries if file.startswith(folder + "/")), None) or self.reader(header)
        if beside:
            return beside
        while folder:
            for file in self.entries:
                if file.startswith(folder + "/"):
                    return file
            folder = os.path.dirname(folder)
        return None

    def reader(self, header):
        """A .cpp through which a header is checked, the one of its own name if there is one; None if nothing reads it."""
        seen, files = {header}, [header]
        while files:
            own = files[0].removesuffix(".h") + ".cpp"
            if own in self.entries:
                return own
            readers = [file for file, included in self.includes.items() if files[0] in included and file not in seen]
            for file in readers:
                if file in self.entries:
                    return file
            seen.update(readers)
            files = files[1:] + readers
        return None


def recent_files():
    words = output("git", "log", f"-{COMMITS}", "--format=", "--name-status", "-M", "-z").split("\0")
    files = []
    while words and words[0]:
        status = words.pop(0).strip()
        file = words.pop(0)
        if status[0] in "RC":
            file = words.pop(0)
        if status not in ("D", "R100") and file not in files and file.startswith(TREE) and \
                file.endswith((".cpp", ".h")) and os.path.exists(file):
            files.append(file)
    return files


class Report:
    """Runs units side by side, prints what the failing ones say, and counts."""

    def __init__(self):
        self.failed = False

    def run(self, name, jobs):
        """Jobs are pairs: the files that one command stands for, and the command."""
        started, worked = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        left_out = 0
        done = 0

        def one(job):
            return None if time.monotonic() > deadline else \
                subprocess.run(job[1], cwd=build, capture_output=True, text=True)

        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for job, result in zip(jobs, pool.map(one, jobs)):
                if result is None:
                    left_out += len(job[0])
                    continue
                done += len(job[0])
                if result.returncode != 0:
                    self.failed = True
                    print(result.stdout + result.stderr, file=sys.stderr, flush=True)
        worked = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - worked
        print(f"  {name}: {done} files in {time.monotonic() - started:.0f} s, {worked:.0f} s of processor time" +
              (f"; NO TIME LEFT FOR {left_out} MORE" if left_out else ""), flush=True)


def precompiled_qt(units):
    """Qt's headers for the syntax of all units; which of Qt's modules are there is what the build asks for."""
    basis = next((file for file in units.entries if file.startswith("ui/widgets/")), next(iter(units.entries)))
    flags = units.flags(basis)
    folders = {word for file in units.entries for word in shlex.split(units.entries[file]["command"])
               if re.search(r"/Qt(Core|Gui|Widgets|Network|Sql)$", word)}
    header = os.path.join(scratch, "qt.h")
    with open(header, "w", encoding="utf-8") as opened:
        for folder in sorted(folders):
            opened.write("#include <{0}/{0}>\n".format(os.path.basename(folder)))
    system = [word for folder in folders for word in ("-isystem", folder)]
    subprocess.run(flags + system + ["-w", "-Wno-error", "-fpch-instantiate-templates", "-x", "c++-header", header,
                                     "-o", header + ".pch"], check=True, cwd=build)
    # A macro more or less on the command line changes nothing in Qt's headers that matters for this.
    return ["-include-pch", header + ".pch", "-Xclang", "-fno-validate-pch", "-w", "-fsyntax-only"]


def syntax_jobs(units, changed):
    """Of the files that changed and of those that include them; of all if changed is None."""
    wanted = set(units.includes)
    if changed is not None:
        wanted = {file for file, included in units.includes.items() if file in changed or changed & set(included)}
    precompiled = precompiled_qt(units)
    sources = [file for file in units.entries if file.startswith(PRODUCT) and file in wanted]
    # The first include of a source proves that header whole.
    proven = {units.includes[file][0] for file in sources if units.includes.get(file)}
    jobs = [([file], units.flags(file) + precompiled + [os.path.join(top, file)]) for file in sources]
    for header in sorted(units.includes):
        if header in wanted and header.endswith(".h") and header.startswith(PRODUCT) and header not in proven:
            near = units.neighbour(header)
            if near:
                jobs.append(([header], units.flags(near) + precompiled + ["-x", "c++", os.path.join(top, header)]))
    return jobs


def make_moc_files(units, files):
    """What these files include of moc's; the generator alone, since its target would build other libraries first."""
    generators = set()
    for file in files:
        if re.search(r'^#include "(.*\.moc|moc_.*\.cpp)"', text(file), re.M):
            target = re.search(r"-o (\S+/)CMakeFiles/([^/ ]+)\.dir/", units.entries[file]["command"])
            generators.add(os.path.join(build, target.group(1), "CMakeFiles", target.group(2) + "_autogen.dir"))
    for generator in sorted(generators):
        subprocess.run(["cmake", "-E", "cmake_autogen", generator + "/AutogenInfo.json", ""], check=True,
                       stdout=subprocess.DEVNULL)


def tidy_jobs(units, picked):
    """Product files of one library and with the same flags together, tests one by one: those have names of their own."""
    groups = {}
    for file in picked:
        key = (units.target(file), *units.flags(file)) if file.startswith(PRODUCT) else file
        groups.setdefault(key, []).append(file)
    batches = [files[at:at + TOGETHER] for files in groups.values() for at in range(0, len(files), TOGETHER)]
    # If time runs out, tests are left, which cost most.
    batches.sort(key=lambda files: not files[0].startswith(PRODUCT))
    entries, jobs = [], []
    for number, files in enumerate(batches):
        source = os.path.join(scratch, f"{units.target(files[0])}_{number}.cpp")
        if len(files) == 1:
            source = os.path.join(top, files[0])
        else:
            with open(source, "w", encoding="utf-8") as opened:
                opened.writelines(f'#include "{os.path.join(top, file)}" // NOLINT\n' for file in files)
        command = units.flags(files[0]) + ["-c", source]
        entries.append({"directory": build, "file": source, "arguments": command})
        # Tests have a configuration of their own beside them; that of the top is named, since a build may hold another.
        named = [f"--config-file={os.path.join(top, '.clang-tidy')}"] if files[0].startswith(PRODUCT) else []
        # What moc writes is included, too, and is not ours to judge.
        ours = "^" + re.escape(top) + "/(app|engine|ui|tests)/"
        jobs.append((files, ["clang-tidy", "-p", scratch, "--quiet", f"--header-filter={ours}", *named, source]))
    with open(os.path.join(scratch, "compile_commands.json"), "w", encoding="utf-8") as opened:
        json.dump(entries, opened)
    return jobs


def main():
    os.makedirs(scratch, exist_ok=True)
    units = Units()
    report = Report()
    make_moc_files(units, [file for file in units.entries if file.startswith(PRODUCT)])
    report.run("product files compile on their own",
               syntax_jobs(units, None if sys.argv[2] == "all" else set(recent_files())))

    if sys.argv[2] == "all":
        changed = picked = list(units.entries)
    else:
        changed = recent_files()
        picked = list(dict.fromkeys(
            unit for unit in (file if file in units.entries else units.reader(file) for file in changed[:NEWEST]) if unit))
    print(f"  picked: {len(picked)} units for the {min(len(changed), NEWEST)} newest of {len(changed)} files"
          if sys.argv[2] != "all" else f"  picked: all {len(picked)} units", flush=True)
    make_moc_files(units, [file for file in picked if not file.startswith(PRODUCT)])
    report.run("clazy level 1", [([file], ["clazy-standalone", "-p", build, "--checks=level1", os.path.join(top, file)])
                                 for file in picked])
    report.run("clang-tidy", tidy_jobs(units, picked))
    return 1 if report.failed else 0


sys.exit(main())
