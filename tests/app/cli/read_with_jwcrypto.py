"""Verifies or decrypts the token on standard input with python3-jwcrypto and prints its payload. Usage: KEY_FILE ALGORITHM"""
import sys
from jwcrypto import jwe, jwk, jws

key = jwk.JWK.from_json(open(sys.argv[1]).read())
text = sys.stdin.read().strip()
if text.count('.') == 4:
    token = jwe.JWE(algs=[sys.argv[2]] + jwe.default_allowed_algs)
    token.deserialize(text, key)
else:
    token = jws.JWS()
    token.allowed_algs = [sys.argv[2]]
    token.deserialize(text, key)
sys.stdout.buffer.write(token.payload if isinstance(token.payload, bytes) else token.payload.encode())
