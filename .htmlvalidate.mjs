/** @type {import('html-validate').ConfigData} */
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // React writes `charSet`, `hidden=""` and `<br/>`; to a parser they are the plain forms.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    // React does not print a character that HTML allows as it is.
    'no-raw-characters': ['error', { relaxed: true }],
    // Nobody reads the served text: it is compressed and has no line breaks of its own.
    'no-trailing-whitespace': 'off',
    // A title is cut by search engines at their own width; names here are as long as they are.
    'long-title': 'off',
    // A number copied with no-break spaces is refused by some telephones; CSS keeps it on a line.
    'tel-non-breaking': 'off',
    // ARIA lets a list be named, and readers announce it.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Boxes ticked for one list share its name; the rule knows this of radio buttons only.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
    // Class names come from Tailwind and carry `/`, `[` and `:`.
    'class-pattern': 'off',
  },
};
