#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bill of materials of the program has what SPDX 2.3 requires of one, names what the program is linked to, and is the
same when it is made again.

Usage: sbom.py MAKER VERSION PROGRAM
"""
import json
import os
import re
import subprocess
import sys
import tempfile

DOCUMENT = ("spdxVersion", "dataLicense", "SPDXID", "name", "documentNamespace", "creationInfo", "packages", "relationships")
PACKAGE = ("SPDXID", "name", "versionInfo", "downloadLocation", "filesAnalyzed", "licenseConcluded", "licenseDeclared",
           "copyrightText")
ID = re.compile(r"SPDXRef-[A-Za-z0-9.-]+")
LICENSE = re.compile(r"NOASSERTION|[A-Za-z0-9.+-]+(?: (?:OR|AND|WITH) [A-Za-z0-9.+-]+)*")


def check(is_right, what):
    if not is_right:
        sys.exit(f"FAILED: {what}")


def made(maker, version, program, folder, name):
    path = os.path.join(folder, name)
    subprocess.run([sys.executable, maker, version, path, program, "--with", f"loaded later={program}"], check=True,
                   env={**os.environ, "SOURCE_DATE_EPOCH": "1767225600"})
    with open(path, encoding="utf-8") as file:
        return file.read()


def check_document(bill):
    check(not [key for key in DOCUMENT if not bill.get(key)], "the document lacks a member")
    check(bill["spdxVersion"] == "SPDX-2.3" and bill["dataLicense"] == "CC0-1.0", "version or licence of the data")
    check(bill["SPDXID"] == "SPDXRef-DOCUMENT", "the document's own name")
    check(re.fullmatch(r"[a-z]+:[^#\s]+", bill["documentNamespace"]), "the namespace is no URI without a fragment")
    check(bill["creationInfo"]["created"] == "2026-01-01T00:00:00Z", "the time is not that of SOURCE_DATE_EPOCH")
    for creator in bill["creationInfo"]["creators"]:
        check(re.match(r"(?:Person|Organization|Tool): \S", creator), f"a creator: {creator}")


def check_packages(bill, version):
    for package in bill["packages"]:
        missing = [key for key in PACKAGE if package.get(key) in (None, "")]
        check(not missing, f"{package.get('name')} lacks {missing}")
        check(ID.fullmatch(package["SPDXID"]), f"a name of SPDX: {package['SPDXID']}")
        for key in ("licenseConcluded", "licenseDeclared"):
            check(LICENSE.fullmatch(package[key]), f"the licence of {package['name']}: {package[key]}")
        for reference in package.get("externalRefs", ()):
            check(re.fullmatch(r"pkg:[a-z]+/[a-z]+/[^@\s]+@\S+", reference["referenceLocator"]), "an address of a package")
    names = [package["name"] for package in bill["packages"]]
    check(len(names) == len(set(names)), "a package is listed twice")
    own = [package for package in bill["packages"] if package["name"] == "statusbridge"]
    check(len(own) == 1 and own[0]["versionInfo"] == version, "the program itself")


def check_relations(bill):
    known = {"SPDXRef-DOCUMENT"} | {package["SPDXID"] for package in bill["packages"]}
    relations = {(each["spdxElementId"], each["relationshipType"], each["relatedSpdxElement"]) for each in bill["relationships"]}
    check(all(one in known and other in known for one, _, other in relations), "a relation of something unknown")
    own = "SPDXRef-Package-statusbridge"
    check(("SPDXRef-DOCUMENT", "DESCRIBES", own) in relations, "the document describes nothing")
    needed = known - {"SPDXRef-DOCUMENT", own}
    check({(own, "DEPENDS_ON", other) for other in needed} <= relations, "a library that nothing depends on")


def main(maker, version, program):
    with tempfile.TemporaryDirectory() as folder:
        text = made(maker, version, program, folder, "one")
        check(text == made(maker, version, program, folder, "two"), "it is another one when made again")
    bill = json.loads(text)
    check_document(bill)
    check_packages(bill, version)
    check_relations(bill)
    for library in ("loaded later", "Qt6Core", "Qt6HttpServer", "sodium", "curl", "keychain"):
        check(library.lower() in text.lower(), f"{library} is not named")
    print(f"{len(bill['packages'])} packages, all as SPDX 2.3 wants them.")


if __name__ == "__main__":
    main(*sys.argv[1:])
