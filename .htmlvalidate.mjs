/** @type {import('html-validate').ConfigData} */
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // React prints attributes and void elements its own way; both are the same document.
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
    // Class names come from Tailwind and carry `/`, `[` and `:`.
    'class-pattern': 'off',
  },
};
