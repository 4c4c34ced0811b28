#!/usr/bin/python3
"""Makes vectors.jsonl: tokens that other tools signed, each broken in one way that users meet.

Tokens and keys come from OpenSSL (openssl), José (jose) and python3-jwcrypto; not one line of Bearerwatch takes
part. Needs the Debian packages openssl, jose, python3-jwcrypto. Usage: make_vectors.py > vectors.jsonl
"""
import base64
import hashlib
import html
import json
import os
import subprocess
import sys
import tempfile

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, utils
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from jwcrypto import jwk, jws

FOLDER = tempfile.mkdtemp()
CLAIMS = {"iss": "https://id.example.com/tenants/4711", "sub": "usr_48201", "aud": "https://api.example.com/orders",
          "iat": 1768384800, "exp": 4102444800, "scope": "orders:read orders:write", "name": "Jörg Müller-Example",
          "groups": ["admins", "eu-west", "billing", "support"], "sid": "5b2f0c6e-6ad7-4b0e-9d0e-1f3c1c5b7a10"}


def b64(octets):
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()


def path(name, content=None):
    full = os.path.join(FOLDER, name)
    if content is not None:
        with open(full, "wb") as out:
            out.write(content if isinstance(content, bytes) else content.encode())
    return full


def openssl(*arguments, data=None):
    return subprocess.run(["openssl", *arguments], input=data, capture_output=True, check=True).stdout


def jose(*arguments, data=None):
    return subprocess.run(["jose", *arguments], input=data, capture_output=True, check=True).stdout.decode().strip()


KEYS = {
    "HS256": jwk.JWK.generate(kty="oct", size=256, kid="hmac-1"),
    "RS256": jwk.JWK.generate(kty="RSA", size=2048, kid="rsa-1"),
    "ES256": jwk.JWK.generate(kty="EC", crv="P-256", kid="ec-1"),
    "ES384": jwk.JWK.generate(kty="EC", crv="P-384", kid="ec-384"),
    "EdDSA": jwk.JWK.generate(kty="OKP", crv="Ed25519", kid="ed-1"),
}
KEYS["PS256"] = KEYS["RS256"]
UNRELATED = {
    "oct": jwk.JWK.generate(kty="oct", size=256), "RSA": jwk.JWK.generate(kty="RSA", size=2048),
    "P-256": jwk.JWK.generate(kty="EC", crv="P-256"), "P-384": jwk.JWK.generate(kty="EC", crv="P-384"),
    "Ed25519": jwk.JWK.generate(kty="OKP", crv="Ed25519")}


def public(key):
    return key.export() if key["kty"] == "oct" else key.export_public()


def unrelated(key):
    return public(UNRELATED[key.get("crv") or key["kty"]])


def header(algorithm, **more):
    kid = KEYS[algorithm].get("kid")
    return json.dumps({"alg": algorithm, "typ": "JWT", "kid": kid, **more}, separators=(",", ":"))


def payload(claims=None, **style):
    style = style or {"separators": (",", ":"), "ensure_ascii": False}
    return json.dumps(claims or CLAIMS, **style).encode()


def with_jwcrypto(algorithm, head=None, body=None):
    token = jws.JWS(body or payload())
    token.add_signature(KEYS[algorithm], None, head or header(algorithm), None)
    return token.serialize(True)


def with_jose(algorithm):
    key = path("key.jwk", KEYS[algorithm].export())
    template = json.dumps({"protected": json.loads(header(algorithm))})
    return jose("jws", "sig", "-I-", "-k", key, "-s", template, "-c", data=payload())


def pem(key, private=True):
    return key.export_to_pem(private_key=private, password=None)


def signed(head, body, signature):
    return f"{b64(head.encode())}.{b64(body)}.{b64(signature)}"


def with_openssl(algorithm, text, *options, hash_name="sha256"):
    key = path("key.pem", pem(KEYS[algorithm]))
    return openssl("dgst", f"-{hash_name}", "-sign", key, *options, data=text)


def mac(octets, text, hash_name="sha256"):
    return openssl("dgst", f"-{hash_name}", "-mac", "HMAC", "-macopt", "hexkey:" + octets.hex(), "-binary", data=text)


def raw_ecdsa(der, size=32):
    r, s = utils.decode_dss_signature(der)
    return r.to_bytes(size, "big") + s.to_bytes(size, "big")


ROWS = []


def row(name, tool, kind, paste, key, repaired="same", good=None, verifies=True, **more):
    keys = more.pop("keys", None) or [public(key)]
    ROWS.append({"id": name, "tool": tool, "kind": kind, "paste": paste, "keys": keys,
                 "repaired": good if repaired == "same" else repaired, "verifies": verifies,
                 "unrelated": more.pop("unrelated", None) or (unrelated(key) if key else None), **more})


def wrapped(token, width, lost):
    """Lines of `width`; at the end of the second line `lost` characters are missing."""
    lines = [token[i:i + width] for i in range(0, len(token), width)]
    lines[1] = lines[1][:width - lost]
    return lines


def damage_rows():
    for algorithm in ("HS256", "RS256", "PS256", "ES256", "EdDSA"):
        key = KEYS[algorithm]
        tool = "jose" if algorithm in ("HS256", "RS256", "ES256") else "jwcrypto"
        good = with_jose(algorithm) if tool == "jose" else with_jwcrypto(algorithm)
        first, second = good.index("."), good.rindex(".")

        few = algorithm in ("PS256", "EdDSA")  # one of a kind: these take long
        skipped = ("added", "case", "swapped", "run twice", "zero-width", "tab", "first dot", "three lost at wrap",
                   "ellipsis sign", "upper", "quote inside", "entities", "dot added", "lost in header")

        def add(name, kind, paste, **more):
            if not few or not name.startswith(skipped):
                row(f"{algorithm} {name}", tool, kind, paste, key, good=good, **more)

        for part, begin, end in (("header", 0, first), ("payload", first + 1, second), ("signature", second + 1, len(good))):
            at = begin + (end - begin) // 2
            while not good[at].isalpha() or good[at] == good[at + 1]:
                at += 1
            wrong = "k" if good[at] != "k" else "q"
            add(f"substituted in {part}", "substituted_character", good[:at] + wrong + good[at + 1:], position=at + 1)
            add(f"lost in {part}", "missing_character", good[:at] + good[at + 1:])
            add(f"added in {part}", "extra_character", good[:at] + wrong + good[at:])
            add(f"case in {part}", "case_changed", good[:at] + good[at].swapcase() + good[at + 1:], position=at + 1)
            add(f"swapped in {part}", "swapped_characters", good[:at] + good[at + 1] + good[at] + good[at + 2:])
        for width in (76,) if few else (64, 72, 76, 78, 80):
            add(f"two lost at wrap {width}, joined", "missing_characters", "".join(wrapped(good, width, 2)))
            if width != 76 and algorithm != "HS256":
                continue
            add(f"two lost at wrap {width}", "missing_characters", "\r\n".join(wrapped(good, width, 2)) + "\r\n")
            add(f"three lost at wrap {width}", "missing_characters", "\n".join(wrapped(good, width, 3)))
        add("wrapped, nothing lost", "white_space", "\n".join(wrapped(good, 76, 0)))
        add("two lost at the end", "truncated_signature", good[:-2])
        add("three lost at the end", "truncated_signature", good[:-3])
        add("start lost", "lost_start", good[5:])
        add("header lost", "lost_start", good[first + 1:]) if tool == "jose" else None
        add("run twice", "extra_characters", good[:first + 40] + good[first + 30:])
        add("percent", "percent_encoding", good.replace(".", "%2E").replace("_", "%5F").replace("-", "%2d"))
        add("entities", "html_entities", good.replace(".", "&#46;").replace("-", "&#x2d;"))
        add("zero-width entity", "html_entities", good.replace(".", ".&#8203;"))
        add("quote inside", "quotes", good[:70] + '"' + good[70:])
        add("written line break", "written_line_breaks", good[:64] + "\\n" + good[64:])
        add("quoted-printable", "soft_line_breaks",
            "=\r\n".join(good[i:i + 75] for i in range(0, len(good), 75)))
        add("blank", "white_space", good[:90] + " " + good[90:])
        add("tab and line", "white_space", good[:50] + "\n\t" + good[50:])
        add("dot doubled", "doubled_dots", good[:first] + "." + good[first:])
        add("first dot lost", "missing_dot", good[:first] + good[first + 1:])
        add("second dot lost", "missing_dot", good[:second] + good[second + 1:])
        add("dot replaced", "replaced_dot", good[:second] + "_" + good[second + 1:])
        add("dot added", "extra_dot", good[:second - 20] + "." + good[second - 20:])
        add("padding", "padding", ".".join(part + "=" * (-len(part) % 4) for part in good.split(".")))
        if "-" in good[second:] or "_" in good[second:]:
            add("standard alphabet", "standard_alphabet", good.replace("-", "+").replace("_", "/"))
        inferred = {"verifies": False, "repaired": None}
        add("ellipsis", "ellipsis", good[:120] + "..." + good[-40:], **inferred)
        add("ellipsis sign", "ellipsis", good[:120] + "\u2026" + good[-40:], **inferred)
        add("ellipsis at the end", "ellipsis", good[:200] + "...", **inferred)
        add("lower case", "lost_case", good.lower(), **inferred)
        add("upper case", "lost_case", good.upper(), **inferred)
        add("cut in the payload", "cut_token", good[:first + 100], **inferred)
        if algorithm != "HS256":  # of HMAC the rest is computed
            add("much of the signature cut", "truncated_signature", good[:-20], **inferred)
        else:
            add("much of the signature cut", "truncated_signature", good[:-20])
        for size in (4096, 8192):
            long = with_jwcrypto(algorithm, body=payload({**CLAIMS, "pad": "x" * (size * 3 // 4)}))
            row(f"{algorithm} cut at {size}", "jwcrypto", "cut_token", long[:size], key, None, verifies=False,
                detail=f"{size} bytes")
            line = "Authorization: Bearer " + long
            row(f"{algorithm} header cut at {size}", "jwcrypto", "cut_token", line[:size], key, None, verifies=False,
                detail=f"{size} bytes")
        for lost in (4, 6) if algorithm == "ES256" else ():
            add(f"{lost} lost at the end", "truncated_signature", good[:-lost])
    for algorithm in ("HS256", "RS256", "PS256"):
        good = with_jwcrypto(algorithm)
        lines = [good[i:i + 76] for i in range(0, len(good), 76)]
        lines[0], lines[2] = lines[0][:-1], lines[2][:-1]
        row(f"{algorithm} one lost at two line ends", "jwcrypto", "missing_characters", "\n".join(lines), KEYS[algorithm],
            good=good)


def secret_rows():
    text = b"correct horse battery staple, long enough"
    input_text = f'{b64(header("HS256").encode())}.{b64(payload())}'.encode()

    def add(name, kind, used, given, **more):
        token = input_text.decode() + "." + b64(mac(used, input_text))
        ROWS.append({"id": "secret " + name, "tool": "openssl", "kind": kind, "paste": token, "keys": [],
                     "secret": given.decode(), "repaired": None, "verifies": True,
                     "unrelated_secret": "an unrelated secret of thirty-two octets or more", **more})

    add("with LF", "secret_newline", text + b"\n", text)
    add("with CRLF", "secret_newline", text + b"\r\n", text)
    add("given with LF", "secret_white_space", text, text + b"\n")
    add("given with blanks", "secret_white_space", text, b"  " + text + b" ")
    add("base64 of it", "secret_base64_text", base64.b64encode(text), text)
    add("hexadecimal of it", "secret_hex_text", text.hex().encode(), text)
    add("given as hexadecimal", "secret_is_hex", text, text.hex().encode())
    add("given as base64", "secret_is_base64", text, base64.b64encode(text))
    binary = hashlib.sha256(b"octets").digest()
    add("given as base64 of octets", "secret_is_base64", binary, base64.b64encode(binary))
    add("given as base64url of octets", "secret_is_base64", binary, base64.urlsafe_b64encode(binary).rstrip(b"="))
    add("UTF-16, little end first", "secret_utf16", text.decode().encode("utf-16-le"), text)
    add("UTF-16, big end first", "secret_utf16", text.decode().encode("utf-16-be"), text)
    add("UTF-16 with mark", "secret_utf16", b"\xff\xfe" + text.decode().encode("utf-16-le"), text)
    add("quotes taken", "secret_quotes", b'"' + text + b'"', text)
    add("quotes given", "secret_quotes", text, b"'" + text + b"'")
    add("escapes", "secret_escapes", b"line one of it\nline two of the secret", b"line one of it\\nline two of the secret")
    add("byte order mark", "secret_byte_order_mark", b"\xef\xbb\xbf" + text, text)
    add("zero octet lost", "secret_lost_zero", b"\0" + text, text)
    add("typing error", "secret_typing_error", text.replace(b"battery", b"batterj"), text)
    add("tutorial", "well_known_secret", b"your-256-bit-secret", text, unrelated_secret=None)


def confusion_rows():
    key = KEYS["RS256"]
    input_text = f'{b64(header("HS256", kid="rsa-1").encode())}.{b64(payload())}'.encode()
    openssl("req", "-x509", "-new", "-key", path("rsa.pem", pem(key)), "-subj", "/CN=issuer.example", "-days", "3650",
            "-out", path("rsa.crt"))
    certificate = open(path("rsa.crt"), "rb").read()
    spki = openssl("pkey", "-in", path("rsa.pem"), "-pubout")
    pkcs1 = openssl("rsa", "-in", path("rsa.pem"), "-RSAPublicKey_out")
    forms = {"PEM": spki, "PEM without newline": spki.rstrip(b"\n"), "PEM with CRLF": spki.replace(b"\n", b"\r\n"),
             "PKCS#1 PEM": pkcs1, "DER": openssl("pkey", "-in", path("rsa.pem"), "-pubout", "-outform", "DER")}
    for name, octets in forms.items():
        token = input_text.decode() + "." + b64(mac(octets, input_text))
        row(f"{name} as secret", "openssl", "key_confusion", token, key, None, keys=[spki.decode()])
        row(f"{name} as secret, certificate given", "openssl", "key_confusion", token, key, None,
            keys=[certificate.decode()])
    token = input_text.decode() + "." + b64(mac(certificate, input_text))
    row("certificate as secret", "openssl", "key_confusion", token, key, None, keys=[certificate.decode()])
    private = pem(key)
    token = input_text.decode() + "." + b64(mac(private, input_text))
    row("private key as secret", "openssl", "private_key_as_secret", token, key, None, keys=[private.decode()])
    while True:
        short = jwk.JWK.generate(kty="EC", crv="P-256", kid="short")
        numbers = json.loads(short.export_public())
        if base64.urlsafe_b64decode(numbers["x"] + "=")[0] == 0:
            break
    token = jws.JWS(payload())
    token.add_signature(short, None, '{"alg":"ES256"}', None)
    numbers["x"] = b64(base64.urlsafe_b64decode(numbers["x"] + "=")[1:])
    row("coordinate of 31 octets", "jwcrypto", "key_lost_zero", token.serialize(True), short, None,
        keys=[json.dumps(numbers)])


def signer_rows():
    body = payload()

    def input_of(algorithm, head=None):
        return f"{b64((head or header(algorithm)).encode())}.{b64(body)}".encode()

    text = input_of("ES256")
    der = with_openssl("ES256", text)
    good = signed(header("ES256"), body, raw_ecdsa(der))
    row("ECDSA as DER", "openssl", "ecdsa_der", text.decode() + "." + b64(der), KEYS["ES256"], good=good)
    raw = raw_ecdsa(der)
    row("ECDSA swapped", "openssl", "ecdsa_swapped", text.decode() + "." + b64(raw[32:] + raw[:32]), KEYS["ES256"], good=good)
    for half in ("r", "s"):
        while True:
            raw = raw_ecdsa(with_openssl("ES256", text))
            if (raw[0] if half == "r" else raw[32]) == 0:
                break
        short = raw[1:] if half == "r" else raw[:32] + raw[33:]
        row(f"ECDSA of 63 octets, {half}", "openssl", "ecdsa_lost_zero", text.decode() + "." + b64(short), KEYS["ES256"],
            good=text.decode() + "." + b64(raw))
    wide = input_of("ES384")
    der = with_openssl("ES384", wide, hash_name="sha384")
    row("ECDSA P-384 as DER", "openssl", "ecdsa_der", wide.decode() + "." + b64(der), KEYS["ES384"],
        good=wide.decode() + "." + b64(raw_ecdsa(der, 48)))
    for hash_name, told in (("sha512", "SHA-512"), ("sha1", "SHA-1")):
        row(f"ES256 over {hash_name}", "openssl", "other_hash",
            text.decode() + "." + b64(raw_ecdsa(with_openssl("ES256", text, hash_name=hash_name))), KEYS["ES256"], None,
            detail=told)
    twice = with_openssl("ES256", hashlib.sha256(text).digest())
    row("ES256 hashed twice", "openssl", "hashed_twice", text.decode() + "." + b64(raw_ecdsa(twice)), KEYS["ES256"], None)
    text = input_of("RS256")
    row("RS256 over sha1", "openssl", "other_hash", text.decode() + "." + b64(with_openssl("RS256", text, hash_name="sha1")),
        KEYS["RS256"], None, detail="SHA-1")
    row("RS256 hashed twice", "openssl", "hashed_twice",
        text.decode() + "." + b64(with_openssl("RS256", hashlib.sha256(text).digest())), KEYS["RS256"], None)
    bare = openssl("pkeyutl", "-sign", "-inkey", path("rsa.pem", pem(KEYS["RS256"])), data=hashlib.sha256(text).digest())
    row("RS256 without DigestInfo", "openssl", "rsa_bare_digest", text.decode() + "." + b64(bare), KEYS["RS256"], None)
    right = with_openssl("RS256", text)
    good = text.decode() + "." + b64(right)
    row("RS256 octets reversed", "openssl", "signature_reversed", text.decode() + "." + b64(right[::-1]), KEYS["RS256"], good=good)
    row("RS256 in hexadecimal", "openssl", "signature_hex", text.decode() + "." + right.hex(), KEYS["RS256"], good=good)
    row("RS256 base64url of hexadecimal", "openssl", "signature_hex", text.decode() + "." + b64(right.hex().encode()),
        KEYS["RS256"], good=good)
    row("RS256 base64 twice", "openssl", "signature_base64_twice",
        text.decode() + "." + b64(base64.b64encode(right)), KEYS["RS256"], good=good)
    for index in range(4096):
        claims = payload({**CLAIMS, "n": index})
        candidate = f'{b64(header("RS256").encode())}.{b64(claims)}'.encode()
        octets = KEYS["RS256"].get_op_key("sign").sign(candidate, padding.PKCS1v15(), hashes.SHA256())
        if octets[0] == 0:
            row("RS256 of 255 octets", "jwcrypto", "rsa_lost_zero", candidate.decode() + "." + b64(octets[1:]),
                KEYS["RS256"], good=candidate.decode() + "." + b64(octets))
            break
    pss = ("-sigopt", "rsa_padding_mode:pss", "-sigopt")
    row("PS256 under a header of RS256", "openssl", "other_algorithm",
        text.decode() + "." + b64(with_openssl("RS256", text, *pss, "rsa_pss_saltlen:32")), KEYS["RS256"], None, detail="PS256")
    row("RS512 under a header of RS256", "openssl", "other_algorithm",
        text.decode() + "." + b64(with_openssl("RS256", text, hash_name="sha512")), KEYS["RS256"], None, detail="RS512")
    text = input_of("PS256")
    row("RS256 under a header of PS256", "openssl", "other_algorithm",
        text.decode() + "." + b64(with_openssl("RS256", text)), KEYS["PS256"], None, detail="RS256")
    for salt in ("0", "20", "max"):
        row(f"PS256 with salt {salt}", "openssl", "pss_salt_length",
            text.decode() + "." + b64(with_openssl("PS256", text, *pss, f"rsa_pss_saltlen:{salt}")), KEYS["PS256"], None)
    row("PS256 with MGF1 of SHA-1", "openssl", "pss_mask_hash",
        text.decode() + "." + b64(with_openssl("PS256", text, *pss, "rsa_pss_saltlen:32", "-sigopt", "rsa_mgf1_md:sha1")),
        KEYS["PS256"], None)
    text = input_of("HS256")
    secret = base64.urlsafe_b64decode(KEYS["HS256"].get_op_key("sign") + "==")
    row("HS512 under a header of HS256", "openssl", "other_algorithm",
        text.decode() + "." + b64(mac(secret, text, "sha512")), KEYS["HS256"], None, detail="HS512")
    row("HS256 in hexadecimal", "openssl", "signature_hex", text.decode() + "." + mac(secret, text).hex(), KEYS["HS256"],
        good=text.decode() + "." + b64(mac(secret, text)))


def input_rows():
    for algorithm in ("RS256", "ES256", "EdDSA", "HS256"):
        key = KEYS[algorithm]

        def sign(text):
            token = jws.JWS(text)
            token.objects["payload"] = text
            operation = key.get_op_key("sign")
            if algorithm == "HS256":
                return mac(base64.urlsafe_b64decode(operation + "=="), text)
            if algorithm == "EdDSA":
                source = path("text", text)
                return openssl("pkeyutl", "-sign", "-rawin", "-inkey", path("ed.pem", pem(key)), "-in", source)
            der = with_openssl(algorithm, text)
            return raw_ecdsa(der) if algorithm == "ES256" else der

        def add(name, kind, head, body, text, good=None, **more):
            row(f"{algorithm} {name}", "openssl", kind, signed(head, body, sign(text)), key, good, **more)

        head, body = header(algorithm), payload()
        encoded_head, encoded_body = b64(head.encode()).encode(), b64(body).encode()
        add("over decoded parts", "other_input", head, body, head.encode() + b"." + body)
        add("over the decoded payload", "other_input", head, body, encoded_head + b"." + body)
        add("over the payload alone", "other_input", head, body, encoded_body)
        add("over standard base64", "other_input", head, payload({**CLAIMS, "sub": "???>>>"}),
            base64.b64encode(head.encode()).rstrip(b"=") + b"." +
            base64.b64encode(payload({**CLAIMS, "sub": "???>>>"})).rstrip(b"="))
        padded = base64.urlsafe_b64encode(head.encode()) + b"." + base64.urlsafe_b64encode(body)
        if b"=" in padded:
            signature = sign(padded)
            row(f"{algorithm} over padded parts", "openssl", "padded_input", signed(head, body, signature), key,
                padded.decode() + "." + b64(signature))
        styles = {"sorted": {"sort_keys": True, "separators": (",", ":"), "ensure_ascii": False},
                  "spaced": {"ensure_ascii": False}, "escaped": {"separators": (",", ":")},
                  "indented": {"indent": 2, "ensure_ascii": False}, "sorted and spaced": {"sort_keys": True}}
        for name, style in styles.items():
            other = payload(CLAIMS, **style)
            text = encoded_head + b"." + b64(other).encode()
            signature = sign(text)
            row(f"{algorithm} payload written anew, was {name}", "openssl", "rewritten_json", signed(head, body, signature),
                key, text.decode() + "." + b64(signature))
        php = body.replace(b"/", b"\\/")
        text = encoded_head + b"." + b64(php).encode()
        signature = sign(text)
        row(f"{algorithm} payload written anew, slashes were escaped", "openssl", "rewritten_json",
            signed(head, body, signature), key, text.decode() + "." + b64(signature))
        without = json.dumps({"alg": algorithm, "typ": "JWT"}, separators=(",", ":"))
        text = b64(without.encode()).encode() + b"." + encoded_body
        signature = sign(text)
        row(f"{algorithm} kid added to the header", "openssl", "header_member_added", signed(head, body, signature), key,
            text.decode() + "." + b64(signature))
        detached = b"first line\nsecond line\n"
        for name, used in (("without its newline", detached.rstrip(b"\n")), ("with CRLF", detached.replace(b"\n", b"\r\n"))):
            text = encoded_head + b"." + b64(used).encode()
            row(f"{algorithm} detached payload {name}", "openssl", "detached_payload",
                encoded_head.decode() + ".." + b64(sign(text)), key, None, payload=detached.decode())
    nonce = "AQABAAAAAADX8GCi6Js6SK82TsD2Pb7r-example"
    hashed = b64(hashlib.sha256(nonce.encode()).digest())
    signed_head = json.dumps({"typ": "JWT", "nonce": hashed, "alg": "RS256", "kid": "rsa-1"}, separators=(",", ":"))
    good = with_jwcrypto("RS256", signed_head)
    shown = b64(signed_head.replace(hashed, nonce).encode())
    row("Entra's nonce", "jwcrypto", "entra_nonce", shown + good[good.index("."):], KEYS["RS256"], good=good)


def key_rows():
    other = jwk.JWK.generate(kty="RSA", size=2048, kid="2026-01")
    good = with_jwcrypto("RS256")
    for name, head, kid in (("kid unknown", header("RS256", kid="2025-12"), "2026-02"), ("kid reused", header("RS256", kid="2026-01"), "2026-02")):
        own = json.loads(public(KEYS["RS256"]))
        own["kid"] = kid
        token = with_jwcrypto("RS256", head)
        row(name, "jwcrypto", "other_key", token, KEYS["RS256"], None,
            keys=[json.dumps({"keys": [json.loads(public(other)), own]})], fits=kid, unrelated=json.dumps(
                {"keys": [json.loads(public(other)), json.loads(public(UNRELATED["RSA"]))]}))
    changed = b64(payload({**CLAIMS, "sub": "usr_1", "scope": "admin", "groups": []}))
    row("right key, other content", "jwcrypto", None, good.replace(b64(payload()), changed), KEYS["RS256"], None,
        verifies=False, code="rsa_other_content")
    for algorithm in ("HS256", "RS256", "PS256", "ES256", "EdDSA"):
        key = UNRELATED[KEYS[algorithm].get("crv") or KEYS[algorithm]["kty"]]
        noise = "rsa_block_noise" if key["kty"] == "RSA" else "signature_cause_unknown"
        row(f"{algorithm} of another key", "jwcrypto", None, with_jwcrypto(algorithm), KEYS[algorithm], None, verifies=False,
            keys=[public(key)], code=noise)
    for algorithm in ("ES256", "ES384"):
        other_claims = payload({**CLAIMS, "sub": "usr_7"})
        both = with_jwcrypto(algorithm) + "\n" + with_jwcrypto(algorithm, body=other_claims) + "\n"
        row(f"{algorithm} one unknown key", "jwcrypto", None, both, KEYS[algorithm], None, verifies=False,
            keys=[unrelated(KEYS[algorithm])], code="tokens_share_key")


damage_rows()
secret_rows()
confusion_rows()
signer_rows()
input_rows()
key_rows()
for one in ROWS:
    print(json.dumps(one, ensure_ascii=False, separators=(",", ":")))
print(f"{len(ROWS)} rows", file=sys.stderr)
