import { readFileSync } from 'node:fs';
import { paths } from '~/paths';
import { type Address, everyAddress } from '../support/addresses';
import { type Reader, signedIn } from '../support/signed-in';
import type { TestSite } from '../support/site';
import { type TrueValues, truePaths, trueValues } from '../support/true-addresses';
import { type Form, formsOf } from './forms';
import { setScene } from './scene';

/** All that a request can be put together from. */
export type World = {
  addresses: Address[];
  /** Those that take forms. */
  acting: Address[];
  readers: Reader[];
  values: TrueValues;
  /** Every form that some page shows to some reader, by the index of that reader. */
  forms: { reader: number; form: Form }[];
  /** Every name of a field of those forms, and of a parameter that our sources read. */
  names: string[];
};

/** Signs everybody in and looks at every page, for what there is to ask and to send. */
export async function explore(site: TestSite, parameters: readonly string[]): Promise<World> {
  const addresses = everyAddress();
  const acting = addresses.filter(({ file }) => takesForms(file));
  const readers = await signedIn(site);
  const found = trueValues(site.db);
  const { secret } = await setScene(site, readers, {
    coop: found.coopSlug?.[0] ?? '',
    product: found.productSlug?.[0] ?? '',
  });
  const values = { ...trueValues(site.db), secret: [secret] };
  const forms: World['forms'] = [];
  for (const [reader, { cookie }] of readers.entries()) {
    for (const path of truePaths(addresses, values)) {
      const answer = await site.get(path, { headers: { Cookie: cookie } });
      if (!answer.headers.get('Content-Type')?.startsWith('text/html')) continue;
      const shown = formsOf(await answer.text(), path);
      // Stands on every page, and all that it does is to end the reader's session.
      const own = shown.filter(({ address }) => !address.endsWith(paths.signOut()));
      forms.push(...own.slice(0, MOST_FORMS).map((form) => ({ reader, form })));
    }
  }
  const fields = forms.flatMap(({ form }) =>
    [...form.fields, ...form.buttons].map(([name]) => name),
  );
  const names = [...new Set([...fields, ...parameters])];
  return { addresses, acting, readers, values, forms, names };
}

const takesForms = (file: string): boolean =>
  /export (?:async )?function action|export const action/.test(readFileSync(`app/${file}`, 'utf8'));

/** Of one page: lists have one for each of their rows. */
const MOST_FORMS = 8;
