import { auditEntries } from 'db/schema/index.server';
import { describe, expect, test } from 'vitest';
import { verifyChain } from '~/domain/audit/verify-chain.server';
import { KNOWN_AUDIT_ACTIONS } from '~/ui/text/audit-actions';
import { accountsWalk } from './accounts';
import { namedInHttp, namedInRoutes, namedInUi } from './buttons';
import { collectionsWalk } from './collections';
import { decisionsWalk } from './decisions';
import { enquiriesWalk } from './enquiries';
import { listingsWalk } from './listings';
import { marksWalk } from './marks';
import { papersWalk } from './papers';
import { producersWalk } from './producers';
import { reviewWalk } from './review';
import { chaseWalk, settingsWalk } from './settings';
import { allTables, heldHashes, NO_STATE } from './state';
import { ROUTES } from './walk';

const WALKS = [
  accountsWalk,
  enquiriesWalk,
  listingsWalk,
  papersWalk,
  reviewWalk,
  decisionsWalk,
  marksWalk,
  collectionsWalk,
  chaseWalk,
  producersWalk,
  settingsWalk,
];
const STEPS = WALKS.flatMap(({ steps }) => steps);

describe('every change of state leaves exactly one row in the audit log', () => {
  test.each(WALKS)('$room', async ({ go }) => {
    const { db } = await go();
    const told = JSON.stringify(db.select().from(auditEntries).all());
    for (const sha256 of heldHashes(db)) expect(told).toContain(sha256);
    const check = verifyChain(db);
    let step = check.next();
    while (!step.done) step = check.next();
    expect(step.value).toMatchObject({ broken: null });
    for (const table of Object.keys(NO_STATE)) expect(allTables(db)).toContain(table);
  });
});

describe('the walk leaves nothing out', () => {
  const acting = async () => {
    const doors = await Promise.all(
      Object.entries(ROUTES).map(async ([file, load]) => ({ file, action: (await load()).action })),
    );
    return doors
      .filter(({ action }) => action)
      .map(({ file }) => file.replace('../../../app/routes/', ''))
      .sort();
  };
  const unique = (names: readonly string[]) => [...new Set(names)].sort();

  test('every route that takes a form is walked, and refuses one', async () => {
    const routes = await acting();
    expect(unique(STEPS.map(({ on }) => on))).toEqual(routes);
    const refusing = STEPS.filter(({ refused }) => refused).map(({ on }) => on);
    expect(unique(refusing)).toEqual(routes);
  });

  test('every change that the log can tell of is made by somebody', () => {
    const made = STEPS.flatMap(({ rows }) => rows.map((row) => row.split(' ')[0] ?? ''));
    const all = [...made, ...Object.keys(NOBODYS)];
    expect(unique(all)).toEqual([...KNOWN_AUDIT_ACTIONS].sort());
  });

  test('every button that a route tells apart is pressed there', () => {
    for (const [on, buttons] of namedInRoutes()) {
      const pressed = STEPS.filter((step) => step.on === on).map(({ button }) => button);
      expect(
        buttons.filter((button) => !pressed.includes(button)),
        on,
      ).toEqual([]);
    }
  });

  test('every button of a page is pressed somewhere', () => {
    const pressed = STEPS.map(({ button }) => button);
    const named = unique([...namedInUi(), ...namedInHttp()]);
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((button) => !pressed.includes(button))).toEqual([]);
  });
});

/** What no form of ours does, and who does it. */
const NOBODYS: Record<string, string> = {
  'create-first-account': 'the first start of a server',
  'erase-old-enquiries': 'the clock',
  'remove-unused-file': 'the clock',
};
