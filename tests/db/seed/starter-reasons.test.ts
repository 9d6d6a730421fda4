import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataVersion, openDatabase } from 'db/connection.server';
import { fillEmptyReasons } from 'db/seed/seed.server';
import { expect, onTestFinished, test } from 'vitest';
import { findTemplates } from '~/domain/review/find-templates.server';
import { openSite } from '~/http/start.server';
import { count, everything, seeded } from './seeded';

test('a database filled before there were starter reasons gets them once', () => {
  const db = seeded('none');
  const whole = everything(db);
  db.$client.exec('DELETE FROM reason_templates');
  expect(fillEmptyReasons(db)).toBe(true);
  expect(everything(db)).toEqual(whole);
  const version = dataVersion(db);
  expect(fillEmptyReasons(db)).toBe(false);
  expect(everything(db)).toEqual(whole);
  expect(dataVersion(db)).toBe(version);
});

test('what officers took out of use does not come back, nor join what they wrote themselves', () => {
  const db = seeded('none');
  db.$client.exec("UPDATE reason_templates SET removed_at = '2026-11-24T05:00:00.000Z'");
  expect(fillEmptyReasons(db)).toBe(false);
  expect(findTemplates(db)).toEqual([]);
  db.$client.exec(
    "DELETE FROM reason_templates; INSERT INTO reason_templates (text) VALUES ('Sai')",
  );
  expect(fillEmptyReasons(db)).toBe(false);
  expect(count(db, 'reason_templates')).toBe(1);
});

test('a start brings them', () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'sao-ocop-reasons-'));
  onTestFinished(() => rmSync(DATA_DIR, { recursive: true, force: true }));
  const startWith = (change: string) => {
    const { db } = openSite({ ...process.env, DATA_DIR, SEED: 'none' }).site;
    const found = findTemplates(db).length;
    db.$client.close();
    const file = openDatabase(join(DATA_DIR, 'catalogue.db'));
    file.$client.exec(change);
    file.$client.close();
    return found;
  };
  const all = startWith('DELETE FROM reason_templates');
  expect(all).toBeGreaterThan(0);
  expect(startWith("UPDATE reason_templates SET removed_at = '2026-11-24T05:00:00.000Z'")).toBe(
    all,
  );
  expect(startWith('')).toBe(0);
});
