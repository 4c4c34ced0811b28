#!/usr/bin/env python3
"""Following a log that grows fast: lag, latency, processor time, memory; and a soak with rotations.

  bench_live.py CLI live [SECONDS] [LINES_PER_SECOND]   events arrive how long after they were written
  bench_live.py CLI idle [SECONDS]                      processor time while nothing is written
  bench_live.py CLI flood [MEGABYTES]                   memory while a large backlog is read
  bench_live.py CLI alert                               from the failure that is too many to its alert
  bench_live.py CLI soak [SECONDS] [LINES_PER_SECOND] [ROTATE_EVERY]
                                                        memory, descriptors and counts over time

Prints figures, and exits with 1 where one is beyond its limit.
"""
import http.server
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time

LINE = ('{"time":"%s","method":"GET","path":"/orders/4711","status":200,"client_ip":"192.0.2.7",'
        '"msg":"request completed"}\n')
CHATTER = '{"time":"%s","level":"debug","msg":"cache entry 4711 of orders read again after 17 ms"}\n'
FAILED = ('{"time":"%s",%s"method":"GET","path":"/orders/4711","status":401,"client_ip":"192.0.2.7",'
          '"msg":"jwt expired %d"}\n')


def stamp(seconds):
    whole = time.gmtime(seconds)
    return time.strftime("%Y-%m-%dT%H:%M:%S", whole) + ".%03dZ" % int(seconds % 1 * 1000)


def processor_seconds(pid):
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident_kib(pid):
    for line in open(f"/proc/{pid}/status"):
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def descriptors(pid):
    return len(os.listdir(f"/proc/{pid}/fd"))


class Watch:
    """A watch whose events are read as they come; `events` holds (number, seconds after its own time)."""

    def __init__(self, cli, folder, *arguments):
        self.events, self.alerts, self.ready = [], [], threading.Event()
        self.process = subprocess.Popen(
            [cli, "watch", os.path.join(folder, "app.log"), "--json", *arguments],
            stdout=subprocess.PIPE, text=True)
        threading.Thread(target=self.read, daemon=True).start()
        if not self.ready.wait(20):
            sys.exit("the watch did not begin")

    def read(self):
        for line in self.process.stdout:
            now = time.time()
            told = json.loads(line)
            if told["type"] == "source" and told["state"] in ("following", "waiting"):
                self.ready.set()
            elif told["type"] == "alert":
                self.alerts.append((now, told))
            elif told["type"] == "event":
                number = int(told["text"].rsplit("jwt expired ", 1)[1].split('"')[0])
                written = time.mktime(time.strptime(told["time"][:19], "%Y-%m-%dT%H:%M:%S")) - time.timezone
                fraction = told["time"][19:-1]
                self.events.append((number, now - written - (float(fraction) if fraction else 0)))

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(30)


def wait_for(condition, seconds):
    end = time.time() + seconds
    while time.time() < end:
        if condition():
            return True
        time.sleep(0.02)
    return condition()


def live(cli, folder, seconds=15, rate=200_000):
    log = open(os.path.join(folder, "app.log"), "a", buffering=1024 * 1024)
    watch = Watch(cli, folder, "--state", os.path.join(folder, "state"))
    before, begun = processor_seconds(watch.process.pid), time.time()
    tick, failures, late = 0.05, 0, 0
    for step in range(int(seconds / tick)):
        now = time.time()
        text = LINE % stamp(now)
        count = int(rate * tick)
        log.write(text * (count - 2))
        for _ in range(2):
            failures += 1
            log.write(FAILED % (stamp(now), "", failures))
        log.flush()
        ahead = begun + (step + 1) * tick - time.time()
        late = max(late, -ahead)
        if ahead > 0:
            time.sleep(ahead)
    written = time.time() - begun
    whole = wait_for(lambda: len(watch.events) >= failures, 30)
    used = processor_seconds(watch.process.pid) - before
    lags = [lag for _, lag in watch.events]
    third = max(1, len(lags) // 3)
    first, last = statistics.median(lags[:third]), statistics.median(lags[-third:])
    kib = resident_kib(watch.process.pid)
    watch.end()
    numbers = [number for number, _ in watch.events]
    print(f"live: {rate * seconds / written:,.0f} lines/s for {written:.1f} s (writer at most {late:.2f} s late), "
          f"{len(numbers)} of {failures} events, each once: {sorted(set(numbers)) == sorted(numbers)}; lag median "
          f"{first:.2f} s in the first third, {last:.2f} s in the last, longest {max(lags):.2f} s; "
          f"{100 * used / written:.0f} % of a processor, {kib / 1024:.0f} MiB")
    return whole and len(set(numbers)) == failures == len(numbers) and last < first + 0.5 and last < 2


def idle(cli, folder, seconds=30):
    open(os.path.join(folder, "app.log"), "w").close()
    watch = Watch(cli, folder, "--state", os.path.join(folder, "state"))
    time.sleep(2)
    before = processor_seconds(watch.process.pid)
    time.sleep(seconds)
    share = 100 * (processor_seconds(watch.process.pid) - before) / seconds
    watch.end()
    print(f"idle: {share:.2f} % of a processor over {seconds} s")
    return share < 1


def flood(cli, folder, megabytes=600):
    path = os.path.join(folder, "app.log")
    text = "".join(LINE % stamp(1_772_445_600 + n / 1000) for n in range(5000)) + FAILED % (stamp(1_772_445_606), "", 1)
    with open(path, "w") as log:
        for _ in range(megabytes * 1_000_000 // len(text)):
            log.write(text)
    size = os.path.getsize(path)
    watch = Watch(cli, folder, "--from", "start", "--state", os.path.join(folder, "state"))
    most, begun, wanted = 0, time.time(), size // len(text)
    while len(watch.events) < wanted and time.time() < begun + 300:
        most = max(most, resident_kib(watch.process.pid))
        time.sleep(0.05)
    took = time.time() - begun
    watch.end()
    print(f"flood: {size / 1e6:.0f} MB in {took:.1f} s ({size / 1e6 / took:.0f} MB/s), {len(watch.events)} of "
          f"{wanted} events, at most {most / 1024:.0f} MiB")
    return len(watch.events) == wanted and most < 256 * 1024


class Receiver(http.server.BaseHTTPRequestHandler):
    """A webhook; `arrived` holds (time, alert)."""
    arrived = []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.arrived.append((time.time(), json.loads(body)))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


def usual(path, request):
    """An hour and a half before the present minute with three failures in each."""
    start = int(time.time()) // 60 * 60
    with open(path, "w") as log:
        for minute in range(90, 0, -1):
            for n in range(60):
                second = start - minute * 60 + n
                log.write(FAILED % (stamp(second), request % 0, 0) if n % 20 == 0 else LINE % stamp(second))


def one_alert(cli, folder, hook, rate, request):
    """`rate` lines a second beside, and ten failures a second: from the writing of the one that is too many."""
    path = os.path.join(folder, "app.log")
    usual(path, request)
    Receiver.arrived.clear()
    watch = Watch(cli, folder, "--from", "start", "--state", os.path.join(folder, "state"), "--webhook", hook)
    wait_for(lambda: len(watch.events) >= 90 * 3, 60)
    written, number, tick = {}, 0, 0.1
    begun = time.time()
    with open(path, "a") as log:
        for step in range(200):
            now = time.time()
            if step % 10 == 0:
                log.write(LINE % stamp(now))  # requests as ever: more of them would explain more failures
            log.write((CHATTER % stamp(now)) * int(rate * tick))
            if step >= 20:
                number += 1
                log.write(FAILED % (stamp(now), request % number, number))
            log.flush()
            written[number] = time.time()
            if watch.alerts and Receiver.arrived:
                break
            ahead = begun + (step + 1) * tick - time.time()
            if ahead > 0:
                time.sleep(ahead)
    raised = wait_for(lambda: watch.alerts and Receiver.arrived, 90)
    watch.end()
    shutil.rmtree(os.path.join(folder, "state"))
    if not raised:
        print(f"alert: none at {rate} lines/s")
        return None
    tipping = watch.alerts[0][1]["count"]  # all that it holds were written when it was raised ...
    tipping = min(max(1, tipping), number)  # ... and the usual ones among them make this too early, if anything
    return (watch.alerts[0][0] - written[tipping], Receiver.arrived[0][0] - written[tipping], tipping,
            len(watch.alerts))


def alert(cli, folder):
    """From the failure that is too many to its alert on standard output and at a webhook."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    hook = f"http://127.0.0.1:{server.server_address[1]}/"
    well = True
    for rate in (0, 50, 2000, 20_000, 100_000):
        for name, request in (("", ""), (" with request ids", '"request_id":"r-%d",')):
            if time.time() % 60 > 50:
                time.sleep(61 - time.time() % 60)  # the burst falls into one minute
            found = one_alert(cli, folder, hook, rate, request or "%.0s")
            if not found:
                well = False
                continue
            told, hooked, tipping, alerts = found
            print(f"alert: {rate} lines/s{name}: told {told:.2f} s after failure {tipping} of the burst was "
                  f"written, at the webhook {hooked:.2f} s after it; {alerts} alert")
            well = well and told < 1 and hooked < 1 and alerts == 1
    server.shutdown()
    return well


def soak(cli, folder, seconds=600, rate=1000, rotate_every=60):
    path = os.path.join(folder, "app.log")
    log = open(path, "w")
    watch = Watch(cli, folder, "--state", os.path.join(folder, "state"), "--from", "start")
    failures, lines, begun, rotated = 0, 0, time.time(), time.time()
    samples = []
    for step in range(int(seconds * 10)):
        now = time.time()
        log.write((LINE % stamp(now)) * (rate // 10 - 1))
        failures += 1
        log.write(FAILED % (stamp(now), "", failures))
        lines += rate // 10
        log.flush()
        if now - rotated >= rotate_every:
            rotated = now
            log.close()
            for number in range(9, 0, -1):
                for suffix in ("", ".gz"):
                    if os.path.exists(f"{path}.{number}{suffix}"):
                        os.rename(f"{path}.{number}{suffix}", f"{path}.{number + 1}{suffix}")
            os.rename(path, path + ".1")
            if os.path.exists(path + ".2"):
                subprocess.run(["gzip", path + ".2"], check=True)
            log = open(path, "w")
        if step % 50 == 0:
            samples.append((now - begun, resident_kib(watch.process.pid), descriptors(watch.process.pid)))
        ahead = begun + (step + 1) * 0.1 - time.time()
        if ahead > 0:
            time.sleep(ahead)
    whole = wait_for(lambda: len(watch.events) >= failures, 30)
    watch.end()
    warm = [s for s in samples if s[0] > seconds / 3] or samples
    mean_t = statistics.mean(s[0] for s in warm)
    mean_m = statistics.mean(s[1] for s in warm)
    spread = sum((s[0] - mean_t) ** 2 for s in warm) or 1
    slope = sum((s[0] - mean_t) * (s[1] - mean_m) for s in warm) / spread * 3600 / 1024
    history = json.loads(subprocess.run([cli, "history", "--state", os.path.join(folder, "state"), "--json"],
                                        capture_output=True, check=True).stdout)
    exact = history["requests"] == lines and history["failures"] == failures == len(watch.events)
    print(f"soak: {seconds} s, {lines} lines, {failures} events, rotated every {rotate_every} s: "
          f"{len(watch.events)} told, history has {history['requests']} requests and {history['failures']} failures; "
          f"memory {samples[0][1] / 1024:.1f} to {samples[-1][1] / 1024:.1f} MiB ({slope:+.2f} MiB/h after a third), "
          f"descriptors {min(s[2] for s in warm)} to {max(s[2] for s in warm)}")
    return whole and exact and max(s[2] for s in warm) < 64


def main():
    if len(sys.argv) < 3 or sys.argv[2] not in ("live", "idle", "flood", "alert", "soak"):
        sys.exit(__doc__)
    folder = tempfile.mkdtemp(prefix="bearerwatch-live-")
    try:
        well = globals()[sys.argv[2]](sys.argv[1], folder, *[int(value) for value in sys.argv[3:]])
    finally:
        shutil.rmtree(folder)
    sys.exit(0 if well else 1)


if __name__ == "__main__":
    main()
