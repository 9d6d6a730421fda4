import { acts } from 'db/schema/index.server';
import { makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { action as importAction, loader as importLoader } from '~/routes/desk/decision-import';
import { action as newAction, loader as newLoader } from '~/routes/desk/decision-new';
import { DecisionEditor, type DecisionEditorProps } from '~/ui/desk-decisions/decision-editor';
import { paperWorkspace } from './papers';
import { ask } from './personas';
import { render } from './render';

/** The desk with an act in its books, and the noodles, tea and honey of two producers. */
export async function decisionDesk() {
  const given = await paperWorkspace();
  const act = { number: '148/QĐ-TTg', titleVi: 'Bộ tiêu chí', titleEn: 'Criteria' };
  given.db.insert(acts).values(act).run();
  const third = makeProducer(given.db, { name: 'HTX Thiên An', communeId: '200' });
  return {
    ...given,
    tea: makeProduct(given.db, { producerId: given.other.id, name: 'Chè Shan', slug: 'che' }),
    honey: makeProduct(given.db, { producerId: third.id, name: 'Mật ong', slug: 'mat-ong' }),
  };
}

export type DecisionDesk = Awaited<ReturnType<typeof decisionDesk>>;
type Who = 'province' | 'near' | 'far' | 'halfway' | 'admin' | 'editor' | 'visitor';
type Way = DecisionEditorProps['way'];

export const HEAD = {
  number: '55/QĐ-UBND',
  issuer: 'UBND tỉnh Thái Nguyên',
  level: 'provincial',
  act: '',
  decidedOn: '2026-03-12',
  validUntil: '',
  keptAt: 'Văn phòng điều phối',
};

const ROUTES = {
  new: { path: '/co-quan/quyet-dinh/moi', loader: newLoader, action: newAction },
  import: { path: '/co-quan/quyet-dinh/nhap', loader: importLoader, action: importAction },
};

export const openDecision = (
  given: DecisionDesk,
  way: Way,
  { as = 'province' as Who, query = '', locale = '' } = {},
) => ask(given.context, ROUTES[way].loader, locale + ROUTES[way].path + query, { as: given[as] });

export function sendDecision(
  given: DecisionDesk,
  way: Way,
  fields: Record<string, string | File>,
  as: Who = 'province',
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return ask(given.context, ROUTES[way].action, ROUTES[way].path, { as: given[as], form });
}

/** The page a browser shows for an answer. */
export async function decisionPage(given: DecisionDesk, way: Way, sent?: Response) {
  const loaded = (await (await openDecision(given, way)).json()) as DecisionEditorProps;
  const answer = sent ? ((await sent.json()) as Partial<DecisionEditorProps>) : {};
  const page = answer.page ?? loaded.page;
  return render(<DecisionEditor {...loaded} {...answer} way={way} page={page} />);
}

/** The fields of a page's form as a browser without scripts would send them back. */
export function fieldsOf(html: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const attribute = (tag: string, name: string) =>
    unescape(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
  for (const [tag] of html.matchAll(/<input\b[^>]*>/g)) {
    const type = attribute(tag, 'type');
    if (type === 'file' || (/radio|checkbox/.test(type) && !/\schecked/.test(tag))) continue;
    fields[attribute(tag, 'name')] = attribute(tag, 'value');
  }
  for (const [, tag = '', options = ''] of html.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const chosen = /<option\b[^>]*\sselected=""[^>]*>/.exec(options)?.[0] ?? '';
    fields[attribute(tag, 'name')] = attribute(chosen, 'value');
  }
  for (const [, tag = '', text = ''] of html.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gs)) {
    fields[attribute(tag, 'name')] = unescape(text);
  }
  return fields;
}

const unescape = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
