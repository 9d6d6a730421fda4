import type { OPINION_VERDICTS, QUEUE_KINDS } from 'db/schema/desk.server';

export type QueueKind = (typeof QUEUE_KINDS)[number];
export type Verdict = (typeof OPINION_VERDICTS)[number];

/** Something that waits, as the queue and its assignments name it: a version's or a claim's id. */
export type ItemKey = { kind: QueueKind; id: number };

/** Who has taken an item, and since when. */
export type Holder = { personId: number; name: string; since: string };

/** A thing that waits for an officer. */
export type QueueItem = ItemKey & {
  /** Of the product or producer it is about. */
  name: string;
  producer: { slug: string; name: string };
  commune: { code: string; name: string } | null;
  /** The instant it was handed in. */
  since: string;
  /** Whole days in Vietnam since then; 0 today. */
  ageDays: number;
  note: string | null;
  /** What a claim says the producer was given. */
  claim: { stars: number | null; mark: string | null } | null;
  holder: Holder | null;
  /** The newest opinion a commune officer forwarded. */
  opinion: { verdict: Verdict; by: string } | null;
};

export const KIND_WORDS = {
  'san-pham': 'product',
  'ho-so': 'producer',
  khai: 'claim',
} as const satisfies Record<string, QueueKind>;
export type KindWord = keyof typeof KIND_WORDS;
export const KIND_WORD_LIST = Object.keys(KIND_WORDS) as KindWord[];

/** Taken by the asker, by somebody else, or free. */
export const HAND_WORD_LIST = ['toi', 'khac', 'trong'] as const;
export type HandWord = (typeof HAND_WORD_LIST)[number];

export type QueueFilters = {
  kind: KindWord | null;
  /** Code of a commune. */
  commune: string | null;
  hand: HandWord | null;
  /** Only what carries a commune officer's opinion. */
  opined: boolean;
  page: number;
};

export const NO_FILTERS: QueueFilters = {
  kind: null,
  commune: null,
  hand: null,
  opined: false,
  page: 1,
};

/** Filters as the address carries them; words it does not know say nothing. */
export function readQueueFilters(query: URLSearchParams): QueueFilters {
  const page = query.get('trang') ?? '';
  return {
    kind: KIND_WORD_LIST.find((word) => word === query.get('loai')) ?? null,
    commune: query.get('xa')?.slice(0, 20) || null,
    hand: HAND_WORD_LIST.find((word) => word === query.get('nguoi')) ?? null,
    opined: query.get('y-kien') === 'co',
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  };
}

/** The query of an address with these filters; empty where there is none. */
export function queueQuery({ kind, commune, hand, opined, page }: QueueFilters): string {
  const query = new URLSearchParams();
  if (kind) query.set('loai', kind);
  if (commune) query.set('xa', commune);
  if (hand) query.set('nguoi', hand);
  if (opined) query.set('y-kien', 'co');
  if (page > 1) query.set('trang', String(page));
  return query.toString();
}

export function handOf({ holder }: Pick<QueueItem, 'holder'>, me: number): HandWord {
  if (!holder) return 'trong';
  return holder.personId === me ? 'toi' : 'khac';
}

/** What the filters leave, in the same order. */
export function filterQueue(
  items: readonly QueueItem[],
  { kind, commune, hand, opined }: QueueFilters,
  me: number,
): QueueItem[] {
  return items.filter(
    (item) =>
      (!kind || item.kind === KIND_WORDS[kind]) &&
      (!commune || item.commune?.code === commune) &&
      (!hand || handOf(item, me) === hand) &&
      (!opined || item.opinion !== null),
  );
}

/** A form that takes an item or lets it go; `from` is the person who had it when the page was read. */
export type ItemMove = ItemKey & { does: 'take' | 'release'; from: number | null };

const KINDS = Object.values(KIND_WORDS);

/** Reads such a form; null for what is none of ours. */
export function readMove(form: URLSearchParams): ItemMove | null {
  const intent = form.get('intent');
  const kind = KINDS.find((each) => each === form.get('kind'));
  const id = readId(form.get('id'));
  if ((intent !== 'take' && intent !== 'release') || !kind || id === null) return null;
  return { does: intent, kind, id, from: readId(form.get('from')) };
}

/** A row's id as forms carry it; null for anything else. */
export const readId = (text: string | null): number | null =>
  /^[1-9]\d{0,14}$/.test(text ?? '') ? Number(text) : null;
