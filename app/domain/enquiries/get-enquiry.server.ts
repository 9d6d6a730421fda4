import { enquiries, enquiryReplies, people } from 'db/schema/index.server';
import { asc, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { NotFoundError } from '../errors';
import type { Locale } from '../texts';
import type { EnquiryFacts, Reply } from './facts';
import { findAskedProducts } from './find-enquiries.server';
import { type EnquiryKey, readableEnquiry } from './scope.server';

/** An enquiry with all that was said. Throws {@link NotFoundError} where it is not the asker's. */
export function getEnquiry(acting: Acting, key: EnquiryKey, locale: Locale): EnquiryFacts {
  const row = acting.db.select().from(enquiries).where(readableEnquiry(acting, key)).get();
  if (!row) throw new NotFoundError();
  const { id, name, contact, message, state, createdAt, eraseAfter } = row;
  return {
    id,
    name,
    contact,
    message,
    state,
    createdAt,
    eraseAfter,
    products: findAskedProducts(acting.db, [id], locale).get(id) ?? [],
    replies: findReplies(acting, id),
  };
}

function findReplies({ db }: Acting, enquiryId: number): Reply[] {
  return db
    .select({
      id: enquiryReplies.id,
      author: people.name,
      text: enquiryReplies.text,
      createdAt: enquiryReplies.createdAt,
    })
    .from(enquiryReplies)
    .innerJoin(people, eq(people.id, enquiryReplies.authorId))
    .where(eq(enquiryReplies.enquiryId, enquiryId))
    .orderBy(asc(enquiryReplies.id))
    .all();
}
