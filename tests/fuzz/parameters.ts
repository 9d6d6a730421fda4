import { readSources } from '../support/architecture/sources';

/** `form.get('x')` and its like: the names by which our sources ask for what was sent. */
const READ = /\.(?:get|getAll|has)\('([^'\s]+)'\)|(?:text|field|chosen)\('([^'\s]+)'\)/g;

/** Every name of a parameter or field that a source of ours reads. */
export function parametersRead(): string[] {
  const names = readSources(['app']).flatMap(({ text: source }) =>
    [...source.matchAll(READ)].map(([, one, other]) => one ?? other ?? ''),
  );
  return [...new Set(names)];
}
