# SPDX-License-Identifier: GPL-3.0-or-later
"""The plain design as a service: Flask in front of cycle.py, to compare memory with.

Usage: service.py URL DATABASE PORT   GET /healthz; POST /zoho/sync runs a cycle and answers when it is over"""
import sys

from cycle import Cycle
from flask import Flask

app = Flask(__name__)


@app.get("/healthz")
def healthz():
    """It is there."""
    return {"status": "ok"}


@app.post("/zoho/sync")
def sync():
    """Runs a cycle."""
    Cycle(sys.argv[1], sys.argv[2]).run()
    return {"status": "done"}


app.run(host="127.0.0.1", port=int(sys.argv[3]), threaded=True)
