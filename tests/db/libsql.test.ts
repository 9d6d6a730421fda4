import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, openDatabaseCopy } from 'db/connection.server';
import { ENGINES, type Engine, EngineError } from 'db/engine.server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../support/free-port';

// Everything here once differed on libsql 0.5: what better-sqlite3 does is the measure for both.
describe.each(ENGINES.filter(isInstalled))('on %s', (engine) => {
  const inMemory = () => keep(openDatabase(':memory:', engine));
  const client = () => inMemory().$client;
  const withRows = () => {
    const opened = client();
    opened.exec('CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT UNIQUE, bytes BLOB)');
    opened.exec(`INSERT INTO t VALUES (1, 'một', x'0102'), (2, 'hai', NULL)`);
    return opened;
  };

  test('an answer is to its own values, whatever the statement was asked before', () => {
    const select = client().prepare('SELECT ? AS asked');
    expect(select.all(1)).toEqual([{ asked: 1 }]);
    expect(select.get(2)).toEqual({ asked: 2 });
    expect(select.all(3)).toEqual([{ asked: 3 }]);
    expect(select.get(4)).toEqual({ asked: 4 });
  });

  test('a fault leaves nothing behind in its statement', () => {
    const insert = withRows().prepare('INSERT INTO t (word) VALUES (?) RETURNING word');
    const twice = { code: 'SQLITE_CONSTRAINT_UNIQUE' };
    expect(() => insert.get('một')).toThrow(expect.objectContaining(twice));
    expect(insert.get('ba')).toEqual({ word: 'ba' });
    expect(() => insert.all('ba')).toThrow(expect.objectContaining(twice));
    expect(insert.get('bốn')).toEqual({ word: 'bốn' });
  });

  test('a row is its columns and no more, in each shape', () => {
    const select = withRows().prepare('SELECT word, 1, bytes FROM t ORDER BY id');
    const [first, second] = [
      { word: 'một', 1: 1, bytes: Buffer.from([1, 2]) },
      { word: 'hai', 1: 1, bytes: null },
    ];
    expect(select.get()).toEqual(first);
    expect(select.all()).toEqual([first, second]);
    expect(select.pluck().get()).toBe('một');
    expect(select.all()).toEqual(['một', 'hai']);
    expect([...select.iterate()]).toEqual(['một', 'hai']);
    expect(select.raw().get()).toEqual(['một', 1, Buffer.from([1, 2])]);
    expect(select.raw(false).get()).toEqual(first);
    expect(select.pluck().get()).toBe('một');
    const none = client().prepare('SELECT 1 WHERE 0');
    expect([none.get(), none.pluck().get(), none.raw().get()]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('what SQLite holds is taken, alone or by name; anything else is refused', () => {
    const kind = client().prepare('SELECT typeof(?)').pluck();
    const kinds = [null, Buffer.from('a'), new Uint8Array(1), 'a', 1, 1n].map((value) =>
      kind.get(value),
    );
    expect(kinds).toEqual(['null', 'blob', 'blob', 'text', 'real', 'integer']);
    const named = client().prepare('SELECT @a || @b').pluck();
    expect(named.get({ a: 'sao ', b: 'sáng' })).toBe('sao sáng');
    for (const odd of [true, new Date(0), Symbol.iterator])
      expect(() => kind.get(odd)).toThrow(TypeError);
  });

  test('a change that returns rows is made whole, also by run()', () => {
    const opened = withRows();
    const insert = opened.prepare(`INSERT INTO t (word) VALUES ('ba'), ('bốn') RETURNING id`);
    expect(insert.run()).toEqual({ changes: 2, lastInsertRowid: 4 });
    expect(opened.prepare('DELETE FROM t').run().changes).toBe(4);
    expect(() => opened.prepare('DELETE FROM t').all()).toThrow(/does not return data/);
  });

  test('a loop that ends early leaves nothing in progress', () => {
    const opened = withRows();
    for (const _ of opened.prepare('SELECT * FROM t').iterate()) break;
    opened.transaction(() => opened.exec('DROP TABLE t')).immediate();
    expect(opened.inTransaction).toBe(false);
  });

  test('a database that was locked takes changes as soon as it no longer is', () => {
    const file = join(folder(), 'locked.db');
    const [holder, waiting] = [openDatabase(file, engine), openDatabase(file, engine)].map(
      (db) => keep(db).$client,
    ) as [Client, Client];
    holder.exec('CREATE TABLE t (word TEXT)');
    waiting.pragma('busy_timeout = 1');
    for (const ending of ['', ' RETURNING word']) {
      const insert = waiting.prepare(`INSERT INTO t VALUES (?)${ending}`);
      holder.exec('BEGIN IMMEDIATE');
      expect(() => insert.run('mất')).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }));
      holder.exec('ROLLBACK');
      waiting.transaction(() => insert.run('còn')).immediate();
    }
    const words = holder.prepare('SELECT word FROM t').pluck().all();
    expect(words).toEqual(['còn', 'còn']);
  });

  test('a transaction that SQLite undid by itself is over', () => {
    const opened = withRows();
    const failing = opened.transaction(() =>
      opened.exec(`INSERT OR ROLLBACK INTO t VALUES (1, 'x', 0)`),
    );
    expect(() => failing.immediate()).toThrow(/UNIQUE/);
    expect(opened.inTransaction).toBe(false);
  });

  test('bytes become a database, and a database bytes', () => {
    const bytes = withRows().serialize();
    const copy = keep(openDatabaseCopy(bytes, engine)).$client;
    copy.exec(`INSERT INTO t (word) VALUES ('ba')`);
    const again = keep(openDatabaseCopy(copy.serialize(), engine)).$client;
    expect(again.prepare('SELECT word FROM t ORDER BY id').pluck().all()).toEqual([
      'một',
      'hai',
      'ba',
    ]);
    expect(again.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  test('the file alone is whole after closing, and the connection is over', () => {
    const [file, copied] = [join(folder(), 'a.db'), join(folder(), 'b.db')];
    const opened = openDatabase(file, engine).$client;
    opened.exec('CREATE TABLE t (word TEXT)');
    const insert = opened.prepare('INSERT INTO t VALUES (?)');
    insert.run('còn');
    opened.close();
    opened.close();
    expect(opened.open).toBe(false);
    expect(() => insert.run('mất')).toThrow(/connection is not open/);
    copyFileSync(file, copied);
    const copy = keep(openDatabase(copied, engine)).$client;
    expect(copy.prepare('SELECT word FROM t').pluck().all()).toEqual(['còn']);
  });

  test('what is not a database is called that', () => {
    const file = join(folder(), 'letter.db');
    writeFileSync(file, 'Kính gửi quý cơ quan. '.repeat(200));
    expect(() => openDatabase(file, engine)).toThrow(
      expect.objectContaining({ code: 'SQLITE_NOTADB' }),
    );
  });
});

describe.skipIf(!isInstalled('libsql'))('on libsql alone', () => {
  test('a text with a NUL, of which it would read only the beginning, is refused', () => {
    const { $client } = keep(openDatabase(':memory:', 'libsql'));
    expect(() => $client.prepare('SELECT ?').get('a\0b')).toThrow(/NUL/);
  });

  test('a primary that does not answer is named', async () => {
    const primary = { url: `http://127.0.0.1:${await freePort()}`, authToken: '', syncSeconds: 1 };
    const open = () => openDatabase(join(folder(), 'replica.db'), 'libsql', primary);
    expect(open).toThrow(EngineError);
    expect(open).toThrow(`LIBSQL_SYNC_URL ${primary.url} does not answer`);
  });
});

type Client = ReturnType<typeof openDatabase>['$client'];

/** libsql is optional: a machine it is not made for has better-sqlite3 alone. */
function isInstalled(engine: Engine): boolean {
  try {
    openDatabase(':memory:', engine).$client.close();
    return true;
  } catch (error) {
    if (error instanceof EngineError) return false;
    throw error;
  }
}

function keep<Opened extends { $client: Client }>(opened: Opened): Opened {
  onTestFinished(() => {
    opened.$client.close();
  });
  return opened;
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'sao-ocop-libsql-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}
