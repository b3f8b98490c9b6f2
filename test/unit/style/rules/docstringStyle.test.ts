import { docstringStyle } from '../../../../src/style/rules/docstringStyle.ts';
import { codeRuleCases } from '../ruleCases.ts';

const google =
  'def f(a):\n    """Do.\n\n    Args:\n        a: It.\n\n    Returns:\n        Nothing.\n    """\n';
const numpy =
  'def f(a):\n    """Do.\n\n    Parameters\n    ----------\n    a : int\n        It.\n    """\n';
const sphinx =
  'class A:\n    def f(self, a):\n        """Do.\n\n        :param a: it\n        :returns: nothing\n        """\n';

codeRuleCases(docstringStyle, {
  heard: {
    google: [
      'Use Google-style docstrings',
      'docstrings in Google style',
      'Google docstrings, not NumPy',
      'google format for docstrings',
      'docstrings: Google rather than Sphinx',
    ],
    numpy: [
      'NumPy-style docstrings',
      'numpydoc please',
      'docstrings follow the NumPy convention',
      'I prefer numpy docstrings over google ones',
      'write docstrings the NumPy way',
    ],
    sphinx: [
      'Sphinx-style docstrings',
      'reST docstrings',
      'docstrings with :param and :returns: fields',
      'reStructuredText docstrings instead of Google',
      'use sphinx docstrings',
    ],
  },
  notHeard: [
    "follow Google's Python style guide",
    'always write docstrings',
    'use numpy for arrays',
    'Google or NumPy docstrings, either is fine',
    'build the docs with Sphinx',
    'docstrings in English',
  ],
  seen: {
    python: [
      { code: google, wanted: 'numpy', broken: [2] },
      { code: google, wanted: 'google', broken: [], kept: 1 },
      { code: numpy, wanted: 'google', broken: [2] },
      { code: sphinx, wanted: 'google', broken: [3] },
      { code: sphinx, wanted: 'sphinx', broken: [], kept: 1 },
      {
        code: 'def f(a):\n    """Do it. Returns: nothing."""\n',
        wanted: 'numpy',
        broken: [],
        kept: 0,
      },
    ],
  },
});
