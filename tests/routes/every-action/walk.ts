import type { AppLoadContext } from '@remix-run/node';
import type { Database } from 'db/connection.server';
import { auditEntries } from 'db/schema/index.server';
import { gt, max } from 'drizzle-orm';
import { expect } from 'vitest';
import { ask, type Persona } from '../../support/personas';
import { smallPdf } from '../../support/pictures';
import { changedTables, stateOf } from './state';

/** What a walk begins with; a room adds whatever its steps speak of. */
export type World = { db: Database; context: AppLoadContext };

export type Sent = Record<string, string | File | readonly (string | File)[]>;

/** One press of a button by one person. */
export type Step<Room extends World> = {
  /** The file of the route whose action is asked, below `app/routes`. */
  on: string;
  /** What the pressed button says: `intent`, or the name that the route asks for instead. */
  button?: string;
  /** Whose browser asks; nobody's where missing. */
  as?: PersonaOf<Room>;
  at?: (room: Room) => { params?: Record<string, string>; query?: string };
  form?: (room: Room) => Sent | Promise<Sent>;
  /**
   * What is changed, each as `action subject`, one for each subject: exactly so many rows of the
   * audit log. Several only where the press changes several things. Nothing: nothing changes.
   */
  rows: readonly string[];
  /** How it is answered; by default as something that was done. */
  status?: number;
  /** What changes stands in a table that is no state (state.ts). */
  unseen?: boolean;
  /** A form that cannot be done as it stands. */
  refused?: boolean;
  /** Sent from a page of another site. */
  foreign?: boolean;
  /** Keeps what later steps need of the answer. */
  keep?: (room: Room, answer: Response) => void | Promise<void>;
};

type PersonaOf<Room> = {
  [Key in keyof Room]: Room[Key] extends Persona ? Key : never;
}[keyof Room];

export type Walk = { room: string; steps: readonly AnyStep[]; go: () => Promise<World> };
export type AnyStep = Pick<Step<World>, 'on' | 'button' | 'rows' | 'refused'>;

/** A walk through one room: its steps in order, in a database of their own. */
export function walk<Room extends World>(
  room: string,
  enter: () => Room | Promise<Room>,
  steps: readonly Step<Room>[],
): Walk {
  const go = async () => {
    const given = await enter();
    for (const step of steps) await take(given, step);
    return given;
  };
  return { room, steps, go };
}

type Form<Room extends World> = Step<Room>['form'];
type Caller<Room extends World> = Pick<Step<Room>, 'as' | 'at' | 'foreign'>;
type Outcome<Room extends World> = Pick<Step<Room>, 'unseen' | 'status' | 'keep'>;

/** The steps of one person at one route; `button` is null where the form has but one. */
export function door<Room extends World>(on: string, caller: Caller<Room>) {
  return {
    /** Changes just what `rows` says. */
    does: (
      button: string | null,
      rows: string | readonly string[],
      form?: Form<Room>,
      outcome: Outcome<Room> = {},
    ): Step<Room> => ({ on, ...caller, ...named(button), rows: [rows].flat(), form, ...outcome }),
    /** Is refused, or finds nothing to change. */
    refuses: (button: string | null, form?: Form<Room>, status = 422): Step<Room> => ({
      on,
      ...caller,
      ...named(button),
      rows: [],
      form,
      status,
      refused: true,
    }),
  };
}

const named = (button: string | null) => (button === null ? {} : { button });

/** A scan unlike every other, so that each is proved to be named where it was taken hold of. */
export const scan = (number: string): File => {
  const bytes = smallPdf(`/Lang (${Buffer.from(number).toString('hex')})`);
  return new File([new Uint8Array(bytes)], `${number.replaceAll('/', ' ')}.pdf`);
};

type Door = { action?: Parameters<typeof ask>[1] };
export const ROUTES = import.meta.glob<Door>('../../../app/routes/**/*.{ts,tsx}');
const doorOf = (on: string) => ROUTES[`../../../app/routes/${on}`];

/** The law, both ways: exactly the declared rows, and a change of state where there is any. */
async function take<Room extends World>(given: Room, step: Step<Room>): Promise<void> {
  const { db } = given;
  const name = [step.on, step.button, `→ ${step.rows.join(', ') || 'nothing'}`].join(' ');
  const newest = newestEntry(db);
  const as = step.as ? (given[step.as] as Persona) : undefined;
  const request = { as, ...step.at?.(given), form: formOf(step, await step.form?.(given)) };
  const before = stateOf(db);
  const answer = await send(given, step, request);
  const changed = changedTables(before, stateOf(db));
  const entries = db.select().from(auditEntries).where(gt(auditEntries.id, newest)).all();

  const rows = entries.map(({ action, subjectType }) => `${action} ${subjectType}`);
  const said = answer.clone();
  expect(
    { rows: rows.sort(), changed: changed.length > 0 },
    `${name}: ${await tell(said, changed)}`,
  ).toEqual({ rows: [...step.rows].sort(), changed: step.rows.length > 0 && !step.unseen });
  expect(step.status ? answer.status : answer.status < 400, name).toBe(step.status ?? true);
  // Each subject has a row of its own: none is told of twice in the same words.
  const subjects = entries.map((entry) =>
    [entry.action, entry.subjectType, entry.subjectId].join(),
  );
  expect(new Set(subjects).size, name).toBe(subjects.length);
  if (as)
    expect([...new Set(entries.map(({ actorId }) => actorId))], name).toEqual(
      entries.length > 0 ? [as.personId] : [],
    );
  await step.keep?.(given, answer);
}

const newestEntry = (db: Database) =>
  db
    .select({ id: max(auditEntries.id) })
    .from(auditEntries)
    .get()?.id ?? 0;

type Request = { as?: Persona; params?: Record<string, string>; query?: string; form: FormData };

async function send(
  { context }: World,
  { on, foreign }: { on: string; foreign?: boolean },
  { query = '', ...asked }: Request,
) {
  const action = (await doorOf(on)?.())?.action;
  if (!action) throw new Error(`no action in ${on}`);
  const headers = {
    'Sec-Fetch-Site': foreign ? 'cross-site' : 'same-origin',
    'User-Agent': 'Mozilla/5.0 Firefox/140.0',
  };
  return ask(context, action, `/viec${query}`, { ...asked, headers });
}

/** How routes name the button that was pressed, where it is not `intent`. */
const BUTTONS: Record<string, string> = {
  'coop/enquiry.tsx': 'viec',
  'coop/sheet.tsx': 'viec',
  'market/enquiry.tsx': 'viec',
  'account/invitation.tsx': 'as',
};

function formOf({ on, button }: AnyStep, sent: Sent = {}): FormData {
  const form = new FormData();
  if (button !== undefined) form.append(BUTTONS[on] ?? 'intent', button);
  for (const [name, values] of Object.entries(sent)) {
    for (const value of [values].flat()) form.append(name, value as string);
  }
  return form;
}

/** What a reader of a failure wants to know first. */
async function tell(answer: Response, changed: readonly string[]): Promise<string> {
  const body = await answer.text();
  return `${answer.status} ${answer.headers.get('Location') ?? body.slice(0, 400)}; changed: ${changed}`;
}
