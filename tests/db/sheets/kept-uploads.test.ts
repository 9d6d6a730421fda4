import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { findUpload, keepUpload, removeUpload } from '~/domain/sheets/kept-uploads.server';

const NOW = '2026-08-01T05:00:00.000Z';
const NEXT_DAY = '2026-08-02T05:00:00.000Z';
const A_DAY_LATER = '2026-08-02T05:00:01.000Z';
const files = [
  { name: 'sản phẩm.csv', bytes: new TextEncoder().encode('Mã') },
  { name: '../../quy-cach.csv', bytes: new Uint8Array() },
];

const makePlace = () => ({
  dataDir: mkdtempSync(join(inject('runFolder'), 'sheets-')),
  producerId: 7,
});

test('an upload is found again by its own producer, under an id nobody guesses', async () => {
  const place = makePlace();
  const id = await keepUpload(place, files, NOW);
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(await findUpload(place, id, NOW)).toEqual(files);
  expect(await findUpload({ ...place, producerId: 8 }, id, NOW)).toBeNull();
  for (const wrong of ['', '..', `../7/${id}`, `${id}/0`, id.toUpperCase(), 'f'.repeat(32)]) {
    expect(await findUpload(place, wrong, NOW)).toBeNull();
    await removeUpload(place, wrong);
  }
  expect(await findUpload(place, id, NOW)).toHaveLength(2);
  await removeUpload(place, id);
  expect(await findUpload(place, id, NOW)).toBeNull();
});

test('nobody else on the machine can read it', async () => {
  const place = makePlace();
  const id = await keepUpload(place, files, NOW);
  const folder = join(place.dataDir, 'uploads/sheets/7', id);
  for (const file of readdirSync(folder)) {
    expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
  }
});

test('after a day it is gone, and the next upload clears it away', async () => {
  const place = makePlace();
  const old = await keepUpload(place, files, NOW);
  expect(await findUpload(place, old, NEXT_DAY)).toEqual(files);
  expect(await findUpload(place, old, A_DAY_LATER)).toBeNull();
  const id = await keepUpload(place, files, A_DAY_LATER);
  expect(readdirSync(join(place.dataDir, 'uploads/sheets/7'))).toEqual([id]);
});
