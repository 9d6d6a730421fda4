// Builds the app when its sources differ from those of the last build.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const SOURCES = ['app', 'db', 'public', 'package-lock.json', 'vite.config.ts', 'bin/build.mjs'];
const STAMP = 'build/sources.sha256';
const COMPRESSIBLE = /\.(?:css|js|svg|txt)$/;

export function buildWhenNeeded() {
  const stamp = hashOf(SOURCES);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  console.log('Building …');
  const remix = join('node_modules', '@remix-run', 'dev', 'dist', 'cli.js');
  try {
    execFileSync(process.execPath, [remix, 'vite:build', '--logLevel', 'warn'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
  } catch (error) {
    throw new Error(`The build failed:\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  }
  compressFiles('build/client');
  writeFileSync(STAMP, stamp);
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
