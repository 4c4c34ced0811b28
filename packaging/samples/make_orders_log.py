#!/usr/bin/env python3
"""Writes resources/samples/orders-api.log: two hours of a made-up API, with two incidents in them.

11:34 one token is sent again and again after its expiry, from one client.
12:03 the issuer rotates its key, and the API still holds the old key set.
Everything in it is invented; the signatures of the tokens are random bytes. The same seed gives the same file.
"""

import base64
import datetime
import json
import math
import random
import sys

START = datetime.datetime(2026, 1, 14, 10, 15, tzinfo=datetime.timezone.utc)
MINUTES = 120
PATHS = ["/v1/orders/{n}", "/v1/orders", "/v1/carts/{n}/items", "/v1/invoices/{n}", "/v1/customers/{n}/orders"]
ISSUER = "https://id.example.com/"
AUDIENCE = "https://api.example.com/orders"

WORDS = {
    "expired": (401, "bearer rejected: jwt expired"),
    "signature_mismatch": (401, "bearer rejected: invalid signature"),
    "missing": (401, "bearer rejected: no authorization token was found"),
    "audience_mismatch": (401, "bearer rejected: jwt audience invalid, expected: " + AUDIENCE),
    "revoked": (401, "bearer rejected: token has been revoked"),
    "validator_unavailable": (503, "bearer not checked: failed to fetch JWKS from " + ISSUER + "jwks: timeout"),
    "not_yet_valid": (401, "bearer rejected: jwt not active"),
    "malformed": (401, "bearer rejected: jwt malformed"),
    "issuer_mismatch": (401, "bearer rejected: jwt issuer invalid, expected: " + ISSUER),
    "insufficient_scope": (403, "bearer rejected: insufficient_scope, required: orders.write"),
}
USUAL = {  # failures a minute
    "expired": 9.0, "signature_mismatch": 0.7, "missing": 1.7, "audience_mismatch": 0.9, "revoked": 0.4,
    "validator_unavailable": 0.1, "not_yet_valid": 0.25, "malformed": 0.35, "issuer_mismatch": 0.2,
    "insufficient_scope": 0.3,
}


def poisson(rng, mean):
    limit, count, product = math.exp(-mean), 0, rng.random()
    while product > limit:
        count += 1
        product *= rng.random()
    return count


def encoded(data):
    raw = data if isinstance(data, bytes) else json.dumps(data, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def token(rng, at, cause, key_id, subject):
    issued = int(at.timestamp()) - rng.randrange(60, 600)
    claims = {"iss": ISSUER, "aud": AUDIENCE, "sub": subject, "iat": issued, "exp": issued + 900, "scope": "orders.read"}
    if cause == "expired":
        claims["exp"] = int(at.timestamp()) - rng.randrange(5, 900)
        claims["iat"] = claims["exp"] - 900
    if cause == "audience_mismatch":
        claims["aud"] = "https://api.example.com/orders/"
    if cause == "issuer_mismatch":
        claims["iss"] = "https://id.example.com"
    header = {"alg": "ES256", "typ": "at+jwt", "kid": key_id}
    return ".".join([encoded(header), encoded(claims), encoded(rng.randbytes(64))])


def failure(rng, at, cause, client, key_id, path):
    status, words = WORDS[cause]
    method = rng.choice(["GET", "GET", "POST"])
    line = f'{opening(at, "warn", client, method, path, status)} msg="{words}"'
    if cause != "missing":
        line += f" kid={key_id} iss={ISSUER}"
        if rng.random() < 0.3:
            line += " token=" + token(rng, at, cause, key_id, f"user-{rng.randrange(1, 400)}")
    return line


def opening(at, level, client, method, path, status):
    return f"time={stamp(at)} level={level} service=orders-api client={client} method={method} path={path} status={status}"


def stamp(at):
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


def main():
    rng = random.Random(20260114)
    lines = []
    for minute in range(MINUTES):
        base = START + datetime.timedelta(minutes=minute)

        def moment():
            return base + datetime.timedelta(milliseconds=rng.randrange(60000))

        def path():
            return rng.choice(PATHS).format(n=rng.randrange(1000, 9999))

        for _ in range(poisson(rng, 36 + 3 * math.sin(minute / 9))):
            at = moment()
            client = f"10.2.{rng.randrange(4, 12)}.{rng.randrange(2, 250)}"
            lines.append((at, opening(at, "info", client, "GET", path(), 200) + f" took={rng.randrange(3, 90)}ms"))
        for cause, mean in USUAL.items():
            for _ in range(poisson(rng, mean)):
                at = moment()
                client = f"10.2.{rng.randrange(4, 12)}.{rng.randrange(2, 250)}"
                lines.append((at, failure(rng, at, cause, client, rng.choice(["2025-11", "2025-12"]), path())))
        clock = (base.hour, base.minute)
        if (11, 34) <= clock < (11, 41):
            for _ in range(poisson(rng, 15)):
                at = moment()
                lines.append((at, failure(rng, at, "expired", "10.2.9.14", "2025-12", "/v1/orders")))
        if clock >= (12, 3):
            for _ in range(poisson(rng, 10)):
                at = moment()
                client = "10.2.7.31" if rng.random() < 0.41 else f"10.2.{rng.randrange(4, 12)}.{rng.randrange(2, 250)}"
                key = "2026-01" if rng.random() < 0.97 else "2025-12"
                lines.append((at, failure(rng, at, "signature_mismatch", client, key, path())))
    lines.sort(key=lambda entry: entry[0])
    with open(sys.argv[1] if len(sys.argv) > 1 else "resources/samples/orders-api.log", "w", encoding="ascii") as out:
        out.writelines(line + "\n" for _, line in lines)


if __name__ == "__main__":
    main()
