#!/usr/bin/env bash
# Makes the key files of this folder anew with openssl and ssh-keygen: the same three keys in every form.
# The passphrase is "open sesame". Test keys: worth nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
pass=pass:'open sesame'
openssl genrsa -out rsa.pkcs8.pem 2048
openssl ecparam -name prime256v1 -genkey -noout -out ec.sec1.pem
openssl genpkey -algorithm ed25519 -out ed.pkcs8.pem
openssl genrsa -primes 3 -out rsa3.pkcs8.pem 3072
openssl rsa -in rsa.pkcs8.pem -traditional -out rsa.pkcs1.pem
openssl pkcs8 -topk8 -nocrypt -in ec.sec1.pem -out ec.pkcs8.pem
for name in rsa ec ed; do
    openssl pkcs8 -topk8 -in "$name".pkcs8.pem -passout "$pass" -out "$name".encrypted.pem
    openssl pkey -in "$name".pkcs8.pem -outform DER -out "$name".pkcs8.der
    openssl pkcs8 -topk8 -in "$name".pkcs8.pem -passout "$pass" -outform DER -out "$name".encrypted.der
    openssl pkey -in "$name".pkcs8.pem -pubout -out "$name".spki.pem
    openssl pkey -in "$name".pkcs8.pem -pubout -outform DER -out "$name".spki.der
    openssl req -x509 -new -key "$name".pkcs8.pem -subj "/CN=$name.example/O=Tests" -days 3650 -out "$name".cert.pem
    openssl x509 -in "$name".cert.pem -outform DER -out "$name".cert.der
    openssl pkcs12 -export -inkey "$name".pkcs8.pem -in "$name".cert.pem -passout "$pass" -name "$name" -out "$name".p12
done
openssl rsa -in rsa.pkcs8.pem -RSAPublicKey_out -out rsa.pkcs1pub.pem
openssl rsa -in rsa.pkcs8.pem -traditional -aes128 -passout "$pass" -out rsa.legacy.pem
openssl ec -in ec.sec1.pem -aes128 -passout "$pass" -out ec.legacy.pem
openssl ec -in ec.sec1.pem -outform DER -out ec.sec1.der
openssl rsa -in rsa.pkcs8.pem -traditional -outform DER -out rsa.pkcs1.der
chmod 600 ./*.pem
ssh-keygen -y -f rsa.pkcs1.pem > rsa.ssh
ssh-keygen -y -f ec.sec1.pem > ec.ssh
# ssh-keygen reads no Ed25519 key in PKCS#8: the line is its type and the 32 octets behind the DER frame
{ printf 'ssh-ed25519 '; { printf '\0\0\0\013ssh-ed25519\0\0\0\040'; tail -c 32 ed.spki.der; } | base64 -w0; echo ' tests'; } > ed.ssh
cat rsa.cert.pem ec.cert.pem > two.cert.pem
for name in rsa ec ed; do ssh-keygen -e -m RFC4716 -f "$name".ssh | sed "s/converted by.*OpenSSH/tests/" > "$name".ssh2; done
