import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REGISTRY_SECTIONS, registrySections, sectionOf } from '~/domain/marks/registry';

const anyEntry = fc.record({
  kind: fc.constantFrom(
    'geographical-indication' as const,
    'collective-trademark' as const,
    'certification-mark' as const,
    null,
  ),
  status: fc.constantFrom('registered' as const, 'superseded' as const, 'unconfirmed' as const),
});

describe('the registry', () => {
  test('puts every entry in one section, and each section holds one kind', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (entries) => {
        const sections = registrySections(entries);
        expect(sections.map(({ section }) => section)).toEqual([...REGISTRY_SECTIONS]);
        expect(sections.flatMap(({ entries: own }) => own)).toHaveLength(entries.length);
        for (const { section, entries: own } of sections) {
          for (const { kind, status } of own) {
            if (section === 'unconfirmed') expect(!kind || status === 'unconfirmed').toBe(true);
            else expect([kind, status === 'unconfirmed']).toEqual([section, false]);
          }
        }
      }),
    );
  });

  test('a name without a registration is never among the registered, whatever it is called', () => {
    expect(sectionOf({ kind: 'collective-trademark', status: 'unconfirmed' })).toBe('unconfirmed');
    expect(sectionOf({ kind: null, status: 'unconfirmed' })).toBe('unconfirmed');
  });

  test('superseded marks stand last in their section', () => {
    const past = { kind: 'collective-trademark' as const, status: 'superseded' as const };
    const live = { kind: 'collective-trademark' as const, status: 'registered' as const };
    const section = registrySections([past, live])[1];
    expect(section?.entries).toEqual([live, past]);
  });
});
