import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDue, readEvent, readTypedEvent, writeEvent } from '~/domain/places/event-form';
import {
  areaAfter,
  eventFaults,
  type LivingCommune,
  movesOf,
  type PlaceEvent,
  rememberedName,
  targetsOf,
} from '~/domain/places/place-event';

const commune = (code: string, name: string): LivingCommune => ({
  code,
  name,
  fullName: `Xã ${name}`,
  since: '2025-07-01',
});
const COMMUNES = [commune('00001', 'Một'), commune('00002', 'Hai'), commune('00003', 'Ba')];
const USED = new Set([...COMMUNES.map(({ code }) => code), 'xa-cu', '00009']);
const unit = (code: string, name: string) => ({ code, type: 'xa' as const, name });

const event = (change: Partial<PlaceEvent>): PlaceEvent => ({
  kind: 'merge',
  startsOn: '2026-07-01',
  decisionNumber: '1/NQ',
  from: ['00001', '00002'],
  into: [unit('00010', 'Mới')],
  joins: null,
  ...change,
});
const faultsOf = (change: Partial<PlaceEvent>) => eventFaults(event(change), COMMUNES, USED);

describe('an event is taken', () => {
  test.each<[string, Partial<PlaceEvent>]>([
    ['several become a new one', {}],
    ['a new one keeps a code of theirs', { into: [unit('00001', 'Mới')] }],
    ['a new one keeps a code and a name', { into: [unit('00001', 'Một')] }],
    ['one joins another', { from: ['00001'], into: [], joins: '00003' }],
    ['renamed', { kind: 'rename', from: ['00001'], into: [unit('00001', 'Mới')] }],
    [
      'a commune that becomes a ward of the same name',
      { kind: 'rename', from: ['00001'], into: [{ code: '00001', type: 'phuong', name: 'Một' }] },
    ],
    ['split', { kind: 'split', from: ['00001'], into: [unit('00001', 'A'), unit('00011', 'B')] }],
  ])('%s', (_, change) => {
    expect(faultsOf(change)).toEqual({});
  });
});

describe('an event is refused', () => {
  test.each<[Partial<PlaceEvent>, Record<string, string>]>([
    [{ decisionNumber: '' }, { decisionNumber: 'required' }],
    [{ from: ['00001'] }, { from: 'too-few' }],
    [{ from: ['00001', '00001'] }, { from: 'too-few' }],
    [{ from: [] }, { from: 'required' }],
    [{ from: ['00001', 'xa-cu'] }, { from: 'not-a-commune' }],
    [{ joins: 'xa-cu', into: [] }, { into: 'not-a-commune' }],
    [{ joins: '00001', into: [] }, { into: 'among-ending' }],
    [{ into: [] }, { into: 'too-few' }],
    [{ into: [unit('00010', 'A'), unit('00011', 'B')] }, { into: 'too-many' }],
    [{ into: [unit('00003', 'A')] }, { 'code-0': 'code-taken' }],
    [{ into: [unit('00009', 'A')] }, { 'code-0': 'code-taken' }],
    [{ into: [unit('abc', 'A')] }, { 'code-0': 'not-a-code' }],
    [{ into: [unit('', '')] }, { 'code-0': 'required', 'name-0': 'required' }],
    [{ into: [unit('00010', 'x'.repeat(61))] }, { 'name-0': 'too-long' }],
    [{ kind: 'rename', from: ['00001'], into: [unit('00001', 'Một')] }, { 'name-0': 'same-name' }],
    [{ kind: 'rename', into: [unit('00010', 'A')] }, { from: 'too-many' }],
    [{ kind: 'split', from: ['00001'] }, { into: 'too-few' }],
    [
      { kind: 'split', from: ['00001'], into: [unit('00010', 'A'), unit('00010', 'B')] },
      { 'code-1': 'code-twice' },
    ],
    [{ startsOn: '2025-07-01' }, { startsOn: 'before-start' }],
  ])('%j', (change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });
});

const code = fc.constantFrom<string>('00001', '00002', '00003', '00004', '00010', '00011');
const events = fc.oneof<fc.Arbitrary<{ from: string[]; into: string[] }>[]>(
  fc.record({ from: fc.uniqueArray(code, { minLength: 1 }), into: fc.constant(['00010']) }),
  fc.record({ from: fc.constant(['00001']), into: fc.constant(['00001', '00011']) }),
  fc.record({ from: fc.constant(['00001']), into: fc.constant(['00010', '00011']) }),
);
const asEvent = ({ from, into }: { from: string[]; into: string[] }) =>
  event({ kind: into.length > 1 ? 'split' : 'merge', from, into: into.map((c) => unit(c, c)) });
const producers = fc
  .array(fc.option(code))
  .map((codes) => codes.map((communeId, id) => ({ id, communeId })));

describe('which addresses move', () => {
  test('all in the communes that end, and no other', () => {
    fc.assert(
      fc.property(events, producers, (parts, placed) => {
        const moved = movesOf(asEvent(parts), placed);
        const expected = placed.filter(
          ({ communeId }) => communeId !== null && parts.from.includes(communeId),
        );
        expect(moved.map(({ producerId }) => producerId)).toEqual(expected.map(({ id }) => id));
        expect(moved.map(({ from }) => from)).toEqual(expected.map((row) => row.communeId));
      }),
    );
  });

  test('into the one that is left, or where the officer says; never anywhere else', () => {
    const choices = fc.array(fc.tuple(fc.nat(8), code)).map((pairs) => new Map(pairs));
    fc.assert(
      fc.property(events, producers, choices, (parts, placed, chosen) => {
        for (const { producerId, to } of movesOf(asEvent(parts), placed, chosen)) {
          if (parts.into.length === 1) expect(to).toBe(parts.into[0]);
          else {
            const choice = chosen.get(producerId);
            expect(to).toBe(choice && parts.into.includes(choice) ? choice : null);
          }
        }
      }),
    );
  });

  test('a commune that takes others in moves nobody of its own', () => {
    const joining = event({ from: ['00001'], into: [], joins: '00003' });
    const placed = [
      { id: 1, communeId: '00001' },
      { id: 3, communeId: '00003' },
    ];
    expect(movesOf(joining, placed)).toEqual([{ producerId: 1, from: '00001', to: '00003' }]);
    expect(targetsOf(joining)).toEqual(['00003']);
  });
});

test('an officer’s area follows: nothing that ended is left, nothing else is lost', () => {
  fc.assert(
    fc.property(events, fc.uniqueArray(code), (parts, area) => {
      const after = areaAfter(asEvent(parts), area);
      const untouched = area.filter((one) => !parts.from.includes(one));
      const touched = untouched.length < area.length;
      const expected = new Set([...untouched, ...(touched ? parts.into : [])]);
      expect(new Set(after)).toEqual(expected);
      expect(after).toHaveLength(expected.size);
    }),
  );
});

test('an old name is remembered once, beside older ones', () => {
  expect(rememberedName(null, 'Thượng Minh')).toBe('Thượng Minh');
  expect(rememberedName('Yến Dương', 'Thượng Minh')).toBe('Yến Dương, Thượng Minh');
  expect(rememberedName('Yến Dương, Thượng Minh', 'Thượng Minh')).toBe('Yến Dương, Thượng Minh');
});

describe('the form', () => {
  const typed = (fields: [string, string][]) => readTypedEvent(new URLSearchParams(fields));

  test('an event written and read again is the same', () => {
    const all = [
      event({}),
      event({ from: ['00001'], into: [], joins: '00003' }),
      event({ kind: 'rename', from: ['00001'], into: [unit('00001', 'Mới')] }),
      event({
        kind: 'split',
        from: ['00001'],
        into: [unit('00001', 'A'), { code: '00011', type: 'phuong', name: 'B' }],
      }),
    ];
    for (const one of all) {
      expect(readEvent(typed(writeEvent(one)), COMMUNES, USED).event).toEqual(one);
    }
  });

  test('takes a Vietnamese day and drops the type typed before a name and empty rows', () => {
    const { event: read } = readEvent(
      typed([
        ['kind', 'split'],
        ['from', '00001'],
        ['startsOn', '1/7/2026'],
        ['decisionNumber', ' 1/NQ '],
        ['code-1', '00011'],
        ['name-1', 'Xã  A'],
        ['code-4', '00012'],
        ['type-4', 'phuong'],
        ['name-4', 'phường B'],
      ]),
      COMMUNES,
      USED,
    );
    expect(read).toEqual(
      event({
        kind: 'split',
        from: ['00001'],
        into: [unit('00011', 'A'), { code: '00012', type: 'phuong', name: 'B' }],
      }),
    );
  });

  test('a receiving commune ticked among the others is no fault', () => {
    const { event: read } = readEvent(
      typed([...writeEvent(event({ into: [] })), ['joins', '00002']]),
      COMMUNES,
      USED,
    );
    expect(read).toMatchObject({ from: ['00001'], joins: '00002', into: [] });
  });

  test('names a day that is none', () => {
    const fields = writeEvent(event({ startsOn: '31/02/2026' }));
    expect(readEvent(typed(fields), COMMUNES, USED).faults.startsOn).toBe('not-a-day');
  });

  test('is due on its first day', () => {
    expect(isDue({ startsOn: '2026-07-01' }, '2026-06-30')).toBe(false);
    expect(isDue({ startsOn: '2026-07-01' }, '2026-07-01')).toBe(true);
  });
});
