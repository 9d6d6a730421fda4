import fc from 'fast-check';

/** Stands in every piece of markup that is sent; whole in an answer, it was not escaped. */
const MARKUP = [
  '"><script>x7()</script>',
  "'><img src=x onerror=x7()>",
  '</script><x7>',
  '</title></textarea><x7>',
  '--><x7>',
  ']]><x7>',
  '" x7on="',
  "' x7on='",
  'javascript:x7()',
  'JaVaScRiPt\t:x7()',
  'data:text/html,<x7>',
  '&lt;x7&gt;<x7>',
  '\u2028</script><x7>',
];

const BROKEN = [
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u2066abc',
  '\ufeff',
  '\ufffe\uffff',
  '\u0300\u0301\u0309'.repeat(50),
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '\r\nX-X7: 1',
  '\r\n\r\n<x7>',
  '\t\v\f\x1b[31m\x7f',
  '%',
  '%ff',
  '%00',
  '%zz',
  '%0d%0aSet-Cookie:x7=1',
  '%c0%ae%c0%ae/',
  '+',
  '&=&=',
];

const PATHS = [
  '../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e%2f%2e%2e%2f',
  '..\\..\\windows\\win.ini',
  '/etc/passwd',
  '//evil.example/',
  '/\\evil.example',
  'https:evil.example',
  '/%09/evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  'file:///etc/passwd',
  'http://127.0.0.1:1/',
  '.',
  '..',
  '/',
  '/đường-dẫn',
];

const WORDS = [
  '',
  ' ',
  '\n',
  "' OR 1=1--",
  '"; DROP TABLE people;--',
  'NEAR("a" b, 3) AND NOT *',
  '(((((',
  '"',
  '*',
  '\\',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  '[object Object]',
  '{"a":',
  '{{7*7}}${7*7}',
  '=1+1',
  '@SUM(1)',
  '\t=1',
  '-2+3',
];

const NUMBERS = [
  '0',
  '-0',
  '-1',
  '1',
  '2',
  '3',
  '7',
  '12',
  '1.5',
  '1e400',
  '-1e400',
  'NaN',
  'Infinity',
  '0x10',
  '1_000',
  '1.000.000,5',
  '٣',
  '４',
  '9007199254740993',
  '99999999999999999999',
  '-9223372036854775809',
  '1 2',
];

const DAYS = [
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '10000-01-01',
  '-000001-01-01',
  '+275760-09-13',
  '2026-13-01',
  '31/02/2026',
  '01/08/2026',
  '2026',
  '2026-08',
  '2026-08-01',
  '2026-08-01T00:00:00.000Z',
  '1/1/1',
];

const long = fc
  .tuple(fc.constantFrom('a', 'ế', '<', '%', '(', '\u0301', '../', '1', ' '), fc.nat(4000))
  .map(([unit, times]) => unit.repeat(times));

/** Text that somebody writes who means us no good, or whose program is broken. */
export const hostileText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 5, arbitrary: fc.constantFrom(...BROKEN) },
  { weight: 3, arbitrary: fc.constantFrom(...PATHS) },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 5, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 3, arbitrary: fc.constantFrom(...DAYS) },
  { weight: 1, arbitrary: long },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...WORDS), fc.constantFrom(...MARKUP))
      .map((both) => both.join('')),
  },
);

/** Headers with values that their readers might not expect. */
export const HEADERS: Readonly<Record<string, readonly string[]>> = {
  cookie: [
    'sao.session_token=',
    '__Host-sao.session_token=x7.x7',
    '__Host-sao.session_token=%ff%00',
    `__Host-sao.session_token=${'a'.repeat(4000)}`,
    '__Host-sao.two_factor=x7; __Host-sao.two_factor=y',
    '=;;;=; a',
    'sao.session_data=eyJ9; __Host-sao.dont_remember=1',
  ],
  'if-none-match': ['*', 'W/"', '"x7"', 'W/"x7", W/"y"', '\xff'],
  'if-modified-since': ['x7', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  'accept-language': ['en', 'vi', 'x7', 'en;q=NaN, *', `${'a,'.repeat(2000)}`],
  accept: ['text/html', 'application/json', '*/*', 'x7', 'image/webp;q=x7'],
  'accept-encoding': ['br', 'gzip;q=0', 'x7', 'identity;q=0, *;q=0', ','],
  'content-type': [
    '',
    'text/plain',
    'application/json',
    'application/xml',
    'multipart/form-data',
    'multipart/form-data; boundary=',
    `multipart/form-data; boundary=${'a'.repeat(90)}`,
    'application/x-www-form-urlencoded; charset=utf-16',
    'application/x-www-form-urlencoded; charset=x7',
    'x7',
  ],
  'x-forwarded-for': ['x7', '::ffff:1.2.3.4', '2001:db8::1, 10.0.0.1', ',,,', '<x7>', '::::', '%'],
  'x-forwarded-host': ['evil.example', 'x7', ','],
  'x-forwarded-proto': ['https', 'x7'],
  'x-client-address': ['127.0.0.1', '<x7>'],
  range: [
    'bytes=0-0',
    'bytes=5-2',
    'bytes=-1',
    'bytes=x7',
    'bytes=0-1,3-4',
    'bytes=99999999999-',
    '0',
  ],
  origin: ['https://evil.example', 'null', 'x7', '://', 'http://'],
  referer: ['https://evil.example/"><x7>', 'x7'],
  'sec-fetch-site': ['cross-site', 'same-site', 'none', 'x7', ''],
  'sec-purpose': ['prefetch', 'x7'],
  'user-agent': ['', 'x7', 'Mozilla/5.0', 'Googlebot/2.1', '\xff'.repeat(100)],
  host: ['evil.example', 'localhost:x7', '[::1', 'a b', '', 'x7@evil', '%00', 'a/b?c#d', 'xn--'],
  expect: ['100-continue', 'x7'],
  upgrade: ['websocket', 'h2c'],
  'x-http-method-override': ['DELETE'],
  authorization: ['Basic x7', 'Bearer x7'],
};

/** Ways to ask that forms of ours do not use. */
export const METHODS = ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND', 'QUERY'];

/** As browsers write text into an address or a form; half a character becomes U+FFFD on the way. */
export const encoded = (text: string): string =>
  encodeURIComponent(Buffer.from(text).toString('utf8'));
