import type { RouteConfigEntry } from '@remix-run/route-config';
import routes from '../../app/routes';

/** One entry of app/routes.ts that answers: `pattern` as written there, layouts left out. */
export type Address = { file: string; pattern: string };

/** Every address of app/routes.ts, with the file that answers it below `app/`. */
export const everyAddress = (): Address[] => (routes as RouteConfigEntry[]).flatMap(addressesOf);

function addressesOf({ file, path, children }: RouteConfigEntry): Address[] {
  const own = path === undefined ? [] : [{ file, pattern: `/${path}` }];
  return [...own, ...(children ?? []).flatMap(addressesOf)];
}
