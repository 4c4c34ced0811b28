"""Makes the JWK files of this folder anew with python3-jwcrypto: one private key for each curve and one secret for
each size, and rsa.jwk, p256.jwk and ed25519.jwk out of the PEM files. Test keys: worth nothing."""
import os
from jwcrypto import jwk

folder = os.path.dirname(os.path.abspath(__file__))
for name, kind in {'p384': {'kty': 'EC', 'crv': 'P-384'}, 'p521': {'kty': 'EC', 'crv': 'P-521'},
                   'k256': {'kty': 'EC', 'crv': 'secp256k1'}, 'ed448': {'kty': 'OKP', 'crv': 'Ed448'},
                   'x25519': {'kty': 'OKP', 'crv': 'X25519'}, 'x448': {'kty': 'OKP', 'crv': 'X448'},
                   'oct128': {'kty': 'oct', 'size': 128}, 'oct192': {'kty': 'oct', 'size': 192},
                   'oct256': {'kty': 'oct', 'size': 256}, 'oct512': {'kty': 'oct', 'size': 512}}.items():
    path = os.path.join(folder, name + '.jwk')
    if not os.path.exists(path):
        open(path, 'w').write(jwk.JWK.generate(**kind).export() + '\n')
for name, pem in {'rsa': 'rsa.pkcs8.pem', 'p256': 'ec.pkcs8.pem', 'ed25519': 'ed.pkcs8.pem'}.items():
    key = jwk.JWK.from_pem(open(os.path.join(folder, pem), 'rb').read())
    members = key.export(as_dict=True)
    members.pop('kid', None)  # jwcrypto puts the thumbprint there
    open(os.path.join(folder, name + '.jwk'), 'w').write(jwk.JWK(**members).export() + '\n')
