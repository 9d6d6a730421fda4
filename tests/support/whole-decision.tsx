import { action, loader } from '~/routes/desk/decision-whole';
import { type WholeFailure, WholePage } from '~/ui/desk-decisions/whole-page';
import { type DecisionDesk, fieldsOf } from './decisions';
import { ask } from './personas';
import { render } from './render';

/** A desk with a decision on record, by one of its lines. */
type Opened = DecisionDesk & { id: number };
type Who = 'province' | 'near' | 'far' | 'halfway' | 'editor';
type Loaded = Omit<Parameters<typeof WholePage>[0], 'failed'>;

export const wholeAt = ({ id }: Opened) => ({
  path: `/co-quan/quyet-dinh/${id}/ca-quyet-dinh`,
  params: { id: String(id) },
});

export function sendWhole(
  given: Opened,
  fields: Record<string, string | File>,
  as: Who = 'province',
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const { path, params } = wholeAt(given);
  return ask(given.context, action, path, { as: given[as], params, form });
}

/** The page a browser shows, after an answer where there is one. */
export async function wholePage(given: Opened, sent?: Response): Promise<string> {
  const { path, params } = wholeAt(given);
  const opened = await ask(given.context, loader, path, { as: given.province, params });
  const loaded = (await opened.json()) as Loaded;
  const failed = sent ? ((await sent.clone().json()) as WholeFailure) : undefined;
  return render(<WholePage {...loaded} failed={failed} />);
}

/** The fields of one of its forms. */
export async function wholeForm(
  given: Opened,
  intent: 'correct' | 'take-back',
  sent?: Response,
): Promise<Record<string, string>> {
  const html = await wholePage(given, sent);
  const forms = [...html.matchAll(/<form.*?<\/form>/gs)].map(([form]) => form);
  return { ...fieldsOf(forms.find((one) => one.includes(`value="${intent}"`)) ?? ''), intent };
}
