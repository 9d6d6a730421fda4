import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inBothLanguages, publicPages } from '../support/public-pages';
import type { TestSite } from '../support/site';

/**
 * The checker of the HTML standard's own maintainers. It is 30 MB and wants Java, so it is fetched
 * when someone audits rather than installed with everything else.
 */
const CHECKER = ['--yes', '--package=vnu-jar@26.9.27', 'vnu', '--format', 'json', '--stdout'];

/** Runs the Nu HTML checker over one page of each kind, in both languages. */
export async function auditMarkup(site: TestSite): Promise<string[]> {
  if (spawnSync('java', ['-version']).status !== 0) {
    console.log('Nu HTML checker: skipped, there is no Java here.');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'sao-ocop-markup-'));
  const pages = new Map<string, string>();
  for (const [index, path] of inBothLanguages(publicPages(site.db).examples).entries()) {
    const name = `${index}.html`;
    pages.set(name, path);
    writeFileSync(join(folder, name), await (await site.get(path)).text());
  }
  const found = new Map<string, string[]>();
  for (const { name, message } of check(folder, [...pages.keys()])) {
    found.set(message, [...(found.get(message) ?? []), pages.get(name) as string]);
  }
  rmSync(folder, { recursive: true });
  console.log(`Nu HTML checker: ${pages.size} pages, ${found.size} faults.`);
  return [...found].map(([fault, on]) => `${fault} on ${on.length} pages, first ${on[0]}`);
}

type Message = { type: string; url: string; message: string; extract?: string };

function check(folder: string, names: readonly string[]) {
  const arguments_ = [...CHECKER, '--exit-zero-always', ...names.map((name) => join(folder, name))];
  const { stdout, stderr, status } = spawnSync('npx', arguments_, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`The Nu HTML checker did not run: ${stderr}`);
  return (JSON.parse(stdout) as { messages: Message[] }).messages
    .filter(({ type, message }) => type === 'error' || !EXPECTED.test(message))
    .map(({ url, message, extract }) => ({
      name: url.split('/').at(-1) as string,
      message: `${message} ${extract ? `(…${extract.trim()}…)` : ''}`,
    }));
}

/** React closes void elements with a slash, which means nothing and harms nothing. */
const EXPECTED = /Trailing slash on void elements/;
