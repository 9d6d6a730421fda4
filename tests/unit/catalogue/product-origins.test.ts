import { expect, test } from 'vitest';
import { claimOrigins } from '~/domain/catalogue/claim-origins';

test('each source is named once with all it supports; invented claims rest on none', () => {
  const paper = { label: 'baobackan.vn', url: 'https://baobackan.vn/1' };
  const page = { label: 'trang không còn' };
  const origins = claimOrigins([
    { key: 'name', provenance: 'sourced', sources: [paper] },
    { key: 'stars', provenance: 'sourced', sources: [paper, page] },
    { key: 'stars', provenance: 'verified', sources: [], onFile: true },
    { key: 'name', provenance: 'verified', sources: [] },
    { key: 'price', provenance: 'sample', sources: [paper] },
    { key: 'maker', provenance: 'unsourced', sources: [] },
  ]);
  expect(origins).toEqual({
    cited: [
      { source: paper, supports: ['name', 'stars'] },
      { source: page, supports: ['stars'] },
    ],
    verified: ['stars'],
    unseen: ['name'],
    unsourced: ['maker'],
    sample: ['price'],
  });
});
