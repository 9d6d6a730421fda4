/** What opens a database. Both speak better-sqlite3's API; `db/libsql/` mends where libsql does not. */
export const ENGINES = ['better-sqlite3', 'libsql'] as const;
export type Engine = (typeof ENGINES)[number];

/** The remote database that a file is an embedded replica of; libsql alone knows of such. */
export type Primary = { url: string; authToken: string; syncSeconds: number };

/** What whoever starts the server can mend about the engine, as one line. */
export class EngineError extends Error {}

/** The engine that the environment names. Throws {@link EngineError} for one there is not. */
export function engineNamed(name = 'better-sqlite3'): Engine {
  const engine = ENGINES.find((one) => one === name);
  if (engine) return engine;
  throw new EngineError(`DATABASE_ENGINE must be one of ${ENGINES.join(', ')}, not "${name}".`);
}
