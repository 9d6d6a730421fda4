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
    ['halfway', 200, 403],
    ['province', 200, 403],
    ['halfwayAdmin', 200, 403],
    ['admin', 200, 303],
  ] as const)('%s: look %i, change %i', async (who, look, change) => {
    const given = await room();
    expect((await given.look(who)).status).toBe(look);
    expect((await given.lookTexts(who)).status).toBe(look);
    expect((await given.send(who, { terms: 'chè\ntrà' })).status).toBe(change);
    const text = { key: 'home.lead', vi: 'Chào' };
    expect((await given.sendText(who, text)).status).toBe(change);
    const entries = change === 303 ? 1 : 0;
    expect(auditOf(given, 'create-synonyms')).toHaveLength(entries);
    expect(auditOf(given, 'edit-site-text')).toHaveLength(entries);
  });
});

describe('synonyms', () => {
  test('work from the next search on, and stop when the group is gone', async () => {
    const given = await room();
    const find = () => findMatches(given.db, 'dưa thần').productIds;
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
    const set = (key: string, vi: string, en = '') => given.sendText('admin', { key, vi, en });
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
    const footer = await load(layout, db, '/', at);
    expect(render(<Keeper texts={footer} linkClass="" />)).toContain('0209 3870 000');
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
    await given.sendText('admin', { key: 'home.promise', vi: 'Khác' });
    await given.sendText('admin', { key: 'home.promise', 'opened-vi': 'Khác', vi: '' });
    expect(given.db.select().from(siteTexts).all()).toMatchObject([{ vi: null, en: null }]);
    expect(auditOf(given, 'edit-site-text')).toHaveLength(2);
  });

  test.each([
    [{ key: 'home.promise', vi: 'x'.repeat(61) }, 422],
    [{ key: 'home.promise', vi: '', en: 'Only English' }, 422],
    [{ key: 'home.promise', vi: 'Mới', 'opened-vi': 'Bản khác' }, 409],
    [{ key: 'toString', vi: 'Mới' }, 404],
  ])('%j is refused with %i and what was typed', async (form, status) => {
    const given = await room();
    const answer = await given.sendText('admin', form as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(given.db.select().from(siteTexts).all()).toEqual([]);
    if (status === 404) return;
    const look = await (await given.lookTexts('admin')).json();
    const html = render(<SiteTextsPage room={look} refused={(await answer.json()).refused} />);
    expect(html).toContain(form.vi || 'Only English');
  });
});
