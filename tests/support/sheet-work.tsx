import { makeProducer } from 'db/seed/factories/index.server';
import { expect } from 'vitest';
import { findSheetProducts } from '~/domain/sheets/find-sheet-state.server';
import type { ProductState } from '~/domain/sheets/plan';
import type { UploadedFile } from '~/domain/sheets/read-workbook.server';
import { action, loader } from '~/routes/coop/sheet';
import { SheetPage, type SheetPageProps } from '~/ui/sheet/sheet-page';
import { type Store, xlsxOf } from '../db/sheets/workbook';
import { migratedDatabase } from './database';
import { actorOf, ask, makePersona, type Persona, siteContext } from './personas';
import { render } from './render';

/** A cooperative, and an editor of it at a browser. */
export async function workspace() {
  const db = migratedDatabase();
  const producer = makeProducer(db, { name: 'HTX Bản Cuôn' });
  const editor = await makePersona(db, { memberOf: { [producer.id]: 'editor' } });
  const actor = actorOf(db, { id: editor.personId });
  const store: Store = { db, producerId: producer.id, actor, owner: actor };
  return { db, producer, editor, store, context: siteContext(db) };
}

export type Workspace = Awaited<ReturnType<typeof workspace>>;

export const here = ({ producer }: Workspace, rest = '') =>
  `/htx/${producer.slug}/bang-tinh${rest}`;
export const params = ({ producer }: Workspace) => ({ coopSlug: producer.slug });

export const open = (work: Workspace, path: string, as: Persona | undefined = work.editor) =>
  ask(work.context, loader, path, { as, params: params(work) });

/** The page as sent, from what its loader and its action gave. */
export async function pageOf(response: Response, done?: Response): Promise<string> {
  const page = (await response.json()) as SheetPageProps;
  const acted = done ? ((await done.json()) as Partial<SheetPageProps>) : {};
  return render(<SheetPage {...page} {...acted} upload={acted.upload ?? page.upload} />);
}

export function formOf(files: readonly UploadedFile[]): FormData {
  const form = new FormData();
  for (const { name, bytes } of files) form.append('tep', new Blob([new Uint8Array(bytes)]), name);
  return form;
}

export const upload = (work: Workspace, files: readonly UploadedFile[]) =>
  ask(work.context, action, here(work), {
    as: work.editor,
    params: params(work),
    form: formOf(files),
  });

export const press = (work: Workspace, path: string, form: Record<string, string>) =>
  ask(work.context, action, path, { as: work.editor, params: params(work), form });

/** Uploads a file that says of the products what `edit` makes of them, and opens what it shows. */
export async function uploadEdited(work: Workspace, edit: (product: ProductState) => ProductState) {
  const products = await findSheetProducts(work.store);
  const sent = await upload(work, await xlsxOf(products.map(edit)));
  expect(sent.status).toBe(303);
  const path = sent.headers.get('Location') as string;
  const html = await pageOf(await open(work, path));
  const fingerprint = /name="dau-vet" value="([0-9a-f]{64})"/.exec(html)?.[1] as string;
  return { path, html, fingerprint };
}

export const named = (name: string) => (product: ProductState) => ({
  ...product,
  values: { ...product.values, 'name.vi': name, soldOut: true },
});
