import { join } from 'node:path';
import { openDatabase } from 'db/connection.server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { verifyChain } from '~/domain/audit/verify-chain.server';
import { finish } from '~/domain/sheets/steps';
import { paths } from '~/paths';
import { type Member, signInMember } from '../bench/saving';
import { rowsOf } from '../support/kept-site';
import { startSite, type TestSite } from '../support/site';

const SLUG = 'bi-xanh-thom';
const WORDS = 'Nấu canh với xương, ăn lúc còn nóng. '.repeat(20);
let site: TestSite;
let member: Member;

beforeAll(async () => {
  site = await startSite();
  member = await signInMember(site.address, site.dataDir);
});
afterAll(() => site.stop());

/** Nothing is sent twice: what stands there already is no change. */
let sent = 0;

const edit = () => `${member.workspace}/san-pham/${SLUG}`;

async function save() {
  const page = await (await site.get(edit(), { headers: { cookie: member.cookie } })).text();
  const [, openedOn = ''] = /name="openedOn" value="(\d*)"/.exec(page) ?? [];
  sent += 1;
  const body = new FormData();
  body.set('intent', 'save');
  body.set('openedOn', openedOn);
  for (const field of ['uses.vi', 'story.vi', 'description.vi'])
    body.set(field, `${sent}: ${WORDS}`);
  const headers = { cookie: member.cookie };
  return site.get(edit(), { method: 'POST', headers, body });
}

function ask() {
  sent += 1;
  const body = new URLSearchParams({
    ...{ ten: 'Hoàng Thị Khách', 'lien-he': '0912345678', 'loi-nhan': `Đơn ${sent}: ${WORDS}` },
    ...{ 'dong-y': '1', viec: 'gui', sp: SLUG },
  });
  // Each from an address of its own: a few in an hour are all that one may send.
  const headers = { 'x-forwarded-for': `10.0.0.${sent}` };
  return site.get(`/en${paths.enquiry()}`, { method: 'POST', headers, body });
}

/** Sends again while there is room: a full disk may have some left in pages that are there. */
async function untilUnwritten(send: () => Promise<Response>) {
  for (;;) {
    const before = rowsOf(site.db);
    const answer = await send();
    const text = await answer.text();
    if (answer.status === 303) continue;
    expect(rowsOf(site.db)).toEqual(before);
    return { status: answer.status, after: answer.headers.get('Retry-After'), text };
  }
}

/** Presses the button of the page that said so, as a browser without JavaScript does. */
function sendAgain(text: string, headers: Record<string, string>) {
  const [, action = '', multipart, inner = ''] =
    /<form method="post" action="([^"]+)"( encType="multipart\/form-data")?>(.*?)<\/form>/s.exec(
      text,
    ) ?? [];
  const hidden = inner.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"\/>/g);
  const fields = [...hidden].map(([, name = '', value = '']) => [name, value] as [string, string]);
  const body = multipart ? new FormData() : new URLSearchParams();
  for (const [name, value] of fields) body.append(name, value);
  return site.get(action.replaceAll('&amp;', '&'), { method: 'POST', headers, body });
}

const pragma = (text: string) => site.db.$client.pragma(text, { simple: true });

type Trouble = {
  name: string;
  status: number;
  after: string;
  says: [vi: RegExp, en: RegExp];
  during: () => () => void;
};
const troubles: Trouble[] = [
  {
    name: 'a full disk',
    status: 507,
    after: '600',
    says: [/Máy chủ hết chỗ lưu/, /no room left/],
    during: () => {
      // As many pages as there are, and none that is free to be taken again.
      pragma(`max_page_count = ${Number(pragma('page_count'))}`);
      return () => pragma('max_page_count = 1073741823');
    },
  },
  {
    name: 'a database that another process holds longer than we wait',
    status: 503,
    after: '10',
    says: [/Máy chủ đang bận/, /server is busy/],
    during: () => {
      const other = openDatabase(join(site.dataDir, 'catalogue.db'));
      other.$client.exec('BEGIN IMMEDIATE');
      pragma('busy_timeout = 50');
      return () => {
        pragma('busy_timeout = 5000');
        other.$client.exec('ROLLBACK');
        other.$client.close();
      };
    },
  },
];

describe.each(troubles)('$name', ({ status, after, says, during }) => {
  test('is said in the reader’s language with what was typed; nothing is half done, and work goes on', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const over = during();
    let pages: { saved: string; asked: string };
    try {
      const saved = await untilUnwritten(save);
      expect([saved.status, saved.after]).toEqual([status, after]);
      expect(saved.text).toMatch(says[0]);
      expect(saved.text).toContain(WORDS.trim());
      const asked = await untilUnwritten(ask);
      expect([asked.status, asked.after]).toEqual([status, after]);
      expect(asked.text).toMatch(says[1]);
      expect(asked.text).toContain('Hoàng Thị Khách');
      expect(asked.text).toContain('0912345678');
      expect(asked.text).toContain(WORDS.trim());
      expect((await site.get('/san-pham')).status).toBe(200);
      pages = { saved: saved.text, asked: asked.text };
    } finally {
      over();
      error.mockRestore();
    }
    expect((await sendAgain(pages.saved, { cookie: member.cookie })).status).toBe(303);
    const buyer = { 'x-forwarded-for': '10.0.9.9' };
    expect((await sendAgain(pages.asked, buyer)).status).toBe(303);
    expect((await ask()).status).toBe(303);
    expect((await save()).status).toBe(303);
    expect(finish(verifyChain(site.db)).broken).toBeNull();
  });
});
