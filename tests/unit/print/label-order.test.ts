import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkOrder, MOST_LABELS, orderQuery, readOrder } from '~/domain/print/label-order';
import { SHEET_IDS } from '~/domain/print/label-sheets';

const read = (query: string) => readOrder(new URLSearchParams(query));
const faultsOf = (query: string) => checkOrder(read(query)).faults;

describe('an order of labels', () => {
  test('is read from its address', () => {
    expect(checkOrder(read('sheet=5x13&sp=mien&sp=tra&copies=8&start=3')).order).toEqual({
      sheet: '5x13',
      products: ['mien', 'tra'],
      copies: 8,
      start: 3,
    });
  });

  test('takes one label of each from the first place where nothing is said', () => {
    expect(checkOrder(read('sp=mien')).order).toEqual({
      sheet: '3x8',
      products: ['mien'],
      copies: 1,
      start: 1,
    });
    expect(read('sheet=9x9&sp=mien').sheet).toBe('3x8');
  });

  test('names a product once, however often it is ticked', () => {
    expect(read('sp=mien&sp=mien&sp=').products).toEqual(['mien']);
  });

  test.each([
    ['sheet=3x8', { products: 'no-products' }],
    ['sp=a&copies=0', { copies: 'not-a-number' }],
    ['sp=a&copies=-1', { copies: 'not-a-number' }],
    ['sp=a&copies=1.5', { copies: 'not-a-number' }],
    ['sp=a&copies=1e3', { copies: 'not-a-number' }],
    ['sp=a&copies=nhiều', { copies: 'not-a-number' }],
    [`sp=a&copies=${MOST_LABELS + 1}`, { copies: 'too-many' }],
    [`sp=a&sp=b&copies=${MOST_LABELS}`, { copies: 'too-many' }],
    ['sp=a&start=25', { start: 'not-on-sheet' }],
    ['sp=a&sheet=50x30&start=2', { start: 'not-on-sheet' }],
    ['sp=a&start=x&copies=y', { start: 'not-a-number', copies: 'not-a-number' }],
  ])('%s is refused, each field with its fault', (query, faults) => {
    expect(faultsOf(query)).toEqual(faults);
  });

  test.each([
    [`sp=a&copies=${MOST_LABELS}`],
    ['sp=a&start=24'],
    ['sp=a&sheet=5x13&start=65'],
    ['sp=a&sheet=50x30&start=1'],
  ])('%s is just allowed', (query) => {
    expect(faultsOf(query)).toBeNull();
  });

  test('comes back from its own address as it was typed', () => {
    const typed = fc.record({
      sheet: fc.constantFrom(...SHEET_IDS),
      products: fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,20}$/), { maxLength: 5 }),
      copies: fc.stringMatching(/^[^\s]{1,5}$/),
      start: fc.stringMatching(/^[^\s]{1,5}$/),
    });
    fc.assert(
      fc.property(typed, (order) => {
        expect(read(orderQuery(order))).toEqual(order);
      }),
    );
  });
});
