import type { Database } from 'db/connection.server';
import { criteriaSets, productGroups, products, recognitions } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { findRecognitions } from '../catalogue/find-cards.server';
import { vietnamDayOf } from '../clock';
import { NotFoundError } from '../errors';
import { findPapers } from '../papers/find-papers.server';
import { findNamedProducts } from '../papers/own-things.server';
import { findRightsOfProduct } from '../producers/find-rights.server';
import { currentRecognition } from '../recognitions/current';
import { type Recognition, readRecognition } from '../recognitions/read';
import { recognitionStatus } from '../recognitions/status';
import { ownProducers } from '../scopes.server';
import type { Locale } from '../texts';
import { renewalChecklist } from './checklist';
import type { CriteriaPart, CriteriaSet } from './criteria-set';
import { findChangesSince } from './find-changes-since.server';
import type { RenewalFacts } from './renewal-facts';
import { renewalDays } from './renewal-time';

/**
 * All there is to know for renewing a star decision of a product the asker keeps. A district's round
 * is no decision. Throws NotFoundError for anything else.
 */
export function getRenewal(
  acting: Acting,
  { producerId, recognitionId }: { producerId: number; recognitionId: number },
  locale: Locale,
): RenewalFacts {
  const { db, actor, now } = acting;
  const own = and(
    eq(recognitions.id, recognitionId),
    eq(recognitions.kind, 'recognition'),
    eq(products.producerId, producerId),
    ownProducers(actor, products.producerId),
  );
  const row = db
    .select({ recognition: recognitions, product: products })
    .from(recognitions)
    .innerJoin(products, eq(products.id, recognitions.productId))
    .where(own)
    .get();
  const named = findNamedProducts(db, producerId, locale);
  const product = named.find(({ id }) => id === row?.product.id);
  if (!row || !product) throw new NotFoundError();
  const today = vietnamDayOf(now);
  const decision = readRecognition(row.recognition);
  // The next rating goes by the set the product is in now, whatever the last one went by.
  const set = findSet(db, row.product.criteriaSetId ?? decision.criteriaSetId);
  const days = renewalDays(decision.validUntil, today);
  const papers = findPapers(acting, producerId, locale).filter(
    (paper) => !paper.product || paper.product.id === product.id,
  );
  const rights = findRightsOfProduct({ db, today }, product.id, locale);
  const { stars } = decision;
  return {
    product,
    decision: {
      id: decision.id,
      stars,
      number: decision.decisionNumber,
      issuer: decision.issuer,
      decided: decision.decided,
      validUntil: decision.validUntil,
      status: recognitionStatus(decision, today),
      provenance: decision.provenance,
    },
    replacedBy: findLater(acting, decision),
    days,
    set: set && { number: set.number, name: setName(set, locale), group: groupName(set, locale) },
    items: renewalChecklist(
      { set, stars, today, papersUntil: days?.papersUntil ?? today },
      { papers, rights },
    ),
    changes: decision.decided.latest
      ? findChangesSince(db, product.id, decision.decided.latest)
      : null,
    today,
  };
}

/** The decision in force of the same product, where it came after. */
function findLater({ db, now }: Acting, { id, productId, decided }: Recognition) {
  const today = vietnamDayOf(now);
  const all = findRecognitions({ db, today }, [productId]).get(productId) ?? [];
  const current = currentRecognition(all, today);
  if (!current || current.id === id) return null;
  const isLater = (current.decided.latest ?? '') >= (decided.latest ?? '');
  return isLater ? { id: current.id, number: current.decisionNumber } : null;
}

const setName = (set: CriteriaSet, locale: Locale) => (locale === 'en' ? set.nameEn : set.nameVi);
const groupName = (set: CriteriaSet, locale: Locale) =>
  locale === 'en' ? set.groupEn : set.groupVi;

function findSet(db: Database, id: number | null): CriteriaSet | null {
  if (id === null) return null;
  const row = db
    .select({ set: criteriaSets, groupVi: productGroups.nameVi, groupEn: productGroups.nameEn })
    .from(criteriaSets)
    .innerJoin(productGroups, eq(productGroups.number, criteriaSets.groupNumber))
    .where(eq(criteriaSets.id, id))
    .get();
  if (!row) return null;
  const { set, groupVi, groupEn } = row;
  const { parts } = set.criteria as { parts: CriteriaPart[] };
  return { ...set, groupVi, groupEn, parts };
}
