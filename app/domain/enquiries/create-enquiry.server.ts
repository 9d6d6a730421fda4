import { type Database, write } from 'db/connection.server';
import { enquiries, enquiryProducts, producers, products } from 'db/schema/index.server';
import { and, eq, gt } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError } from '../errors';
import { hashSecret, newSecret } from '../secret';
import { isIn } from '../sql.server';
import type { Enquiry, EnquiryFault } from './form';
import { eraseAfter } from './retention';
import { takesEnquiries } from './takes-enquiries.server';

/** On a slow network a button is pressed twice, or a sent form is reloaded. */
const SAME_WITHIN_MS = 10 * 60 * 1000;

/** An enquiry as one producer receives it. */
export type Received = { id: number; producerSlug: string };

export type Sent = {
  received: Received[];
  /** Opens the page on which the buyer takes all of them back; kept nowhere but in their link. */
  secret: string;
};

/**
 * Sends a buyer's enquiry to every producer concerned, each with its own products. All are sent or
 * none: {@link InvalidError} on `products` where one is not listed, or nobody there could read it.
 * The same words sent to the same producer twice within ten minutes are one enquiry, which the newest
 * link takes back.
 */
export function createEnquiry({ db, now }: Pick<Acting, 'db' | 'now'>, enquiry: Enquiry): Sent {
  const secret = newSecret();
  const secretHash = hashSecret(secret);
  const received = write(db, (tx) =>
    findAsked(tx, enquiry.productSlugs).map(({ producerId, producerSlug, productIds }) => {
      const same = findSame(tx, producerId, enquiry, productIds, now);
      const id = same ?? insertEnquiry(tx, producerId, enquiry, productIds, now);
      tx.update(enquiries).set({ secretHash }).where(eq(enquiries.id, id)).run();
      // Ids only: entries of the audit log cannot be erased, a buyer's words must be.
      recordEntry(
        tx,
        { actor: null, now },
        {
          action: same === null ? 'create-enquiry' : 'repeat-enquiry',
          subject: ['enquiry', id],
          after: { producerId, productIds },
        },
      );
      return { id, producerSlug };
    }),
  );
  return { received, secret };
}

type Asked = { producerId: number; producerSlug: string; productIds: number[] };

/** The listed products asked about, by producer. */
export function findAsked(db: Database, slugs: readonly string[]): Asked[] {
  const rows = db
    .select({ productId: products.id, producerId: producers.id, producerSlug: producers.slug })
    .from(products)
    .innerJoin(producers, eq(producers.id, products.producerId))
    .where(and(isIn(products.slug, slugs), eq(products.status, 'listed')))
    .orderBy(products.id)
    .all();
  const asked = new Map<number, Asked>();
  for (const { productId, ...producer } of rows) {
    const own = asked.get(producer.producerId) ?? { ...producer, productIds: [] };
    own.productIds.push(productId);
    asked.set(producer.producerId, own);
  }
  const all = [...asked.values()];
  const open = all.every(({ producerId }) => takesEnquiries(db, producerId));
  if (!open || rows.length === 0 || rows.length < new Set(slugs).size) {
    throw new InvalidError<EnquiryFault>({ products: 'not-open' });
  }
  return all;
}

function insertEnquiry(
  tx: Database,
  producerId: number,
  { name, contact, message }: Enquiry,
  productIds: readonly number[],
  now: string,
): number {
  const { id } = tx
    .insert(enquiries)
    .values({
      producerId,
      name,
      contact,
      message,
      consentedAt: now,
      createdAt: now,
      eraseAfter: eraseAfter(now),
    })
    .returning({ id: enquiries.id })
    .get();
  for (const productId of productIds) {
    tx.insert(enquiryProducts).values({ enquiryId: id, productId }).run();
  }
  return id;
}

function findSame(
  tx: Database,
  producerId: number,
  { name, contact, message }: Enquiry,
  productIds: readonly number[],
  now: string,
): number | null {
  const since = new Date(Date.parse(now) - SAME_WITHIN_MS).toISOString();
  const rows = tx
    .select({ id: enquiries.id })
    .from(enquiries)
    .where(
      and(
        eq(enquiries.producerId, producerId),
        gt(enquiries.createdAt, since),
        eq(enquiries.name, name),
        eq(enquiries.contact, contact),
        eq(enquiries.message, message),
      ),
    )
    .all();
  const same = rows.find(({ id }) => {
    const own = tx
      .select({ productId: enquiryProducts.productId })
      .from(enquiryProducts)
      .where(eq(enquiryProducts.enquiryId, id))
      .orderBy(enquiryProducts.productId)
      .all();
    return own.map(({ productId }) => productId).join() === productIds.join();
  });
  return same?.id ?? null;
}
