# SPDX-License-Identifier: GPL-3.0-or-later
"""A cycle in the plain design: asyncio for ten calls at once, requests for each, SQLite for the rows. It keeps the same
protocol as the program (token, pages of the report, the strongest row of each record, PATCH, mark), and nothing beyond:
no journal of intents, no lease, no budget, no repetition.

Usage: cycle.py URL DATABASE   prints the seconds that it took"""
import asyncio
import datetime
import os
import sqlite3
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import requests

AT_ONCE = 10
STRENGTH = {"sent": 1, "accepted": 2, "failed": 3, "delivered": 4}
REPORT = "/creator/v2.1/data/acme/messaging/report/All_Messages"
FIELDS = "ID,Queue_ID_DV,Status,recipient_id,Queue_ID_Webhook,Message_ID_Webhook,TimeStamp_Webhook,recipient_id_Webhook"


class Cycle:
    """One cycle against the Zoho at an address."""

    def __init__(self, url, database):
        self.url = url
        self.database = database
        self.sessions = [requests.Session() for _ in range(AT_ONCE)]
        for session in self.sessions:
            session.trust_env = False

    def fetch_token(self):
        """Step 1."""
        answer = self.sessions[0].post(
            self.url + "/oauth/v2/token",
            data={"grant_type": "refresh_token", "client_id": "1000.CLIENT",
                  "client_secret": os.environ.get("STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET", "client-secret"),
                  "refresh_token": os.environ.get("STATUSBRIDGE_SECRET_ZOHO_REFRESH_TOKEN", "1000.refresh.token")},
            timeout=30,
        )
        token = answer.json()["access_token"]
        for session in self.sessions:
            session.headers.update({"Authorization": "Zoho-oauthtoken " + token, "Accept": "application/json"})

    def fetch_records(self):
        """Step 2: all pages."""
        records, cursor = [], None
        while True:
            answer = self.sessions[0].get(
                self.url + REPORT,
                params={"criteria": 'Status != "delivered"', "max_records": 1000, "field_config": "custom", "fields": FIELDS},
                headers={"record_cursor": cursor} if cursor else {},
                timeout=30,
            )
            body = answer.json()
            if body["code"] != 3000:
                return records
            records += body["data"]
            cursor = answer.headers.get("record_cursor")
            if not cursor:
                return records

    def match(self, database, records):
        """Step 3: the strongest open row of each record."""
        marks = ",".join("?" * len(records))
        rows = database.execute(
            "SELECT queue_id, status, message_id, recipient_id, timestamp, id FROM webhook_logs WHERE queue_id IN "
            f"({marks}) AND id NOT IN (SELECT id FROM peer_settled)",
            [record["Queue_ID_DV"] for record in records],
        )
        strongest = {}
        for row in rows:
            before = strongest.get(row[0])
            if not before or STRENGTH.get(row[1], 0) > STRENGTH.get(before[1], 0):
                strongest[row[0]] = row
        return [(record, strongest[record["Queue_ID_DV"]]) for record in records if record["Queue_ID_DV"] in strongest]

    def update(self, session, record, row):
        """Step 4."""
        at = datetime.datetime.fromtimestamp(int(row[4]), datetime.timezone.utc).strftime("%d-%b-%Y %H:%M:%S")
        data = {"Status": row[1], "Queue_ID_Webhook": row[0], "Message_ID_Webhook": row[2], "TimeStamp_Webhook": at,
                "recipient_id_Webhook": row[3]}
        answer = session.patch(f"{self.url}{REPORT}/{record['ID']}", json={"data": data}, timeout=30)
        return answer.json()["code"] == 3000

    async def send(self, database, matched):
        """Steps 4 and 5: ten at once, a mark and a commit for each."""
        waiting = list(reversed(matched))
        loop = asyncio.get_running_loop()

        async def work(session):
            while waiting:
                record, row = waiting.pop()
                if await loop.run_in_executor(pool, self.update, session, record, row):
                    database.execute("INSERT INTO peer_settled (id) VALUES (?)", [row[5]])
                    database.commit()

        with ThreadPoolExecutor(AT_ONCE) as pool:
            await asyncio.gather(*(work(session) for session in self.sessions))

    def run(self):
        """All of it."""
        database = sqlite3.connect(self.database, timeout=30)
        database.execute("PRAGMA synchronous=FULL")  # as durable as what it is compared with
        database.execute("CREATE TABLE IF NOT EXISTS peer_settled (id INTEGER PRIMARY KEY)")
        self.fetch_token()
        asyncio.run(self.send(database, self.match(database, self.fetch_records())))
        database.close()


if __name__ == "__main__":
    begin = time.monotonic()
    Cycle(sys.argv[1], sys.argv[2]).run()
    print(time.monotonic() - begin)
