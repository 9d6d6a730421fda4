import type { CONTACT_KINDS } from 'db/schema/producers.server';
import type { ProducerTextField, ProductTextField } from 'db/schema/versions.server';

/** `direct`: public at once, and logged. `reviewed`: public once an officer approved the version. */
export type Risk = 'direct' | 'reviewed';

export type ProductField =
  | ProductTextField
  | 'photos'
  | 'packs'
  | 'prices'
  | 'gtin'
  | 'season'
  | 'sold-out';
export type ProducerField = ProducerTextField | 'photos' | (typeof CONTACT_KINDS)[number];

/** The risk class of everything a producer edits itself (design, "Listing versions"). */
export const RISKS: {
  readonly product: Readonly<Record<ProductField, Risk>>;
  readonly producer: Readonly<Record<ProducerField, Risk>>;
} = {
  product: {
    name: 'reviewed',
    description: 'reviewed',
    ingredients: 'reviewed',
    uses: 'reviewed',
    storage: 'reviewed',
    story: 'reviewed',
    photos: 'reviewed',
    packs: 'direct',
    prices: 'direct',
    gtin: 'direct',
    season: 'direct',
    'sold-out': 'direct',
  },
  producer: {
    name: 'reviewed',
    story: 'reviewed',
    director: 'reviewed',
    photos: 'reviewed',
    phone: 'direct',
    zalo: 'direct',
    email: 'direct',
    facebook: 'direct',
    website: 'direct',
    address: 'direct',
  },
};
