#!/usr/bin/python3
"""Tokens and keys that the standards decide, for every algorithm: what must be accepted, and what must not.

Needs python3-cryptography alone. Usage: make_vectors.py OUTPUT [--all]. Without --all at most three cases of one
kind are written, and no long ones. All keys are made on the way and are test keys.
Each line: id, kind, token, key, expect, why (with the clause), tier (core: RFCs; policy: RFC 8725 and sizes).
"""
import base64
import collections
import datetime
import hashlib
import hmac
import json
import sys
import zlib

from cryptography import x509
from cryptography.hazmat.primitives import hashes, keywrap, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, ed448, padding, rsa, utils, x25519, x448
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.x509.oid import NameOID

HASH = {'256': hashes.SHA256, '384': hashes.SHA384, '512': hashes.SHA512}
PLAIN = b'{"iss":"https://issuer.example","sub":"alice"}'
CASES = []


def b64(octets):
    return base64.urlsafe_b64encode(octets).rstrip(b'=').decode()


def unb64(text):
    return base64.urlsafe_b64decode(text + '=' * (-len(text) % 4))


def to_octets(number, size):
    return number.to_bytes(size, 'big')


def number(octets):
    return int.from_bytes(octets, 'big')


def compact_json(value):
    return json.dumps(value, separators=(',', ':'))


def head(**members):
    return b64(compact_json(members).encode())


def without(record, *names, **changed):
    return {name: value for name, value in dict(record, **changed).items() if name not in names}


def flipped(octets, index=0, bit=1):
    changed = bytearray(octets)
    changed[index] ^= bit
    return bytes(changed)


def add(name, kind, token, key, expect, why, tier='core', **more):
    CASES.append(dict(id=name, kind=kind, token=token, key=key, expect=expect, why=why, tier=tier, **more))


def accept(name, token, key, why, **more):
    add(name, 'jws-verify', token, key, 'valid', why, **more)


def refuse(name, token, key, why, **more):
    add(name, 'jws-verify', token, key, 'invalid', why, **more)


# ---------------------------------------------------------------------------------------------------- keys
CURVES = {  # name: class, octets of a coordinate, order, prime, b
    'P-256': (ec.SECP256R1, 32, 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
              2**256 - 2**224 + 2**192 + 2**96 - 1),
    'P-384': (ec.SECP384R1, 48,
              0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973,
              2**384 - 2**128 - 2**96 + 2**32 - 1),
    'P-521': (ec.SECP521R1, 66,
              2**521 - 657877501894328237357444332315020117536923257219387276263472201219398408051703,
              2**521 - 1),
    'secp256k1': (ec.SECP256K1, 32, 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141,
                  2**256 - 2**32 - 977)}
OCTET_CURVES = {'Ed25519': (ed25519.Ed25519PrivateKey, 32), 'Ed448': (ed448.Ed448PrivateKey, 57),
                'X25519': (x25519.X25519PrivateKey, 32), 'X448': (x448.X448PrivateKey, 56)}
ES = {'ES256': 'P-256', 'ES384': 'P-384', 'ES512': 'P-521', 'ES256K': 'secp256k1'}
RAW = (serialization.Encoding.Raw, serialization.PublicFormat.Raw)


class Pair:
    """A private key with its two JWK forms."""

    def __init__(self, private):
        self.private = private
        if isinstance(private, rsa.RSAPrivateKey):
            numbers = private.private_numbers()
            public = numbers.public_numbers
            word = lambda value: b64(to_octets(value, (value.bit_length() + 7) // 8))
            self.public = {'kty': 'RSA', 'n': word(public.n), 'e': word(public.e)}
            self.full = dict(self.public, d=word(numbers.d), p=word(numbers.p), q=word(numbers.q),
                             dp=word(numbers.dmp1), dq=word(numbers.dmq1), qi=word(numbers.iqmp))
        elif isinstance(private, ec.EllipticCurvePrivateKey):
            name = next(n for n, c in CURVES.items() if c[0].name == private.curve.name)
            size = CURVES[name][1]
            numbers = private.private_numbers()
            public = numbers.public_numbers
            self.public = {'kty': 'EC', 'crv': name, 'x': b64(to_octets(public.x, size)),
                           'y': b64(to_octets(public.y, size))}
            self.full = dict(self.public, d=b64(to_octets(numbers.private_value, size)))
        else:
            name = next(n for n, c in OCTET_CURVES.items() if isinstance(private, c[0]))
            secret = private.private_bytes(serialization.Encoding.Raw, serialization.PrivateFormat.Raw,
                                           serialization.NoEncryption())
            self.public = {'kty': 'OKP', 'crv': name, 'x': b64(private.public_key().public_bytes(*RAW))}
            self.full = dict(self.public, d=b64(secret))

    def pem(self):
        return self.private.public_key().public_bytes(serialization.Encoding.PEM,
                                                      serialization.PublicFormat.SubjectPublicKeyInfo).decode()

    def der(self):
        return self.private.public_key().public_bytes(serialization.Encoding.DER,
                                                      serialization.PublicFormat.SubjectPublicKeyInfo)

    def private_pem(self, form=serialization.PrivateFormat.PKCS8):
        return self.private.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()).decode()


class Secret:
    def __init__(self, octets):
        self.octets = octets
        self.public = self.full = {'kty': 'oct', 'k': b64(octets)}


def new_pair(name, size=2048, exponent=65537):
    if name == 'RSA':
        return Pair(rsa.generate_private_key(exponent, size))
    if name in CURVES:
        return Pair(ec.generate_private_key(CURVES[name][0]()))
    return Pair(OCTET_CURVES[name][0].generate())


RSA = new_pair('RSA')
OTHER_RSA = new_pair('RSA')
PAIRS = {name: new_pair(name) for name in [*CURVES, *OCTET_CURVES]}
OTHERS = {name: new_pair(name) for name in [*CURVES, *OCTET_CURVES]}
SECRET = Secret(bytes(range(7, 71)))
OTHER_SECRET = Secret(bytes(range(90, 154)))


# ---------------------------------------------------------------------------------------------------- JWS
def sign_octets(alg, key, data):
    if alg.startswith('HS'):
        return hmac.new(key.octets, data, 'sha' + alg[2:]).digest()
    if alg.startswith('RS'):
        return key.private.sign(data, padding.PKCS1v15(), HASH[alg[2:]]())
    if alg.startswith('PS'):
        hash_ = HASH[alg[2:]]
        return key.private.sign(data, padding.PSS(padding.MGF1(hash_()), hash_.digest_size), hash_())
    if alg.startswith('ES'):
        size = CURVES[ES[alg]][1]
        r, s = utils.decode_dss_signature(key.private.sign(data, ec.ECDSA(HASH[alg[2:5]]())))
        return to_octets(r, size) + to_octets(s, size)
    return key.private.sign(data)


SIGNING = {'HS256': SECRET, 'HS384': SECRET, 'HS512': SECRET, 'RS256': RSA, 'RS384': RSA, 'RS512': RSA, 'PS256': RSA,
           'PS384': RSA, 'PS512': RSA, 'ES256': PAIRS['P-256'], 'ES384': PAIRS['P-384'], 'ES512': PAIRS['P-521'],
           'ES256K': PAIRS['secp256k1'], 'EdDSA': PAIRS['Ed25519'], 'Ed25519': PAIRS['Ed25519'],
           'Ed448': PAIRS['Ed448']}


def other_key(alg):
    if alg.startswith('HS'):
        return OTHER_SECRET
    if alg[:2] in ('RS', 'PS'):
        return OTHER_RSA
    return OTHERS[SIGNING[alg].public['crv']]


def make(alg, payload=PLAIN, key=None, header=None, raw_header=None):
    members = dict({'alg': alg}, **(header or {}))
    first = raw_header if raw_header is not None else b64(compact_json(members).encode())
    text = first + '.' + b64(payload)
    return text + '.' + b64(sign_octets(alg, key or SIGNING[alg], text.encode()))


def flattened(token, **more):
    first, payload, last = token.split('.')
    return compact_json(dict({'payload': payload, 'protected': first, 'signature': last}, **more))


def general(*tokens):
    entries = [dict(zip(('protected', 'payload', 'signature'), token.split('.'))) for token in tokens]
    return compact_json({'payload': entries[0]['payload'],
                         'signatures': [without(entry, 'payload') for entry in entries]})


def jws_valid():
    payloads = {'empty': b'', 'text': b'plain text', 'octets': bytes(range(256)), 'array': b'[1,2]', 'string': b'"x"',
                'unfinished': b'{"a":', 'latin1': b'{"a":"\xe9"}', 'long': b'a' * 100_000, 'newline': b'{"a":1}\n',
                'unicode': '{"n":"J\u00fcrgen \u4e2d\u6587 \U0001f511"}'.encode(), 'dots': b'a.b.c', 'zero': b'\0',
                'deep': b'[' * 500 + b']' * 500, 'number': b'17', 'null': b'null',
                'fraction': b'{"exp":4102444800.25}', 'spaces': b' {"a" : 1} '}
    for alg, key in SIGNING.items():
        token = make(alg)
        accept(f'{alg}-compact', token, key.public, f'{alg}, compact', payload_b64=b64(PLAIN))
        accept(f'{alg}-flattened', flattened(token), key.public, f'{alg}, flattened (RFC 7515 7.2.2)')
        accept(f'{alg}-general', general(token), key.public, f'{alg}, general (RFC 7515 7.2.1)')
        accept(f'{alg}-typ', make(alg, header={'typ': 'JWT', 'cty': 'x', 'kid': 'k'}), dict(key.public, kid='k'),
               'typ, cty and kid')
        accept(f'{alg}-private-key', token, key.full, 'the private key holds the public one')
        accept(f'{alg}-own-alg', token, dict(key.public, alg=alg, use='sig', key_ops=['verify']),
               'alg, use and key_ops of the key agree (RFC 7517 4.2-4.4)', tier='core')
        accept(f'{alg}-in-set', make(alg, header={'kid': 'mine'}),
               {'keys': [dict(other_key(alg).public, kid='other'), dict(key.public, kid='mine')]}, 'kid chooses')
        accept(f'{alg}-set-no-kid', token, {'keys': [other_key(alg).public, key.public]}, 'the second key fits')
        if not alg.startswith('HS'):
            accept(f'{alg}-pem', token, key.pem(), 'public key as PEM')
            accept(f'{alg}-private-pem', token, key.private_pem(), 'private key as PEM')
        for name, payload in payloads.items():
            if alg in ('HS256', 'ES256', 'RS256'):
                accept(f'{alg}-carries-{name}', make(alg, payload), key.public, 'RFC 7515: any octets are a payload')


def jws_damaged():
    for alg, key in SIGNING.items():
        first, payload, last = make(alg).split('.')
        octets = unb64(last)
        text = first + '.' + payload + '.'
        damaged = {
            'first-bit': flipped(octets, 0, 0x80), 'last-bit': flipped(octets, -1), 'middle': flipped(octets, len(octets) // 2),
            'truncated': octets[:-1], 'front-cut': octets[1:], 'half': octets[:len(octets) // 2], 'one-octet': octets[:1],
            'appended-zero': octets + b'\0', 'prefixed-zero': b'\0' + octets, 'twice': octets + octets,
            'zeros': bytes(len(octets)), 'ones': b'\xff' * len(octets), 'reversed': octets[::-1]}
        for name, changed in damaged.items():
            refuse(f'{alg}-sig-{name}', text + b64(changed), key.public, f'signature changed: {name}')
        refuse(f'{alg}-sig-empty', text, key.public, 'empty signature')
        changed = b64(PLAIN.replace(b'alice', b'admin'))
        refuse(f'{alg}-payload-changed', f'{first}.{changed}.{last}', key.public, 'payload changed')
        refuse(f'{alg}-payload-empty', f'{first}..{last}', key.public, 'payload taken away')
        refuse(f'{alg}-header-changed', f'{head(alg=alg, typ="JWT")}.{payload}.{last}', key.public, 'header changed')
        spaced = b64(b'{"alg": "' + alg.encode() + b'"}')
        refuse(f'{alg}-header-spaced', f'{spaced}.{payload}.{last}', key.public, 'a blank more in the header')
        refuse(f'{alg}-wrong-key', make(alg, key=other_key(alg)), key.public, 'another key of the same kind')
        refuse(f'{alg}-none', f'{head(alg="none")}.{payload}.{last}', key.public, 'alg none with the old signature')
        refuse(f'{alg}-none-empty', f'{head(alg="none")}.{payload}.', key.public, 'alg none (RFC 8725 2.1)')
        refuse(f'{alg}-crit', make(alg, header={'crit': ['urn:x'], 'urn:x': True}), key.public,
               'unknown extension marked critical (RFC 7515 4.1.11)')
        refuse(f'{alg}-no-alg', make(alg, raw_header=head(typ='JWT')), key.public, 'no alg (RFC 7515 4.1.1)')
        refuse(f'{alg}-lower', make(alg, raw_header=head(alg=alg.lower())), key.public, 'alg is case-sensitive')
        refuse(f'{alg}-embedded', make(alg, key=other_key(alg), header={'jwk': other_key(alg).public}), key.public,
               'the key in the header is not trusted', tier='core')
        refuse(f'{alg}-json-changed', flattened(f'{first}.{changed}.{last}'), key.public, 'JSON, payload changed')
        if len(octets) % 3:
            refuse(f'{alg}-noncanonical', text + last[:-1] + last_with_unused_bits(last), key.public,
                   'unused bits of the last character are set (RFC 4648 3.5)', tier='policy')
        refuse(f'{alg}-padded', text + last + '=' * (-len(last) % 4 or 1), key.public,
               'padding (RFC 7515 2: no trailing =)')


def last_with_unused_bits(text):
    alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    return alphabet[alphabet.index(text[-1]) | 1]


def other_algorithms():
    """The algorithm in the token against that of the key."""
    families = {'HS': ('HS256', 'HS384', 'HS512'), 'RS': ('RS256', 'RS384', 'RS512'), 'PS': ('PS256', 'PS384', 'PS512')}
    for algs in families.values():
        for made in algs:
            for named in algs:
                if made == named:
                    continue
                key = SIGNING[made]
                text = head(alg=named) + '.' + b64(PLAIN)
                refuse(f'{made}-named-{named}', text + '.' + b64(sign_octets(made, key, text.encode())), key.public,
                       f'a signature of {made} under the name {named}')
                refuse(f'{made}-key-for-{named}', make(made), dict(key.public, alg=named),
                       f'the key is for {named} (RFC 7517 4.4)', tier='policy')
    for size in ('256', '384', '512'):
        for one, two in (('RS', 'PS'), ('PS', 'RS')):
            text = head(alg=two + size) + '.' + b64(PLAIN)
            refuse(f'{one}{size}-named-{two}{size}', text + '.' + b64(sign_octets(one + size, RSA, text.encode())),
                   RSA.public, 'other padding')
            refuse(f'{one}{size}-key-for-{two}{size}', make(one + size), dict(RSA.public, alg=two + size),
                   'the key is for the other padding', tier='policy')
    for alg in ES:
        for named, curve in ES.items():
            if named == alg:
                continue
            refuse(f'{alg}-with-{curve}', make(alg), PAIRS[curve].public, 'key of another curve (RFC 7518 3.4)')
            text = head(alg=named) + '.' + b64(PLAIN)
            size = CURVES[ES[alg]][1]
            r, s = utils.decode_dss_signature(SIGNING[alg].private.sign(text.encode(), ec.ECDSA(HASH[named[2:5]]())))
            refuse(f'{named}-made-with-{ES[alg]}', text + '.' + b64(to_octets(r, size) + to_octets(s, size)),
                   SIGNING[alg].public, f'{named} is for {curve} alone')
    for alg, key in (('EdDSA', 'X25519'), ('EdDSA', 'Ed448'), ('Ed25519', 'Ed448'), ('Ed448', 'Ed25519'),
                     ('EdDSA', 'P-256'), ('ES256', 'Ed25519')):
        refuse(f'{alg}-key-{key}', make(alg), PAIRS[key].public, 'key of another kind')
    for named, key in (('Ed25519', 'Ed448'), ('Ed448', 'Ed25519')):
        text = head(alg=named) + '.' + b64(PLAIN)
        refuse(f'{key}-named-{named}', text + '.' + b64(PAIRS[key].private.sign(text.encode())), PAIRS[key].public,
               'RFC 9864: the name fixes the curve')
    accept('EdDSA-Ed448', make('EdDSA', key=PAIRS['Ed448']), PAIRS['Ed448'].public, 'EdDSA with Ed448 (RFC 8037)')
    for alg, key in SIGNING.items():
        for name, wrong in (('oct', SECRET), ('RSA', RSA), ('EC', PAIRS['P-256']), ('OKP', PAIRS['Ed25519'])):
            if wrong.public['kty'] != key.public['kty']:
                refuse(f'{alg}-kty-{name}', make(alg), wrong.public, f'a key of kty {name} for {alg}')
        accepted = dict(key.public, alg=alg)
        refuse(f'{alg}-use-enc', make(alg), dict(accepted, use='enc'), 'use enc (RFC 7517 4.2)', tier='policy')
        refuse(f'{alg}-ops-none', make(alg), dict(accepted, key_ops=['encrypt', 'decrypt']),
               'key_ops without verify (RFC 7517 4.3)', tier='policy')
        refuse(f'{alg}-ops-contradict', make(alg), dict(accepted, use='enc', key_ops=['verify']),
               'use and key_ops contradict each other (RFC 7517 4.3)', tier='policy')
    for name in ('SHA256', 'RS1', 'HS1', 'HS128', 'ES257', 'PS1', 'RSA', 'A128GCM', 'RSA-OAEP', 'ECDH-ES', 'EDDSA', 'eddsa',
                 'Ed25519ph', 'ES256k', 'RS256 ', ' RS256', 'RS256\n', 'RS-256', 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
                 'ML-DSA-44', 'ML-DSA-65', 'ML-DSA-87', 'nOne', 'NONE', 'None', 'n\u043ene', 'HS256\u200b'):
        text = head(alg=name) + '.' + b64(PLAIN)
        for key, alg in ((RSA, 'RS256'), (SECRET, 'HS256')):
            refuse(f'alg-{name!a}-{alg}', text + '.' + b64(sign_octets(alg, key, text.encode())), key.public,
                   'no algorithm of that name')


def confusion():
    """HMAC with the public key as secret: CVE-2015-9235 and its kin."""
    for name, pair in (('RSA', RSA), ('P-256', PAIRS['P-256']), ('P-384', PAIRS['P-384']), ('Ed25519', PAIRS['Ed25519'])):
        pem = pair.pem()
        body = ''.join(pem.splitlines()[1:-1])
        ssh = pair.private.public_key().public_bytes(serialization.Encoding.OpenSSH,
                                                     serialization.PublicFormat.OpenSSH)
        encodings = {'pem': pem.encode(), 'pem-no-newline': pem.strip().encode(), 'pem-crlf': pem.replace('\n', '\r\n').encode(),
                     'pem-body': body.encode(), 'der': pair.der(), 'jwk': compact_json(pair.public).encode(),
                     'jwk-spaces': json.dumps(pair.public).encode(), 'ssh': ssh, 'empty': b'',
                     'x-or-n': unb64(pair.public.get('n') or pair.public['x']),
                     'x-or-n-text': (pair.public.get('n') or pair.public['x']).encode()}
        for encoding, octets in encodings.items():
            for alg in ('HS256', 'HS512'):
                token = make(alg, key=Secret(octets))
                refuse(f'confusion-{name}-{encoding}-{alg}', token, pair.public, f'{alg} keyed with the public {encoding}')
                if alg == 'HS256':
                    refuse(f'confusion-{name}-{encoding}-pem-key', token, pem, 'the same, key given as PEM')
    pem = RSA.pem()
    for name, octets in (('pem', pem.encode()), ('pem-trim', pem.strip().encode())):
        refuse(f'secret-is-{name}', make('HS256', key=Secret(octets)), Secret(octets).public,
               'a public key as symmetric key', tier='policy')


def ecdsa_ranges():
    for alg, curve in ES.items():
        _, size, order, prime = CURVES[curve]
        key = SIGNING[alg]
        token = make(alg)
        text, last = token.rsplit('.', 1)
        r, s = number(unb64(last)[:size]), number(unb64(last)[size:])
        limit = 1 << (8 * size)
        pairs = {'r-zero': (0, s), 's-zero': (r, 0), 'both-zero': (0, 0), 'r-order': (order, s), 's-order': (r, order),
                 'both-order': (order, order), 'r-one-s-zero': (1, 0), 'r-zero-s-one': (0, 1), 'ones': (1, 1),
                 'r-plus': (r + order, s), 's-plus': (r, s + order), 'r-minus-order': (order - r, s),
                 'r-order-1': (order - 1, s), 's-order-1': (r, order - 1), 'r-order+1': (order + 1, s),
                 'r-prime': (prime, s), 's-prime': (r, prime), 'r-only': (r, 1), 'swapped': (s, r),
                 'order-zero': (order, 0), 'zero-order': (0, order), 'prime-prime': (prime, prime),
                 'all-ones': (limit - 1, limit - 1)}
        for name, (one, two) in pairs.items():
            if one < limit and two < limit:
                refuse(f'{alg}-range-{name}', text + '.' + b64(to_octets(one, size) + to_octets(two, size)), key.public,
                       f'r and s: {name} (FIPS 186-5 6.4.2)')
        accept(f'{alg}-other-s', text + '.' + b64(to_octets(r, size) + to_octets(order - s, size)), key.public,
               'the other s of the pair is a signature too')
        der = utils.encode_dss_signature(r, s)
        refuse(f'{alg}-der', text + '.' + b64(der), key.public, 'DER (RFC 7518 3.4: r and s alone)')
        wide = to_octets(r, size + 1) + to_octets(s, size + 1)
        refuse(f'{alg}-wide', text + '.' + b64(wide), key.public, 'r and s one octet too long')
        while True:  # a short r: its leading zero belongs to the signature
            token = make(alg)
            octets = unb64(token.rsplit('.', 1)[1])
            if octets[0] == 0 and (size != 66 or octets[1] == 0) and octets[size] != 0:
                break
        accept(f'{alg}-short-r', token, key.public, 'r begins with zero octets')
        text = token.rsplit('.', 1)[0]
        stripped = octets[:size].lstrip(b'\0') + octets[size:]
        refuse(f'{alg}-short-r-stripped', text + '.' + b64(stripped), key.public, 'leading zero of r left out')
        refuse(f'{alg}-der-short', text + '.' + b64(utils.encode_dss_signature(number(octets[:size]), number(octets[size:]))),
               key.public, 'DER')


DIGEST_INFO = {'256': '3031300d060960864801650304020105000420', '384': '3041300d060960864801650304020205000430',
               '512': '3051300d060960864801650304020305000440'}


def raw_rsa(pair, block):
    numbers = pair.private.private_numbers()
    n = numbers.public_numbers.n
    return to_octets(pow(number(block), numbers.d, n), (n.bit_length() + 7) // 8)


def rsa_paddings():
    size = 256
    for bits in ('256', '384', '512'):
        text = head(alg='RS' + bits) + '.' + b64(PLAIN)
        digest = hashlib.new('sha' + bits, text.encode()).digest()
        info = bytes.fromhex(DIGEST_INFO[bits])
        no_null = bytes([0x30, info[1] - 2, 0x30, 0x0b]) + info[4:15] + info[17:]
        long_form = bytes([0x30, 0x81]) + info[1:]
        other = '384' if bits != '384' else '256'

        def block(content, kind=1, fill=0xff, first=0, separator=0, cut=0):
            middle = size - 3 - len(content) - cut
            return bytes([first, kind]) + bytes([fill]) * middle + bytes([separator]) + content + b'\0' * cut

        whole = info + digest
        blocks = {'no-null': block(no_null + digest), 'long-length': block(long_form + digest),
                  'no-digest-info': block(digest), 'type-0': block(whole, kind=0, fill=0), 'type-2': block(whole, kind=2, fill=0x41),
                  'fill-not-ff': block(whole, fill=0xfe), 'separator': block(whole, separator=1),
                  'garbage-after': block(whole, cut=20), 'first-octet': block(whole, first=1),
                  'other-hash-id': block(bytes.fromhex(DIGEST_INFO[other]) + digest),
                  'digest-cut': block(info[:-1] + bytes([len(digest) - 1]) + digest[:-1]),
                  'digest-in-sequence': block(b'\x30' + bytes([len(whole)]) + whole) if len(whole) < 128 else None,
                  'short-fill': b'\0\1' + b'\xff' * 8 + b'\0' + whole + b'\x2a' * (size - 11 - len(whole)),
                  'sha1-id': block(bytes.fromhex('3021300906052b0e03021a05000414') + hashlib.sha1(text.encode()).digest()),
                  'oid-appended': block(info[:15] + b'\5\1\0' + info[17:] + digest),
                  'zeros': bytes(size - 1) + b'\0', 'one': bytes(size - 1) + b'\1'}
        for name, made in blocks.items():
            if made:
                refuse(f'RS{bits}-pad-{name}', text + '.' + b64(raw_rsa(RSA, made)), RSA.public,
                       f'PKCS #1 v1.5 padding: {name} (RFC 8017 8.2.2)')
        accept(f'RS{bits}-pad-right', text + '.' + b64(raw_rsa(RSA, block(whole))), RSA.public, 'the right padding, made by hand')
    for bits in ('256', '384', '512'):
        text = head(alg='PS' + bits) + '.' + b64(PLAIN)
        hash_ = HASH[bits]
        for salt in (0, 1, 16, 20, 28, 32, 48, 64, hash_.digest_size - 1, hash_.digest_size + 1):
            octets = RSA.private.sign(text.encode(), padding.PSS(padding.MGF1(hash_()), salt), hash_())
            right = salt == hash_.digest_size
            add(f'PS{bits}-salt-{salt}', 'jws-verify', text + '.' + b64(octets), RSA.public, 'valid' if right else 'invalid',
                'RFC 7518 3.5: the salt is as long as the hash')
        for mask in ('256', '384', '512'):
            if mask != bits:
                octets = RSA.private.sign(text.encode(), padding.PSS(padding.MGF1(HASH[mask]()), hash_.digest_size), hash_())
                refuse(f'PS{bits}-mgf-{mask}', text + '.' + b64(octets), RSA.public, 'RFC 7518 3.5: MGF1 with the same hash')
        octets = RSA.private.sign(text.encode(), padding.PSS(padding.MGF1(hashes.SHA1()), hash_.digest_size), hash_())
        refuse(f'PS{bits}-mgf-1', text + '.' + b64(octets), RSA.public, 'MGF1 with SHA-1')
        octets = RSA.private.sign(text.encode(), padding.PSS(padding.MGF1(hashes.SHA1()), 20), hashes.SHA1())
        refuse(f'PS{bits}-sha1', text + '.' + b64(octets), RSA.public, 'SHA-1')
    n = number(unb64(RSA.public['n']))
    for alg in ('RS256', 'PS256'):
        text, last = make(alg).rsplit('.', 1)
        value = number(unb64(last))
        refuse(f'{alg}-plus-n', text + '.' + b64(to_octets(value + n, 257)), RSA.public, 's + n (RFC 8017 5.2.2)')
        if value + n < 1 << 2048:
            refuse(f'{alg}-plus-n-256', text + '.' + b64(to_octets(value + n, 256)), RSA.public, 's + n')
        refuse(f'{alg}-minus', text + '.' + b64(to_octets(n - value, 256)), RSA.public, 'n - s')
        refuse(f'{alg}-n', text + '.' + b64(to_octets(n, 256)), RSA.public, 's = n')
    for size, alg in ((2048, 'RS512'), (3072, 'RS256'), (3072, 'PS384'), (4096, 'RS384'), (4096, 'PS512'), (2056, 'RS256'),
                      (2050, 'PS256'), (2049, 'PS512')):
        pair = new_pair('RSA', size)
        accept(f'{alg}-{size}', make(alg, key=pair), pair.public, f'RSA of {size} bits')
    for exponent in (3,):
        pair = new_pair('RSA', 2048, exponent)
        accept(f'RS256-e-{exponent}', make('RS256', key=pair), pair.public, f'e = {exponent}')
    for size in (512, 768, 1024, 1536, 2040, 2047):
        pair = new_pair('RSA', size)
        for alg in ('RS256', 'PS256'):
            if size > 600:
                refuse(f'{alg}-{size}', make(alg, key=pair), pair.public, f'{size} bits: RFC 7518 3.3 asks for 2048',
                       tier='policy')
        add(f'jwk-rsa-{size}', 'jwk-parse', None, pair.public, 'invalid', f'{size} bits', tier='policy')


def eddsa():
    order = 2**252 + 27742317777372353535851937790883648493
    text = head(alg='EdDSA') + '.' + b64(PLAIN)
    octets = PAIRS['Ed25519'].private.sign(text.encode())
    s = int.from_bytes(octets[32:], 'little')
    for name, value in (('s-plus-order', s + order), ('s-zero', 0), ('s-order', order), ('s-top-bit', s | 1 << 255)):
        refuse(f'Ed25519-{name}', text + '.' + b64(octets[:32] + value.to_bytes(32, 'little')), PAIRS['Ed25519'].public,
               f'RFC 8032 5.1.7: {name}')
    for name, point in (('r-zero', bytes(32)), ('r-identity', b'\1' + bytes(31)), ('r-other', flipped(octets[:32], 31, 0x80))):
        refuse(f'Ed25519-{name}', text + '.' + b64(point + octets[32:]), PAIRS['Ed25519'].public, f'R: {name}')
    identity = {'kty': 'OKP', 'crv': 'Ed25519', 'x': b64(b'\1' + bytes(31))}
    refuse('Ed25519-small-key', text + '.' + b64(b'\1' + bytes(31) + bytes(32)), identity,
           'a key of order one accepts every text', tier='core')
    order448 = 2**446 - 13818066809895115352007386748515426880336692474882178609894547503885
    octets = PAIRS['Ed448'].private.sign(text.encode())
    s = int.from_bytes(octets[57:], 'little')
    for name, value in (('s-plus-order', s + order448), ('s-zero', 0), ('s-top', s | 1 << 455)):
        refuse(f'Ed448-{name}', text + '.' + b64(octets[:57] + value.to_bytes(57, 'little')), PAIRS['Ed448'].public,
               f'RFC 8032 5.2.7: {name}')
    refuse('Ed25519ph', text + '.' + b64(PAIRS['Ed25519'].private.sign(hashlib.sha512(text.encode()).digest())),
           PAIRS['Ed25519'].public, 'the hash was signed')


def secret_sizes():
    for alg, size in (('HS256', 32), ('HS384', 48), ('HS512', 64)):
        for length in (1, 8, 16, size - 1):
            key = Secret(bytes(range(1, length + 1)))
            refuse(f'{alg}-secret-{length}', make(alg, key=key), key.public,
                   f'RFC 7518 3.2: {size} octets or more', tier='policy')
        for length in (size, size + 1, 128, 129, 1000):
            key = Secret(bytes((7 * i + 3) % 256 for i in range(length)))
            accept(f'{alg}-secret-{length}', make(alg, key=key), key.public, f'secret of {length} octets')
        refuse(f'{alg}-key-alg-{size}', make(alg), dict(SECRET.public, alg='A128KW'), 'alg of the key', tier='policy')


# --------------------------------------------------------------------------------------------- texts and headers
def texts():
    first, payload, last = make('HS256').split('.')
    key = SECRET.public
    for part, position in (('header', 0), ('payload', 1), ('signature', 2)):
        for name, inserted in (('space', ' '), ('tab', '\t'), ('lf', '\n'), ('crlf', '\r\n'), ('nul', '\0'), ('plus', '+'),
                               ('slash', '/'), ('equals', '='), ('percent', '%'), ('quote', '"'), ('e-acute', '\u00e9'),
                               ('zero-width', '\u200b'), ('comma', ',')):
            parts = [first, payload, last]
            text = parts[position]
            parts[position] = text[:5] + inserted + text[5:]
            refuse(f'text-{part}-{name}', '.'.join(parts), key, f'{name} inside the {part} (RFC 7515 5.2: no such characters)')
        parts = [first, payload, last]
        parts[position] += '=' * (-len(parts[position]) % 4 or 2)
        refuse(f'text-{part}-padding', '.'.join(parts), key, 'padding (RFC 7515 2)')
        parts = [first, payload, last]
        parts[position] = parts[position][:4 * (len(parts[position]) // 4) - 3]
        refuse(f'text-{part}-length', '.'.join(parts), key, 'no base64url has this length')
    # signed as received, but not canonical or in the standard alphabet
    for name, header in (('header', b'{"alg":"HS256"} '), ('header2', b'{"alg":"HS256"}  ')):
        text = b64(header)
        if len(header) % 3:
            refuse(f'text-noncanonical-{name}', make('HS256', raw_header=text[:-1] + last_with_unused_bits(text)), key,
                   'unused bits set, signed so', tier='policy')
    standard = base64.b64encode(b'{"a":"\xc3\xbb\xc3\xbf\xc3\xbe?>~"}').decode().rstrip('=')
    text = head(alg='HS256') + '.' + standard
    refuse('text-standard-alphabet', text + '.' + b64(hmac.new(SECRET.octets, text.encode(), 'sha256').digest()), key,
           'payload in base64 instead of base64url, signed so')
    padded = base64.urlsafe_b64encode(b'{"a":1234}').decode()
    text = head(alg='HS256') + '.' + padded
    refuse('text-padded-signed', text + '.' + b64(hmac.new(SECRET.octets, text.encode(), 'sha256').digest()), key,
           'payload with padding, signed so')
    token = f'{first}.{payload}.{last}'
    for name, text in {'one-dot': f'{first}.{payload}', 'four': f'{token}.{last}', 'five-empty': f'{token}..', 'dots': '...',
                       'no-header': f'.{payload}.{last}', 'header-alone': first + '..', 'colon': token.replace('.', ':'),
                       'two-tokens': token + '.' + token, 'reordered': f'{payload}.{first}.{last}',
                       'hex': '.'.join(unb64(p).hex() for p in (first, payload, last)),
                       'decoded-header': '{"alg":"HS256"}.' + f'{payload}.{last}', 'empty': '', 'bearer-only': 'Bearer',
                       'trailing-dot': token + '.', 'leading-dot': '.' + token}.items():
        refuse(f'text-{name}', text, key, f'form of the token: {name}')


def headers():
    key = SECRET.public
    bad = {'array': b'["alg","HS256"]', 'text': b'"HS256"', 'number': b'1', 'null': b'null', 'true': b'true', 'empty': b'',
           'blank': b' ', 'braces': b'{}', 'cut': b'{"alg":"HS256"', 'comma': b'{"alg":"HS256",}', 'no-quotes': b'{alg:"HS256"}',
           'single-quotes': b"{'alg':'HS256'}", 'comment': b'{"alg":"HS256"/* */}', 'line-comment': b'{"alg":"HS256"}//x',
           'after': b'{"alg":"HS256"} x', 'two': b'{"alg":"HS256"}{"alg":"HS256"}', 'bom': b'\xef\xbb\xbf{"alg":"HS256"}',
           'nan': b'{"alg":"HS256","x":NaN}', 'infinity': b'{"alg":"HS256","x":Infinity}', 'hex': b'{"alg":"HS256","x":0x1}',
           'leading-zero': b'{"alg":"HS256","x":01}', 'plus': b'{"alg":"HS256","x":+1}', 'dot': b'{"alg":"HS256","x":.5}',
           'dot-end': b'{"alg":"HS256","x":1.}', 'control': b'{"alg":"HS256","x":"\x01"}', 'newline-in-text': b'{"alg":"HS256","x":"\n"}',
           'escape': b'{"alg":"HS256","x":"\\q"}', 'escape-cut': b'{"alg":"HS256","x":"\\u12"}', 'latin1': b'{"alg":"HS256","x":"\xfc"}',
           'overlong': b'{"alg":"HS256","x":"\xc0\xaf"}', 'surrogate': b'{"alg":"HS256","x":"\xed\xa0\x80"}',
           'utf16': '{"alg":"HS256"}'.encode('utf-16-le'), 'utf32': '{"alg":"HS256"}'.encode('utf-32-le'),
           'nul-after': b'{"alg":"HS256"}\0', 'True': b'{"alg":"HS256","x":True}', 'undefined': b'{"alg":"HS256","x":undefined}',
           'deep': b'{"alg":"HS256","x":' + b'[' * 20_000 + b']' * 20_000 + b'}', 'semicolon': b'{"alg":"HS256";"x":1}',
           'missing-colon': b'{"alg" "HS256"}', 'missing-comma': b'{"alg":"HS256" "x":1}', 'number-name': b'{"alg":"HS256",1:1}',
           'alg-null': b'{"alg":null}', 'alg-list': b'{"alg":["HS256"]}', 'alg-object': b'{"alg":{"name":"HS256"}}',
           'alg-false': b'{"alg":false}', 'alg-number': b'{"alg":256}', 'alg-empty': b'{"alg":""}', 'Alg': b'{"Alg":"HS256"}',
           'ALG': b'{"ALG":"HS256"}', 'alg-nested': b'{"header":{"alg":"HS256"}}'}
    for name, octets in bad.items():
        refuse(f'header-{name}', make('HS256', raw_header=b64(octets)), key, f'header: {name} (RFC 7515 4, 5.2)')
    good = {'blanks': b' \t\r\n{ "alg" : "HS256" } ', 'escaped-name': b'{"\\u0061lg":"HS256"}', 'escaped-value': b'{"alg":"\\u0048S256"}',
            'escaped-slash': b'{"alg":"HS256","x":"\\/"}', 'unknown': b'{"alg":"HS256","x":{"y":[1,2.5e-3,null]}}',
            'unicode': '{"alg":"HS256","x":"\u4e2d\U0001f511"}'.encode(), 'order': b'{"kid":"1","typ":"JWT","alg":"HS256"}',
            'long': b'{"alg":"HS256","x":"' + b'a' * 60_000 + b'"}', 'nested-crit': b'{"alg":"HS256","x":{"crit":["y"]}}',
            'empty-kid': b'{"alg":"HS256","kid":""}', 'pair': b'{"alg":"HS256","x":"\\ud83d\\udd11"}', 'typ-at-jwt': b'{"alg":"HS256","typ":"at+jwt"}',
            'jku': b'{"alg":"HS256","jku":"https://evil.example/keys"}', 'x5t': b'{"alg":"HS256","x5t":"' + b'A' * 27 + b'"}',
            'big-number': b'{"alg":"HS256","x":123456789012345678901234567890}'}
    for name, octets in good.items():
        accept(f'header-{name}', make('HS256', raw_header=b64(octets)), key, f'header: {name}')
    for name, octets in {'alg': b'{"alg":"HS256","alg":"HS256"}', 'alg-none-first': b'{"alg":"none","alg":"HS256"}',
                         'alg-none-last': b'{"alg":"HS256","alg":"none"}', 'typ': b'{"alg":"HS256","typ":"JWT","typ":"JWT"}',
                         'kid': b'{"alg":"HS256","kid":"a","kid":"a"}', 'unknown': b'{"alg":"HS256","x":1,"x":2}',
                         'crit': b'{"alg":"HS256","crit":["b64"],"b64":true,"crit":["b64"]}',
                         'escaped': b'{"alg":"HS256","a\\u006cg":"HS256"}'}.items():
        refuse(f'header-twice-{name}', make('HS256', raw_header=b64(octets)), key,
               'RFC 7515 4: names are unique', tier='policy')
    for member in ('kid', 'typ', 'cty', 'jku', 'x5u', 'x5t', 'x5t#S256'):
        for name, value in (('number', 1), ('null', None), ('list', ['a']), ('object', {}), ('false', False)):
            refuse(f'header-{member}-{name}', make('HS256', header={member: value}), key, f'{member} is a text', tier='policy')
    for member, values in {'jwk': ['x', 1, []], 'x5c': ['x', 1, {}, [1]]}.items():
        for index, value in enumerate(values):
            refuse(f'header-{member}-{index}', make('HS256', header={member: value}), key, f'{member} has another type', tier='policy')


def critical():
    key = SECRET.public
    bad = {'empty': {'crit': []}, 'text': {'crit': 'b64', 'b64': True}, 'object': {'crit': {}}, 'null': {'crit': None},
           'number': {'crit': 1}, 'true': {'crit': True}, 'entries': {'crit': [1]}, 'entry-null': {'crit': [None]},
           'entry-list': {'crit': [['b64']], 'b64': True}, 'absent': {'crit': ['b64']}, 'unknown': {'crit': ['x'], 'x': 1},
           'unknown-absent': {'crit': ['x']}, 'known-and-unknown': {'crit': ['b64', 'x'], 'b64': True, 'x': 1},
           'twice': {'crit': ['b64', 'b64'], 'b64': True}, 'empty-name': {'crit': [''], '': 1}, 'blank': {'crit': [' '], ' ': 1},
           'B64': {'crit': ['B64'], 'B64': True}, 'b64-space': {'crit': ['b64 '], 'b64 ': True}}
    for name in ('alg', 'typ', 'cty', 'kid', 'jku', 'jwk', 'x5u', 'x5c', 'x5t', 'x5t#S256', 'crit'):
        value = {'jwk': SECRET.public, 'x5c': ['AAAA']}.get(name, 'x')
        bad[f'registered-{name}'] = {'crit': [name]} if name in ('alg', 'crit') else {'crit': [name], name: value}
    for name in ('exp', 'nbf', 'iat', 'iss', 'aud', 'http://openbanking.org.uk/iat', 'ppt', 'cnf', 'nonce', 'url', 'svt'):
        bad[f'claim-{name}'] = {'crit': [name], name: 1}
    for name, members in bad.items():
        refuse(f'crit-{name}', make('HS256', header=members), key, f'crit: {name} (RFC 7515 4.1.11)')
        if name in ('empty', 'unknown', 'absent', 'unknown-absent', 'text'):
            for alg in ('RS256', 'ES256', 'EdDSA'):
                refuse(f'crit-{name}-{alg}', make(alg, header=members), SIGNING[alg].public, f'crit: {name}')
    accept('crit-b64-true', make('HS256', header={'b64': True, 'crit': ['b64']}), key, 'b64 true (RFC 7797 3)')
    accept('b64-true-alone', make('HS256', header={'b64': True}), key, 'b64 true without crit', tier='policy')
    text = make('HS256')
    refuse('crit-unprotected', flattened(text, header={'crit': ['x'], 'x': 1}), key, 'crit outside the protected header')
    refuse('crit-unprotected-b64', flattened(text, header={'crit': ['b64'], 'b64': True}), key, 'crit outside the protected header')


def unencoded():
    key = SECRET.public
    header = {'alg': 'HS256', 'b64': False, 'crit': ['b64']}

    def raw(payload, members, **other):
        first = b64(compact_json(members).encode())
        mac = hmac.new(SECRET.octets, first.encode() + b'.' + payload, 'sha256').digest()
        return first, b64(mac)
    for name, payload in (('dollar', b'$.02'), ('empty', b''), ('octets', bytes(range(256))), ('json', PLAIN), ('dots', b'a.b.c'),
                          ('base64', b64(PLAIN).encode()), ('newlines', b'a\r\nb\n'), ('utf8', '\u4e2d'.encode())):
        first, last = raw(payload, header)
        accept(f'b64-detached-{name}', f'{first}..{last}', key, 'RFC 7797 5: detached', detached_b64=b64(payload))
        refuse(f'b64-detached-{name}-other', f'{first}..{last}', key, 'another payload', detached_b64=b64(payload + b'!'))
        try:
            text = payload.decode()
        except UnicodeDecodeError:
            continue
        if payload:
            accept(f'b64-json-{name}', json.dumps({'protected': first, 'payload': text, 'signature': last}), key,
                   'RFC 7797 4.2: unencoded in JSON')
    first, last = raw(b'hello', header)
    accept('b64-compact', f'{first}.hello.{last}', key, 'RFC 7797 5.2: URL-safe payload in place', tier='core')
    first, last = raw(b'$.02', header)
    refuse('b64-compact-dot', f'{first}.$.02.{last}', key, 'RFC 7797 5.2: no dot in the compact form')
    for name, members in {'no-crit': without(header, 'crit'), 'crit-empty': dict(header, crit=[]), 'crit-other': dict(header, crit=['x'], x=1),
                          'text': dict(header, b64='false'), 'number': dict(header, b64=0), 'null': dict(header, b64=None)}.items():
        first, last = raw(b'$.02', members)
        refuse(f'b64-{name}', f'{first}..{last}', key, f'RFC 7797 3, 6: {name}', detached_b64=b64(b'$.02'))
    first = b64(compact_json(without(header, 'b64', 'crit')).encode())
    last = b64(hmac.new(SECRET.octets, first.encode() + b'.$.02', 'sha256').digest())
    refuse('b64-unprotected', compact_json({'protected': first, 'payload': '$.02', 'signature': last, 'header': {'b64': False, 'crit': ['b64']}}),
           key, 'RFC 7797 3: b64 is protected')
    encoded = make('HS256', header={'b64': False, 'crit': ['b64']})
    refuse('b64-false-but-encoded-input', encoded.replace('.' + b64(PLAIN) + '.', '..'), key, 'signed over the encoded payload',
           detached_b64=b64(PLAIN))
    mixed = json.loads(general(make('HS256')))
    first, last = raw(b64(PLAIN).encode(), header)
    mixed['signatures'].append({'protected': first, 'signature': last})
    refuse('b64-mixed', compact_json(mixed), key, 'RFC 7797 3: the same for all signatures', tier='policy')
    for alg in ('HS256', 'RS256', 'ES256', 'EdDSA'):
        one, payload, two = make(alg).split('.')
        accept(f'detached-{alg}', f'{one}..{two}', SIGNING[alg].public, 'RFC 7515 F: detached', detached_b64=b64(PLAIN))
        refuse(f'detached-{alg}-other', f'{one}..{two}', SIGNING[alg].public, 'another payload', detached_b64=b64(PLAIN + b' '))


def json_forms():
    key = SECRET.public
    token = make('HS256')
    first, payload, last = token.split('.')
    flat = json.loads(flattened(token))
    entry = {'protected': first, 'signature': last}
    good = {'extra': dict(flat, x=1), 'header': dict(flat, header={'kid': 'x', 'y': {}}), 'order': {'signature': last, 'payload': payload, 'protected': first},
            'general-extra': {'payload': payload, 'x': 1, 'signatures': [dict(entry, y=2)]},
            'general-header': {'payload': payload, 'signatures': [dict(entry, header={'kid': 'a'})]}}
    for name, value in good.items():
        accept(f'json-{name}', compact_json(value), key, f'JSON: {name} (RFC 7515 7.2)')
    accept('json-blanks', json.dumps(flat, indent=2), key, 'JSON with blanks')
    unprotected = b64(hmac.new(SECRET.octets, ('.' + payload).encode(), 'sha256').digest())
    accept('json-unprotected', compact_json({'payload': payload, 'header': {'alg': 'HS256'}, 'signature': unprotected}), key,
           'RFC 7520 4.7: content alone is protected')
    bad = {'overlap': dict(flat, header={'alg': 'HS256'}), 'payload-missing-changed': {'protected': first, 'signature': last},
           'no-signature': without(flat, 'signature'), 'no-protected': without(flat, 'protected'),
           'payload-number': dict(flat, payload=1), 'payload-null': dict(flat, payload=None), 'payload-object': dict(flat, payload={'sub': 'a'}),
           'payload-list': dict(flat, payload=[payload]), 'signature-null': dict(flat, signature=None), 'signature-list': dict(flat, signature=[last]),
           'protected-object': dict(flat, protected={'alg': 'HS256'}), 'protected-null': dict(flat, protected=None), 'header-list': dict(flat, header=[]),
           'header-text': dict(flat, header='{}'), 'header-null': dict(flat, header=None), 'header-number': dict(flat, header=7),
           'both': dict(flat, signatures=[entry]), 'signatures-empty': {'payload': payload, 'signatures': []},
           'signatures-object': {'payload': payload, 'signatures': entry}, 'signatures-null': {'payload': payload, 'signatures': None},
           'signatures-number': {'payload': payload, 'signatures': [1]},
           'signatures-list': {'payload': payload, 'signatures': [[first, last]]}, 'wrapped': {'jws': flat}, 'list': [flat],
           'header-alone': dict(without(flat, 'protected'), header={'alg': 'HS256'}), 'Payload': {'Payload': payload, 'protected': first, 'signature': last},
           'none': {'payload': payload, 'protected': head(alg='none'), 'signature': ''},
           'padded': dict(flat, signature=last + '='), 'blank': dict(flat, payload=payload + ' '), 'newline': dict(flat, protected=first + '\n'),
           'alg-in-both-other': dict(flat, header={'alg': 'none'})}
    for name, value in bad.items():
        refuse(f'json-bad-{name}', compact_json(value), key, f'JSON: {name} (RFC 7515 7.2)')
    text = compact_json(flat)
    for name, value in {'comma': text[:-1] + ',}', 'cut': text[:-1], 'after': text + 'x', 'twice': text + text}.items():
        refuse(f'json-text-{name}', value, key, f'JSON: {name}')
    for name in ('payload', 'protected', 'signature'):
        refuse(f'json-twice-{name}', text[:-1] + f',"{name}":"{flat[name]}"}}', key, 'a member twice', tier='policy')
    other = make('HS256', key=OTHER_SECRET)
    accept('json-second-fits', general(other, token), key, 'one of two signatures fits (RFC 7515 5.2)')
    accept('json-three', general(make('RS256'), make('ES256'), token), key, 'one of three algorithms')
    refuse('json-none-fits', general(other, other), key, 'no signature fits')
    for alg in ('RS256', 'ES256', 'EdDSA', 'PS512'):
        accept(f'json-two-{alg}', general(make(alg), token), SIGNING[alg].public, 'the first of two')
        refuse(f'json-two-{alg}-other', general(make(alg), token), other_key(alg).public, 'none of the two')


def sets_and_kids():
    token = make('ES256', header={'kid': 'a'})
    good, bad, third = PAIRS['P-256'].public, OTHERS['P-256'].public, new_pair('P-256').public
    named = dict(good, kid='a')
    valid = {'first': [named, dict(bad, kid='b')], 'last': [dict(bad, kid='b'), dict(third, kid='c'), named],
             'unknown-kty': [{'kty': 'unknown', 'kid': 'z'}, named], 'unknown-crv': [dict(bad, crv='P-999', kid='z'), named],
             'broken-other': [dict(bad, x='AA', kid='z'), named], 'no-kty-other': [{'kid': 'z'}, named],
             'same-kid-other-kty': [dict(RSA.public, kid='a'), named], 'same-kid-other-crv': [dict(PAIRS['P-384'].public, kid='a'), named],
             'enc-first': [dict(bad, kid='b', use='enc'), dict(named, use='sig')], 'no-kid-in-set': [good],
             'oct-beside': [dict(SECRET.public, kid='s'), named]}
    for name, keys in valid.items():
        accept(f'set-{name}', token, {'keys': keys}, f'key set: {name} (RFC 7517 5)')
    accept('set-extra-member', token, {'keys': [named], 'x': 1}, 'unknown members are ignored')
    invalid = {'kid-of-other': [dict(bad, kid='a'), dict(good, kid='b')], 'kid-absent': [dict(good, kid='b')],
               'kid-case': [dict(good, kid='A')], 'kid-space': [dict(good, kid='a ')], 'kid-prefix': [dict(good, kid='aa')],
               'all-wrong': [dict(bad, kid='a'), dict(third, kid='c')], 'empty': [], 'use-enc': [dict(named, use='enc')],
               'only-rsa': [dict(RSA.public, kid='a')], 'broken': [dict(named, x='AAAA')], 'alg-other': [dict(named, alg='ES384')],
               'ecdh-alg': [dict(named, alg='ECDH-ES')], 'same-kid': [named, dict(bad, kid='a')]}
    for name, keys in invalid.items():
        tier = 'core' if name in ('kid-of-other', 'all-wrong', 'empty', 'only-rsa', 'broken') else 'policy'
        refuse(f'set-{name}', token, {'keys': keys}, f'key set: {name}', tier=tier)
    for name, value in {'keys-object': {'keys': {'a': named}}, 'keys-null': {'keys': None}, 'keys-text': {'keys': 'x'},
                        'keys-number': {'keys': [1]}, 'no-keys': {'Keys': [named]}}.items():
        refuse(f'set-{name}', token, value, f'key set: {name}')
    for kid in ('../../dev/null', "' or 1=1--", '| id', '', 'a\u0000b', '\u202e', 'https://evil.example', 'x' * 5000):
        refuse(f'kid-{kid[:12]!a}', make('HS256', key=Secret(b''), header={'kid': kid}), SECRET.public, 'kid as an attack')
        if kid:
            accept(f'kid-{kid[:12]!a}-known', make('ES256', header={'kid': kid}), dict(good, kid=kid),
                   'an odd kid, but the key has it')


# ---------------------------------------------------------------------------------------------------- JWK
def jwk(name, key, expect, why, **more):
    add('jwk-' + name, 'jwk-parse', None, key, expect, why, **more)


def jwk_points():
    for curve, (_, size, order, prime) in CURVES.items():
        public, full = PAIRS[curve].public, PAIRS[curve].full
        x, y = unb64(public['x']), unb64(public['y'])
        jwk(f'{curve}-public', public, 'valid', 'public')
        jwk(f'{curve}-private', full, 'valid', 'private')
        jwk(f'{curve}-attributes', dict(public, kid='a', use='sig', alg=next(a for a, c in ES.items() if c == curve), key_ops=['verify']),
            'valid', 'with attributes')
        jwk(f'{curve}-other-y', dict(public, y=b64(to_octets(prime - number(y), size))), 'valid', 'the point below is on the curve too')
        other = next(c for c in CURVES if c != curve and CURVES[c][1] == size) if size == 32 else 'P-256'
        bad = {'no-x': without(public, 'x'), 'no-y': without(public, 'y'), 'no-crv': without(public, 'crv'), 'no-kty': without(public, 'kty'),
               'x-empty': dict(public, x=''), 'y-empty': dict(public, y=''), 'x-null': dict(public, x=None), 'x-number': dict(public, x=7),
               'x-list': dict(public, x=[public['x']]), 'x-short': dict(public, x=b64(x[:-1])), 'x-long': dict(public, x=b64(x + b'\0')),
               'x-zero-before': dict(public, x=b64(b'\0' + x)), 'y-short': dict(public, y=b64(y[1:])), 'y-zero-before': dict(public, y=b64(b'\0' + y)),
               'x-changed': dict(public, x=b64(flipped(x, -1))), 'y-changed': dict(public, y=b64(flipped(y, -1))), 'swapped': dict(public, x=public['y'], y=public['x']),
               'zero': dict(public, x=b64(bytes(size)), y=b64(bytes(size))), 'ones': dict(public, x=b64(b'\xff' * size), y=b64(b'\xff' * size)),
               'x-prime': dict(public, x=b64(to_octets(prime, size))), 'crv-other': dict(public, crv=other), 'crv-case': dict(public, crv=curve.swapcase()),
               'crv-unknown': dict(public, crv='P-1'), 'crv-number': dict(public, crv=256), 'crv-nist': dict(public, crv='prime256v1'),
               'kty-OKP': dict(public, kty='OKP'), 'kty-RSA': dict(public, kty='RSA'), 'kty-ec': dict(public, kty='ec'),
               'x-padded': dict(public, x=public['x'] + '='), 'x-standard': dict(public, x='+/' + public['x'][2:]), 'x-blank': dict(public, x=public['x'] + ' '),
               'd-zero': dict(full, d=b64(bytes(size))), 'd-order': dict(full, d=b64(to_octets(order, size))), 'd-other': dict(full, d=OTHERS[curve].full['d']),
               'd-short': dict(full, d=b64(unb64(full['d'])[1:])), 'd-long': dict(full, d=b64(b'\0' + unb64(full['d']))), 'd-empty': dict(full, d=''),
               'd-number': dict(full, d=3), 'd-only': without(full, 'x', 'y'), 'compressed': dict(without(public, 'y'), x=b64(b'\2' + x)),
               'uncompressed': dict(without(public, 'y'), x=b64(b'\4' + x + y)), 'd-ones': dict(full, d=b64(b'\xff' * size))}
        for name, key in bad.items():
            jwk(f'{curve}-{name}', key, 'invalid', f'RFC 7518 6.2: {name}')
    for curve, (_, size) in OCTET_CURVES.items():
        public, full = PAIRS[curve].public, PAIRS[curve].full
        x, d = unb64(public['x']), unb64(full['d'])
        jwk(f'{curve}-public', public, 'valid', 'public')
        jwk(f'{curve}-private', full, 'valid', 'private')
        other = {'Ed25519': 'Ed448', 'Ed448': 'Ed25519', 'X25519': 'X448', 'X448': 'X25519'}[curve]
        bad = {'no-x': without(public, 'x'), 'no-crv': without(public, 'crv'), 'x-empty': dict(public, x=''), 'x-short': dict(public, x=b64(x[:-1])),
               'x-long': dict(public, x=b64(x + b'\0')), 'x-number': dict(public, x=1), 'crv-other': dict(public, crv=other),
               'crv-case': dict(public, crv=curve.lower()), 'crv-unknown': dict(public, crv='Ed999'), 'kty-EC': dict(public, kty='EC'),
               'kty-okp': dict(public, kty='okp'), 'd-short': dict(full, d=b64(d[:-1])), 'd-long': dict(full, d=b64(d + b'\0')),
               'd-other': dict(full, d=OTHERS[curve].full['d']), 'd-empty': dict(full, d=''), 'd-only': without(full, 'x'), 'x-hex': dict(public, x=x.hex()),
               'x-padded': dict(public, x=public['x'] + '=')}
        for name, key in bad.items():
            jwk(f'{curve}-{name}', key, 'invalid', f'RFC 8037 2: {name}')


def jwk_rsa():
    public, full = RSA.public, RSA.full
    n = unb64(public['n'])
    primes = ('p', 'q', 'dp', 'dq', 'qi')
    jwk('RSA-public', public, 'valid', 'public')
    jwk('RSA-private', full, 'valid', 'private')
    jwk('RSA-d-alone', without(full, *primes), 'valid', 'RFC 7518 6.3.2: the primes may be left out')
    jwk('RSA-e3', new_pair('RSA', 2048, 3).public, 'valid', 'e = 3')
    jwk('RSA-4096', new_pair('RSA', 4096).full, 'valid', '4096 bits')
    bad = {'no-n': without(public, 'n'), 'no-e': without(public, 'e'), 'n-empty': dict(public, n=''), 'e-empty': dict(public, e=''),
           'n-null': dict(public, n=None), 'e-number': dict(public, e=65537), 'n-number': dict(public, n=17), 'e-list': dict(public, e=['AQAB']),
           'n-zero-before': dict(public, n=b64(b'\0' + n)), 'e-zero-before': dict(public, e=b64(b'\0\1\0\1')), 'e-zero': dict(public, e='AA'),
           'e-one': dict(public, e='AQ'), 'e-two': dict(public, e='Ag'), 'e-even': dict(public, e=b64(b'\1\0\0')), 'n-even': dict(public, n=b64(n[:-1] + b'\0')),
           'n-one': dict(public, n='AQ'), 'n-zero': dict(public, n='AA'), 'n-padded': dict(public, n=public['n'] + '=='), 'n-standard': dict(public, n='+/' + public['n'][2:]),
           'n-hex': dict(public, n='0x' + n.hex()), 'n-decimal': dict(public, n=str(number(n)) + '.'), 'e-huge': dict(public, e=public['n']), 'e-text': dict(public, e='65537!'),
           'kty-rsa': dict(public, kty='rsa'), 'kty-EC': dict(public, kty='EC'), 'kty-oct': dict(public, kty='oct'), 'd-other': dict(full, d=OTHER_RSA.full['d']),
           'd-zero': dict(full, d='AA'), 'd-empty': dict(full, d=''), 'd-one': dict(without(full, *primes), d='AQ'), 'primes-without-d': without(full, 'd'),
           'p-other': dict(full, p=OTHER_RSA.full['p']), 'p-one': dict(full, p='AQ', q=public['n']), 'swapped': dict(full, p=full['q'], q=full['p']),
           'd-alone-other': dict(without(full, *primes), d=OTHER_RSA.full['d']), 'n-other': dict(full, n=OTHER_RSA.public['n']), 'd-number': dict(full, d=1)}
    for name in primes:
        bad[f'no-{name}'] = without(full, name)
        bad[f'{name}-empty'] = dict(full, **{name: ''})
        bad[f'{name}-changed'] = dict(full, **{name: b64(flipped(unb64(full[name]), -1, 2))})
        bad[f'{name}-number'] = dict(full, **{name: 1})
    for name, key in bad.items():
        jwk(f'RSA-{name}', key, 'invalid', f'RFC 7518 6.3: {name}')
    jwk('RSA-huge', dict(public, n=b64(b'\xff' * 4096)), 'invalid', '32768 bits', tier='policy')


def jwk_rest():
    good = PAIRS['P-256'].public
    jwk('oct', SECRET.public, 'valid', 'secret')
    jwk('oct-16', Secret(bytes(range(16))).public, 'valid', '128 bits')
    jwk('oct-hs256', dict(Secret(bytes(range(32))).public, alg='HS256', use='sig', key_ops=['sign', 'verify']), 'valid', 'secret for HS256')
    jwk('oct-dir', dict(Secret(bytes(range(16))).public, alg='A128GCM', use='enc'), 'valid', 'secret for A128GCM')
    jwk('oct-a256kw', dict(Secret(bytes(range(32))).public, alg='A256KW', key_ops=['wrapKey', 'unwrapKey']), 'valid', 'secret for A256KW')
    for name, key in {'no-k': {'kty': 'oct'}, 'k-empty': {'kty': 'oct', 'k': ''}, 'k-null': {'kty': 'oct', 'k': None}, 'k-number': {'kty': 'oct', 'k': 1},
                      'k-list': {'kty': 'oct', 'k': ['AAAA']}, 'k-padded': {'kty': 'oct', 'k': 'AAAAAA=='}, 'k-standard': {'kty': 'oct', 'k': 'ab+/' * 11},
                      'k-blank': {'kty': 'oct', 'k': 'ab cd' * 9}, 'k-length': {'kty': 'oct', 'k': 'A' * 45}, 'kty-Oct': dict(SECRET.public, kty='Oct'),
                      'kty-missing': without(SECRET.public, 'kty'), 'kty-empty': dict(SECRET.public, kty=''), 'kty-null': dict(SECRET.public, kty=None),
                      'kty-number': dict(SECRET.public, kty=1), 'kty-list': dict(SECRET.public, kty=['oct']), 'kty-unknown': dict(SECRET.public, kty='DSA')}.items():
        jwk(f'oct-{name}', key, 'invalid', f'RFC 7518 6.4, RFC 7517 4.1: {name}')
    for name, changed in {'use-number': {'use': 1}, 'use-list': {'use': ['sig']}, 'kid-number': {'kid': 1}, 'kid-null': {'kid': None}, 'alg-number': {'alg': 256},
                          'alg-list': {'alg': ['ES256']}, 'ops-text': {'key_ops': 'verify'}, 'ops-number': {'key_ops': [1]}, 'ops-twice': {'key_ops': ['verify', 'verify']},
                          'ops-object': {'key_ops': {}}, 'ops-null': {'key_ops': None}, 'x5c-text': {'x5c': 'AAAA'}, 'x5c-empty': {'x5c': []}, 'x5c-number': {'x5c': [1]},
                          'x5c-garbage': {'x5c': ['AAAA']}, 'x5t-number': {'x5t': 1}, 'x5t-short': {'x5t': 'AAAA'}, 'x5u-number': {'x5u': 1}, 'x5t256-short': {'x5t#S256': 'AAAA'}}.items():
        jwk(f'member-{name}', dict(good, **changed), 'invalid', f'RFC 7517 4: {name}', tier='policy' if name == 'ops-twice' else 'core')
    for name, changed in {'use-other': {'use': 'tls'}, 'ops-unknown': {'key_ops': ['verify', 'urn:x']}, 'kid': {'kid': 'a/b c'}, 'unknown': {'x-y': [1]},
                          'x5u': {'x5u': 'https://e.example/c.pem'}, 'ops-both': {'key_ops': ['sign', 'verify']}, 'ops-derive': {'key_ops': ['deriveKey', 'deriveBits']},
                          'alg': {'alg': 'ES256'}, 'alg-ecdh': {'alg': 'ECDH-ES+A128KW', 'use': 'enc'}}.items():
        jwk(f'member-{name}', dict(good, **changed), 'valid', f'RFC 7517 4: {name}')
    for name, changed in {'use-against-ops': {'use': 'enc', 'key_ops': ['verify']}, 'use-against-ops-2': {'use': 'sig', 'key_ops': ['deriveKey']},
                          'alg-against-kty': {'alg': 'RS256'}, 'alg-against-crv': {'alg': 'ES384'}, 'alg-hs': {'alg': 'HS256'}, 'alg-none': {'alg': 'none'},
                          'alg-against-use': {'alg': 'ES256', 'use': 'enc'}, 'alg-against-use-2': {'alg': 'ECDH-ES', 'use': 'sig'}}.items():
        jwk(f'conflict-{name}', dict(good, **changed), 'invalid', f'RFC 7517 4.3, 4.4: {name}', tier='policy')
    text = compact_json(good)
    for name, raw in {'twice-x': text[:-1] + f',"x":"{good["x"]}"}}', 'twice-kty': '{"kty":"EC",' + text[1:]}.items():
        jwk(f'text-{name}', {'raw': raw}, 'invalid', 'RFC 7517 4: names are unique', tier='policy')
    for name, raw in {'cut': text[:-3], 'list': f'[{text}]', 'text': '"EC"', 'number': '1', 'null': 'null', 'braces': '{}', 'after': text + 'x', 'comma': text[:-1] + ',}',
                      'quotes': text.replace('"', "'"), 'word': 'hello', 'utf16': '\ufeff' + text + '\x00', 'jwt': make('HS256')}.items():
        jwk(f'text-{name}', {'raw': raw}, 'invalid', f'no key: {name}')
    for name, keys in {'one': [good], 'two': [good, RSA.public], 'all': [p.public for p in PAIRS.values()]}.items():
        jwk(f'set-{name}', {'keys': keys}, 'valid', 'a set')
    for name, value in {'empty-object': {'keys': {}}, 'text': {'keys': 'a'}, 'null': {'keys': None}, 'number': {'keys': [1]}, 'lists': {'keys': [[good]]}}.items():
        jwk(f'set-{name}', value, 'invalid', f'RFC 7517 5.1: {name}')
    pem = RSA.pem()
    for name, raw in {'pem': pem, 'private': RSA.private_pem(), 'pkcs1': RSA.private_pem(serialization.PrivateFormat.TraditionalOpenSSL),
                      'sec1': PAIRS['P-256'].private_pem(serialization.PrivateFormat.TraditionalOpenSSL), 'ed': PAIRS['Ed25519'].pem(),
                      'crlf': pem.replace('\n', '\r\n'), 'two': pem + PAIRS['P-384'].pem(), 'blank-lines': '\n\n' + pem + '\n'}.items():
        jwk(f'pem-{name}', {'raw': raw}, 'valid', f'PEM: {name}')
    for name, raw in {'cut': pem[:150], 'no-end': pem[:pem.index('-----END')], 'letters': pem.replace('M', '!', 4),
                      'no-body': '-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n', 'dashes': pem.replace('-----', '---')}.items():
        jwk(f'pem-{name}', {'raw': raw}, 'invalid', f'PEM: {name}')


# ---------------------------------------------------------------------------------------------------- JWE
ENC = {'A128CBC-HS256': 32, 'A192CBC-HS384': 48, 'A256CBC-HS512': 64, 'A128GCM': 16, 'A192GCM': 24, 'A256GCM': 32}
IV = bytes(range(16))
PASSWORD = b'correct horse battery staple'


def seal(enc, key, plain, aad, iv=None):
    if enc.endswith('GCM'):
        iv = iv if iv is not None else IV[:12]
        sealed = AESGCM(key).encrypt(iv, plain, aad)
        return iv, sealed[:-16], sealed[-16:]
    iv = iv if iv is not None else IV
    half = len(key) // 2
    fill = 16 - len(plain) % 16
    cipher = Cipher(algorithms.AES(key[half:]), modes.CBC(iv)).encryptor()
    sealed = cipher.update(plain + bytes([fill]) * fill) + cipher.finalize()
    return iv, sealed, cbc_tag(enc, key, aad, iv, sealed)


def cbc_tag(enc, key, aad, iv, sealed, bits=None):
    half = len(key) // 2
    length = to_octets(len(aad) * 8 if bits is None else bits, 8)
    return hmac.new(key[:half], aad + iv + sealed + length, 'sha' + enc[-3:]).digest()[:half]


def concat_kdf(shared, name, size, apu=b'', apv=b''):
    field = lambda octets: to_octets(len(octets), 4) + octets
    info = field(name.encode()) + field(apu) + field(apv) + to_octets(size * 8, 4)
    rounds = b''.join(hashlib.sha256(to_octets(i + 1, 4) + shared + info).digest() for i in range((size + 31) // 32))
    return rounds[:size]


def agree(pair, ephemeral):
    if 'y' in pair.public:
        return ephemeral.private.exchange(ec.ECDH(), pair.private.public_key())
    return ephemeral.private.exchange(pair.private.public_key())


class Recipe:
    """One way to hand over the content key: the key to open with, the members of the header, the encrypted key."""

    def __init__(self, alg, enc, opener, cek, members=None, encrypted=b''):
        self.alg, self.enc, self.opener, self.cek = alg, enc, opener, cek
        self.members, self.encrypted = members or {}, encrypted

    def header(self):
        return dict({'alg': self.alg, 'enc': self.enc}, **self.members)

    def token(self, plain=PLAIN, header=None, encrypted=None, **more):
        first = b64(compact_json(header if header is not None else self.header()).encode())
        iv, sealed, tag = seal(self.enc, self.cek, plain, first.encode(), **more)
        key = self.encrypted if encrypted is None else encrypted
        return '.'.join([first, b64(key), b64(iv), b64(sealed), b64(tag)])


def recipe(alg, enc, curve='P-256', cek=None, apu=None, apv=None, count=2000, salt=IV):
    cek = cek if cek is not None else bytes((11 * i + 5) % 256 for i in range(ENC[enc]))
    if alg == 'dir':
        return Recipe(alg, enc, Secret(cek).full, cek)
    if alg.startswith('RSA'):
        pad = {'RSA1_5': lambda: padding.PKCS1v15(), 'RSA-OAEP': lambda: oaep(hashes.SHA1)}.get(alg) or (lambda: oaep(HASH[alg[-3:]]))
        return Recipe(alg, enc, RSA.full, cek, {}, RSA.private.public_key().encrypt(cek, pad()))
    if alg.startswith('ECDH'):
        pair, ephemeral = PAIRS[curve], new_pair(curve)
        members = {'epk': ephemeral.public}
        if apu is not None:
            members['apu'] = b64(apu)
        if apv is not None:
            members['apv'] = b64(apv)
        shared = agree(pair, ephemeral)
        if alg == 'ECDH-ES':
            return Recipe(alg, enc, pair.full, concat_kdf(shared, enc, ENC[enc], apu or b'', apv or b''), members)
        kek = concat_kdf(shared, alg, int(alg[9:12]) // 8, apu or b'', apv or b'')
        return Recipe(alg, enc, pair.full, cek, members, keywrap.aes_key_wrap(kek, cek))
    if alg.startswith('PBES2'):
        bits = alg[8:11]
        kek = hashlib.pbkdf2_hmac('sha' + bits, PASSWORD, alg.encode() + b'\0' + salt, count, int(alg[-5:-2]) // 8)
        return Recipe(alg, enc, Secret(PASSWORD).full, cek, {'p2s': b64(salt), 'p2c': count}, keywrap.aes_key_wrap(kek, cek))
    kek = bytes((13 * i + 1) % 256 for i in range(int(alg[1:4]) // 8))
    if alg.endswith('GCMKW'):
        wrapped = AESGCM(kek).encrypt(IV[:12], cek, b'')
        return Recipe(alg, enc, Secret(kek).full, cek, {'iv': b64(IV[:12]), 'tag': b64(wrapped[-16:])}, wrapped[:-16])
    return Recipe(alg, enc, Secret(kek).full, cek, {}, keywrap.aes_key_wrap(kek, cek))


def oaep(hash_, mask=None, label=None):
    return padding.OAEP(padding.MGF1((mask or hash_)()), hash_(), label)


ALGS = ['dir', 'RSA1_5', 'RSA-OAEP', 'RSA-OAEP-256', 'RSA-OAEP-384', 'RSA-OAEP-512', 'A128KW', 'A192KW', 'A256KW', 'A128GCMKW', 'A192GCMKW',
        'A256GCMKW', 'ECDH-ES', 'ECDH-ES+A128KW', 'ECDH-ES+A192KW', 'ECDH-ES+A256KW', 'PBES2-HS256+A128KW', 'PBES2-HS384+A192KW', 'PBES2-HS512+A256KW']


def opens(name, token, key, why, **more):
    add('jwe-' + name, 'jwe-decrypt', token, key, 'valid', why, **more)


def stays_shut(name, token, key, why, **more):
    add('jwe-' + name, 'jwe-decrypt', token, key, 'invalid', why, **more)


def jwe_valid():
    for alg in ALGS:
        for enc in ENC:
            made = recipe(alg, enc)
            opens(f'{alg}-{enc}', made.token(), made.opener, f'{alg} {enc}', payload_b64=b64(PLAIN))
    for curve in ('P-384', 'P-521', 'X25519', 'X448'):
        for alg, enc in (('ECDH-ES', 'A256CBC-HS512'), ('ECDH-ES', 'A128GCM'), ('ECDH-ES+A128KW', 'A128GCM'), ('ECDH-ES+A256KW', 'A256GCM')):
            made = recipe(alg, enc, curve)
            opens(f'{alg}-{curve}-{enc}', made.token(), made.opener, f'{alg} {curve}', payload_b64=b64(PLAIN))
    for name, apu, apv in (('both', b'Alice', b'Bob'), ('apu', b'Alice', None), ('apv', None, b'Bob'), ('long', b'a' * 300, b'b' * 300), ('empty', b'', b'')):
        for alg in ('ECDH-ES', 'ECDH-ES+A128KW'):
            made = recipe(alg, 'A128GCM', apu=apu, apv=apv)
            opens(f'{alg}-party-{name}', made.token(), made.opener, 'RFC 7518 4.6.1.2: party information')
            other = dict(made.header(), apu=b64(b'Mallory'))
            stays_shut(f'{alg}-party-{name}-changed', made.token(header=other), made.opener, 'other party information')
    for name, plain in (('empty', b''), ('one', b'x'), ('block', b'a' * 16), ('two-blocks', b'a' * 32), ('octets', bytes(range(256))), ('long', b'z' * 100_000),
                        ('nested', make('RS256').encode()), ('broken-json', b'{"a":')):
        for enc in ('A128CBC-HS256', 'A256GCM'):
            made = recipe('dir', enc)
            opens(f'dir-{enc}-plain-{name}', made.token(plain), made.opener, f'plaintext: {name}', payload_b64=b64(plain))
    made = recipe('A128KW', 'A128GCM')
    for name, key in {'attributes': dict(made.opener, alg='A128KW', use='enc', key_ops=['unwrapKey']), 'ops-both': dict(made.opener, key_ops=['wrapKey', 'unwrapKey']),
                      'kid': dict(made.opener, kid='x'), 'set': {'keys': [Secret(IV).full, made.opener]}}.items():
        opens(f'key-{name}', made.token(), key, f'key with {name}')
    for name, members in {'cty': {'cty': 'text/plain'}, 'typ': {'typ': 'JOSE'}, 'unknown': {'x': [1]}, 'kid': {'kid': 'nobody'}}.items():
        opens(f'header-{name}', made.token(header=dict(made.header(), **members)), made.opener, f'header with {name}')
    for count in (1000, 4096, 10_000, 310_000, 600_000, 1_000_000):
        made = recipe('PBES2-HS256+A128KW', 'A128GCM', count=count)
        opens(f'pbes2-count-{count}', made.token(), made.opener, 'a count in bounds', tier='policy')
    for size in (8, 16, 64):
        made = recipe('PBES2-HS512+A256KW', 'A128GCM', salt=bytes(range(size)))
        opens(f'pbes2-salt-{size}', made.token(), made.opener, 'RFC 7518 4.8.1.1: 8 octets or more')


def jwe_damaged():
    for alg, enc in [('dir', e) for e in ENC] + [(a, 'A128GCM') for a in ALGS[1:]] + [('A128KW', 'A128CBC-HS256'), ('ECDH-ES', 'A256CBC-HS512')]:
        made = recipe(alg, enc)
        first, key, iv, sealed, tag = made.token().split('.')

        def put(name, why, **changed):
            parts = dict(first=first, key=key, iv=iv, sealed=sealed, tag=tag)
            parts.update(changed)
            stays_shut(f'{alg}-{enc}-{name}', '.'.join(parts.values()), made.opener, why)
        octets = unb64(tag)
        for name, value in (('changed', flipped(octets)), ('last-bit', flipped(octets, -1)), ('cut', octets[:-1]), ('12', octets[:12]), ('8', octets[:8]), ('4', octets[:4]),
                            ('1', octets[:1]), ('empty', b''), ('longer', octets + b'\0'), ('zeros', bytes(len(octets)))):
            put(f'tag-{name}', f'tag: {name} (RFC 7518 5.2, 5.3)', tag=b64(value))
        octets = unb64(iv)
        for name, value in (('changed', flipped(octets)), ('cut', octets[:-1]), ('longer', octets + b'\0'), ('empty', b''), ('8', octets[:8]), ('zeros', bytes(len(octets)))):
            put(f'iv-{name}', f'initialisation vector: {name}', iv=b64(value))
        octets = unb64(sealed)
        for name, value in (('changed', flipped(octets)), ('last', flipped(octets, -1)), ('cut', octets[:-1]), ('cut-16', octets[:-16]), ('empty', b''), ('longer', octets + b'\0'),
                            ('longer-16', octets + bytes(16))):
            put(f'text-{name}', f'ciphertext: {name}', sealed=b64(value))
        put('header-space', 'header changed', first=b64(unb64(first) + b' '))
        put('header-kid', 'header changed', first=b64(compact_json(dict(made.header(), kid='x')).encode()))
        if made.encrypted:
            octets = made.encrypted
            for name, value in (('changed', flipped(octets, -1)), ('first', flipped(octets)), ('cut', octets[:-1]), ('cut-8', octets[:-8]), ('empty', b''), ('longer', octets + b'\0'),
                                ('zero-before', b'\0' + octets), ('zeros', bytes(len(octets)))):
                put(f'key-{name}', f'encrypted key: {name}', key=b64(value))
        else:
            put('key-there', f'RFC 7516 5.2: no encrypted key with {alg}', key=b64(bytes(16)))
            put('key-one', f'RFC 7516 5.2: no encrypted key with {alg}', key='AA')
        put('four-parts-joined', 'form', tag=tag + '.' + tag)
        text = made.token()
        stays_shut(f'{alg}-{enc}-four', text.rsplit('.', 1)[0], made.opener, 'four parts')
        for name, inserted in (('space', ' '), ('padding', '='), ('plus', '+'), ('newline', '\n')):
            put(f'text-{name}', f'{name} inside', sealed=sealed[:4] + inserted + sealed[4:])


def jwe_keys():
    for alg in ALGS:
        enc = 'A128GCM'
        made = recipe(alg, enc)
        kind = made.opener['kty']
        wrong = {'oct': Secret(bytes(reversed(unb64(made.opener['k'])))).full if kind == 'oct' else None, 'RSA': OTHER_RSA.full,
                 'EC': OTHERS['P-256'].full}[kind if kind in ('oct', 'RSA') else 'EC']
        stays_shut(f'{alg}-other-key', made.token(), wrong, 'another key of the same kind')
        for name, key in {'RSA': RSA.full, 'EC': PAIRS['P-256'].full, 'oct': SECRET.full, 'OKP': PAIRS['X25519'].full}.items():
            if key['kty'] != kind:
                stays_shut(f'{alg}-kty-{name}', made.token(), key, f'a key of kty {name}')
        if kind != 'oct':
            public = {n: v for n, v in made.opener.items() if n in ('kty', 'crv', 'x', 'y', 'n', 'e')}
            stays_shut(f'{alg}-public', made.token(), public, 'the public key opens nothing')
        stays_shut(f'{alg}-use-sig', made.token(), dict(made.opener, use='sig'), 'use sig (RFC 7517 4.2)', tier='policy')
        stays_shut(f'{alg}-ops-sign', made.token(), dict(made.opener, key_ops=['sign', 'verify']), 'key_ops (RFC 7517 4.3)', tier='policy')
        if alg != 'dir':
            stays_shut(f'{alg}-key-alg', made.token(), dict(made.opener, alg='RSA-OAEP-256' if alg == 'RSA-OAEP' else 'RSA-OAEP' if kind == 'RSA' else
                                                            'ECDH-ES+A192KW' if kind == 'EC' and alg != 'ECDH-ES+A192KW' else 'ECDH-ES' if kind == 'EC' else 'A128GCMKW' if alg != 'A128GCMKW' else 'A128KW'),
                       'alg of the key (RFC 7517 4.4)', tier='policy')
    for alg in ('A128KW', 'A192KW', 'A256KW', 'A128GCMKW', 'A192GCMKW', 'A256GCMKW'):
        made = recipe(alg, 'A128GCM')
        for size in (8, 15, 16, 17, 24, 32, 33, 64):
            if size * 8 != int(alg[1:4]):
                stays_shut(f'{alg}-size-{size}', made.token(), Secret(bytes((13 * i + 1) % 256 for i in range(size))).full, f'a key of {size} octets')
    for enc, size in ENC.items():
        made = recipe('dir', enc)
        for other in (16, 24, 32, 48, 64, size - 1, size + 1):
            if other != size:
                stays_shut(f'dir-{enc}-size-{other}', made.token(), Secret(bytes((11 * i + 5) % 256 for i in range(other))).full, f'a key of {other} octets')
        for alg in ('A256KW', 'RSA-OAEP', 'ECDH-ES+A128KW', 'A128GCMKW', 'PBES2-HS256+A128KW'):
            short = bytes((11 * i + 5) % 256 for i in range(16 if size != 16 else 32))
            made = recipe(alg, enc, cek=short)
            first = b64(compact_json(made.header()).encode())
            real = {16: 'A128GCM', 32: 'A256GCM'}[len(short)]
            iv, sealed, tag = seal(real, short, PLAIN, first.encode())
            stays_shut(f'{alg}-{enc}-short-cek', '.'.join([first, b64(made.encrypted), b64(iv), b64(sealed), b64(tag)]), made.opener,
                       'the content key has another length (RFC 7516 5.2)')
    made = recipe('dir', 'A128CBC-HS256')
    halves = made.cek[16:] + made.cek[:16]
    first = b64(compact_json(made.header()).encode())
    iv, sealed, tag = seal('A128CBC-HS256', halves, PLAIN, first.encode())
    stays_shut('cbc-halves', '.'.join([first, '', b64(iv), b64(sealed), b64(tag)]), made.opener, 'RFC 7518 5.2.2.1: the first half is the MAC key')
    for name, ending in (('zero', bytes(16)), ('seventeen', b'\x11' * 16), ('mixed', b'\1' * 15 + b'\4'), ('big', b'\xff' * 16)):
        cipher = Cipher(algorithms.AES(made.cek[16:]), modes.CBC(IV)).encryptor()
        sealed = cipher.update(b'a' * 16 + ending) + cipher.finalize()
        tag = cbc_tag('A128CBC-HS256', made.cek, first.encode(), IV, sealed)
        stays_shut(f'cbc-padding-{name}', '.'.join([first, '', b64(IV), b64(sealed), b64(tag)]), made.opener, f'padding inside a right tag: {name}')
    iv, sealed, tag = seal('A128CBC-HS256', made.cek, PLAIN, first.encode())
    for name, bits in (('octets', len(first)), ('zero', 0)):
        stays_shut(f'cbc-length-{name}', '.'.join([first, '', b64(iv), b64(sealed), b64(cbc_tag('A128CBC-HS256', made.cek, first.encode(), iv, sealed, bits))]),
                   made.opener, 'RFC 7518 5.2.2.1: the length of the header in bits')
    whole = hmac.new(made.cek[:16], first.encode() + iv + sealed + to_octets(len(first) * 8, 8), 'sha256').digest()
    stays_shut('cbc-whole-tag', '.'.join([first, '', b64(iv), b64(sealed), b64(whole)]), made.opener, 'the MAC is not cut in half')
    for name, encrypted in {'label': oaep(hashes.SHA1, label=b'x'), 'sha256': oaep(hashes.SHA256), 'mask': oaep(hashes.SHA1, hashes.SHA256), 'pkcs1': padding.PKCS1v15()}.items():
        made = recipe('RSA-OAEP', 'A128GCM')
        stays_shut(f'oaep-{name}', made.token(encrypted=RSA.private.public_key().encrypt(made.cek, encrypted)), made.opener, f'RFC 7518 4.3: {name}')
    for name, encrypted in {'sha1': oaep(hashes.SHA1), 'mask-sha1': oaep(hashes.SHA256, hashes.SHA1), 'label': oaep(hashes.SHA256, label=b'x'), 'pkcs1': padding.PKCS1v15()}.items():
        made = recipe('RSA-OAEP-256', 'A128GCM')
        stays_shut(f'oaep-256-{name}', made.token(encrypted=RSA.private.public_key().encrypt(made.cek, encrypted)), made.opener, f'RFC 7518 4.3: {name}')
    made = recipe('RSA1_5', 'A128GCM')
    n, e = RSA.private.public_key().public_numbers().n, 65537
    for name, block in {'type-1': b'\0\1' + b'\xff' * 237 + b'\0' + made.cek, 'no-zero': b'\0\2' + b'\xaa' * 254, 'short-fill': b'\0\2' + b'\xaa' * 4 + b'\0' + b'\xbb' * 249,
                        'first': b'\1\2' + b'\xaa' * 237 + b'\0' + made.cek, 'empty': b'\0\2' + b'\xaa' * 253 + b'\0', 'raw': bytes(240) + made.cek,
                        'longer': b'\0\2' + b'\xaa' * 236 + b'\0' + made.cek + b'\0'}.items():
        stays_shut(f'rsa15-{name}', made.token(encrypted=to_octets(pow(number(block), e, n), 256)), made.opener, f'RFC 8017 7.2.2: {name}')
    small = new_pair('RSA', 1024)
    made = recipe('RSA-OAEP', 'A128GCM')
    stays_shut('rsa-1024', made.token(encrypted=small.private.public_key().encrypt(made.cek, oaep(hashes.SHA1))), small.full, '1024 bits', tier='policy')


def jwe_headers():
    made = recipe('dir', 'A128GCM')
    base = made.header()
    bad = {'no-enc': without(base, 'enc'), 'no-alg': without(base, 'alg'), 'alg-none': dict(base, alg='none'), 'alg-case': dict(base, alg='DIR'), 'enc-case': dict(base, enc='a128gcm'),
           'enc-unknown': dict(base, enc='A128CTR'), 'enc-none': dict(base, enc='none'), 'enc-null': dict(base, enc=None), 'enc-number': dict(base, enc=128), 'enc-list': dict(base, enc=['A128GCM']),
           'enc-cbc': dict(base, enc='A128CBC'), 'enc-xchacha': dict(base, enc='XC20P'), 'alg-number': dict(base, alg=1), 'alg-empty': dict(base, alg=''), 'enc-empty': dict(base, enc=''),
           'alg-signature': dict(base, alg='HS256'), 'alg-unknown': dict(base, alg='A128'), 'crit-empty': dict(base, crit=[]), 'crit-unknown': dict(base, crit=['x'], x=1), 'crit-absent': dict(base, crit=['x']),
           'crit-enc': dict(base, crit=['enc']), 'crit-text': dict(base, crit='x', x=1), 'crit-b64': dict(base, crit=['b64'], b64=True), 'crit-zip': dict(base, crit=['zip'], zip='DEF'),
           'zip-unknown': dict(base, zip='GZIP'), 'zip-case': dict(base, zip='def'), 'zip-number': dict(base, zip=1), 'zip-empty': dict(base, zip=''), 'zip-null': dict(base, zip=None), 'zip-list': dict(base, zip=['DEF']),
           'zip-true': dict(base, zip=True), 'zip-not-packed': dict(base, zip='DEF'), 'crit-null': dict(base, crit=None), 'crit-exp': dict(base, crit=['exp'], exp=1)}
    for name, header in bad.items():
        stays_shut(f'head-{name}', made.token(header=header), made.opener, f'RFC 7516 4: {name}')
    for name, raw in {'array': b'[]', 'cut': b'{"alg":"dir","enc":"A128GCM"', 'comma': b'{"alg":"dir","enc":"A128GCM",}', 'after': b'{"alg":"dir","enc":"A128GCM"}x', 'latin1': b'{"alg":"dir","enc":"A128GCM","x":"\xfc"}',
                      'bom': b'\xef\xbb\xbf{"alg":"dir","enc":"A128GCM"}', 'null': b'null', 'empty': b''}.items():
        first = b64(raw)
        iv, sealed, tag = seal('A128GCM', made.cek, PLAIN, first.encode())
        stays_shut(f'head-text-{name}', '.'.join([first, '', b64(iv), b64(sealed), b64(tag)]), made.opener, f'header: {name}')
    for name, raw in {'alg': b'{"alg":"dir","alg":"dir","enc":"A128GCM"}', 'enc': b'{"alg":"dir","enc":"A256GCM","enc":"A128GCM"}', 'kid': b'{"alg":"dir","enc":"A128GCM","kid":"a","kid":"b"}'}.items():
        first = b64(raw)
        iv, sealed, tag = seal('A128GCM', made.cek, PLAIN, first.encode())
        stays_shut(f'head-twice-{name}', '.'.join([first, '', b64(iv), b64(sealed), b64(tag)]), made.opener, 'RFC 7516 4: names are unique', tier='policy')

    def packed(octets, name, expect, why, **more):
        add('jwe-zip-' + name, 'jwe-decrypt', made.token(octets, header=dict(base, zip='DEF')), made.opener, expect, why, **more)

    def deflate(plain, window=-15):
        worker = zlib.compressobj(9, zlib.DEFLATED, window)
        return worker.compress(plain) + worker.flush()
    packed(deflate(PLAIN), 'raw', 'valid', 'RFC 1951', payload_b64=b64(PLAIN))
    packed(deflate(b''), 'empty', 'valid', 'nothing, packed')
    packed(deflate(bytes(range(256)) * 50), 'octets', 'valid', 'octets, packed')
    packed(deflate(PLAIN * 100), 'repeated', 'valid', 'well packed', tier='policy')
    packed(deflate(PLAIN, 15), 'zlib', 'invalid', 'zlib instead of raw DEFLATE (RFC 7516 4.1.3)')
    packed(deflate(PLAIN, 31), 'gzip', 'invalid', 'gzip instead of raw DEFLATE')
    packed(deflate(PLAIN)[:-2], 'cut', 'invalid', 'the stream ends early')
    packed(deflate(PLAIN) + b'x', 'after', 'invalid', 'octets after the stream')
    packed(b'', 'nothing', 'invalid', 'no stream')
    packed(b'\xff\xff\xff', 'garbage', 'invalid', 'no stream')
    for size in (5_000_000, 50_000_000):
        packed(deflate(b'a' * size), f'bomb-{size}', 'invalid', 'RFC 8725bis: 250 KB', tier='policy')


def jwe_exchange():
    for curve in ('P-256', 'P-384', 'P-521', 'X25519', 'X448'):
        for alg in ('ECDH-ES', 'ECDH-ES+A128KW'):
            made = recipe(alg, 'A128GCM', curve)
            epk = made.members['epk']
            other = 'P-384' if curve == 'P-256' else 'P-256'
            octets = unb64(epk['x'])
            bad = {'missing': None, 'null': 0, 'text': 'x', 'list': [], 'empty': {}, 'other-curve': new_pair(other).public, 'x25519': new_pair('X25519' if curve != 'X25519' else 'X448').public,
                   'no-x': without(epk, 'x'), 'no-crv': without(epk, 'crv'), 'no-kty': without(epk, 'kty'), 'x-short': dict(epk, x=b64(octets[:-1])), 'x-long': dict(epk, x=b64(b'\0' + octets)),
                   'x-zero': dict(epk, x=b64(bytes(len(octets)))), 'x-empty': dict(epk, x=''), 'crv-name': dict(epk, crv=other), 'kty': dict(epk, kty='RSA'), 'rsa': RSA.public, 'oct': SECRET.public,
                   'ed25519': PAIRS['Ed25519'].public, 'other': OTHERS[curve].public, 'x-padded': dict(epk, x=epk['x'] + '='), 'x-number': dict(epk, x=1)}
            if 'y' in epk:
                y = unb64(epk['y'])
                bad.update({'no-y': without(epk, 'y'), 'off-curve': dict(epk, y=b64(flipped(y, -1))), 'both-zero': dict(epk, x=b64(bytes(len(octets))), y=b64(bytes(len(octets)))),
                            'y-short': dict(epk, y=b64(y[:-1])), 'y-zero': dict(epk, y=b64(bytes(len(y)))),
                            'ones': dict(epk, x=b64(b'\xff' * len(octets)), y=b64(b'\xff' * len(octets)))})
            else:
                bad['one'] = dict(epk, x=b64(b'\1' + bytes(len(octets) - 1)))
            for name, value in bad.items():
                header = without(made.header(), 'epk') if value is None else dict(made.header(), epk=None if value == 0 else value)
                stays_shut(f'{alg}-{curve}-epk-{name}', made.token(header=header), made.opener, f'epk: {name} (RFC 7518 4.6.1.1)')
            for name, members in {'apu-number': {'apu': 1}, 'apv-list': {'apv': ['a']}, 'apu-null': {'apu': None}, 'apv-object': {'apv': {}}}.items():
                if curve == 'P-256':
                    stays_shut(f'{alg}-{name}', made.token(header=dict(made.header(), **members)), made.opener, f'{name}')
            if curve == 'P-256':
                stays_shut(f'{alg}-apu-letters', made.token(header=dict(made.header(), apu='a b!')), made.opener, 'apu is not base64url')
    made = recipe('ECDH-ES+A128KW', 'A128GCM')
    pair, ephemeral = PAIRS['P-256'], new_pair('P-256')
    shared = agree(pair, ephemeral)
    for name, kek in {'enc-name': concat_kdf(shared, 'A128GCM', 16), 'no-kdf': shared[:16], 'sha512': hashlib.sha512(shared).digest()[:16], 'short-name': concat_kdf(shared, 'ECDH-ES', 16)}.items():
        header = {'alg': 'ECDH-ES+A128KW', 'enc': 'A128GCM', 'epk': ephemeral.public}
        stays_shut(f'kdf-{name}', made.token(header=header, encrypted=keywrap.aes_key_wrap(kek, made.cek)), pair.full, f'RFC 7518 4.6.2: {name}')
    for alg in ('A128GCMKW', 'A256GCMKW'):
        made = recipe(alg, 'A128GCM')
        base = made.header()
        tag = unb64(base['tag'])
        for name, header in {'no-iv': without(base, 'iv'), 'no-tag': without(base, 'tag'), 'iv-number': dict(base, iv=1), 'tag-number': dict(base, tag=1), 'iv-short': dict(base, iv=b64(IV[:8])),
                             'iv-long': dict(base, iv=b64(IV)), 'iv-empty': dict(base, iv=''), 'tag-short': dict(base, tag=b64(tag[:12])), 'tag-4': dict(base, tag=b64(tag[:4])), 'tag-1': dict(base, tag=b64(tag[:1])),
                             'tag-empty': dict(base, tag=''), 'tag-changed': dict(base, tag=b64(flipped(tag))), 'tag-long': dict(base, tag=b64(tag + b'\0')), 'iv-changed': dict(base, iv=b64(flipped(IV[:12]))),
                             'iv-padded': dict(base, iv=base['iv'] + '=='), 'tag-null': dict(base, tag=None)}.items():
            stays_shut(f'{alg}-{name}', made.token(header=header), made.opener, f'RFC 7518 4.7.1: {name}')
    for alg in ('PBES2-HS256+A128KW', 'PBES2-HS512+A256KW'):
        made = recipe(alg, 'A128GCM')
        base = made.header()
        for name, header in {'no-salt': without(base, 'p2s'), 'no-count': without(base, 'p2c'), 'salt-number': dict(base, p2s=1), 'salt-empty': dict(base, p2s=''), 'count-text': dict(base, p2c='2000'),
                             'count-0': dict(base, p2c=0), 'count-negative': dict(base, p2c=-2000), 'count-fraction': dict(base, p2c=2000.5), 'count-null': dict(base, p2c=None), 'count-list': dict(base, p2c=[2000]),
                             'count-other': dict(base, p2c=2001), 'count-2^32': dict(base, p2c=2000 + 2**32), 'count-2^63': dict(base, p2c=2**63), 'count-1e99': dict(base, p2c=1e99), 'count-true': dict(base, p2c=True),
                             'salt-other': dict(base, p2s=b64(IV[::-1])), 'salt-letters': dict(base, p2s='a b!')}.items():
            stays_shut(f'{alg}-{name}', made.token(header=header), made.opener, f'RFC 7518 4.8.1: {name}')
        for count in (5_000_000, 100_000_000, 2**31 - 1):
            stays_shut(f'{alg}-count-{count}', made.token(header=dict(base, p2c=count)), made.opener, 'a count that costs minutes', tier='policy')
        short = recipe(alg, 'A128GCM', salt=b'1234')
        stays_shut(f'{alg}-salt-4', short.token(), short.opener, 'RFC 7518 4.8.1.1: 8 octets or more')
        other = dict(made.opener, k=b64(b'wrong horse'))
        stays_shut(f'{alg}-password', made.token(), other, 'another password')


def jwe_json():
    made = recipe('A128KW', 'A128GCM')
    first, key, iv, sealed, tag = made.token().split('.')
    flat = {'protected': first, 'encrypted_key': key, 'iv': iv, 'ciphertext': sealed, 'tag': tag}
    recipients = dict(without(flat, 'encrypted_key'), recipients=[{'encrypted_key': key}])

    def aad_form(aad):
        vector, text, mark = seal('A128GCM', made.cek, PLAIN, (first + '.' + b64(aad)).encode())
        return dict(flat, iv=b64(vector), ciphertext=b64(text), tag=b64(mark), aad=b64(aad))
    vector, text, mark = seal('A128GCM', made.cek, PLAIN, b'')
    unprotected = {'iv': b64(vector), 'ciphertext': b64(text), 'tag': b64(mark), 'encrypted_key': key}
    enc_only = head(enc='A128GCM')
    vector2, text2, mark2 = seal('A128GCM', made.cek, PLAIN, enc_only.encode())
    mixed = {'protected': enc_only, 'iv': b64(vector2), 'ciphertext': b64(text2), 'tag': b64(mark2)}
    good = {'flattened': flat, 'general': recipients, 'aad': aad_form(b'header of a mail'), 'extra': dict(flat, x=1),
            'unprotected': dict(unprotected, unprotected={'alg': 'A128KW', 'enc': 'A128GCM'}), 'header-only': dict(unprotected, header={'alg': 'A128KW', 'enc': 'A128GCM'}),
            'three-headers': dict(mixed, unprotected={'cty': 'x'}, header={'alg': 'A128KW'}, encrypted_key=key), 'kid-in-header': dict(flat, header={'kid': 'a'}),
            'second-recipient': dict(mixed, recipients=[{'header': {'alg': 'A256KW'}, 'encrypted_key': b64(bytes(24))}, {'header': {'alg': 'A128KW'}, 'encrypted_key': key}])}
    for name, value in good.items():
        opens(f'json-{name}', compact_json(value), made.opener, f'RFC 7516 7.2: {name}', payload_b64=b64(PLAIN))
    bad = {'aad-changed': dict(aad_form(b'a mail'), aad=b64(b'another mail')), 'aad-removed': without(aad_form(b'a mail'), 'aad'), 'aad-added': dict(flat, aad=b64(b'x')), 'no-ciphertext': without(flat, 'ciphertext'),
           'no-tag': without(flat, 'tag'), 'no-iv': without(flat, 'iv'), 'no-key': without(flat, 'encrypted_key'), 'no-protected': without(flat, 'protected'), 'ciphertext-number': dict(flat, ciphertext=1), 'iv-null': dict(flat, iv=None),
           'tag-list': dict(flat, tag=[tag]), 'protected-object': dict(flat, protected=made.header()), 'header-text': dict(flat, header='{}'), 'unprotected-list': dict(flat, unprotected=[]), 'overlap': dict(flat, header={'alg': 'A128KW'}),
           'overlap-unprotected': dict(flat, unprotected={'enc': 'A128GCM'}), 'both-forms': dict(flat, recipients=[{'encrypted_key': key}]), 'recipients-empty': dict(recipients, recipients=[]),
           'recipients-object': dict(recipients, recipients={'encrypted_key': key}), 'recipients-number': dict(recipients, recipients=[1]), 'recipients-null': dict(recipients, recipients=None),
           'crit-unprotected': dict(flat, unprotected={'crit': ['x'], 'x': 1}), 'zip-unprotected': dict(flat, unprotected={'zip': 'DEF'}), 'zip-header': dict(flat, header={'zip': 'DEF'}), 'padded': dict(flat, iv=iv + '='),
           'tag-changed': dict(flat, tag=b64(flipped(unb64(tag)))), 'tag-short': dict(flat, tag=b64(unb64(tag)[:8])), 'aad-number': dict(flat, aad=1), 'key-number': dict(flat, encrypted_key=1), 'list': [flat]}
    for name, value in bad.items():
        stays_shut(f'json-bad-{name}', compact_json(value), made.opener, f'RFC 7516 7.2: {name}')
    text = compact_json(flat)
    for name, value in {'cut': text[:-2], 'comma': text[:-1] + ',}', 'after': text + 'x'}.items():
        stays_shut(f'json-text-{name}', value, made.opener, name)
    stays_shut('json-twice', text[:-1] + f',"tag":"{tag}"}}', made.opener, 'a member twice', tier='policy')


# ---------------------------------------------------------------------------------------- certificates and the rest
def certificate(pair, days=365):
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, 'issuer.example')])
    start = datetime.datetime(2025, 1, 1)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(pair.private.public_key()) \
        .serial_number(7).not_valid_before(start).not_valid_after(start + datetime.timedelta(days=days))
    return made.sign(pair.private, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def certificates():
    for name, pair, other, alg in (('RSA', RSA, OTHER_RSA, 'RS256'), ('EC', PAIRS['P-256'], OTHERS['P-256'], 'ES256')):
        own, foreign = certificate(pair, 3650), certificate(other, 3650)
        standard = lambda der: base64.b64encode(der).decode()
        thumb, thumb256 = b64(hashlib.sha1(own).digest()), b64(hashlib.sha256(own).digest())
        jwk(f'x5c-{name}', dict(pair.public, x5c=[standard(own)]), 'valid', 'RFC 7517 4.7: certificate of the key')
        jwk(f'x5c-{name}-chain', dict(pair.public, x5c=[standard(own), standard(foreign)]), 'valid', 'RFC 7517 4.7: a chain')
        jwk(f'x5c-{name}-thumbprints', {**pair.public, 'x5c': [standard(own)], 'x5t': thumb, 'x5t#S256': thumb256}, 'valid', 'RFC 7517 4.8, 4.9')
        for what, changed in {'other': {'x5c': [standard(foreign)]}, 'order': {'x5c': [standard(foreign), standard(own)]}, 'base64url': {'x5c': [b64(own).replace('A', '-', 1)]},
                              'pem': {'x5c': ['-----BEGIN CERTIFICATE-----\n' + standard(own)]}, 'cut': {'x5c': [standard(own[:-10])]}, 'key-not-certificate': {'x5c': [standard(pair.der())]},
                              'x5t-other': {'x5c': [standard(own)], 'x5t': b64(hashlib.sha1(foreign).digest())}, 'x5t256-other': {'x5c': [standard(own)], 'x5t#S256': b64(hashlib.sha256(foreign).digest())},
                              'x5t-hex': {'x5c': [standard(own)], 'x5t': hashlib.sha1(own).hexdigest()}, 'null': {'x5c': None}}.items():
            jwk(f'x5c-{name}-{what}', dict(pair.public, **changed), 'invalid', f'RFC 7517 4.7-4.9: {what}')
        text = '-----BEGIN CERTIFICATE-----\n' + '\n'.join(standard(own)[i:i + 64] for i in range(0, len(standard(own)), 64)) + '\n-----END CERTIFICATE-----\n'
        accept(f'{alg}-certificate', make(alg), text, 'the key in a certificate')
        refuse(f'{alg}-certificate-other', make(alg, key=other), text, 'another key than that of the certificate')
        refuse(f'{alg}-x5c-embedded', make(alg, key=other, header={'x5c': [standard(foreign)]}), pair.public, 'a certificate in the header is not trusted')
        accept(f'{alg}-x5c-own', make(alg, header={'x5c': [standard(own)]}), pair.public, 'x5c in the header changes nothing')
        jwk(f'x5c-{name}-header-key', {'raw': text}, 'valid', 'certificate as PEM')


def broken_keys():
    """A broken key is a key error: no token is right under it."""
    for curve, alg in (('P-256', 'ES256'), ('P-384', 'ES384'), ('P-521', 'ES512'), ('secp256k1', 'ES256K')):
        key = PAIRS[curve].public
        x, y = unb64(key['x']), unb64(key['y'])
        for name, changed in {'off-curve': {'y': b64(flipped(y, -1))}, 'x-long': {'x': b64(b'\0' + x)}, 'x-short': {'x': b64(x[1:])}, 'no-y': {'y': None}, 'crv-other': {'crv': 'P-384' if curve != 'P-384' else 'P-256'},
                              'crv-missing': {'crv': None}, 'kty-missing': {'kty': None}, 'kty-oct': {'kty': 'oct', 'k': key['x']}, 'alg-other': {'alg': 'HS256'}, 'zero': {'x': b64(bytes(len(x))), 'y': b64(bytes(len(y)))},
                              'standard': {'x': '+/' + key['x'][2:]}}.items():
            refuse(f'{alg}-broken-{name}', make(alg), {n: v for n, v in dict(key, **changed).items() if v is not None}, f'broken key: {name}')
        d_other = dict(PAIRS[curve].full, d=OTHERS[curve].full['d'])
        refuse(f'{alg}-broken-private', make(alg), d_other, 'private and public part of the key do not match', tier='core')
    for name, changed in {'e-1': {'e': 'AQ'}, 'e-0': {'e': 'AA'}, 'e-2': {'e': 'Ag'}, 'e-empty': {'e': ''}, 'n-even': {'n': b64(unb64(RSA.public['n'])[:-1] + b'\0')}, 'n-zero': {'n': b64(b'\0' + unb64(RSA.public['n']))},
                          'no-e': {'e': None}, 'no-n': {'n': None}, 'n-padded': {'n': RSA.public['n'] + '=='}, 'kty': {'kty': 'rsa'}, 'd-other': {'d': OTHER_RSA.full['d']}}.items():
        for alg in ('RS256', 'PS256'):
            refuse(f'{alg}-broken-{name}', make(alg), {n: v for n, v in dict(RSA.public, **changed).items() if v is not None}, f'broken key: {name}')
    n = RSA.private.private_numbers().public_numbers.n
    for alg in ('RS256',):
        text = head(alg=alg) + '.' + b64(PLAIN)
        info = bytes.fromhex(DIGEST_INFO['256']) + hashlib.sha256(text.encode()).digest()
        block = b'\0\1' + b'\xff' * (253 - len(info)) + b'\0' + info
        refuse(f'{alg}-e-one', text + '.' + b64(block), dict(RSA.public, e='AQ'), 'e = 1: the block itself is the signature')
    for curve in ('Ed25519', 'Ed448'):
        x = unb64(PAIRS[curve].public['x'])
        alg = 'EdDSA'
        for name, changed in {'short': {'x': b64(x[:-1])}, 'long': {'x': b64(x + b'\0')}, 'crv': {'crv': 'X25519'}, 'kty-EC': {'kty': 'EC'}, 'no-crv': {'crv': None}, 'private-other': {'d': OTHERS[curve].full['d']}}.items():
            refuse(f'{curve}-broken-{name}', make(alg, key=PAIRS[curve]), {n: v for n, v in dict(PAIRS[curve].public, **changed).items() if v is not None}, f'broken key: {name}')
    for name, key in {'k-missing': {'kty': 'oct'}, 'k-number': {'kty': 'oct', 'k': 1}, 'k-padded': {'kty': 'oct', 'k': SECRET.public['k'] + '=='}, 'kty': dict(SECRET.public, kty='OCT'), 'k-empty': {'kty': 'oct', 'k': ''}}.items():
        refuse(f'HS256-broken-{name}', make('HS256'), key, f'broken key: {name}')
        if name == 'k-empty':
            refuse('HS256-empty-secret', make('HS256', key=Secret(b'')), key, 'an empty secret signs for everybody')
    for curve in ('P-256', 'P-521', 'X25519', 'X448'):
        made = recipe('ECDH-ES', 'A128GCM', curve)
        for name, changed in {'d-other': {'d': OTHERS[curve].full['d']}, 'd-short': {'d': b64(unb64(made.opener['d'])[1:])}, 'no-x': {'x': None}, 'no-crv': {'crv': None}}.items():
            stays_shut(f'{curve}-broken-{name}', made.token(), {n: v for n, v in dict(made.opener, **changed).items() if v is not None}, f'broken key: {name}')
    for name, changed in {'p-other': {'p': OTHER_RSA.full['p']}, 'd-other': {'d': OTHER_RSA.full['d']}, 'no-q': {'q': None}, 'dp': {'dp': RSA.full['dq']}, 'qi': {'qi': 'AQ'}, 'no-e': {'e': None}}.items():
        made = recipe('RSA-OAEP-256', 'A128GCM')
        stays_shut(f'RSA-broken-{name}', made.token(), {n: v for n, v in dict(RSA.full, **changed).items() if v is not None}, f'broken key: {name}')


def claims():
    """What is in the claims does not change whether the signature holds."""
    for name, payload in {'twice': b'{"sub":"a","sub":"b"}', 'huge': b'{"n":' + b'9' * 400 + b'}', 'exponent': b'{"n":1e400}', 'nested': b'{"a":' * 40 + b'1' + b'}' * 40,
                          'expired': b'{"exp":1}', 'far': b'{"exp":99999999999}', 'none': b'{}', 'aud-list': b'{"aud":["a","b"]}', 'long-name': b'{"' + b'n' * 3000 + b'":1}', 'control': b'{"a":"\\u0000\\u202e"}',
                          'surrogate': b'{"a":"\\ud800"}', 'negative': b'{"n":-0.0}', 'empty-name': b'{"":1}', 'future': b'{"nbf":4102444800}', 'mail': b'{"email":"a@example.org"}',
                          'script': b'{"a":"<script>alert(1)</script>"}'}.items():
        for alg in ('HS256', 'ES256'):
            accept(f'claims-{name}-{alg}', make(alg, payload), SIGNING[alg].public, f'claims: {name}', tier='core' if name not in ('twice', 'huge') else 'policy', payload_b64=b64(payload))


def nested():
    for outer in ('RSA-OAEP-256', 'ECDH-ES', 'dir', 'A256KW', 'PBES2-HS256+A128KW'):
        for inner in ('RS256', 'ES256', 'EdDSA', 'HS256'):
            made = recipe(outer, 'A256GCM')
            plain = make(inner).encode()
            header = dict(made.header(), cty='JWT', typ='JWT')
            opens(f'nested-{outer}-{inner}', made.token(plain, header=header), made.opener, 'RFC 7519 A.2: a signed token inside', payload_b64=b64(plain))
    made, inside = recipe('RSA-OAEP-256', 'A256GCM'), recipe('dir', 'A128GCM')
    plain = inside.token().encode()
    opens('nested-twice', made.token(plain, header=dict(made.header(), cty='JWT')), made.opener, 'an encrypted token inside', payload_b64=b64(plain))
    signed = make('ES256', made.token().encode(), header={'cty': 'JWT'})
    accept('nested-sign-outside', signed, PAIRS['P-256'].public, 'an encrypted token signed')
    refuse('nested-sign-outside-changed', signed[:-4] + 'AAAA', PAIRS['P-256'].public, 'the same with another signature')


SECTIONS = (jws_valid, jws_damaged, other_algorithms, confusion, ecdsa_ranges, rsa_paddings, eddsa, secret_sizes, texts,
            headers, critical, unencoded, json_forms, sets_and_kids, jwk_points, jwk_rsa, jwk_rest, jwe_valid,
            jwe_damaged, jwe_keys, jwe_headers, jwe_exchange, jwe_json, certificates, broken_keys, claims, nested)
MOST_OF_A_KIND = 3
LONGEST = 3000


def main():
    for section in SECTIONS:
        section()
    names, kinds, written = set(), collections.Counter(), 0
    with open(sys.argv[1], 'w', encoding='utf-8') as output:
        for case in CASES:
            assert case['id'] not in names, case['id']
            names.add(case['id'])
            kind = (case['kind'], case['expect'], case['why'])
            kinds[kind] += 1
            line = compact_json(case) + '\n'
            if '--all' in sys.argv or (kinds[kind] <= MOST_OF_A_KIND and len(line) <= LONGEST):
                output.write(line)
                written += 1
    print(f'{written} of {len(CASES)}')


if __name__ == '__main__':
    main()
