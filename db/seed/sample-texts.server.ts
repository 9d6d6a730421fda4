import type { ProductTextField, Texts } from '../schema/index.server';
import { readSeed } from './json.server';
import type { PackEntry, SeasonEntry } from './products.server';
import { daysBefore } from './sample-dates.server';
import type { SampleRecognition } from './sample-recognitions.server';
import { claims, type Wordings } from './texts.server';

type SamplePack = Pick<PackEntry, 'labelVi' | 'labelEn' | 'netAmount' | 'netUnit'> & {
  /** One price, a range, or null where none is published. */
  price: number | [number, number] | null;
  hidden?: boolean;
  noteVi?: string;
  noteEn?: string;
};

/** What is invented about one product. */
export type SampleProduct = {
  slug: string;
  texts: Wordings<ProductTextField>;
  season?: { months: number[] | 'all'; soldOut?: boolean };
  packs: SamplePack[];
  recognitions: SampleRecognition[];
};

const FILES = ['nhung-luy', 'thien-an', 'others'];
const ALL_YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const PRICED_DAYS_AGO = 21;

export function readSampleProducts(): SampleProduct[] {
  return FILES.flatMap((file) => readSeed<SampleProduct[]>(`sample/products/${file}.json`));
}

/** Invented texts by product slug, for the gaps that the published ones leave. */
export function sampleTexts(samples: SampleProduct[]): Map<string, Texts<ProductTextField>> {
  return new Map(samples.map(({ slug, texts }) => [slug, claims(texts, 'sample')]));
}

export function samplePack({ price, hidden, ...pack }: SamplePack, today: string): PackEntry {
  if (price === null) return { ...pack, priceState: 'unpublished' };
  const [priceMin, priceMax] = Array.isArray(price) ? price : [price, price];
  const priceAsOf = daysBefore(today, PRICED_DAYS_AGO);
  return { ...pack, priceState: hidden ? 'hidden' : 'published', priceMin, priceMax, priceAsOf };
}

export function sampleSeason(season: NonNullable<SampleProduct['season']>): SeasonEntry {
  return { ...season, months: season.months === 'all' ? ALL_YEAR : season.months };
}
