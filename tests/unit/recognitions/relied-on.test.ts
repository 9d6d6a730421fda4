import { describe, expect, test } from 'vitest';
import {
  type Reliance,
  reliedOn,
  type SinceRecorded,
  TAKE_BACK_DAYS,
} from '~/domain/recognitions/relied-on';

const NOBODY: SinceRecorded = {
  recordedAt: '2026-03-12T03:00:00.000Z',
  actions: [],
  revoked: false,
  claimed: false,
  renewed: false,
  collected: false,
  filed: false,
};
const on = (more: Partial<SinceRecorded>, today = '2026-03-12') =>
  reliedOn({ ...NOBODY, ...more }, today);

describe('a line relied on', () => {
  test('by nobody may be taken back', () => {
    expect(on({})).toEqual([]);
    expect(on({ actions: ['verify-recognition'] })).toEqual([]);
  });

  test.each<[Partial<SinceRecorded>, Reliance]>([
    [{ recordedAt: null }, 'not-recorded'],
    [{ actions: ['correct-recognition'] }, 'corrected'],
    [{ actions: ['correct-decision'] }, 'corrected'],
    [{ actions: ['revoke-recognition'] }, 'revoked'],
    [{ revoked: true }, 'revoked'],
    [{ claimed: true }, 'claim'],
    [{ renewed: true }, 'renewal'],
    [{ collected: true }, 'collection'],
    [{ filed: true }, 'paper'],
    [{ actions: ['record-contact'] }, 'contact'],
  ])('%o: %s', (more, why) => {
    expect(on(more)).toEqual([why]);
  });

  test('is public once its days are over, counted in Vietnam', () => {
    expect(TAKE_BACK_DAYS).toBe(7);
    expect(on({}, '2026-03-19')).toEqual([]);
    expect(on({}, '2026-03-20')).toEqual(['public']);
    // Half past six in the evening in UTC is the next day in Vietnam.
    expect(on({ recordedAt: '2026-03-12T18:30:00.000Z' }, '2026-03-20')).toEqual([]);
  });

  test('for several reasons names them all', () => {
    expect(on({ revoked: true, filed: true }, '2027-01-01')).toEqual([
      'revoked',
      'paper',
      'public',
    ]);
  });
});
