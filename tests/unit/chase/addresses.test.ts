import { describe, expect, test } from 'vitest';
import { CHANNEL_LIST, OUTCOME_LIST } from '~/domain/chase/chased';
import {
  checkContact,
  MAX_CONTACT_NOTE,
  readSubject,
  readTypedContact,
} from '~/domain/chase/contact-form';
import { FATES } from '~/domain/chase/fate';
import {
  BANDS,
  byCommune,
  chaseView,
  NO_COMMUNE,
  readChaseFilters,
  writeChaseFilters,
} from '~/domain/chase/filters';
import { addDays } from '~/domain/dates';
import {
  firstDayOf,
  quarterBefore,
  quarterName,
  quarterOf,
  readQuarter,
  recentQuarters,
} from '~/domain/quarter';
import {
  FATE_NAMES,
  isAskedFor,
  quarterQuery,
  readFateName,
} from '~/ui/desk-chase/quarter-address';
import { chased } from './chased-given';

const query = (text: string) => new URLSearchParams(text);

describe('the filters of the list', () => {
  test('go into an address and come back', () => {
    for (const han of ['', ...BANDS] as const) {
      for (const xa of ['', '100', NO_COMMUNE]) {
        const filters = { han, xa };
        expect(readChaseFilters(query(writeChaseFilters(filters)))).toEqual(filters);
      }
    }
    expect(readChaseFilters(query('han=7&xa='))).toEqual({ han: '', xa: '' });
  });

  test('choose bands and communes, and count what every other choice would show', () => {
    const given = [
      chased({ name: 'HTX Bê', commune: '1', bands: [30, 'lapsed'] }),
      chased({ name: 'HTX An', commune: '1', bands: [30] }),
      chased({ name: 'HTX Cam', commune: '2', bands: [180] }),
      chased({ name: 'HTX Dâu', commune: null, bands: [90, 90] }),
    ];
    const names = (han: (typeof BANDS)[number] | '', xa: string) =>
      chaseView(given, { han, xa }).groups.flatMap(({ producers }) =>
        producers.map(({ name, rows }) => [name, rows.length]),
      );
    expect(names('', '')).toEqual([
      ['HTX An', 1],
      ['HTX Bê', 2],
      ['HTX Cam', 1],
      ['HTX Dâu', 2],
    ]);
    expect(names('30', '')).toEqual([
      ['HTX An', 1],
      ['HTX Bê', 1],
    ]);
    expect(names('', NO_COMMUNE)).toEqual([['HTX Dâu', 2]]);
    expect(names('het', '2')).toEqual([]);
    const view = chaseView(given, { han: '30', xa: '1' });
    expect(view.bands).toEqual({ '30': 2, '90': 0, '180': 0, 'chua-ro': 0, het: 1 });
    expect(view.communes.map(({ code, papers }) => [code, papers])).toEqual([['1', 2]]);
    // The chosen commune stays a choice where the chosen band has nothing of it.
    expect(chaseView(given, { han: '30', xa: '2' }).communes.at(-1)).toMatchObject({
      code: '2',
      papers: 0,
    });
  });

  test('communes stand in Vietnamese order without their kind, those unknown last', () => {
    const names = ['Xã Văn Lang', 'Phường Bắc Kạn', 'Xã Đồng Phúc', 'Xã Chợ Mới'];
    const groups = byCommune([
      chased({ commune: null }),
      ...names.map((name, index) => chased({ commune: String(index), communeName: name })),
    ]);
    expect(groups.map(({ commune }) => commune?.name ?? null)).toEqual([
      'Phường Bắc Kạn',
      'Xã Chợ Mới',
      'Xã Đồng Phúc',
      'Xã Văn Lang',
      null,
    ]);
  });
});

describe('quarters', () => {
  test('begin on their first day and follow one another', () => {
    let day = '2023-12-20';
    for (let step = 0; step < 800; step += 1, day = addDays(day, 1)) {
      const quarter = quarterOf(day);
      expect(firstDayOf(quarter) <= day).toBe(true);
      expect(quarterOf(firstDayOf(quarter))).toEqual(quarter);
      expect(quarterBefore(quarter)).toEqual(quarterOf(addDays(firstDayOf(quarter), -1)));
    }
  });

  test.each([
    ['2026-Q3', '2026-Q3'],
    ['2026-Q4', '2026-Q2'],
    ['2019-Q1', '2019-Q1'],
    ['2018-Q4', '2026-Q2'],
    ['2026-Q5', '2026-Q2'],
    ['', '2026-Q2'],
    [null, '2026-Q2'],
  ])('an address with %s asks in August 2026 for %s', (text, name) => {
    expect(quarterName(readQuarter(text, '2026-08-01'))).toBe(name);
  });

  test('the ones to choose from begin with today’s', () => {
    expect(recentQuarters('2026-02-01', 2).map(quarterName)).toEqual([
      '2026-Q1',
      '2025-Q4',
      '2025-Q3',
    ]);
  });

  test('outcomes have names in the address, each of which shows its rows', () => {
    for (const name of ['', ...Object.values(FATE_NAMES)] as const) {
      const params = query(quarterQuery({ year: 2026, quarter: 3 }, name));
      expect(params.get('quy')).toBe('2026-Q3');
      expect(readFateName(params.get('kq'))).toBe(name);
    }
    for (const fate of FATES) {
      for (const contacted of [true, false]) {
        const row = { fate, contacted };
        expect(isAskedFor(row, '')).toBe(true);
        expect(isAskedFor(row, FATE_NAMES['never-contacted'])).toBe(!contacted);
        for (const other of FATES) {
          expect(isAskedFor(row, FATE_NAMES[other])).toBe(other === fate);
        }
      }
    }
  });
});

describe('a contact', () => {
  const typed = (channel: string, outcome: string, note = '') =>
    readTypedContact(new URLSearchParams({ channel, outcome, note }));

  test('of every channel and outcome can be kept, with or without a note', () => {
    for (const channel of CHANNEL_LIST) {
      for (const outcome of OUTCOME_LIST) {
        expect(checkContact(typed(channel, outcome, ' đã \r\n gọi ')).contact).toEqual({
          channel,
          outcome,
          note: 'đã \n gọi',
        });
        expect(checkContact(typed(channel, outcome)).contact?.note).toBe(null);
      }
    }
  });

  test('says all that is wrong with it', () => {
    expect(checkContact(typed('fax', '', 'x'.repeat(MAX_CONTACT_NOTE + 1))).faults).toEqual({
      channel: 'missing',
      outcome: 'missing',
      note: 'too-long',
    });
    expect(checkContact(typed('phone', 'reached', 'x'.repeat(MAX_CONTACT_NOTE))).faults).toBe(null);
  });

  test.each([
    ['kind=recognition&id=12', { kind: 'recognition', id: 12 }],
    ['kind=right-of-use&id=1', { kind: 'right-of-use', id: 1 }],
    ['kind=producer&id=1', null],
    ['kind=recognition&id=0', null],
    ['kind=recognition&id=1e3', null],
    ['kind=recognition', null],
    ['', null],
  ])('%s is about %j', (form, subject) => {
    expect(readSubject(query(form))).toEqual(subject);
  });
});
