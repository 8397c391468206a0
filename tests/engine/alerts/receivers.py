#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The other sides of alerts: mail servers (aiosmtpd) and a receiver of webhooks over HTTPS, on free ports.

Usage: receivers.py CERTIFICATE KEY USER PASSWORD WEBHOOK_KEY
The first line on standard output has the ports; each further one what was taken or refused, as JSON. Ends with its input.
"""
import asyncio
import hashlib
import hmac
import http.server
import json
import logging
import ssl
import sys
import threading
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

# What clients do here on purpose is no news.
logging.disable(logging.CRITICAL)
warnings.simplefilter("ignore")

certificate, key, user, password, webhook_key = sys.argv[1:6]
printing = threading.Lock()


def report(**what):
    with printing:
        print(json.dumps(what), flush=True)


def tls_context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


class Mailbox:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody@"):
            report(refused=address)
            return "550 5.1.1 There is no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if envelope.rcpt_tos == ["cut@example.com"]:
            server.transport.abort()
            return "250 not heard"
        report(mail=envelope.content.decode(), to=envelope.rcpt_tos, sender=envelope.mail_from,
             tls=session.ssl is not None, user=session.authenticated)
        return "250 2.0.0 Taken as 4711"


def authenticate(server, session, envelope, mechanism, data):
    good = data.login == user.encode() and data.password == password.encode()
    return AuthResult(success=good, handled=False)


class Webhook(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        report(ping=self.path)
        self.answer(200, b"OK")

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path.startswith("/broken"):
            report(broken=self.path)
            self.answer(500, b"out of order")
            return
        wanted = "sha256=" + hmac.new(webhook_key.encode(), body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(self.headers.get("X-Statusbridge-Signature", ""), wanted):
            self.answer(401, b"unknown sender")
            return
        report(webhook=json.loads(body), path=self.path, identity=self.headers["Idempotency-Key"])
        self.answer(200, b"thank you")

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


async def main():
    loop = asyncio.get_running_loop()
    common = {"hostname": "localhost", "enable_SMTPUTF8": False}
    secured = {"authenticator": authenticate, "auth_required": True}
    kinds = {
        "starttls": (lambda: SMTP(Mailbox(), tls_context=tls_context(), require_starttls=True, **secured, **common), None),
        "tls": (lambda: SMTP(Mailbox(), auth_require_tls=False, **secured, **common), tls_context()),
        "plain": (lambda: SMTP(Mailbox(), authenticator=authenticate, auth_require_tls=False, **common), None),
    }
    ports = {}
    servers = []
    for name, (make, context) in kinds.items():
        server = await loop.create_server(make, "127.0.0.1", 0, ssl=context)
        servers.append(server)
        ports[name] = server.sockets[0].getsockname()[1]
    web = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Webhook)
    web.socket = tls_context().wrap_socket(web.socket, server_side=True)
    threading.Thread(target=web.serve_forever, daemon=True).start()
    ports["https"] = web.socket.getsockname()[1]
    report(ports=ports)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(main())
