#!/usr/bin/env python3
"""The check of translations must find what it claims to find: each fault is planted."""
import pathlib
import tempfile
import unittest
import xml.etree.ElementTree as ET

import check_translations


def message(source, *forms, numerus=False, unfinished=False):
    root = ET.Element('message', {'numerus': 'yes'} if numerus else {})
    ET.SubElement(root, 'source').text = source
    translation = ET.SubElement(root, 'translation', {'type': 'unfinished'} if unfinished else {})
    if numerus:
        for form in forms:
            ET.SubElement(translation, 'numerusform').text = form
    else:
        translation.text = forms[0]
    return root


class CheckTranslations(unittest.TestCase):
    def faults(self, *arguments, **names):
        return '\n'.join(check_translations.faults('de', message(*arguments, **names)))

    def test_sound_texts(self):
        self.assertEqual(self.faults('%1 of %2', '%2: %1'), '')
        self.assertEqual(self.faults('&Open', 'Ö&ffnen'), '')
        self.assertEqual(self.faults('%n keys of %1', 'ein Schlüssel aus %1', '%n Schlüssel aus %1', numerus=True), '')
        self.assertEqual(self.faults('{claim} is missing', '', unfinished=True), '')

    def test_placeholders(self):
        self.assertIn('placeholders', self.faults('%1 of %2', '%1'))
        self.assertIn('placeholders', self.faults('{claim} is missing', '{Claim} fehlt'))
        self.assertIn('placeholders', self.faults('Salt & Pepper', 'Salz & %1'))

    def test_mnemonic_empty_and_plural(self):
        self.assertIn('mnemonic', self.faults('&Open', 'Öffnen'))
        self.assertIn('empty', self.faults('Open', ' '))
        self.assertIn('plural forms', self.faults('%n keys', '%n Schlüssel', numerus=True))

    def test_help_pages(self):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            for language in ('en', 'de'):
                (folder / language).mkdir()
            page = '# A title\n## A heading\nProse.\n```\nexample()\n```\n'
            (folder / 'en/one.md').write_text(page)
            self.assertIn('no such page', '\n'.join(check_translations.help_faults(folder)))
            (folder / 'de/one.md').write_text(page.replace('Prose.', 'Prosa.\nMehr.'))
            self.assertEqual(list(check_translations.help_faults(folder)), [])
            (folder / 'de/one.md').write_text(page.replace('example()', 'beispiel()'))
            self.assertIn('examples differ', '\n'.join(check_translations.help_faults(folder)))


if __name__ == '__main__':
    unittest.main()
