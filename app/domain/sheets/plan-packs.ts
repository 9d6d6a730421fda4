import { type PackFacts, packFaults } from '../listings/packs';
import { type Base, compareRow, faultAt, withChanges } from './compare-cell';
import {
  COLUMN_OF_FACT,
  PACK_COLUMNS,
  type PackValues,
  packFacts,
  packValues,
} from './pack-columns';
import type { PackPlan, PackState, Problem, ProductState } from './plan';
import type { FileRow } from './read-rows';

const NEW: PackValues = {
  label: '',
  labelEn: '',
  amount: null,
  unit: null,
  priceState: null,
  priceMin: null,
  priceMax: null,
  gtin: null,
  remove: false,
};

type Planned = { row: FileRow; plan: PackPlan; facts: PackFacts };
export type PacksResult = { packs: PackPlan[]; problems: Problem[]; outdated: number };

/**
 * What the rows of one product's packs would change. A pack no row speaks of stays; only a row that
 * says so takes one away. `isKnown` tells the packs of this producer's other products.
 */
export function planPacks(
  product: ProductState,
  rows: readonly FileRow[],
  isKnown: (packId: number) => boolean,
): PacksResult {
  const result: PacksResult = { packs: [], problems: [], outdated: 0 };
  const planned: Planned[] = [];
  for (const [row, pack] of matchPacks(product, rows)) {
    const id = row.stamp?.packId ?? null;
    if (!pack && id !== null && !product.packs.some((own) => own.id === id) && !isKnown(id)) {
      result.problems.push(faultAt('pack-gone', row, 'label'));
      continue;
    }
    const now = pack ? packValues(pack.facts) : NEW;
    const compared = compareRow(row, PACK_COLUMNS, now, () => baseOf(product, row, pack, now));
    result.outdated += compared.outdated;
    const values = withChanges(now, compared.changes);
    const faults = [...compared.faults, ...contradictions(row, values)];
    result.problems.push(...faults);
    if (faults.length > 0 || compared.changes.length === 0 || (!pack && values.remove)) continue;
    const facts = packFacts(values, pack?.facts ?? null);
    const others = [...product.packs, ...planned].map((other) => other.facts);
    if (!pack && others.some((other) => sameRow(other, facts))) {
      result.problems.push(faultAt('same-pack', row, 'label'));
      continue;
    }
    const action = !pack ? 'add' : values.remove ? 'remove' : 'change';
    const plan: PackPlan = {
      packId: pack?.id ?? null,
      action,
      label: (pack?.facts.labelVi ?? '') || values.label,
      changes: compared.changes,
    };
    planned.push({ row, plan, facts });
  }
  const kept = withoutFaults(product, planned, result.problems);
  result.packs = kept.map(({ plan }) => plan);
  return result;
}

/** The whole list of a product's packs after a plan: what stays, in its order, then what is new. */
export function packsAfter(
  packs: readonly PackState[],
  plans: readonly PackPlan[],
  takeStale: boolean,
): { id?: number; facts: PackFacts }[] {
  const after = packs.flatMap(({ id, facts }) => {
    const plan = plans.find(({ packId }) => packId === id);
    if (!plan) return [{ id, facts }];
    const values = withChanges(packValues(facts), plan.changes, takeStale);
    return values.remove ? [] : [{ id, facts: packFacts(values, facts) }];
  });
  const added = plans.filter(({ action }) => action === 'add');
  return [
    ...after,
    ...added.map(({ changes }) => ({ facts: packFacts(withChanges(NEW, changes), null) })),
  ];
}

/**
 * Which pack each row speaks of. Whoever copies a row to add a pack copies its hidden stamp too, so
 * of several rows with one stamp the one that still bears the pack's name is the pack.
 */
function matchPacks(
  { packs }: ProductState,
  rows: readonly FileRow[],
): [FileRow, PackState | null][] {
  const claims = new Map<PackState, FileRow>();
  const labelOf = (row: FileRow) => PACK_COLUMNS.label.read(row.cells.get('label')?.cell ?? null);
  const bears = (row: FileRow, pack: PackState) => {
    const label = labelOf(row);
    return 'value' in label && label.value === packValues(pack.facts).label;
  };
  for (const pack of packs) {
    const stamped = rows.filter(({ stamp }) => stamp?.packId === pack.id);
    const claim = stamped.find((row) => bears(row, pack)) ?? stamped[0];
    if (claim) claims.set(pack, claim);
  }
  for (const pack of packs) {
    if (claims.has(pack)) continue;
    const claimed = new Set(claims.values());
    const named = rows.find((row) => !row.stamp && !claimed.has(row) && bears(row, pack));
    if (named) claims.set(pack, named);
  }
  const packOf = new Map([...claims].map(([pack, row]) => [row, pack]));
  return rows.map((row) => [row, packOf.get(row) ?? null]);
}

function baseOf(
  { revision }: ProductState,
  { stamp }: FileRow,
  pack: PackState | null,
  now: PackValues,
): Base<PackValues> {
  return !pack || !stamp || stamp.revision === revision ? { values: now } : 'unknown';
}

/** What no single pack can say: our form would silently drop the price. */
function contradictions(row: FileRow, values: PackValues): Problem[] {
  const priced = (['priceMin', 'priceMax'] as const).find((key) => values[key] !== null);
  return values.priceState === 'unpublished' && priced
    ? [faultAt('price-unexpected', row, priced)]
    : [];
}

/** Leaves out, and names, the rows that the rule of packs refuses beside the others. */
function withoutFaults(product: ProductState, planned: Planned[], problems: Problem[]): Planned[] {
  const before = product.packs.map(({ facts }) => facts);
  for (let kept = planned; ; ) {
    const after = packsAfter(
      product.packs,
      kept.map(({ plan }) => plan),
      true,
    );
    const faults = Object.entries(
      packFaults(
        after.map(({ facts }) => facts),
        before,
      ),
    );
    const wrong = new Map<Planned, Problem>();
    for (const [name, code] of faults) {
      const [, index, fact] = /^packs\[(\d+)\]\.(\w+)$/.exec(name) ?? [];
      const facts = after[Number(index)]?.facts;
      const at = kept.findLast((one) =>
        facts ? sameFacts(one.facts, facts) : one.plan.action === 'add',
      );
      if (!at || wrong.has(at)) continue;
      const column = COLUMN_OF_FACT[fact as keyof PackFacts] ?? 'label';
      wrong.set(at, faultAt(code, at.row, column));
    }
    if (wrong.size === 0) return kept;
    problems.push(...wrong.values());
    kept = kept.filter((one) => !wrong.has(one));
  }
}

const sameFacts = (a: PackFacts, b: PackFacts): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether two packs would be written as the same row. */
const sameRow = (a: PackFacts, b: PackFacts): boolean =>
  JSON.stringify(packValues(a)) === JSON.stringify(packValues(b));
