import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SEED = resolve('db/seed');

/**
 * Reads one of the seed's JSON files, at run time as the migrations are: it is needed once in the
 * life of a database, and bundling a megabyte of criteria would be carried by every start.
 */
export function readSeed<Content>(file: string): Content {
  return JSON.parse(readFileSync(join(SEED, file), 'utf8')) as Content;
}
