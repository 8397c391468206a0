#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what Statusbridge is made of as SPDX 2.3 JSON: itself, and every library that the given files are linked to, with
the version that is installed here. Libraries that are loaded while it runs are named by --with.
The same files on the same system give the same text (the time is SOURCE_DATE_EPOCH, where that is set).

Usage: sbom.py VERSION OUTPUT FILE... [--with NAME=PATH]...   (PATH: any file of the library's package)
"""
import datetime
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys

# As the libraries state it; where a distribution ships one that is not here, nothing is claimed.
LICENSES = (
    (r"libqt6|qt6-|qtbase", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"),
    (r"qtkeychain|qt6keychain", "BSD-3-Clause"),
    (r"qcustomplot", "GPL-3.0-or-later"),
    (r"tomlplusplus|toml\+\+", "MIT"),
    (r"sodium", "ISC"),
    (r"curl", "curl"),
    (r"^libc6|glibc", "LGPL-2.1-or-later"),
    (r"libgcc|libstdc\+\+|gcc", "GPL-3.0-or-later WITH GCC-exception-3.1"),
)


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}).stdout


def needed_by(file):
    """Name and path of each library that FILE itself asks for, not of what those ask for."""
    names = re.findall(r"NEEDED\s+(?:Shared library: \[)?([^\s\]]+)", run("objdump", "-p", file))
    paths = dict(re.findall(r"(\S+) => (/\S+)", run("ldd", file)))
    return {name: paths.get(name) for name in names if not name.startswith("ld-linux")}


def owners(paths):
    """Name, source and version of the package that each of PATHS belongs to, where a package manager knows."""
    known = {}
    if shutil.which("dpkg-query"):
        # A library may be listed as its link or its file, in /lib or in /usr/lib.
        places = {}
        for path in paths:
            for one in (path, os.path.realpath(path)):
                places.update({one: path, re.sub("^/usr", "", one): path, "/usr" + one: path})
        # Some are not found, which is no failure.
        found = subprocess.run(("dpkg-query", "-S", *places), capture_output=True, text=True, check=False).stdout
        names = {places[line.split(": ", 1)[1]]: line.split(": ")[0].split(",")[0]
                 for line in found.splitlines() if not line.startswith("diversion")}
        if names:
            told = run("dpkg-query", "-W", "-f", "${binary:Package} ${source:Package} ${Version}\n", *set(names.values()))
            packages = {line.split()[0].split(":")[0]: tuple(line.split()) for line in told.splitlines()}
            known = {path: packages[name.split(":")[0]] for path, name in names.items()}
    elif shutil.which("rpm"):
        for path in paths:
            found = subprocess.run(("rpm", "-qf", "--qf", "%{NAME} %{NAME} %{VERSION}-%{RELEASE}", path),
                                   capture_output=True, text=True, check=False)
            if found.returncode == 0:
                known[path] = tuple(found.stdout.split())
    return known


def license_of(*names):
    for pattern, text in LICENSES:
        if any(re.search(pattern, name, re.IGNORECASE) for name in names):
            return text
    return "NOASSERTION"


def identifier(name):
    return "SPDXRef-Package-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def package(name, version, license_text, comment="", purl=""):
    entry = {
        "SPDXID": identifier(name),
        "name": name,
        "versionInfo": version,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": license_text,
        "licenseDeclared": license_text,
        "copyrightText": "NOASSERTION",
        "supplier": "NOASSERTION",
    }
    if comment:
        entry["comment"] = comment
    if purl:
        entry["externalRefs"] = [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": purl}]
    return entry


def libraries(files, extras):
    """One entry a package, with what of it is used."""
    used = {}
    for file in files:
        used.update(needed_by(file))
    used.update(extras)
    known = owners({path for path in used.values() if path})
    packages = {}
    for name, path in sorted(used.items()):
        key = known.get(path, (name, name, "unknown"))
        packages.setdefault(key, []).append(name)
    system = "deb/debian" if shutil.which("dpkg-query") else "rpm/fedora"
    for (name, source, version), parts in packages.items():
        name = name.split(":")[0]
        purl = "" if version == "unknown" else f"pkg:{system}/{name.replace('+', '%2B')}@{version.replace('+', '%2B').replace(':', '%3A')}"
        yield package(name, version, license_of(name, source), "Used: " + ", ".join(parts), purl)


def document(version, files, extras):
    own = package("statusbridge", version, "GPL-3.0-or-later")
    others = list(libraries(files, extras))
    moment = int(os.environ.get("SOURCE_DATE_EPOCH") or datetime.datetime.now(datetime.timezone.utc).timestamp())
    # Two documents with the same content have the same name.
    digest = hashlib.sha256(json.dumps([own, others], sort_keys=True).encode()).hexdigest()
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", own["SPDXID"])]
    relations += [(own["SPDXID"], "DEPENDS_ON", other["SPDXID"]) for other in others]
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"statusbridge-{version}",
        "documentNamespace": f"urn:statusbridge:sbom:{version}:{digest}",
        "creationInfo": {
            "created": datetime.datetime.fromtimestamp(moment, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": ["Organization: The maintainers of Statusbridge", f"Tool: statusbridge-sbom-{version}"],
        },
        "packages": [own, *others],
        "relationships": [
            {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other} for one, kind, other in relations
        ],
    }


def main(arguments):
    extras = {}
    while "--with" in arguments:
        at = arguments.index("--with")
        name, path = arguments[at + 1].split("=", 1)
        if path:
            extras[name] = path
        del arguments[at:at + 2]
    version, output, *files = arguments
    with open(output, "w", encoding="utf-8") as file:
        json.dump(document(version, files, extras), file, indent=2, sort_keys=True)
        file.write("\n")


if __name__ == "__main__":
    main(sys.argv[1:])
