import type { Database } from 'db/connection.server';
import { siteTexts, synonyms } from 'db/schema/index.server';
import { describe, expect, test } from 'vitest';
import { findMatches } from '~/domain/search/find-matches.server';
import { action as saveText, loader as texts } from '~/routes/desk/site-texts';
import { action, loader } from '~/routes/desk/synonyms';
import { loader as about } from '~/routes/market/about';
import { loader as home } from '~/routes/market/home';
import { loader as layout } from '~/routes/market/layout';
import { AboutPage } from '~/ui/about/about-page';
import { SiteTextsPage } from '~/ui/desk-words/site-texts-page';
import { SynonymsPage } from '~/ui/desk-words/synonyms-page';
import { HomePage } from '~/ui/home/home-page';
import { Keeper } from '~/ui/layout/keeper';
import { auditOf, producerSetting } from '../../db/producers/setting';
import { TODAY } from '../../support/database';
import { deskOfficers } from '../../support/desk-officers';
import { load } from '../../support/load';
import { ask, siteContext } from '../../support/personas';
import { render } from '../../support/render';

async function room() {
  const given = producerSetting();
  const officers = await deskOfficers(given.db, ['01921', '01900']);
  const context = siteContext(given.db);
  type Who = keyof typeof officers;
  const door = (handler: Parameters<typeof ask>[1]) => (who: Who, form?: Record<string, string>) =>
    ask(context, handler, '/co-quan/x', { as: officers[who], form });
  return {
    ...given,
    look: door(loader),
    send: door(action),
    lookTexts: door(texts),
    sendText: door(saveText),
  };
}

describe('who may', () => {
  test.each([
    ['visitor', 302, 302],
    ['near', 404, 404],
    ['province', 200, 403],
    ['admin', 200, 303],
  ] as const)('%s: look %i, change %i', async (who, look, change) => {
    const given = await room();
    expect((await given.look(who)).status).toBe(look);
    expect((await given.lookTexts(who)).status).toBe(look);
    expect((await given.send(who, { terms: 'chè\ntrà' })).status).toBe(change);
    const text = { 'home.lead-vi': 'Chào' };
    expect((await given.sendText(who, text)).status).toBe(change);
    const entries = change === 303 ? 1 : 0;
    expect(auditOf(given, 'create-synonyms')).toHaveLength(entries);
    expect(auditOf(given, 'edit-site-text')).toHaveLength(entries);
  });
});

describe('synonyms', () => {
  test('work from the next search on, and stop when the group is gone', async () => {
    const given = await room();
    const find = () => [...findMatches(given.db, 'dưa thần').bestFirst];
    expect(find()).toEqual([]);
    await given.send('admin', { terms: 'bí xanh thơm\ndưa thần' });
    expect(find()).toEqual([given.gourd.id]);
    const [group] = given.db.select().from(synonyms).all();
    const opened = 'bí xanh thơm\ndưa thần';
    const edit = { id: String(group?.id), opened, terms: 'bí xanh thơm\nbí thơm' };
    expect((await given.send('admin', edit)).status).toBe(303);
    expect(find()).toEqual([]);
    const now = { id: edit.id, opened: edit.terms, intent: 'remove' };
    expect((await given.send('admin', { ...now, opened })).status).toBe(409);
    expect((await given.send('admin', now)).status).toBe(303);
    expect((await given.send('admin', now)).status).toBe(404);
    for (const action of ['create-synonyms', 'edit-synonyms', 'remove-synonyms']) {
      expect(auditOf(given, action), action).toHaveLength(1);
    }
  });

  test('a word of another group is asked about', async () => {
    const given = await room();
    await given.send('admin', { terms: 'chè\ntrà' });
    const answer = await given.send('admin', { terms: 'tra\nnước tra' });
    expect(answer.status).toBe(422);
    const look = await (await given.look('admin')).json();
    const html = render(<SynonymsPage room={look} refused={(await answer.json()).refused} />);
    expect(html).toContain('“tra” đã có trong nhóm: chè · trà');
    expect(html).toContain('nước tra');
    expect((await given.send('admin', { terms: 'tra\nnước tra', confirmed: '1' })).status).toBe(
      303,
    );
  });

  test('a stale form shows what stands now and keeps what was typed', async () => {
    const given = await room();
    await given.send('admin', { terms: 'chè\ntrà' });
    const id = String(given.db.select().from(synonyms).get()?.id);
    await given.send('admin', { id, opened: 'chè\ntrà', terms: 'chè\ntrà\ntea' });
    const answer = await given.send('admin', { id, opened: 'chè\ntrà', terms: 'chè\ntrà\nlá' });
    expect(answer.status).toBe(409);
    const look = await (await given.look('admin')).json();
    const html = render(<SynonymsPage room={look} refused={(await answer.json()).refused} />);
    expect(html).toContain('Bản đang lưu: chè · trà · tea');
    expect(html).toMatch(/chè\s+trà\s+lá/);
  });
});

describe('site texts', () => {
  const at = { today: TODAY };

  test('stand on the pages in their language, as text', async () => {
    const given = await room();
    const set = (key: string, vi: string, en = '') =>
      given.sendText('admin', { [`${key}-vi`]: vi, [`${key}-en`]: en });
    await set('home.lead', '<b>Chào</b> & mừng', 'Welcome');
    expect((await set('contact.phone', 'chưa có')).status).toBe(422);
    await set('contact.phone', '0209 3870 000');
    expect((await set('contact.email', 'javascript:alert(1)')).status).toBe(422);
    await set('about.keeper', 'Chi cục Phát triển nông thôn');
    const { db } = given;
    const vi = render(<HomePage {...(await load(home, db, '/', at))} />);
    expect(vi).toContain('&lt;b&gt;Chào&lt;/b&gt; &amp; mừng');
    expect(render(<HomePage {...(await load(home, db, '/en', at))} />, 'en')).toContain('Welcome');
    const page = render(<AboutPage {...(await load(about, db, '/en/gioi-thieu', at))} />, 'en');
    expect(page).toContain('<p class="whitespace-pre-line" lang="vi">Chi cục');
    expect(page).toContain('href="tel:02093870000"');
    expect(page).not.toContain('href="javascript');
    const { texts } = await load(layout, db, '/', at);
    expect(render(<Keeper texts={texts} linkClass="" />)).toContain('0209 3870 000');
  });

  test('where nothing is set the page says its own words and shows no empty heading', async () => {
    const given = await room();
    const vi = render(<HomePage {...(await load(home, given.db, '/', at))} />);
    expect(vi).toContain('Sao hết hạn tự tắt');
    const page = render(<AboutPage {...(await load(about, given.db, '/gioi-thieu', at))} />);
    expect(page).not.toContain('Ai giữ danh mục này');
    expect(render(<Keeper texts={{}} linkClass="" />)).toBe('');
  });

  test('emptied, they give the page its own words back', async () => {
    const given = await room();
    await given.sendText('admin', { 'home.promise-vi': 'Khác' });
    await given.sendText('admin', { 'home.promise-vi-opened': 'Khác', 'home.promise-vi': '' });
    expect(given.db.select().from(siteTexts).all()).toMatchObject([{ vi: null, en: null }]);
    expect(auditOf(given, 'edit-site-text')).toHaveLength(2);
  });
});

describe('the one form of site texts', () => {
  const kept = ({ db }: { db: Database }) =>
    Object.fromEntries(
      db
        .select()
        .from(siteTexts)
        .all()
        .map(({ key, vi }) => [key, vi]),
    );
  type Room = Awaited<ReturnType<typeof room>>;
  /** The page that answers a form, and what its fields hold: as a browser would send them next. */
  async function answered(given: Room, form: Record<string, string>) {
    const answer = await given.sendText('admin', form);
    const look = await (await given.lookTexts('admin')).json();
    const refused = answer.status === 303 ? undefined : (await answer.json()).refused;
    const html = render(<SiteTextsPage room={look} refused={refused} />);
    return { status: answer.status, html, fields: fieldsOf(html) };
  }
  const opened = (key: string, vi: string, typed: string) => ({
    [`${key}-vi-opened`]: vi,
    [`${key}-vi`]: typed,
  });

  test('saves all that was typed over with one button and tells of it in one entry', async () => {
    const given = await room();
    const { html, fields } = await answered(given, {});
    expect(html.match(/<form/g)).toHaveLength(1);
    expect(html.match(/type="submit"/g)).toHaveLength(1);
    const typed = { 'home.lead-vi': 'Chào', 'contact.email-vi': 'ocop@tinh.gov.vn' };
    expect((await given.sendText('admin', { ...fields, ...typed })).status).toBe(303);
    expect(kept(given)).toEqual({ 'home.lead': 'Chào', 'contact.email': 'ocop@tinh.gov.vn' });
    expect(auditOf(given, 'edit-site-text')).toMatchObject([
      {
        subjectId: 'home.lead contact.email',
        before: { 'home.lead vi': null, 'contact.email vi': null },
        after: { 'home.lead vi': 'Chào', 'contact.email vi': 'ocop@tinh.gov.vn' },
      },
    ]);
    const again = await given.sendText('admin', (await answered(given, {})).fields);
    expect(again.headers.get('Location')).toContain('da=nguyen');
    expect(auditOf(given, 'edit-site-text')).toHaveLength(1);
  });

  test.each([
    [{ 'home.promise-vi': 'x'.repeat(61) }, 'home-promise-vi', 'Dài quá'],
    [{ 'home.promise-vi': '', 'home.promise-en': 'English' }, 'home-promise-vi', 'phải có tiếng'],
    [{ 'contact.phone-vi': 'gọi chị Lan' }, 'contact-phone-vi', 'số điện thoại Việt Nam'],
  ])('%j keeps all from being saved, and all that was typed', async (form, field, fault) => {
    const given = await room();
    const typed = { 'home.lead-vi': 'Chào  bà con', ...(form as Record<string, string>) };
    const { status, html, fields } = await answered(given, typed);
    expect(status).toBe(422);
    expect(kept(given)).toEqual({});
    expect(auditOf(given, 'edit-site-text')).toEqual([]);
    expect(fields).toMatchObject(typed);
    const [above = '', below = ''] = html.split('<form');
    expect(above).toContain('role="alert"');
    expect(above).toContain(`href="#${field}"`);
    expect(above).toContain(fault);
    expect(below).toMatch(new RegExp(`id="${field}-loi"[^>]*>[^<]*${fault}`));
  });

  test('a text changed meanwhile is refused with both sides; saved again, it stands', async () => {
    const given = await room();
    await given.sendText('admin', { 'home.lead-vi': 'Của họ', 'home.promise-vi': 'Cũ' });
    const form = {
      ...opened('home.lead', '', 'Của tôi'),
      ...opened('home.promise', 'Cũ', 'Mới'),
      ...opened('contact.phone', '', 'gọi chị Lan'),
    };
    const { status, html, fields } = await answered(given, form);
    expect(status).toBe(409);
    expect(html).toContain('Bản đang lưu: Của họ');
    expect(html.match(/Bản đang lưu/g)).toHaveLength(1);
    expect(html).toContain('id="contact-phone-vi-loi"');
    expect(fields).toMatchObject({ 'home.lead-vi': 'Của tôi', 'home.promise-vi': 'Mới' });
    expect(kept(given)).toEqual({ 'home.lead': 'Của họ', 'home.promise': 'Cũ' });
    expect(auditOf(given, 'edit-site-text')).toHaveLength(1);
    const mended = { ...fields, 'contact.phone-vi': '0209 3870 000' };
    expect((await answered(given, mended)).status).toBe(303);
    expect(kept(given)).toMatchObject({ 'home.lead': 'Của tôi', 'home.promise': 'Mới' });
  });

  test('a text that another changed and this one left alone stays as the other made it', async () => {
    const given = await room();
    const first = (await answered(given, {})).fields;
    await given.sendText('admin', { ...first, 'home.promise-vi': 'Của họ' });
    const wrong = { ...first, 'home.lead-vi': 'x'.repeat(201) };
    const { status, fields } = await answered(given, wrong);
    expect(status).toBe(422);
    expect(fields).toMatchObject({ 'home.promise-vi': 'Của họ' });
    const mended = { ...fields, 'home.lead-vi': 'Chào' };
    expect((await answered(given, mended)).status).toBe(303);
    expect(kept(given)).toEqual({ 'home.lead': 'Chào', 'home.promise': 'Của họ' });
    const alone = { ...first, 'home.lead-vi-opened': 'Chào', 'home.lead-vi': 'Chào bà con' };
    expect((await answered(given, alone)).status).toBe(303);
    expect(kept(given)).toEqual({ 'home.lead': 'Chào bà con', 'home.promise': 'Của họ' });
  });

  test('a key that is none is not kept', async () => {
    const given = await room();
    expect((await answered(given, { 'toString-vi': 'Mới' })).status).toBe(303);
    expect(kept(given)).toEqual({});
  });
});

/** The fields of a page's form; the texts of these tests need no unescaping. */
function fieldsOf(html: string): Record<string, string> {
  const hidden = [...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const areas = [...html.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)</g)];
  return Object.fromEntries([...hidden, ...areas].map(([, name, value]) => [name, value]));
}
