import type { Reader } from '../support/signed-in';
import type { TestSite } from '../support/site';
import { type Form, formsOf } from './forms';

type Fields = Record<string, string>;

/**
 * Brings about what the pages of cooperatives and officers are for, so that their forms are there to
 * be meddled with: an enquiry, a version that waits for an officer, an open invitation.
 */
export async function setScene(site: TestSite, readers: readonly Reader[], slugs: Slugs) {
  const [nobody, owner] = [readers[0], readers.find(({ name }) => name === 'owner')];
  if (!nobody || !owner) throw new Error('nobody to set the scene');
  const own = `/htx/${slugs.coop}`;
  await press(site, nobody, `/hoi-mua?sp=${slugs.product}`, 'gui', {
    ten: 'Bà Lan',
    'lien-he': '0912345678',
    'loi-nhan': 'Còn hàng không?',
    'dong-y': '1',
  });
  await press(site, owner, `${own}/san-pham/${slugs.product}`, 'submit', { 'name.vi': 'Tên mới' });
  const made = await press(site, owner, `${own}/thanh-vien`, 'invite', { role: 'editor' });
  return { secret: /loi-moi\/([\w-]{32})/.exec(made)?.[1] ?? '' };
}

type Slugs = { coop: string; product: string };

/** Presses a button of a page as its reader would, and gives the answer. */
async function press(site: TestSite, reader: Reader, path: string, button: string, own: Fields) {
  const headers = { Cookie: reader.cookie, 'Sec-Fetch-Site': 'same-origin' };
  const page = await (await site.get(path, { headers })).text();
  const form = formsOf(page, path).find((one) => valuesOf(one).includes(button));
  const pressed = form?.buttons.find(([, value]) => value === button);
  if (!form) throw new Error(`${path} has no button ${button}`);
  const sent = [...form.fields.filter(([name]) => !(name in own)), ...Object.entries(own)];
  const body = new URLSearchParams(pressed ? [...sent, pressed] : sent);
  const answer = await site.get(form.address, { method: 'POST', headers, body });
  if (answer.status >= 400) throw new Error(`${path}: ${button} was answered ${answer.status}`);
  return answer.text();
}

const valuesOf = ({ fields, buttons }: Form) => [...fields, ...buttons].map(([, value]) => value);
