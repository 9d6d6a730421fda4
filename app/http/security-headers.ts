export type Header = [name: string, value: string];

/**
 * The content security policy of a page: everything from this site, nothing written into the page.
 * `scripts` names what may run of what is: hashes, or the nonce of one answer. Whatever is not named
 * here (objects, frames, workers, manifests) may not be loaded at all.
 */
export const pagePolicy = (scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${scripts.map((script) => `'${script}'`).join(' ')}`,
    "style-src 'self'",
    // The brocade band stands in the style sheet.
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Of all that is no page: opened by itself, nothing in it loads or runs. */
const DATA_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Browsers show a PDF with a page of their own, whose styles the policy above would forbid. */
const PDF_POLICY = "script-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** No page of ours asks for any of these; a photo is taken by the phone's own camera program. */
const PERMISSIONS = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * The headers by which browsers guard an answer, as far as it does not name them itself. They are the
 * same for every answer of a kind, so that a kept page carries them without being asked again.
 * `siteUrl` tells whether readers come over TLS, which browsers then hold to for a year.
 */
export function guardsOf(siteUrl: string): (own: Headers) => Header[] {
  const transport: Header[] = siteUrl.startsWith('https:')
    ? [['Strict-Transport-Security', `max-age=${YEAR_SECONDS}`]]
    : [];
  return (own) => {
    const type = own.get('Content-Type') ?? '';
    const guards: Header[] = [
      ['Content-Security-Policy', type.startsWith('application/pdf') ? PDF_POLICY : DATA_POLICY],
      ['X-Content-Type-Options', 'nosniff'],
      ['Referrer-Policy', 'strict-origin-when-cross-origin'],
      ['Cross-Origin-Resource-Policy', isForAll(type, own) ? 'cross-origin' : 'same-origin'],
      ...(type.startsWith('text/html') ? PAGE_GUARDS : []),
      ...transport,
    ];
    return guards.filter(([name]) => !own.has(name));
  };
}

const PAGE_GUARDS: Header[] = [
  ['Permissions-Policy', PERMISSIONS],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Pictures of products are made to be passed on; scans of papers are not. */
const isForAll = (type: string, own: Headers): boolean =>
  type.startsWith('image/') && !/private|no-store/.test(own.get('Cache-Control') ?? '');
