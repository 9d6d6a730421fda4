import { asked } from 'db/connection.server';
import { marks, rightProducts, rightsOfUse } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { PlainDate } from '../../clock';
import { addDays, addMonths } from '../../dates';
import { readRight } from '../../marks/read-right';
import { isRightInForce } from '../../marks/right-status';
import type { Reading } from '../../reading';
import { PRICE_CURRENT_MONTHS } from '../price';

/** Months differ by as many days at most; so far around its day an old price is looked for. */
const MONTH_DAYS = 3;

const turning = asked((db) =>
  db.$client
    .prepare<Record<'from' | 'to' | 'pricedFrom' | 'pricedTo', PlainDate>, number>(`
      SELECT product_id FROM recognitions
      WHERE decided_earliest BETWEEN @from AND @to OR decided_latest BETWEEN @from AND @to
        OR valid_until_earliest BETWEEN @from AND @to OR valid_until_latest BETWEEN @from AND @to
        OR revoked_on BETWEEN @from AND @to
      UNION SELECT product_id FROM packs WHERE price_as_of BETWEEN @pricedFrom AND @pricedTo`)
    .pluck(),
);

/**
 * The products that lists may show otherwise on a day than on the day before: a decision of theirs
 * begins or ends, a right of use does, a price grows old. Some too many, none too few.
 */
export function turningProducts({ db, today }: Reading): number[] {
  const yesterday = addDays(today, -1);
  const priced = addMonths(yesterday, -PRICE_CURRENT_MONTHS);
  const ids = turning(db).all({
    from: yesterday,
    to: today,
    pricedFrom: addDays(priced, -MONTH_DAYS),
    pricedTo: addDays(priced, MONTH_DAYS),
  });
  const rights = db
    .select()
    .from(rightProducts)
    .innerJoin(rightsOfUse, eq(rightsOfUse.id, rightProducts.rightId))
    .innerJoin(marks, eq(marks.id, rightsOfUse.markId))
    .all()
    .filter(({ rights_of_use, marks: mark }) => {
      const right = readRight(rights_of_use, mark);
      return isRightInForce(right, yesterday) !== isRightInForce(right, today);
    });
  return [...new Set([...ids, ...rights.map(({ right_products }) => right_products.productId)])];
}
