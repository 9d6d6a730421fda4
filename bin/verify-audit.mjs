#!/usr/bin/env node
// Looks through the whole audit log in DATA_DIR and holds it to its anchors. Ends with 1 where there is
// a fault. The server may go on running.
import { resolve } from 'node:path';
import { chdir } from 'node:process';
import { importBuild } from './build.mjs';
import { fail, readCommand, refuse } from './command.mjs';

const { values } = readCommand({
  name: 'verify-audit',
  does: 'Computes every hash of the audit log in DATA_DIR again, holds it to the anchors in audit-anchors.log, and says what it could not check. Changes nothing. Ends with 1 where a fault is found. The server may go on running.',
  options: {
    expect: {
      type: 'string',
      multiple: true,
      value: 'ID:HASH',
      help: 'an entry as it was noted down, from a backup or the server log; may be repeated',
    },
  },
  reads: ['DATA_DIR', 'DATABASE_ENGINE', 'AUDIT_KEY_FILE'],
});
const noted = (values.expect ?? []).map((text) => {
  const [, id, hash] = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(text) ?? [];
  if (!hash) refuse('verify-audit', '--expect takes the number of an entry, a colon and its hash');
  return { id: Number(id), hash: hash.toLowerCase() };
});
chdir(resolve(import.meta.dirname, '..'));
process.env.NODE_ENV = 'production';
try {
  const { auditKeyFile, openAsItIs, readAnchors, readKeys, tellOfLog, verifyLog, finish } =
    await importBuild();
  const { db, settings } = openAsItIs();
  db.$client.pragma('query_only = ON');
  const { dataDir } = settings;
  const keys = readKeys(auditKeyFile(dataDir));
  const report = finish(verifyLog(db, readAnchors(dataDir), keys, noted));
  db.$client.close();
  const { good, bad, unchecked } = tellOfLog(report);
  console.log(`Audit log in ${dataDir}`);
  for (const line of good) console.log(line);
  if (report.newestHash) console.log(`Newest entry: ${report.newestId}:${report.newestHash}`);
  for (const line of unchecked) console.log(`Not checked: ${line}`);
  for (const line of bad) console.error(line);
  process.exitCode = bad.length > 0 ? 1 : 0;
} catch (error) {
  fail('verify the audit log', error);
}
