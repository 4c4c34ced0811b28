#!/usr/bin/env python3
"""Runs commands by turns and prints the best time of each and the ratio of the first to the others.

  alternate.py ROUNDS BYTES NAME=COMMAND...

Wall time suffers from the other users of a machine, so processor time (user and system, all threads) stands
beside it.
"""
import os
import subprocess
import sys
import time


def run(command):
    begun = time.monotonic()
    process = subprocess.Popen(command, shell=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return time.monotonic() - begun, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    rounds, size = int(sys.argv[1]), int(sys.argv[2])
    commands = [argument.split('=', 1) for argument in sys.argv[3:]]
    results = {name: [] for name, _ in commands}
    for _ in range(rounds):
        for name, command in commands:
            results[name].append(run('exec ' + command))
    best = {name: tuple(min(column) for column in zip(*runs)) for name, runs in results.items()}
    first = commands[0][0]
    wall, processor, _ = best[first]
    memory = max(run[2] for run in results[first])
    line = f'{wall:.2f} s, {size / max(wall, 1e-3) / 1e6:.0f} MB/s, {processor:.2f} s of processor, {memory:.0f} MiB'
    for name, _ in commands[1:]:
        other_wall, other_processor, _ = best[name]
        line += (f'; {wall / max(other_wall, 1e-3):.1f} times {name} ({other_wall:.2f} s), in processor time '
                 f'{processor / max(other_processor, 1e-2):.1f} times ({other_processor:.2f} s)')
    print(line)


main()
