# SPDX-License-Identifier: GPL-3.0-or-later
"""A plain collector, to compare the receiver with: Flask and SQLAlchemy, a row a status, one commit a request."""
import hashlib
import hmac
import os

from flask import Flask, abort, request
from sqlalchemy import Boolean, Column, Integer, Text, create_engine, event
from sqlalchemy.orm import declarative_base, sessionmaker

app = Flask(__name__)
engine = create_engine("sqlite:///" + os.environ["COLLECTOR_DATABASE"], connect_args={"timeout": 60})
Base = declarative_base()
Session = sessionmaker(engine)


@event.listens_for(engine, "connect")
def prepare(connection, _):
    """As durable as what it is compared with."""
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")


class Delivered(Base):
    """The table of deliveries."""

    __tablename__ = "delivered_logs"
    id = Column(Integer, primary_key=True)
    queue_id = Column(Text, index=True)
    message_id = Column(Text)
    status = Column(Text)
    recipient_id = Column(Text)
    timestamp = Column(Text)
    payload = Column(Text)
    Updated = Column(Boolean, nullable=False, default=False)


Base.metadata.create_all(engine)


@app.post("/webhook/meta")
def receive():
    """Checks the signature and stores all statuses."""
    expected = "sha256=" + hmac.new(b"test_app_secret", request.get_data(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(request.headers.get("X-Hub-Signature-256", ""), expected):
        abort(401)
    with Session() as session:
        for entry in request.get_json(force=True)["entry"]:
            for change in entry["changes"]:
                for status in change["value"].get("statuses", []):
                    session.add(
                        Delivered(
                            queue_id=status.get("biz_opaque_callback_data"),
                            message_id=status["id"],
                            status=status["status"],
                            recipient_id=status.get("recipient_id"),
                            timestamp=status.get("timestamp"),
                            payload=str(status),
                        )
                    )
        session.commit()
    return ""
