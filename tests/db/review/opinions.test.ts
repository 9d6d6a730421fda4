import { expect, test } from 'vitest';
import { ForbiddenError, NotFoundError, WrongStateError } from '~/domain/errors';
import { approveVersion } from '~/domain/listings/approve-version.server';
import { findOpinions } from '~/domain/review/find-opinions.server';
import { recordOpinion } from '~/domain/review/record-opinion.server';
import { takeItem } from '~/domain/review/take-item.server';
import { assignmentsOf, type Desk, desk, logOf, submitNoodles, thrownBy } from './desk';

function waiting() {
  const given = desk();
  const id = submitNoodles(given, { 'uses.vi': 'Xào' });
  const key = { kind: 'product' as const, id };
  const opine = (
    who: keyof Desk,
    text = 'Tôi đã đến xem',
    verdict: 'fit' | 'unfit' | null = 'fit',
  ) => recordOpinion(given[who] as Desk['near'], { ...key, verdict, text });
  return { given, key, opine, from: logOf(given).length };
}

test('an opinion goes up with its text, and frees the item for those who decide', () => {
  const { given, key, opine, from } = waiting();
  takeItem(given.near, { ...key, from: null });
  opine('near', ' Tôi đã đến xem.\r\nĐúng vậy. ');
  expect(findOpinions(given.db, key)).toMatchObject([
    { by: 'Xã Gần', verdict: 'fit', text: 'Tôi đã đến xem.\nĐúng vậy.' },
  ]);
  expect(assignmentsOf(given)).toEqual([]);
  expect(logOf(given, from).at(-1)).toBe(`record-opinion product-version ${key.id}`);
});

test('sent twice it is written once; what a colleague has stays theirs', () => {
  const { given, key, opine, from } = waiting();
  takeItem(given.ha, { ...key, from: null });
  opine('near');
  opine('near');
  expect(findOpinions(given.db, key)).toHaveLength(1);
  expect(assignmentsOf(given)).toHaveLength(1);
  expect(logOf(given, from)).toHaveLength(2);
  opine('near', 'Thêm: thiếu nhãn', 'unfit');
  expect(findOpinions(given.db, key).map(({ verdict }) => verdict)).toEqual(['unfit', 'fit']);
});

test('it wants a verdict and its why', () => {
  const { given, key, opine } = waiting();
  expect(thrownBy(() => opine('near', ' \n', null))).toMatchObject({
    fields: { verdict: 'missing', opinion: 'missing' },
  });
  expect(thrownBy(() => opine('near', 'a'.repeat(1001)))).toMatchObject({
    fields: { opinion: 'too-long' },
  });
  expect(findOpinions(given.db, key)).toEqual([]);
});

test('it is for commune officers of the area, about what waits', () => {
  const { given, key, opine } = waiting();
  expect(() => opine('ha')).toThrow(ForbiddenError);
  for (const who of ['halfway', 'far', 'admin', 'member'] as const) {
    expect(() => opine(who), who).toThrow(NotFoundError);
  }
  approveVersion(given.ha, { kind: 'product', versionId: key.id });
  expect(thrownBy(() => opine('near'))).toEqual(new WrongStateError('approved'));
});
