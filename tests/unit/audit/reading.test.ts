import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedValues } from '~/domain/audit/changed-values';
import { auditQuery, readAuditFilters } from '~/domain/audit/filters';
import { KNOWN_AUDIT_ACTIONS } from '~/ui/text/audit-actions';

test('a change shows only what differs', () => {
  expect(changedValues({ a: 1, b: [1, 2], c: null }, { a: 1, b: [1, 3], d: 'x' })).toEqual([
    { key: 'b', before: [1, 2], after: [1, 3] },
    { key: 'd', before: undefined, after: 'x' },
  ]);
  expect(changedValues(null, { a: 1 })).toEqual([{ key: 'a', before: undefined, after: 1 }]);
  expect(changedValues('cũ', 'mới')).toEqual([{ key: '', before: 'cũ', after: 'mới' }]);
  expect(changedValues(null, null)).toEqual([]);
});

test('filters read from an address write the same address', () => {
  const text = fc
    .string({ minLength: 1, maxLength: 100 })
    .map((value) => value.trim())
    .filter(Boolean);
  const day = fc
    .integer({ min: 0, max: 20_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  const filters = fc.record(
    { who: text, action: text, subjectType: text, subjectId: text, from: day, to: day },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(filters, fc.integer({ min: 1, max: 999 }), (some, page) => {
      expect(readAuditFilters(new URLSearchParams(auditQuery({ ...some, page })))).toEqual({
        ...some,
        page,
      });
    }),
  );
});

test.each(['tu=hom-qua', 'den=2026-02-30', 'trang=-1', 'trang=x', 'ai=%20'])(
  '%s narrows nothing',
  (query) => {
    const { page, ...rest } = readAuditFilters(new URLSearchParams(query));
    expect(page).toBe(1);
    expect(Object.values(rest).filter(Boolean)).toEqual([]);
  },
);

test('every action that the code records has its words', () => {
  const sources = import.meta.glob<string>('../../../app/domain/**/*.server.ts', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const recorded = new Set<string>();
  for (const source of Object.values(sources)) {
    // The line that names an action may choose between two.
    for (const [line] of source.matchAll(/\baction: [^;{}]*?(?=,\n|,? subject)/g)) {
      for (const [, action] of line.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g))
        recorded.add(action as string);
    }
  }
  const notActions = ['right-of-use'];
  const missing = [...recorded].filter(
    (action) => !KNOWN_AUDIT_ACTIONS.includes(action) && !notActions.includes(action),
  );
  expect(missing).toEqual([]);
  expect(recorded.size).toBeGreaterThan(25);
});
