#!/usr/bin/env python3
"""Brings the translations up to date with the sources.

    update.py [LANGUAGE ...]        (default: the languages that are here)

Runs lupdate of Qt over ui/ and app/, gives the texts of plain functions the context that they are looked up
in, and adds the words of the catalogue, of incidents and of the claims, which stand in tables. Finished
translations stay; new texts come in as unfinished.
"""
import copy
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# A function of a file that gives its texts a context of their own, or that of a class.
HELPER = re.compile(r'QCoreApplication::translate\(\s*"([^"]+)",\s*text|return (\w+)::tr\(text\)')
# A class whose tr() knows its name; the texts of others are looked up under their base class.
TRANSLATED_CLASS = re.compile(r'\b(?:class|struct)\s+(\w+)[^;{}]*\{\s*(?:Q_OBJECT|Q_DECLARE_TR_FUNCTIONS)')
# What core marks as a sentence or a phrase of its own (core/causes/sentence.h).
MARKED = re.compile(r'\b(?:say|phrase)\(((?:\s*"(?:[^"\\\n]|\\.)*")+)')


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
    catalogues = sorted((ROOT / 'core/causes').glob('c*.cpp'))
    for file in [*catalogues, ROOT / 'core/spikes/explanation.cpp', ROOT / 'core/spikes/reasons.cpp']:
        for text in literals(file.read_text()):
            if (' ' in text or text[:1].isupper()) and len(text.strip()) > 3:
                yield 'core', text
    for file in sorted((ROOT / 'core').rglob('*.cpp')):
        for call in MARKED.finditer(file.read_text()):
            for text in literals(call.group(1)):
                yield 'core', text


def helper_context(file, guess):
    """The context in which `file` looks up the texts that lupdate takes for those of the class `guess`."""
    found = HELPER.search(pathlib.Path(file).read_text())
    if not found:
        sys.exit(f'{file}: {guess} has no Q_OBJECT, so its texts are looked up elsewhere and never found; '
                 'call tr of the class around it')
    return found[1] or f'{guess.rsplit("::", 1)[0] if "::" in guess else guess}::{found[2]}'


def extract(target, language):
    """Runs lupdate over the sources; gives the messages by context as the program looks them up."""
    subprocess.run(['/usr/lib/qt6/bin/lupdate', '-locations', 'absolute', '-tr-function-alias',
                    'tr+=translated', str(ROOT / 'ui'), str(ROOT / 'app'), '-target-language', language,
                    '-ts', str(target)], check=True, capture_output=True)
    classes = {name for folder in ('ui', 'app') for file in (ROOT / folder).rglob('*.[hc]*')
               for name in TRANSLATED_CLASS.findall(file.read_text())}
    found = {}
    for context in ET.parse(target).getroot().findall('context'):
        name = context.findtext('name')
        for message in context.findall('message'):
            files = {str((target.parent / place.get('filename')).resolve())
                     for place in message.findall('location')}
            for place in message.findall('location'):
                message.remove(place)
            guessed = name.startswith('bearerwatch') and name.rsplit('::', 1)[-1] not in classes
            for own in {helper_context(file, name) for file in files} if guessed else {name}:
                found.setdefault(own, {})[message.findtext('source')] = copy.deepcopy(message)
    return found


def finished(target):
    """The translations that `target` holds, by context and text."""
    done = {}
    if target.exists():
        for context in ET.parse(target).getroot().findall('context'):
            for message in context.findall('message'):
                translation = message.find('translation')
                if translation.get('type') != 'unfinished':
                    done[context.findtext('name'), message.findtext('source')] = translation
                    done.setdefault((None, message.findtext('source')), translation)  # moved to another class
    return done


def update(language):
    target = HERE / f'bearerwatch_{language}.ts'
    done = finished(target)
    with tempfile.TemporaryDirectory() as folder:
        found = extract(pathlib.Path(folder) / 'fresh.ts', language)
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
            old = done.get((name, text), done.get((None, text)))
            if old is not None:
                message.remove(message.find('translation'))
                message.append(copy.deepcopy(old))
            unfinished += message.find('translation').get('type') == 'unfinished'
            context.append(message)
    ET.indent(root, '  ')
    target.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' +
                      ET.tostring(root, encoding='unicode') + '\n')
    print(f'{target.name}: {unfinished} of {sum(map(len, found.values()))} texts have no translation yet')


if __name__ == '__main__':
    known = sorted(path.stem.split('_', 1)[1] for path in HERE.glob('bearerwatch_*.ts'))
    for wanted in sys.argv[1:]:
        if not re.fullmatch('[a-z]{2,3}(_[A-Z]{2})?', wanted):
            sys.exit(f'"{wanted}" is no language: give codes like "de" or "pt_BR", or nothing for ' + ', '.join(known))
    for wanted in sys.argv[1:] or known:
        update(wanted)
