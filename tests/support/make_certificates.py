#!/usr/bin/python3
"""Makes a certificate authority and certificates for tests: make_certificates.py FOLDER

ca.pem; good.pem (localhost, issuer.test, 127.0.0.1), expired.pem, early.pem, other.pem (other.example),
client.pem; stranger.pem comes from an authority that nobody trusts. NAME.key is the key of NAME.pem.
"""
import datetime
import ipaddress
import os
import sys

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

NOW = datetime.datetime.utcnow()
DAY = datetime.timedelta(days=1)


def name(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def write(folder, base, certificate, key):
    with open(os.path.join(folder, base + ".pem"), "wb") as out:
        out.write(certificate.public_bytes(serialization.Encoding.PEM))
    with open(os.path.join(folder, base + ".key"), "wb") as out:
        out.write(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                                    serialization.NoEncryption()))


def authority(text):
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = (x509.CertificateBuilder().subject_name(name(text)).issuer_name(name(text))
                   .public_key(key.public_key()).serial_number(x509.random_serial_number())
                   .not_valid_before(NOW - 40 * DAY).not_valid_after(NOW + 40 * DAY)
                   .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
                   .sign(key, hashes.SHA256()))
    return certificate, key


def issue(issuer, text, hosts, first, last):
    certificate, issuer_key = issuer
    key = ec.generate_private_key(ec.SECP256R1())
    alternatives = [x509.DNSName(host) for host in hosts]
    if "localhost" in hosts:
        alternatives.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
    issued = (x509.CertificateBuilder().subject_name(name(text)).issuer_name(certificate.subject)
              .public_key(key.public_key()).serial_number(x509.random_serial_number())
              .not_valid_before(NOW + first * DAY).not_valid_after(NOW + last * DAY)
              .add_extension(x509.SubjectAlternativeName(alternatives), critical=False)
              .sign(issuer_key, hashes.SHA256()))
    return issued, key


def main():
    folder = sys.argv[1]
    ca = authority("Test authority")
    stranger = authority("Unknown authority")
    write(folder, "ca", *ca)
    hosts = ["localhost", "issuer.test"]
    write(folder, "good", *issue(ca, "localhost", hosts, -2, 20))
    write(folder, "expired", *issue(ca, "localhost", hosts, -20, -1))
    write(folder, "early", *issue(ca, "localhost", hosts, 2, 20))
    write(folder, "other", *issue(ca, "other.example", ["other.example"], -2, 20))
    write(folder, "stranger", *issue(stranger, "localhost", hosts, -2, 20))
    write(folder, "client", *issue(ca, "a client", ["client.example"], -2, 20))


main()
