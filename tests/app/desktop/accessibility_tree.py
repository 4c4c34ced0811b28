#!/usr/bin/python3
"""Reads the accessibility tree of a running program over AT-SPI, as a screen reader does.

    accessibility_tree.py NAME [SECRET ...]
    accessibility_tree.py --tab NAME

Ends with 1 where a visible control has no name, where one of the secrets can be read, or where the
program is not there. With --tab it presses Tab with xdotool in the dialog that is in front: ends with 1
where the focus stays in a control, or does not come back to the first one. Needs python3-pyatspi, a session
bus and the accessibility bus.
"""
import itertools
import subprocess
import sys
import time

import pyatspi
from gi.repository import Atspi

CONTROLS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TEXT,
            pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SPIN_BUTTON,
            pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST,
            pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_PAGE_TAB_LIST, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_TOGGLE_BUTTON}

MOST_CHILDREN = 100  # the cells of a long table are alike


def find(name):
    for _ in range(300):
        for program in pyatspi.Registry.getDesktop(0):
            if program and program.name and program.name.lower().startswith(name.lower()):
                return program
        time.sleep(0.2)
    sys.exit(f'{name} is not on the accessibility bus')


def texts(node):
    yield node.name or ''
    yield node.description or ''
    try:
        text = node.queryText()
        yield text.getText(0, min(text.characterCount, 100000))
    except NotImplementedError:
        pass


def walk(node, parents=()):
    yield node, parents
    if len(parents) < 30:
        for child in itertools.islice(node, MOST_CHILDREN):
            if child is not None:
                yield from walk(child, parents + (node,))


def focused(program):
    """The control with the focus, by its way from the window in front; None while there is none."""
    for window in program:
        if window is None or not window.getState().contains(pyatspi.STATE_ACTIVE):
            continue
        for node, parents in walk(window):
            state = node.getState()
            # A chosen tab or item says that it has the focus whoever has it.
            inner = any(parent.getRole() in CONTROLS for parent in parents)
            if (state.contains(pyatspi.STATE_FOCUSED) and state.contains(pyatspi.STATE_SHOWING) and parents
                    and not inner):
                way = tuple(one.getIndexInParent() for one in parents + (node,))
                return way, f'{node.getRoleName()} "{node.name}"'
    return None


def press_tab_until_moved(program, before):
    """None where the focus stays; in a field for a time Tab goes through its parts first."""
    for _ in range(8):
        subprocess.run(['xdotool', 'key', 'Tab'], check=True)
        parts = 'spin' in before[1]
        until = time.monotonic() + (2 if parts else 60)
        while time.monotonic() < until:
            now = focused(program)
            if now and now[0] != before[0]:
                return now
            time.sleep(0.05)
        if not parts:
            return None
    return None


def tab_round(program):
    program.set_cache_mask(Atspi.Cache.NONE)  # else a focus that has gone is still reported
    first = None
    for _ in range(600):
        first = focused(program)
        if first:
            break
        time.sleep(0.1)
    if not first:
        print('nothing has the focus')
        return 1
    seen, here = [first], first
    while len(seen) < 60:
        there = press_tab_until_moved(program, here)
        if not there:
            print(f'Tab does not leave {here[1]}')
            return 1
        if there[0] == first[0]:
            print(f'Tab goes round {len(seen)} controls')
            return 0 if len(seen) > 1 else 1
        seen.append(there)
        here = there
    print('Tab does not come back to ' + first[1])
    return 1


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if sys.argv[1] == '--tab':
        return tab_round(find(sys.argv[2]))
    faults, count = [], 0
    for node, parents in walk(find(sys.argv[1])):
        if not node.getState().contains(pyatspi.STATE_SHOWING):
            continue
        count += 1
        inner = any(parent.getRole() in CONTROLS for parent in parents)
        if node.getRole() in CONTROLS and not inner and not (node.name or '').strip():
            faults.append(f'no name: {node.getRoleName()} in ' +
                          ' / '.join(parent.name or parent.getRoleName() for parent in parents[-3:]))
        for secret in sys.argv[2:]:
            if any(secret in text for text in texts(node)):
                faults.append(f'a secret can be read in {node.getRoleName()} "{node.name}"')
    print(f'{count} objects are shown, {len(faults)} faults')
    print('\n'.join(faults))
    return 1 if faults or count < 20 else 0


if __name__ == '__main__':
    sys.exit(main())
