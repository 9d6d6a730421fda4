import type { Database } from 'db/connection.server';
import { producers, producerVersions, products, productVersions } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import type { Actor } from '../actor';
import { vietnamDayOf } from '../clock';
import { NotFoundError } from '../errors';
import { diffListing, type ListingDiff, NOTHING } from '../listings/diff';
import {
  FIELD_KEYS,
  type FieldKey,
  fieldsOf,
  type ListingKind,
  type VersionPhoto,
} from '../listings/fields';
import { findVersions, getVersion, type Version } from '../listings/listing-kinds.server';
import { liveBefore } from '../listings/open-version';
import type { PaperFacts } from '../papers/facts';
import { findPapersInArea } from '../papers/find-papers.server';
import { may, membershipIn } from '../policy';
import { findProducerName } from '../producers/find-names.server';
import { producersInArea } from '../scopes.server';
import type { Locale } from '../texts';
import { findHolder } from './assignments.server';
import { type Decision, findDecisions } from './find-decisions.server';
import { findOpinions } from './find-opinions.server';
import { findTemplates } from './find-templates.server';
import { findWarningFacts } from './find-warning-facts.server';
import type { Opinion } from './opinions';
import type { Holder } from './queue';
import type { Template } from './templates';
import { computeWarnings, type Warning } from './warnings';

/** A version as an officer reads it: what it says, what it changes, and all that helps to judge it. */
export type Review = {
  kind: ListingKind;
  version: Version;
  slug: string;
  live: boolean;
  /** What it is compared with: what is live, or was when it was decided; null where nothing was. */
  against: { number: number; isLive: boolean } | null;
  producer: { slug: string; name: string } | null;
  changes: ListingDiff;
  /** Texts that stay as they are. */
  unchanged: { key: FieldKey; text: string }[];
  photos: { before: VersionPhoto[]; after: VersionPhoto[] };
  warnings: Warning[];
  /** Papers on the producer's file. */
  papers: PaperFacts[];
  opinions: Opinion[];
  /** What was decided about this version; null while it waits or was taken back. */
  decision: Decision | null;
  /** Decisions about the listing's other versions, newest first. */
  earlier: Decision[];
  holder: Holder | null;
  templates: Template[];
  author: string | null;
  /** Whether the officer may decide, or only look. */
  decides: boolean;
  /** Whether the officer forwards with an opinion. */
  opines: boolean;
  /** Whether the officer may take it. */
  takes: boolean;
};

/**
 * A version that was handed in, of a listing in the officer's area. Throws NotFoundError for any
 * other: nobody outside the workspace sees a draft.
 */
export function getReview(
  { db, actor, now }: Acting,
  kind: ListingKind,
  versionId: number,
  locale: Locale,
): Review {
  const listing = findListing(db, actor, kind, versionId);
  if (!listing) throw new NotFoundError();
  const { id, slug, liveVersionId, producerId, communeId } = listing;
  const version = getVersion(db, kind, [id, versionId]);
  if (version.submittedAt === null && version.decidedAt === null) throw new NotFoundError();
  const isDecided = version.decidedAt !== null;
  const live = liveVersionId === null ? null : getVersion(db, kind, [id, liveVersionId]);
  const against = isDecided ? liveBefore(findVersions(db, kind, id), version) : live;
  const reading = { db, today: vietnamDayOf(now) };
  const about = { kind, listingId: id, producerId, proposed: version };
  const changes = diffListing(kind, against ?? NOTHING, version);
  const decisions = findDecisions(db, kind, id);
  const own = membershipIn(actor, producerId) !== null;
  return {
    kind,
    version,
    slug,
    live: live !== null,
    against: against && { number: against.number, isLive: !isDecided },
    producer: findProducerName(db, producerId, locale),
    changes,
    unchanged: unchangedTexts(kind, version, changes),
    photos: { before: against?.photos ?? [], after: version.photos },
    warnings: computeWarnings(findWarningFacts(reading, about, locale), reading.today),
    papers: findPapersInArea({ db, actor, now }, producerId, locale),
    opinions: findOpinions(db, { kind, id: versionId }),
    decision: decisions.find((decision) => decision.versionId === versionId) ?? null,
    earlier: decisions.filter((decision) => decision.versionId !== versionId),
    holder: findHolder(db, { kind, id: versionId }),
    templates: findTemplates(db),
    author: version.author,
    decides: may(actor, 'decide', { producerId, communeId }),
    opines: actor.officer?.post === 'commune' && !own,
    takes: !own,
  };
}

function unchangedTexts(kind: ListingKind, version: Version, { fields }: ListingDiff) {
  const texts = fieldsOf(kind, version.texts);
  return FIELD_KEYS[kind]
    .filter((key) => texts[key] && !fields.some((field) => field.key === key))
    .map((key) => ({ key, text: texts[key] ?? '' }));
}

function findListing(db: Database, actor: Actor, kind: ListingKind, versionId: number) {
  const inArea = producersInArea(actor, producers.communeId);
  if (kind === 'product') {
    return db
      .select({
        id: products.id,
        slug: products.slug,
        liveVersionId: products.liveVersionId,
        producerId: producers.id,
        communeId: producers.communeId,
      })
      .from(productVersions)
      .innerJoin(products, eq(products.id, productVersions.productId))
      .innerJoin(producers, eq(producers.id, products.producerId))
      .where(and(eq(productVersions.id, versionId), inArea))
      .get();
  }
  return db
    .select({
      id: producers.id,
      slug: producers.slug,
      liveVersionId: producers.liveVersionId,
      producerId: producers.id,
      communeId: producers.communeId,
    })
    .from(producerVersions)
    .innerJoin(producers, eq(producers.id, producerVersions.producerId))
    .where(and(eq(producerVersions.id, versionId), inArea))
    .get();
}
