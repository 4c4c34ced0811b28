#!/usr/bin/env python3
"""Writes made logs for bench_scan.sh: make_log.py KIND FILE MEGABYTES.

Kinds: json and access (2 % failures), products (lines of six products by turns, 2 % failures), json_all and access_all (each line fails), dense (words of the rules in each line, no
failure), line (one line), levels (JSON nested a million deep), files (a folder of 10,000 files).
"""
import os
import random
import sys

MESSAGES = ['jwt expired', 'invalid signature', 'jwt malformed', 'jwt audience invalid',
            'no applicable key found in the JSON Web Key Set']


def clock(number):
    second, milli = divmod(number, 1000)
    minute, second = divmod(second, 60)
    hour, minute = divmod(minute, 60)
    return 1 + hour // 24, hour % 24, minute, second, milli


def json_line(number, failed):
    return ('{"level":"%s","time":"2026-03-%02dT%02d:%02d:%02d.%03dZ","service":"api","req":{"id":"req-%d","method":"GET",'
            '"url":"/orders/%d/items","remoteAddress":"198.51.100.%d"},"res":{"statusCode":%d},"responseTime":%d,"msg":"%s"}\n'
            % (('warn' if failed else 'info',) + clock(number) +
               (number, random.randrange(10**6), random.randrange(250), 401 if failed else 200, random.randrange(400),
                random.choice(MESSAGES) if failed else 'request completed')))


def access_line(number, failed):
    day, hour, minute, second, _ = clock(number)
    return ('198.51.100.%d - - [%02d/Mar/2026:%02d:%02d:%02d +0000] "GET /orders/%d/items HTTP/1.1" %d %d "-" '
            '"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/%d.0 Safari/537.36"\n'
            % (random.randrange(250), day, hour, minute, second, random.randrange(10**6), 401 if failed else 200,
               random.randrange(100, 9999), random.randrange(90, 130)))


def dense_line(number, _):
    return ('2026-03-%02dT%02d:%02d:%02d.%03dZ INFO [auth] token key signature audience issuer scope claim session '
            'verified, jwt and bearer and kid known, request %d\n' % (clock(number) + (number,)))


AGENTS = ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36',
          'curl/7.88.1', 'okhttp/4.9.3']
PATHS = ['/api/v1/orders/%d', '/api/v1/users/%d/profile', '/login?next=%d', '/oauth2/authorize?client_id=web%d',
         '/api/v2/accounts/%d/transactions', '/static/js/main.%d.js']
DOINGS = ['Request completed', 'Session created for user 42', 'Cache miss for key product:7', 'Found 3 items for account 17',
          'Sending message to client', 'User authenticated']


def product_line(number, failed):
    day, hour, minute, second, milli = clock(number)
    path = random.choice(PATHS) % random.randrange(10**5)
    agent, address = random.choice(AGENTS), '198.51.100.%d' % random.randrange(250)
    doing = random.choice(MESSAGES if failed else DOINGS)
    status = 401 if failed else 200
    stamp = '2026-03-%02dT%02d:%02d:%02d.%03dZ' % (day, hour, minute, second, milli)
    kind = number % 6
    if kind == 0:
        return (f'{address} - - [{day:02d}/Mar/2026:{hour:02d}:{minute:02d}:{second:02d} +0000] "GET {path} HTTP/1.1" {status} '
                f'512 "-" "{agent}"\n')
    if kind == 1:
        return (f'{{"@timestamp":"{stamp}","log.level":"INFO","message":"{doing}","service.name":"shop","client.ip":"{address}",'
                f'"http.request.method":"GET","url.path":"{path}","http.response.status_code":{status}}}\n')
    if kind == 2:
        return (f'{{"level":30,"time":"{stamp}","req":{{"id":{number},"method":"GET","url":"{path}","headers":{{"host":'
                f'"api.example.com","user-agent":"{agent}"}},"remoteAddress":"{address}"}},"res":{{"statusCode":{status}}},'
                f'"msg":"{doing}"}}\n')
    if kind == 3:
        return (f'{stamp[:10]} {stamp[11:-1]}  INFO 1 --- [nio-8080-exec-3] c.e.shop.OrderController : {doing}\n')
    if kind == 4:
        return f'time={stamp} level=info msg="{doing}" method=GET path={path} status={status} remote={address}\n'
    return (f'[{stamp}] "GET {path} HTTP/2" {status} - 0 512 12 11 "{address}" "{agent}" '
            f'"3f2a9c1e-0000-4000-8000-{number % 10**12:012d}" "api.example.com" "10.0.0.12:8080"\n')


LINES = {'json': (json_line, 0.02), 'access': (access_line, 0.02), 'json_all': (json_line, 1), 'access_all': (access_line, 1),
         'products': (product_line, 0.02), 'dense': (dense_line, 0)}


def main():
    kind, path, size = sys.argv[1], sys.argv[2], int(sys.argv[3]) * 1024 * 1024
    random.seed(1)
    if kind == 'files':
        os.mkdir(path)
        for number in range(10_000):
            with open(f'{path}/{number:05d}.log', 'w', encoding='ascii') as out:
                out.write(json_line(number, number % 50 == 0))
        return
    with open(path, 'w', encoding='ascii') as out:
        if kind == 'line':
            for _ in range(size // 65536):
                out.write('jwt expired ' * 5461 + 'abcd')
            return
        if kind == 'levels':
            out.write('{"a":' * 1_000_000 + '1' + '}' * 1_000_000 + '\n')
            return
        line, share = LINES[kind]
        written = number = 0
        while written < size:
            text = ''.join(line(number + i, random.random() < share) for i in range(20_000))
            number += 20_000
            written += len(text)
            out.write(text)


main()
