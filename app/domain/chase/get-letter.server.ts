import type { Acting } from '../acting';
import { type PlainDate, vietnamDayOf } from '../clock';
import { NotFoundError } from '../errors';
import { renewalChecklist } from '../renewals/checklist';
import type { ItemKey } from '../renewals/dossier';
import { findSiteTexts } from '../words/find-site-texts.server';
import type { AreaProducer, ChasedItem } from './chased';
import { dueItems } from './due';
import { findAreaProducers } from './find-area.server';

export type Letter = {
  producer: Pick<AreaProducer, 'slug' | 'name' | 'commune' | 'provenance'>;
  /** The office that writes; null until the agency has set that text. */
  issuer: string | null;
  items: ChasedItem[];
  /** What every criteria set asks for at a renewal; none where no stars are chased. */
  prepare: ItemKey[];
  today: PlainDate;
};

/**
 * What a letter to a producer has to say today, in Vietnamese, the language of letters of offices.
 * Throws NotFoundError for a producer outside the officer's area and for one with nothing to chase.
 */
export function getLetter(acting: Acting, slug: string): Letter {
  const today = vietnamDayOf(acting.now);
  const [producer] = findAreaProducers(acting, { on: today, locale: 'vi', slug });
  const items = producer ? dueItems(producer, today) : [];
  if (!producer || items.length === 0) throw new NotFoundError();
  return {
    producer,
    issuer: findSiteTexts(acting.db, 'vi')['letter.office']?.text ?? null,
    items,
    prepare: items.some(({ kind }) => kind === 'recognition') ? commonItems(today) : [],
    today,
  };
}

/**
 * The items all 26 criteria sets share and those of every renewal. What an older list named is not
 * asked for in a letter that an office signs; each product's own list stands on its page.
 */
const commonItems = (today: PlainDate): ItemKey[] =>
  renewalChecklist(
    { set: null, stars: null, today, papersUntil: today },
    { papers: [], rights: [] },
  ).flatMap(({ key, basis }) => (basis === 'older-list' ? [] : [key]));
