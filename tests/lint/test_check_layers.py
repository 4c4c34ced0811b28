#!/usr/bin/env python3
"""The layer check must find what it claims to find: each fault is planted in a small tree."""
import os
import tempfile
import unittest

import check_layers


class CheckLayers(unittest.TestCase):
    def faults(self, files):
        with tempfile.TemporaryDirectory() as root:
            for name, text in files.items():
                path = os.path.join(root, name)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, 'w', encoding='utf-8') as out:
                    out.write(text)
            return '\n'.join(check_layers.check(root)[0])

    def test_allowed_arrow(self):
        self.assertEqual(self.faults({'core/jose/a.h': '#include "base/b.h"\n', 'core/base/b.h': '\n'}), '')

    def test_forbidden_arrow(self):
        self.assertIn('base may not include jose', self.faults({'core/base/b.h': '#include "jose/a.h"\n'}))
        self.assertIn('panels may not include verdict', self.faults({'ui/panels/p.h': '#include "verdict/v.h"\n'}))

    def test_qt_in_core(self):
        self.assertIn('Qt in core', self.faults({'core/base/b.h': '#include <QString>\n'}))

    def test_openssl_and_charts(self):
        self.assertIn('OpenSSL outside', self.faults({'core/jose/a.cpp': '#include <openssl/evp.h>\n'}))
        self.assertIn('Qt Charts outside', self.faults({'ui/panels/p.cpp': '#include <QtCharts/QChart>\n'}))
        self.assertEqual(self.faults({'core/crypto/a.cpp': '#include <openssl/evp.h>\n'}), '')

    def test_widgets_in_models(self):
        self.assertIn('Widgets in ui/models', self.faults({'ui/models/m.cpp': '#include <QWidget>\n'}))

    def test_cycle(self):
        self.assertIn('include cycle', self.faults({'core/base/a.h': '#include "base/b.h"\n',
                                                    'core/base/b.h': '#include "base/a.h"\n'}))

    def test_long_file(self):
        self.assertIn('more than 400 lines', self.faults({'core/base/a.cpp': '\n' * 500}))
        self.assertEqual(self.faults({'core/base/a.cpp': '// A table.\n' + '\n' * 500}), '')

    def test_empty_tree(self):
        self.assertIn('no sources found', self.faults({'README.md': '\n'}))


if __name__ == '__main__':
    unittest.main()
