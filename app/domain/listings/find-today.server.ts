import type { Acting } from '../acting';
import { vietnamDayOf } from '../clock';
import { countEnquiries } from '../enquiries/find-enquiries.server';
import { type ExpiringRecognition, findExpiring } from '../renewals/find-expiring.server';
import type { Locale } from '../texts';
import { findVisits } from '../visits/find-visits.server';
import type { ProducerVisits } from '../visits/visit-sums';
import { getKeptListing } from './get-listing.server';
import { listOwnProducts } from './list-own-products.server';
import { openVersion } from './open-version';

/** A listing with an edit under way. */
export type OpenListing = {
  name: string;
  /** Null for the producer's own profile. */
  productSlug: string | null;
  state: 'draft' | 'submitted' | 'returned' | 'withdrawn';
};

/** What a cooperative finds when it opens its workspace. */
export type Today = {
  /** What was sent back comes first: it waits for the reader. */
  open: OpenListing[];
  expiring: ExpiringRecognition[];
  enquiries: { new: number; talking: number };
  visits: ProducerVisits;
};

const ORDER = ['returned', 'draft', 'withdrawn', 'submitted'] as const;

/** What needs the asker now, and what buyers did; of a producer that they keep. */
export function findToday(acting: Acting, producerId: number, locale: Locale): Today {
  const { db, actor, now } = acting;
  const today = vietnamDayOf(now);
  const { new: fresh, talking } = countEnquiries(acting, producerId);
  return {
    open: findOpen(acting, producerId, locale),
    expiring: findExpiring({ db, today }, producerId, locale),
    enquiries: { new: fresh, talking },
    visits: findVisits({ db, actor, today }, producerId, locale),
  };
}

function findOpen(acting: Acting, producerId: number, locale: Locale): OpenListing[] {
  const own = getKeptListing(acting.db, acting.actor, { kind: 'producer', producerId });
  const profile = openVersion(own.versions, own.liveVersionId);
  const listings = listOwnProducts(acting, producerId, locale).map(({ name, slug, open }) => ({
    name,
    productSlug: slug as string | null,
    state: open,
  }));
  const all = [{ name: '', productSlug: null, state: profile?.state ?? null }, ...listings];
  return all
    .filter((one): one is OpenListing => ORDER.includes(one.state as 'draft'))
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}
