#!/usr/bin/python3
"""Reads the accessibility tree of a running program over AT-SPI, as a screen reader does.

    accessibility_tree.py NAME [SECRET ...]

Ends with 1 where a visible control has no name, where one of the secrets can be read, or where the
program is not there. Needs python3-pyatspi, a session bus and the accessibility bus.
"""
import itertools
import sys
import time

import pyatspi

CONTROLS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TEXT,
            pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SPIN_BUTTON,
            pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST,
            pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_PAGE_TAB_LIST, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_TOGGLE_BUTTON}

MOST_CHILDREN = 100  # the cells of a long table are alike


def find(name):
    for _ in range(100):
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


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
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
