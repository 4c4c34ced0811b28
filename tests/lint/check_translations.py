#!/usr/bin/env python3
"""Checks that each translation keeps what its source text needs.

    check_translations.py FOLDER [HELP_FOLDER]

For every finished text of FOLDER/*.ts: the same placeholders (%1, %n, {name}) as the source, a mnemonic where
the source has one, and as many plural forms as the language has. For every page of HELP_FOLDER/en: in each other
language a page with as many headings and the same examples. Names each fault; ends with 1 if there is one.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

PLURAL_FORMS = {'ar': 6, 'de': 2}  # Qt's rules for numerus forms
PLACEHOLDER = re.compile(r'%n|%L?\d+|\{[a-z]+\}')
MNEMONIC = re.compile(r'&(?![&\s])')


def faults(language, message):
    """What is wrong with one <message>, as sentences."""
    source = message.findtext('source')
    translation = message.find('translation')
    if translation.get('type') == 'unfinished':
        return
    wanted = sorted(set(PLACEHOLDER.findall(source)))
    texts = [translation.text or '']
    if message.get('numerus') == 'yes':
        texts = [form.text or '' for form in translation.findall('numerusform')]
        if len(texts) != PLURAL_FORMS.get(language):
            yield f'{len(texts)} plural forms, the language has {PLURAL_FORMS.get(language)}'
        wanted = [name for name in wanted if name != '%n']  # "one alert" needs no number
    for text in texts:
        if not text.strip():
            yield 'finished, but empty'
        found = sorted({name for name in PLACEHOLDER.findall(text)} - ({'%n'} if len(texts) > 1 else set()))
        if found != wanted:
            yield f'placeholders {found}, the source has {wanted}'
        if MNEMONIC.search(source) and '<' not in source and not MNEMONIC.search(text):
            yield 'no mnemonic (&), the source has one'


def skeleton(page):
    """What a translation of a help page must keep: depths of headings, and the lines of examples."""
    kept, code = [], False
    for line in page.splitlines():
        fence = line.startswith('```')
        if fence or code:
            kept.append(line)
        elif line.startswith('#'):
            kept.append(line.split(' ')[0])
        code = code != fence
    return kept


def help_faults(folder):
    pages = {page.name: page.read_text() for page in sorted((folder / 'en').glob('*.md'))}
    for language in sorted(path for path in folder.iterdir() if path.is_dir() and path.name != 'en'):
        for name, english in pages.items():
            page = language / name
            if not page.exists():
                yield f'{language.name}/{name}: there is no such page'
            elif skeleton(page.read_text()) != skeleton(english):
                yield f'{language.name}/{name}: headings or examples differ from the English page'


def main(folder, help_folder=None):
    found = 0
    for fault in help_faults(pathlib.Path(help_folder)) if help_folder else ():
        found += 1
        print(fault)
    for file in sorted(pathlib.Path(folder).glob('*.ts')):
        root = ET.parse(file).getroot()
        for context in root.findall('context'):
            for message in context.findall('message'):
                for fault in faults(root.get('language'), message):
                    found += 1
                    print(f'{file.name}: {context.findtext("name")}: "{message.findtext("source")}": {fault}')
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
