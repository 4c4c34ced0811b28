"""Opens the token on standard input with python3-cryptography and prints its payload. Usage: KEY_FILE

RSA-OAEP with SHA-384 and SHA-512, and PBES2, which other programs of the distribution do not know or refuse. The
content is A*GCM or A*CBC-HS*, packed or not.
"""
import base64
import hashlib
import hmac
import json
import sys
import zlib

from cryptography.hazmat.primitives import hashes, keywrap
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def octets(text):
    return base64.urlsafe_b64decode(text + '=' * (-len(text) % 4))


def number(text):
    return int.from_bytes(octets(text), 'big')


def private_key(jwk):
    public = rsa.RSAPublicNumbers(number(jwk['e']), number(jwk['n']))
    return rsa.RSAPrivateNumbers(number(jwk['p']), number(jwk['q']), number(jwk['d']), number(jwk['dp']),
                                 number(jwk['dq']), number(jwk['qi']), public).private_key()


def content_key(header, encrypted, jwk):
    alg = header['alg']
    if alg.startswith('RSA-OAEP-'):
        hash_ = {'384': hashes.SHA384, '512': hashes.SHA512}[alg[-3:]]
        return private_key(jwk).decrypt(encrypted, padding.OAEP(padding.MGF1(hash_()), hash_(), None))
    salt = alg.encode() + b'\0' + octets(header['p2s'])
    size = int(alg[-5:-2]) // 8
    return keywrap.aes_key_unwrap(
        hashlib.pbkdf2_hmac('sha' + alg[8:11], octets(jwk['k']), salt, header['p2c'], size), encrypted)


def content(header, key, first, iv, sealed, tag):
    if header['enc'].endswith('GCM'):
        return AESGCM(key).decrypt(iv, sealed + tag, first)
    half = len(key) // 2
    length = (len(first) * 8).to_bytes(8, 'big')
    assert hmac.new(key[:half], first + iv + sealed + length, 'sha' + header['enc'][-3:]).digest()[:half] == tag
    cipher = Cipher(algorithms.AES(key[half:]), modes.CBC(iv)).decryptor()
    plain = cipher.update(sealed) + cipher.finalize()
    return plain[:-plain[-1]]


first, *parts = sys.stdin.read().strip().split('.')
encrypted, iv, sealed, tag = map(octets, parts)
header = json.loads(octets(first))
key = content_key(header, encrypted, json.load(open(sys.argv[1])))
plain = content(header, key, first.encode(), iv, sealed, tag)
sys.stdout.buffer.write(zlib.decompress(plain, -15) if header.get('zip') == 'DEF' else plain)
