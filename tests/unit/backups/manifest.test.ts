import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BackupError } from '~/domain/backups/backup-error';
import { readManifest, writeManifest } from '~/domain/backups/manifest';

const SHA = 'a'.repeat(64);
const hashes = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: 64,
  maxLength: 64,
});
const uploads = fc.oneof(
  hashes.map((sha) => `uploads/photos/${sha.slice(0, 2)}/${sha}.webp`),
  hashes.map((sha) => `uploads/papers/${sha.slice(0, 2)}/${sha}.pdf`),
);
const manifests = fc
  .tuple(fc.uniqueArray(uploads, { maxLength: 5 }), hashes)
  .map(([paths, sha]) => new Map(['catalogue.db', ...paths].map((path) => [path, sha])));

test('what was written is read, and no part of it is', () => {
  fc.assert(
    fc.property(manifests, fc.nat(), (manifest, at) => {
      const text = writeManifest(manifest);
      expect(readManifest(text)).toEqual(manifest);
      const cut = text.slice(0, at % text.length);
      // Cut behind a line it is a smaller manifest, which the files beside it belie.
      if (!cut.endsWith('\n')) expect(() => readManifest(cut)).toThrow(BackupError);
    }),
  );
});

test.each([
  '../catalogue.db',
  '/etc/passwd',
  'uploads/photos/../../../x',
  `uploads/photos/ab/../ab/${SHA}.webp`,
  `uploads/photos/aa/${SHA}.webp\0`,
  `uploads\\photos\\aa\\${SHA}.webp`,
  'uploads/incoming/x',
  'first-run-accounts.json',
  'catalogue.db-wal',
  'restoring/catalogue.db',
])('a path that is none of ours is refused: %s', (path) => {
  const text = `${SHA}  catalogue.db\n${SHA}  ${path}\n`;
  expect(() => readManifest(text)).toThrow(/not ours/);
});

test('no database, a file named twice, or nothing at all is refused', () => {
  expect(() => readManifest(`${SHA}  session-secret\n`)).toThrow(/no database/);
  expect(() => readManifest(`${SHA}  catalogue.db\n`.repeat(2))).toThrow(/twice/);
  expect(() => readManifest('')).toThrow(/cut off/);
});
