#!/usr/bin/env python3
"""Brings the translations up to date with the sources.

    update.py [LANGUAGE ...]        (default: the languages that are here)

Runs lupdate of Qt over ui/ and app/, gives the texts of plain functions the context that they are looked up
in, and adds the words of the catalogue and of the claims, which stand in tables. Finished translations stay;
new texts come in as unfinished.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# Functions called tr outside of a class look their texts up in these contexts.
CONTEXTS = {'bearerwatch::models': 'models', 'bearerwatch::desktop': 'samples'}


def literals(text):
    """The string literals of C++ in `text`, neighbours joined."""
    for run in re.finditer(r'"(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*', text):
        parts = re.findall(r'"((?:[^"\\\n]|\\.)*)"', run.group())
        yield ''.join(parts).replace('\\"', '"').replace('\\\\', '\\')


def tables():
    """Context and text of what stands in tables."""
    words = (ROOT / 'ui/models/claim_words.cpp').read_text()
    for call in re.finditer(r'WORDS\(((?:\s*"(?:[^"\\]|\\.)*")+)\s*\)', words):
        for text in literals(call.group(1)):
            yield 'claims', text
    for file in sorted((ROOT / 'core/causes').glob('c*.cpp')):
        for text in literals(file.read_text()):
            if ' ' in text or text[:1].isupper():
                yield 'core', text


def messages(root):
    for context in root.findall('context'):
        name = context.findtext('name')
        for message in context.findall('message'):
            yield CONTEXTS.get(name, name), message


def update(language):
    target = HERE / f'bearerwatch_{language}.ts'
    done = {}
    if target.exists():
        for name, message in messages(ET.parse(target).getroot()):
            done[name, message.findtext('source')] = message.find('translation')
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / 'fresh.ts'
        subprocess.run(['/usr/lib/qt6/bin/lupdate', '-silent', '-locations', 'none', str(ROOT / 'ui'),
                        str(ROOT / 'app'), '-target-language', language, '-ts', str(fresh)],
                       check=True, stderr=subprocess.DEVNULL)
        found = {}
        for name, message in messages(ET.parse(fresh).getroot()):
            found.setdefault(name, {})[message.findtext('source')] = message
    for name, text in tables():
        if text not in found.setdefault(name, {}):
            message = ET.Element('message')
            ET.SubElement(message, 'source').text = text
            ET.SubElement(message, 'translation', type='unfinished')
            found[name][text] = message
    root = ET.Element('TS', version='2.1', language=language, sourcelanguage='en')
    unfinished = 0
    for name in sorted(found):
        context = ET.SubElement(root, 'context')
        ET.SubElement(context, 'name').text = name
        for text, message in found[name].items():
            old = done.get((name, text))
            if old is not None:
                message.remove(message.find('translation'))
                message.append(old)
            unfinished += message.find('translation').get('type') == 'unfinished'
            context.append(message)
    ET.indent(root, '  ')
    target.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' +
                      ET.tostring(root, encoding='unicode') + '\n')
    print(f'{target.name}: {unfinished} of {sum(map(len, found.values()))} texts have no translation yet')


if __name__ == '__main__':
    known = sorted(path.stem.split('_', 1)[1] for path in HERE.glob('bearerwatch_*.ts'))
    for wanted in sys.argv[1:] or known:
        update(wanted)
