import type { MarkKind } from '../catalogue/card';
import type { PlainDate } from '../clock';
import type { FieldKey } from '../listings/fields';
import type { RightStatus } from '../marks/right-status';
import { saidTexts } from './said-texts';
import { findMarkClaims } from './text-claims';
import type { WarningFacts } from './warnings';

/** A mark of the registry, as texts name it. */
export type NamedMark = { slug: string; kind: MarkKind; name: string; product: string };

/** A right of use on record, as it stands on the day of reading. */
export type RightOnRecord = {
  mark: Omit<NamedMark, 'product'>;
  status: RightStatus;
  /** The day it ended or was suspended, or will begin; null where no day is known. */
  day: PlainDate | null;
};

/** How a right that lets nobody show its mark stands. */
export type IdleStatus = Exclude<RightStatus, 'in-force' | 'expiring'>;

export type MarkWarning =
  /** A text claims a kind of mark, or one by name, and no right to it was ever on record. */
  | {
      kind: 'mark-unheld';
      key: FieldKey;
      words: string;
      mark: { slug: string; name: string } | null;
    }
  /** No right to the mark is in force any more, or yet. `keys`: the texts that claim it. */
  | {
      kind: 'mark-idle';
      mark: RightOnRecord['mark'];
      status: IdleStatus;
      day: PlainDate | null;
      keys: FieldKey[];
    };

type Facts = Pick<WarningFacts, 'kind' | 'fields' | 'rights' | 'marks'>;

/** Once shown by right: packaging and photos may show the mark still, whatever the texts say. */
const GONE: readonly RightStatus[] = ['expired', 'suspended', 'mark-ended'];

/**
 * Marks that a text claims, or that the product showed before, without a right of use in force. A
 * producer's profile may claim what any of its products may show, and is told of claims only.
 */
export function markWarnings(facts: Facts): MarkWarning[] {
  const idle = idleRights(facts.rights);
  const keysOf = new Map<string, FieldKey[]>();
  const unheld = saidTexts(facts).flatMap(([key, text]) =>
    findMarkClaims(text, facts.marks).flatMap(({ kind, words, named }): MarkWarning[] => {
      const isClaimed = ({ mark }: RightOnRecord) =>
        mark.kind === kind && (named.length === 0 || named.some(({ slug }) => slug === mark.slug));
      if (facts.rights.some((right) => isLive(right) && isClaimed(right))) return [];
      const held = idle.filter(isClaimed);
      for (const { mark } of held) keysOf.set(mark.slug, [...(keysOf.get(mark.slug) ?? []), key]);
      const [only, ...others] = named;
      const mark = only && others.length === 0 ? { slug: only.slug, name: only.name } : null;
      return held.length > 0 ? [] : [{ kind: 'mark-unheld', key, words, mark }];
    }),
  );
  const told = idle.flatMap(({ mark, status, day }): MarkWarning[] => {
    const keys = [...new Set(keysOf.get(mark.slug))];
    const shownBefore = facts.kind === 'product' && GONE.includes(status);
    return keys.length > 0 || shownBefore ? [{ kind: 'mark-idle', mark, status, day, keys }] : [];
  });
  return [...unheld, ...told];
}

const isLive = ({ status }: RightOnRecord) => status === 'in-force' || status === 'expiring';

type IdleRight = RightOnRecord & { status: IdleStatus };

/** Of each mark without a right in force, the right that was in force last. */
function idleRights(rights: readonly RightOnRecord[]): IdleRight[] {
  const last = new Map<string, IdleRight>();
  for (const right of rights) {
    const { mark } = right;
    if (rights.some((other) => other.mark.slug === mark.slug && isLive(other))) continue;
    const known = last.get(mark.slug);
    if (!known || (right.day ?? '') > (known.day ?? '')) last.set(mark.slug, right as IdleRight);
  }
  return [...last.values()];
}
