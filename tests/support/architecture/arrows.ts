import { type Arrow, arrowsOf } from './imports';
import type { Source } from './sources';

const ROOMS = ['routes', 'ui', 'http', 'domain', 'paths', 'start', 'db', 'tests', 'bin'] as const;
type Room = (typeof ROOMS)[number] | 'outside';

/** Who may import whom: `routes → ui, http, domain → db`, and `app/paths.ts` for all of app. */
const MAY_IMPORT: Record<Room, readonly Room[]> = {
  routes: ['ui', 'http', 'domain', 'paths'],
  ui: ['ui', 'domain', 'paths'],
  http: ['http', 'domain', 'paths', 'db'],
  domain: ['domain', 'paths', 'db'],
  paths: [],
  // root.tsx, routes.ts and the entries frame the whole; Remix loads them, nobody imports them.
  start: ['ui', 'http', 'domain', 'paths'],
  db: ['db'],
  bin: ['bin'],
  tests: ['routes', 'ui', 'http', 'domain', 'paths', 'start', 'db', 'tests', 'bin'],
  outside: [],
};

const OPENS_DATABASES = 'db/connection.server.ts';
const DRIVERS = /^(?:better-sqlite3|drizzle-orm\/better-sqlite3)(?:\/|$)/;
/** libsql answers unlike better-sqlite3 in many ways; the room that mends them is its only door. */
const LIBSQL = /^libsql(?:\/|$)/;
const MENDS_LIBSQL = 'db/libsql/';
const DATABASE_PACKAGES = /^(?:better-sqlite3|libsql|drizzle-orm)(?:\/|$)/;
const WEB_PACKAGES = /^(?:react|react-dom|@remix-run\/[^/]+|node:http|node:https)(?:\/|$)/;
const SERVER = /\.server\.tsx?$/;

/** Every import that goes the wrong way, as a sentence that names the file, the line and the rule. */
export function wrongArrows(sources: readonly Source[]): string[] {
  const arrows = arrowsOf(sources);
  const faults = arrows.flatMap((arrow) =>
    (arrow.inRepository ? inRepositoryFaults(arrow) : packageFaults(arrow)).map(
      (rule) => `${arrow.from}:${arrow.line} imports ${arrow.to}: ${rule}`,
    ),
  );
  return [...faults, ...impureUi(arrows)];
}

export function roomOf(path: string): Room {
  if (path === 'app/paths.ts') return 'paths';
  const [top, second, ...rest] = path.split('/') as [string, string?, ...string[]];
  if (top !== 'app') return ROOMS.find((room) => room === top) ?? 'outside';
  if (rest.length === 0) return 'start';
  return ROOMS.find((room) => room === second) ?? 'start';
}

function inRepositoryFaults({ from, to, typeOnly }: Arrow): string[] {
  const [importer, imported] = [roomOf(from), roomOf(to)];
  if (imported === 'outside' || importer === 'outside') return [];
  if (imported === 'routes' && importer !== 'tests') return ['nothing imports a route'];
  if (!MAY_IMPORT[importer].includes(imported)) return [`${importer} must not see ${imported}`];
  if (to.startsWith(MENDS_LIBSQL) && from !== OPENS_DATABASES && !from.startsWith(MENDS_LIBSQL)) {
    return [`only ${OPENS_DATABASES} opens a database`];
  }
  const pure = (importer === 'domain' || importer === 'db') && !SERVER.test(from);
  if (pure && !typeOnly && SERVER.test(to)) {
    return ['a file without .server may take only types from one with it'];
  }
  return [];
}

function packageFaults({ from, to, typeOnly }: Arrow): string[] {
  const importer = roomOf(from);
  const faults: string[] = [];
  if (typeOnly || importer === 'outside') return faults;
  if (DRIVERS.test(to) && from !== OPENS_DATABASES) {
    faults.push(`only ${OPENS_DATABASES} opens a database`);
  }
  if (LIBSQL.test(to) && !from.startsWith(MENDS_LIBSQL)) {
    faults.push(`only ${MENDS_LIBSQL} knows libsql`);
  }
  if (DATABASE_PACKAGES.test(to) && !SERVER.test(from) && importer !== 'tests') {
    faults.push('what touches the database ends in .server.ts');
  }
  if (WEB_PACKAGES.test(to) && (importer === 'domain' || importer === 'db')) {
    faults.push(`${importer} knows neither React nor requests`);
  }
  return faults;
}

/** Files of ui that would take a .server file to the browser, with the way that leads there. */
function impureUi(arrows: readonly Arrow[]): string[] {
  const runTime = arrows.filter((arrow) => arrow.inRepository && !arrow.typeOnly);
  const next = new Map<string, string[]>();
  for (const { from, to } of runTime) next.set(from, [...(next.get(from) ?? []), to]);
  return [...next.keys()]
    .filter((path) => roomOf(path) === 'ui')
    .flatMap((start) => {
      const way = wayToServer(start, next, new Set());
      return way ? [`${way.join(' → ')}: ui must not reach a .server file`] : [];
    });
}

function wayToServer(
  path: string,
  next: ReadonlyMap<string, string[]>,
  seen: Set<string>,
): string[] | null {
  if (SERVER.test(path)) return [path];
  if (seen.has(path)) return null;
  seen.add(path);
  for (const target of next.get(path) ?? []) {
    const way = wayToServer(target, next, seen);
    if (way) return [path, ...way];
  }
  return null;
}
