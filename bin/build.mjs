// Builds the app when its sources differ from those of the last build. `npm run build` runs it alone.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { argv, env, execPath } from 'node:process';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readCommand } from './command.mjs';

const SOURCES = ['app', 'db', 'public', 'package-lock.json', 'vite.config.ts', 'bin/build.mjs'];
const BUILD = 'build';
const NEXT = 'build.next';
const SERVER = join(BUILD, 'server', 'index.js');
const STAMP = join(BUILD, 'sources.sha256');
const COMPRESSIBLE = /\.(?:css|js|svg|txt)$/;

export function buildWhenNeeded() {
  const stamp = hashOf(SOURCES);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  console.log('Building …');
  const remix = join('node_modules', '@remix-run', 'dev', 'dist', 'cli.js');
  rmSync(NEXT, { recursive: true, force: true });
  try {
    execFileSync(execPath, [remix, 'vite:build', '--logLevel', 'warn'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, NODE_ENV: 'production', BUILD_DIRECTORY: NEXT },
    });
  } catch (error) {
    throw new Error(`The build failed:\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  }
  compressFiles(join(NEXT, 'client'));
  putInPlace(NEXT, BUILD);
  writeFileSync(STAMP, stamp);
}

/**
 * The build as it is, made only where there is none: a backup is wanted before an update as much as
 * after it, and of a server that runs on this very build.
 */
export async function importAnyBuild() {
  if (!existsSync(SERVER)) buildWhenNeeded();
  return (await import(pathToFileURL(resolve(SERVER)).href)).entry.module;
}

/** What the build of these very sources exports. */
export function importBuild() {
  buildWhenNeeded();
  return importAnyBuild();
}

/**
 * Moves a new build over the one of before, file by file: a server that still runs on that finds
 * every file whole at any moment. Files of before that have no successor stay for one build more,
 * because pages that are open, or kept by that server, go on asking for them.
 */
export function putInPlace(next, place) {
  const list = join(place, 'files.json');
  const own = filesIn(next).map((file) => relative(next, file));
  const before = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const file of own) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    renameSync(join(next, file), join(place, file));
  }
  rmSync(next, { recursive: true });
  const wanted = new Set([...own, ...before]);
  for (const file of filesIn(place)) {
    if (!wanted.has(relative(place, file)) && file !== STAMP) rmSync(file);
  }
  writeFileSync(list, JSON.stringify(own));
}

/** Beside every text file its compressed twins, so that the server never compresses a file. */
function compressFiles(folder) {
  for (const file of filesIn(folder)) {
    if (!COMPRESSIBLE.test(file)) continue;
    const content = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(content));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

function hashOf(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths.flatMap(filesIn)) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

if (argv[1] && realpathSync(argv[1]) === import.meta.filename) {
  readCommand({
    name: 'build',
    does: 'Builds the app into build/ where its sources differ from those of the last build.',
  });
  buildWhenNeeded();
}
