/** A form of a page as a browser would send it, before anybody meddles with it. */
export type Form = {
  address: string;
  fields: [name: string, value: string][];
  buttons: [string, string][];
};

const FORM = /<form\b([^>]*)>([\s\S]*?)<\/form>/g;
const CONTROL = /<(input|button|select|option|textarea)\b([^>]*)>([^<]*)/g;

const attribute = (tag: string, name: string): string | undefined =>
  plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]);

const plain = (text: string | undefined) =>
  text
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The forms of a page that change something. */
export function formsOf(html: string, address: string): Form[] {
  return [...html.matchAll(FORM)].flatMap(([, tag = '', inside = '']) =>
    attribute(tag, 'method') === 'post'
      ? [{ address: attribute(tag, 'action') ?? address, ...controlsOf(inside) }]
      : [],
  );
}

function controlsOf(inside: string): Pick<Form, 'fields' | 'buttons'> {
  const fields: Form['fields'] = [];
  const buttons: Form['buttons'] = [];
  let select: string | undefined;
  for (const [, kind, tag = '', text = ''] of inside.matchAll(CONTROL)) {
    const name = attribute(tag, 'name');
    const value = attribute(tag, 'value') ?? '';
    if (kind === 'select') select = name;
    if (kind === 'option' && select) fields.push([select, value]);
    if (kind === 'textarea' && name) fields.push([name, plain(text) ?? '']);
    if (kind === 'input' && name) fields.push([name, value]);
    if (kind === 'button' && name) buttons.push([name, value]);
  }
  return { fields, buttons };
}
