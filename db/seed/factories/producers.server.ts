import { eq } from 'drizzle-orm';
import { type Database, write } from '../../connection.server';
import { type ProducerTextField, producers, producerVersions } from '../../schema/index.server';
import { claims, fillGaps, type Wordings } from '../texts.server';
import { NOW, nextNumber } from './counter.server';

export type ProducerRow = typeof producers.$inferSelect;
type Overrides = Partial<typeof producers.$inferInsert> & {
  name?: string;
  nameEn?: string;
  texts?: Wordings<ProducerTextField>;
};

/** A listed cooperative with an approved live version. */
export function makeProducer(db: Database, overrides: Overrides = {}): ProducerRow {
  const number = nextNumber();
  const { name = `HTX Thử ${number}`, nameEn, texts = {}, ...row } = overrides;
  const provenance = row.provenance ?? 'verified';
  return write(db, (tx) => {
    const { id } = tx
      .insert(producers)
      .values({
        slug: `htx-thu-${number}`,
        legalForm: 'cooperative',
        createdAt: NOW,
        ...row,
        provenance,
      })
      .returning({ id: producers.id })
      .get();
    const named = claims<ProducerTextField>({ name: { vi: name, en: nameEn } }, provenance);
    const version = tx
      .insert(producerVersions)
      .values({
        producerId: id,
        number: 1,
        state: 'approved',
        texts: fillGaps(named, claims(texts, provenance)),
        createdAt: NOW,
        decidedAt: NOW,
      })
      .returning({ id: producerVersions.id })
      .get();
    return tx
      .update(producers)
      .set({ liveVersionId: version.id })
      .where(eq(producers.id, id))
      .returning()
      .get();
  });
}
