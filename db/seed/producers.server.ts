import { eq } from 'drizzle-orm';
import {
  awards,
  contacts,
  impactFigures,
  type LEGAL_FORMS,
  type ProducerTextField,
  type Provenance,
  producers,
  producerVersions,
  type Source,
} from '../schema/index.server';
import type { Bounds, Seeding } from './seeding.server';
import { claims, type Wording } from './texts.server';

type Award = Omit<typeof awards.$inferInsert, 'producerId' | 'provenance'>;
type Impact = Omit<typeof impactFigures.$inferInsert, 'producerId' | 'provenance'>;
type Contact = Omit<typeof contacts.$inferInsert, 'producerId' | 'provenance'>;

export type ProducerEntry = {
  key: string;
  slug: string;
  provenance: Provenance;
  legalForm: (typeof LEGAL_FORMS)[number] | null;
  name: Wording;
  director: string | null;
  story?: Wording;
  address: {
    hamlet: string | null;
    oldCommune: string | null;
    oldDistrict: string | null;
    oldCommuneId: string | null;
    oldDistrictId: string | null;
    communeId: string | null;
  };
  founded: Bounds & { noteVi: string | null; noteEn: string | null };
  womenLed: boolean | null;
  minorityLed: boolean | null;
  /** Who says so. */
  ledSources?: Source[];
  awards: Award[];
  impact: Impact[];
  sources: Source[];
};

export type ProducerExtras = { contacts?: Contact[]; impact?: Impact[]; awards?: Award[] };

/** One producer with its approved texts and its published facts. Returns its row id. */
export function seedProducer({ tx, createdAt }: Seeding, entry: ProducerEntry): number {
  const { founded, provenance, sources } = entry;
  const { id } = tx
    .insert(producers)
    .values({
      slug: entry.slug,
      legalForm: entry.legalForm,
      ...entry.address,
      foundedEarliest: founded.earliest,
      foundedLatest: founded.latest,
      foundedNoteVi: founded.noteVi,
      foundedNoteEn: founded.noteEn,
      womenLed: entry.womenLed,
      minorityLed: entry.minorityLed,
      ledSources: entry.ledSources ?? [],
      provenance,
      sources,
      createdAt,
    })
    .returning({ id: producers.id })
    .get();

  const director = entry.director ? { vi: entry.director, en: entry.director } : undefined;
  const texts = claims<ProducerTextField>(
    { name: entry.name, story: entry.story, director },
    provenance,
    sources,
  );
  const version = tx
    .insert(producerVersions)
    .values({
      producerId: id,
      number: 1,
      state: 'approved',
      texts,
      createdAt,
      decidedAt: createdAt,
    })
    .returning({ id: producerVersions.id })
    .get();
  tx.update(producers).set({ liveVersionId: version.id }).where(eq(producers.id, id)).run();
  return id;
}

/** Awards, figures and contacts of a producer, all of one provenance. */
export function seedProducerFacts(
  { tx }: Seeding,
  producerId: number,
  provenance: Provenance,
  facts: ProducerExtras,
): void {
  const hung = { producerId, provenance };
  for (const award of facts.awards ?? []) {
    tx.insert(awards)
      .values({ ...award, ...hung })
      .run();
  }
  for (const figure of facts.impact ?? []) {
    tx.insert(impactFigures)
      .values({ ...figure, ...hung })
      .run();
  }
  for (const contact of facts.contacts ?? []) {
    tx.insert(contacts)
      .values({ ...contact, ...hung })
      .run();
  }
}
