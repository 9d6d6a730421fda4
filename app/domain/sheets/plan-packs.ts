import { type PackFacts, packFaults } from '../listings/packs';
import { writtenText } from './column';
import {
  compareRow,
  faultAt,
  isUntouched,
  madeFrom,
  type Origin,
  stampedOrigin,
  withChanges,
} from './compare-cell';
import {
  COLUMN_OF_FACT,
  PACK_COLUMNS,
  PACK_KEYS,
  type PackValues,
  packFacts,
  packValues,
} from './pack-columns';
import type { Change, PackPlan, PackState, Problem, ProductState } from './plan';
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
      if (isAsMade(product, row)) result.outdated += 1;
      else result.problems.push(faultAt('pack-gone', row, 'label'));
      continue;
    }
    const now = pack ? packValues(pack.facts) : NEW;
    const origin = (key: keyof PackValues) => originOf(product, row, pack && now, key);
    const compared = compareRow(row, PACK_COLUMNS, now, origin);
    result.outdated += compared.outdated;
    const priced = withoutFalseRange(
      compared.changes,
      now,
      row.stamp?.revision === product.revision,
    );
    const changes = decidedTogether(priced, now, origin);
    const values = withChanges(now, changes);
    const faults = [...compared.faults, ...contradictions(row, values)];
    result.problems.push(...faults);
    if (faults.length > 0 || changes.length === 0 || (!pack && values.remove)) continue;
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
      changes,
    };
    planned.push({ row, plan, facts });
  }
  const kept = withoutFaults(product, planned, result.problems);
  result.packs = kept.map(({ plan }) => plan);
  return result;
}

/**
 * The whole list of a product's packs after a plan: what stays, in its order, then what is new.
 * `takes` says of which packs the file's stale values are wanted.
 */
export function packsAfter(
  packs: readonly PackState[],
  plans: readonly PackPlan[],
  takes: (packId: number) => boolean,
): { id?: number; facts: PackFacts }[] {
  const after = packs.flatMap(({ id, facts }) => {
    const plan = plans.find(({ packId }) => packId === id);
    if (!plan) return [{ id, facts }];
    const values = withChanges(packValues(facts), plan.changes, () => takes(id));
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

/** `now` is null for a row that speaks of no pack there is. */
function originOf(
  { revision }: ProductState,
  { stamp }: FileRow,
  now: PackValues | null,
  key: keyof PackValues,
): Origin {
  return now && stamp && stamp.revision !== revision
    ? stampedOrigin(stamp, PACK_KEYS, key)
    : madeFrom<unknown>(PACK_COLUMNS[key] as never, (now ?? NEW)[key]);
}

/** Whether the row of a pack that is gone was sent back as it was made. */
function isAsMade({ revision }: ProductState, { stamp, cells }: FileRow): boolean {
  if (!stamp || stamp.revision === revision) return false;
  return PACK_KEYS.every((key) => {
    const cell = cells.get(key)?.cell ?? null;
    const origin = stampedOrigin(stamp, PACK_KEYS, key);
    return !cells.has(key) || (origin !== null && isUntouched(cell, origin));
  });
}

type Changes = Change<PackValues>[];

/**
 * Two equal prices are one price. So is a new "from" beside the old price in "to", a pack's one
 * price written twice, except in a fresh file of ours: there "to" was empty, and somebody typed it.
 */
function withoutFalseRange(changes: Changes, now: PackValues, isFresh: boolean): Changes {
  const { priceMin, priceMax } = withChanges(now, changes);
  const left =
    now.priceMax === null &&
    priceMax === now.priceMin &&
    (!isFresh || (priceMin ?? 0) > (priceMax ?? 0));
  if (priceMax === null || !(priceMax === priceMin || left)) return changes;
  return changes.flatMap((change): Changes => {
    if (change.key !== 'priceMax') return [change];
    return now.priceMax === null ? [] : [{ ...change, value: null, after: '' }];
  });
}

/** Values that only make sense beside each other: half a price is no decision. */
const TOGETHER: readonly (readonly (keyof PackValues)[])[] = [
  ['priceState', 'priceMin', 'priceMax'],
  ['amount', 'unit'],
];

/**
 * Marks as stale also what stands beside a stale value, and taking away a pack that somebody else
 * changed meanwhile.
 */
function decidedTogether(
  changes: Changes,
  now: PackValues,
  origin: (key: keyof PackValues) => Origin,
): Changes {
  const isMoved = (key: keyof PackValues) =>
    !origin(key)?.(writtenText<unknown>(PACK_COLUMNS[key] as never, now[key]));
  return changes.map((change) => {
    const group = TOGETHER.find((keys) => keys.includes(change.key)) ?? [];
    const beside = change.key === 'remove' ? PACK_KEYS : group;
    return beside.some(isMoved) ? { ...change, stale: true } : change;
  });
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
      () => true,
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
