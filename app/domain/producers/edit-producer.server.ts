import { write } from 'db/connection.server';
import { producers } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError, StaleError } from '../errors';
import { indexProducer } from '../search/index-products.server';
import { getRecordedProducer, type ProducerRow } from './desk-scope.server';
import { findCommuneCodes, findFormerPlaces } from './find-former-places.server';
import { formerPlaceOf } from './former-place';
import { type ProducerFields, readProducer, type TypedProducer } from './producer-form';

export type ProducerEdit = {
  slug: string;
  /** The producer's revision when the form was opened. */
  revision: number;
  typed: TypedProducer;
};

/** What stands now, for an officer whose form was opened before it did. */
export type StaleProducer = { revision: number; fields: ProducerFields };

/**
 * Changes an officer's facts of a producer: legal form, address, who leads it. Its name is a reviewed
 * text and is not among them. Returns whether anything changed. Throws NotFoundError, ForbiddenError,
 * InvalidError by field, and StaleError with {@link StaleProducer} where a change came between.
 */
export function editProducer(acting: Acting, edit: ProducerEdit): boolean {
  return write(acting.db, (tx) => {
    const row = getRecordedProducer(tx, acting.actor, edit.slug);
    const before = fieldsOf(row);
    // The name is not this form's: anything stands in for it.
    const { fields, faults } = readProducer(
      { ...edit.typed, nameVi: row.slug, nameEn: '' },
      findCommuneCodes(tx),
    );
    if (Object.keys(faults).length > 0) throw new InvalidError(faults);
    if (sameFields(fields, before)) return false;
    if (row.revision !== edit.revision) {
      throw new StaleError<StaleProducer>({ revision: row.revision, fields: before });
    }
    const place = formerPlace(row, fields, () => formerPlaceOf(fields, findFormerPlaces(tx)));
    const revision = row.revision + 1;
    // What an officer decides of who leads no longer rests on what was published.
    const sameLed = fields.womenLed === row.womenLed && fields.minorityLed === row.minorityLed;
    const ledSources = sameLed ? row.ledSources : [];
    tx.update(producers)
      .set({ ...fields, ...place, ledSources, revision })
      .where(eq(producers.id, row.id))
      .run();
    indexProducer(tx, row.id);
    recordEntry(tx, acting, {
      action: 'edit-producer',
      subject: ['producer', row.id],
      before: { ...before, oldCommuneId: row.oldCommuneId, oldDistrictId: row.oldDistrictId },
      after: { ...fields, ...place },
    });
    return true;
  });
}

/** The officer's fields of a producer as they stand. */
export function fieldsOf(row: ProducerRow): ProducerFields {
  const { legalForm, hamlet, oldCommune, oldDistrict, communeId, womenLed, minorityLed } = row;
  return { legalForm, hamlet, oldCommune, oldDistrict, communeId, womenLed, minorityLed };
}

/** Old units found from sources stay where the old names stay. */
function formerPlace(
  row: ProducerRow,
  fields: ProducerFields,
  find: () => Pick<ProducerRow, 'oldCommuneId' | 'oldDistrictId'>,
) {
  const same = row.oldCommune === fields.oldCommune && row.oldDistrict === fields.oldDistrict;
  const { oldCommuneId, oldDistrictId } = row;
  return same ? { oldCommuneId, oldDistrictId } : find();
}

const sameFields = (one: ProducerFields, other: ProducerFields): boolean =>
  (Object.keys(one) as (keyof ProducerFields)[]).every((key) => one[key] === other[key]);
