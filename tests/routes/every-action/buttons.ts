/** The words that buttons say, read from the sources, so that a new one cannot go unpressed. */
const sources = (glob: Record<string, string>) => Object.entries(glob);

const ROUTES = import.meta.glob<string>('../../../app/routes/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const HTTP = import.meta.glob<string>('../../../app/http/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const UI = import.meta.glob<string>('../../../app/ui/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** `case 'x':`, and `intent === 'x'` in its several spellings. */
const TOLD_APART = /case '([^']+)'|(?:intent(?:'\))?|work|\('as'\)) === '([^']+)'/g;
/** The table of changes that some routes have, down to where it ends at the margin. */
const TABLE = /const CHANGES\b[^;]*?\{\n([\s\S]*?)\n\S/g;
const KEY = /^( +)'?([\w-]+)'?: [({]/gm;
/** `name="intent" value="x"`, and the words of a value that is chosen between. */
const BUTTON = /name="(?:intent|viec)"\s+(?:key="[^"]*"\s+)?value=(?:"([^"]+)"|\{([^}]+)\})/g;
/** A helper of a page that makes several buttons: `button('save', …)`. */
const MADE = /\bbutton\('([^']+)'/g;
/** A part of a page that makes one button: `<PersonAct intent="remove" … />`. */
const GIVEN = /\sintent="([\w-]+)"/g;

const groups = (source: string, pattern: RegExp): string[] =>
  [...source.matchAll(pattern)].flatMap((match) => match.slice(1).filter(Boolean));

/** The outermost keys of a table. */
function keysOf(table: string): string[] {
  const keys = [...table.matchAll(KEY)].map(([, indent = '', key = '']) => ({ indent, key }));
  return keys.filter(({ indent }) => indent === keys[0]?.indent).map(({ key }) => key);
}

/** What each route with an action tells apart, by its file. */
export function namedInRoutes(): [route: string, buttons: string[]][] {
  return sources(ROUTES)
    .filter(([, source]) => /export async function action/.test(source))
    .map(([file, source]) => [
      file.replace('../../../app/routes/', ''),
      [...groups(source, TOLD_APART), ...groups(source, TABLE).flatMap(keysOf)],
    ]);
}

export const namedInHttp = (): string[] =>
  sources(HTTP).flatMap(([, source]) => groups(source, /intent(?:'\))? === '([^']+)'/g));

export const namedInUi = (): string[] =>
  sources(UI).flatMap(([, source]) => [
    ...groups(source, BUTTON).flatMap((value) =>
      /^[\w-]+$/.test(value)
        ? VARIABLES.has(value)
          ? []
          : [value]
        : groups(value, /[?:] '([^']+)'/g),
    ),
    ...groups(source, MADE),
    ...groups(source, GIVEN),
  ]);

/** Values that a page is handed: the routes and the doors of http name them. */
const VARIABLES = new Set(['intent', 'part']);
