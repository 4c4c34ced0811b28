#!/usr/bin/env python3
"""Checks the includes of the sources against layers.txt.

    check_layers.py ROOT    the folder that holds core, ui and app

Checked: arrows between folders, include cycles between files, no Qt in core, OpenSSL only in
core/crypto, Qt Charts only in ui/charts, no Widgets in ui/services and ui/models, and no file over
400 lines that is not a table. Prints each fault with its file and line; exits 1 when there is one.
"""
import os
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
CORE = ['base', 'causes', 'crypto', 'jose', 'oauth', 'tokens', 'verdict', 'diagnosis', 'logs', 'tail',
        'events', 'series', 'spikes', 'history', 'pipeline', 'report']
UI = ['services', 'models', 'charts', 'panels', 'shell']
APP = ['desktop', 'cli']
WIDGETS = re.compile(r'^(Qt(Widgets|Charts)/|Q(Widget|Dialog|MainWindow|Label|PushButton|ToolButton|MessageBox|'
                     r'TableView|TreeView|ListView|LineEdit|PlainTextEdit|VBoxLayout|HBoxLayout|Frame)$)')
CHARTS = re.compile(r'^(QtCharts(/|$)|Q(Chart|ChartView|BarSeries|BarSet|StackedBarSeries|LineSeries|ValueAxis|'
                    r'DateTimeAxis|BarCategoryAxis|Legend|AbstractSeries|XYSeries)$)')
MAX_LINES = 400


def read_layers(path):
    """Maps each folder to the set of folders that it may include."""
    layers = {}
    for number, line in enumerate(open(path, encoding='utf-8'), 1):
        line = line.split('#')[0].strip()
        if not line:
            continue
        folder, _, allowed = line.partition(':')
        names = set()
        for name in allowed.split():
            names.update(CORE if name == '@core' else [name])
        if folder in layers:
            sys.exit(f'{path}:{number}: {folder} stands twice')
        layers[folder] = names
    return layers


def sources(root):
    for part, folders in (('core', CORE), ('ui', UI), ('app', APP)):
        for folder in folders:
            for base, _, names in os.walk(os.path.join(root, part, folder)):
                for name in sorted(names):
                    if name.endswith(('.h', '.cpp')):
                        yield part, folder, os.path.join(base, name)


def foreign_fault(part, folder, header):
    """Why a header of a library may not be included here, or None."""
    if part == 'core' and re.match(r'Q[A-Z]|Qt', header):
        return 'Qt in core'
    if header.startswith('openssl/') and folder != 'crypto':
        return 'OpenSSL outside core/crypto'
    if CHARTS.match(header) and folder != 'charts':
        return 'Qt Charts outside ui/charts'
    if folder in ('services', 'models') and WIDGETS.match(header):
        return f'Widgets in ui/{folder}'
    return None


def find_cycle(graph):
    """A list of files that include each other in a ring, or None. Iterative depth-first search."""
    state = {}
    for start in graph:
        if state.get(start):
            continue
        trail, iterators = [start], [iter(sorted(graph[start]))]
        state[start] = 'open'
        while trail:
            following = next(iterators[-1], None)
            if following is None:
                state[trail.pop()] = 'done'
                iterators.pop()
            elif state.get(following) == 'open':
                return trail[trail.index(following):] + [following]
            elif following in graph and not state.get(following):
                state[following] = 'open'
                trail.append(following)
                iterators.append(iter(sorted(graph[following])))
    return None


def is_table(lines):
    return bool(lines) and 'table' in lines[0].lower()


def check(root):
    layers = read_layers(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'layers.txt'))
    faults, graph, count = [], {}, 0
    for part, folder, path in sources(root):
        count += 1
        shown = os.path.relpath(path, root)
        lines = open(path, encoding='utf-8', errors='replace').read().splitlines()
        if len(lines) > MAX_LINES and not is_table(lines):
            faults.append(f'{shown}:{len(lines)}: more than {MAX_LINES} lines '
                          '(a table says "table" in a comment on its first line)')
        edges = graph.setdefault(path, set())
        for number, line in enumerate(lines, 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            header = match.group(2)
            fault = foreign_fault(part, folder, header)
            if fault:
                faults.append(f'{shown}:{number}: {fault}: {header}')
            target = header.split('/')[0]
            if match.group(1) == '"' and target in layers and '/' in header:
                if target != folder and target not in layers[folder]:
                    faults.append(f'{shown}:{number}: {folder} may not include {target}: {header}')
            if match.group(1) == '"':
                candidates = [os.path.join(root, x, header) for x in ('core', 'ui', 'app')]
                candidates.append(os.path.join(os.path.dirname(path), header))
                edges.update(x for x in candidates if os.path.exists(x))
    cycle = find_cycle(graph)
    if cycle:
        faults.append('include cycle: ' + ' -> '.join(os.path.relpath(x, root) for x in cycle))
    if count == 0:
        faults.append(f'{root}: no sources found')
    return faults, count


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    faults, count = check(sys.argv[1])
    for fault in faults:
        print(fault)
    print(f'{count} files read, {len(faults)} faults')
    sys.exit(1 if faults else 0)


if __name__ == '__main__':
    main()
