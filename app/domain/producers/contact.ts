import type { CONTACT_KINDS } from 'db/schema/producers.server';
import type { Provenance, Source } from '../texts';

export type ContactKind = (typeof CONTACT_KINDS)[number];

/** A way to reach the maker that the maker made public. */
export type Contact = {
  kind: ContactKind;
  value: string;
  /** What a tap opens; null where the value is no address that can be opened. */
  href: string | null;
  provenance: Provenance;
  sources: Source[];
};

/** A way to reach a producer, as the officer in charge of it may see it. */
export type OfficerContact = Omit<Contact, 'sources'> & {
  /** Whether the producer lets everybody see it. */
  public: boolean;
};

/**
 * The address behind a contact. Values are typed by people, so a link is built only from what can
 * be nothing else: a `javascript:` website must stay text.
 */
export function contactHref(kind: ContactKind, value: string): string | null {
  switch (kind) {
    case 'phone': {
      const number = phoneNumber(value);
      return number && `tel:${number}`;
    }
    case 'zalo': {
      const number = phoneNumber(value);
      return number ? `https://zalo.me/${number.replace('+', '')}` : webAddress(value, 'zalo.me');
    }
    case 'email':
      return /^[^\s@<>"?&]+@[^\s@<>"?&]+$/.test(value) ? `mailto:${value}` : null;
    case 'facebook':
      return webAddress(value, 'facebook.com');
    case 'website':
      return webAddress(value);
    case 'address':
      return null;
  }
}

/** Digits with an optional leading plus; null for anything that is not one number. */
function phoneNumber(value: string): string | null {
  const bare = value.replace(/[\s.()-]/g, '');
  return /^\+?\d{8,15}$/.test(bare) ? bare : null;
}

function webAddress(value: string, host?: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (!url.hostname.includes('.')) return null;
  const ours = !host || url.hostname === host || url.hostname.endsWith(`.${host}`);
  return ours ? url.href : null;
}
