import * as producerColumns from 'db/schema/producers.server';
import * as productColumns from 'db/schema/products.server';
import { PRODUCER_TEXT_FIELDS, PRODUCT_TEXT_FIELDS } from 'db/schema/versions.server';
import { describe, expect, test } from 'vitest';
import { CONTACT_KINDS } from '~/domain/listings/contacts';
import { FIELD_KEYS, fieldsOf, TEXT_FIELDS } from '~/domain/listings/fields';
import { NET_UNITS, PRICE_STATES } from '~/domain/listings/packs';
import { RISKS } from '~/domain/listings/risk';

test('the words that pages know are those the tables know', () => {
  expect([...TEXT_FIELDS.product].sort()).toEqual([...PRODUCT_TEXT_FIELDS].sort());
  expect([...TEXT_FIELDS.producer].sort()).toEqual([...PRODUCER_TEXT_FIELDS].sort());
  expect(CONTACT_KINDS).toEqual(producerColumns.CONTACT_KINDS);
  expect(NET_UNITS).toEqual(productColumns.NET_UNITS);
  expect(PRICE_STATES).toEqual(productColumns.PRICE_STATES);
});

test('a kind’s texts are named by field and language, and all of them are there', () => {
  expect(FIELD_KEYS.producer).toEqual([
    'name.vi',
    'name.en',
    'story.vi',
    'story.en',
    'director.vi',
    'director.en',
  ]);
  const texts = { name: { vi: { text: 'HTX Thử', provenance: 'verified' as const } } };
  expect(fieldsOf('producer', texts)).toEqual({
    'name.vi': 'HTX Thử',
    'name.en': '',
    'story.vi': '',
    'story.en': '',
    'director.vi': '',
    'director.en': '',
  });
});

describe('risk classes', () => {
  test.each(['product', 'producer'] as const)(
    'every text and the photos of a %s are reviewed, all else is direct',
    (kind) => {
      const reviewed: string[] = [...TEXT_FIELDS[kind], 'photos'];
      for (const [field, risk] of Object.entries(RISKS[kind])) {
        expect(risk, field).toBe(reviewed.includes(field) ? 'reviewed' : 'direct');
      }
      expect(Object.keys(RISKS[kind])).toEqual(expect.arrayContaining(reviewed));
    },
  );
});
