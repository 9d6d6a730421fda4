import { awards, invitations, siteTexts } from 'db/schema/index.server';
import { makePerson } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { recordEntry } from '~/domain/audit/record-entry.server';
import { loader as audit } from '~/routes/desk/audit';
import { loader as awardsOfOne } from '~/routes/desk/awards';
import { loader as quarter } from '~/routes/desk/chase-quarter';
import { loader as collection } from '~/routes/desk/collection';
import { loader as decisions } from '~/routes/desk/decisions';
import { loader as people } from '~/routes/desk/people';
import { loader as places } from '~/routes/desk/places';
import { loader as templates } from '~/routes/desk/reason-templates';
import { loader as texts } from '~/routes/desk/site-texts';
import { loader as synonyms } from '~/routes/desk/synonyms';
import { loader as roll } from '~/routes/market/exemplars';
import { TODAY } from '../../support/database';
import { askList, sheetsOf } from '../../support/desk-lists';
import { siteContext } from '../../support/personas';
import { listDesk } from './listing';

type Sheet = Awaited<ReturnType<typeof sheetsOf>>[number];
const column = (sheet: Sheet | undefined, header: string) => {
  const at = sheet?.header.indexOf(header) ?? -1;
  expect(at, header).toBeGreaterThanOrEqual(0);
  return sheet?.rows.map((row) => row[at] ?? null);
};
type Named = { name: string };

describe('a workbook has what its page lists', () => {
  test('people and open invitations, without the secrets of their links', async () => {
    const given = await listDesk();
    const secretHash = 'c0ffee'.repeat(8);
    const [own] = given.db.$client
      .prepare('SELECT id FROM producers WHERE commune_id = ? LIMIT 1')
      .pluck()
      .all(given.near) as number[];
    given.db
      .insert(invitations)
      .values({
        secretHash,
        producerId: own,
        role: 'editor',
        guestName: '=Mai',
        invitedBy: given.officers.admin.personId,
        createdAt: `${TODAY}T00:00:00.000Z`,
        expiresAt: '2026-08-09T00:00:00.000Z',
      })
      .run();
    for (const who of ['admin', 'province', 'near'] as const) {
      const page = await given.page(who, people);
      const [accounts, pending] = await given.list(who, 'nguoi');
      expect(column(accounts, 'Tên đăng nhập')).toEqual(
        page.people.map(({ login }: { login: string }) => login),
      );
      expect(pending?.rows).toHaveLength(page.pending.length);
      expect(JSON.stringify([accounts, pending])).not.toContain(secretHash);
    }
    const [accounts, pending] = await given.list('admin', 'nguoi');
    expect(accounts?.rows.length).toBeGreaterThanOrEqual(5);
    expect(pending?.rows[0]?.slice(0, 2)).toEqual(['=Mai', 'Người viết']);
  });

  test('synonyms, narrowed by a word', async () => {
    const given = await listDesk();
    const term = (await given.page('admin', synonyms)).groups[0].terms[0];
    for (const q of ['', term]) {
      const query = new URLSearchParams({ q }).toString();
      const { groups } = await given.page('admin', synonyms, query);
      const [sheet] = await given.list('admin', 'tu-ngu', query);
      expect(sheet?.rows).toEqual(
        groups.map(({ terms }: { terms: string[] }) => [terms.join(' · '), terms.length]),
      );
    }
    expect((await given.list('admin', 'tu-ngu', 'q=khongcotunay'))[0]?.rows).toEqual([]);
  });

  test('communes of today, and changes of places', async () => {
    const given = await listDesk();
    const { communes, changes } = await given.page('admin', places);
    const [recorded, today] = await given.list('admin', 'noi-chon');
    expect(recorded?.rows).toHaveLength(changes.length);
    expect(column(today, 'Mã')).toEqual(communes.map(({ code }: { code: string }) => code));
  });

  test('texts of the site, empty where a page says its own', async () => {
    const given = await listDesk();
    given.db
      .insert(siteTexts)
      .values({ key: 'home.lead', vi: '+84 là mã', en: '', updatedAt: `${TODAY}T03:00:00.000Z` })
      .run();
    const kept = (await given.page('admin', texts)).texts;
    const [sheet] = await given.list('admin', 'chu-tren-trang');
    expect(column(sheet, 'Tiếng Việt')).toEqual(kept.map(({ vi }: { vi: string }) => vi || null));
    expect(column(sheet, 'Tiếng Việt')).toContain('+84 là mã');
  });

  test('ready-made reasons', async () => {
    const given = await listDesk();
    const kept = (await given.page('province', templates)).templates;
    const [sheet] = await given.list('province', 'mau-ly-do');
    expect(column(sheet, 'Lời lý do')?.sort()).toEqual(
      kept.map(({ text }: { text: string }) => text).sort(),
    );
  });

  test('awards of a producer, and the rolls of all years or of one', async () => {
    const given = await listDesk();
    const [slug = ''] = given.db.$client
      .prepare(`SELECT slug FROM producers WHERE commune_id = ? AND live_version_id IS NOT NULL`)
      .pluck()
      .all(given.near) as string[];
    const award = { kind: 'commendation', provenance: 'verified' } as const;
    const [id = 0] = given.db.$client
      .prepare('SELECT id FROM producers WHERE slug = ?')
      .pluck()
      .all(slug) as number[];
    const values = [2019, 2020, null].map((year) => ({
      ...award,
      producerId: id,
      titleVi: `=Bằng khen ${year}`,
      titleEn: '',
      year,
    }));
    given.db.insert(awards).values(values).run();
    const { page } = await given.page('near', awardsOfOne, '', { slug });
    const [own] = await given.list('near', `khen-thuong/${slug}`);
    expect(column(own, 'Tên')).toEqual(
      page.awards.map(({ facts }: { facts: { title: string } }) => facts.title),
    );
    const of2019 = await given.page('near', roll, 'nam=2019');
    const titles = (entries: { title: string }[]) => entries.map(({ title }) => title);
    const [year] = await given.list('near', 'khen-thuong', 'nam=2019');
    expect(column(year, 'Tên')).toEqual([
      ...titles(of2019.roll.entries),
      ...titles(of2019.roll.undated),
    ]);
    const [all] = await given.list('near', 'khen-thuong');
    expect(all?.rows).toHaveLength(given.db.select().from(awards).all().length);
  });

  test('the fate of a quarter, by outcome', async () => {
    const given = await listDesk();
    for (const query of ['quy=2026-Q2', 'quy=2026-Q2&kq=het-han', 'quy=2026-Q2&kq=chua-lien-he']) {
      for (const who of ['province', 'near'] as const) {
        const page = await given.page(who, quarter, query);
        const [sheet] = await given.list(who, 'nhac-han-quy', query);
        const names = page.producers.flatMap(({ name, rows }: Named & { rows: unknown[] }) =>
          rows.map(() => name ?? 'Chưa ghi nhận cơ sở nào'),
        );
        expect(column(sheet, 'Cơ sở')?.sort()).toEqual(names.sort());
      }
    }
    expect((await given.list('province', 'nhac-han-quy', 'quy=2026-Q2'))[0]?.rows).not.toEqual([]);
  });

  test('the products of a collection in their order', async () => {
    const given = await listDesk();
    const { facts } = await given.page('province', collection, '', { id: '1' });
    const [sheet] = await given.list('province', 'gioi-thieu/1');
    expect(facts.items).not.toEqual([]);
    expect(column(sheet, 'Sản phẩm')).toEqual(facts.items.map(({ name }: Named) => name));
    expect(column(sheet, 'Hôm nay')).toEqual(
      facts.items.map(({ absence }: { absence: unknown }) => (absence ? 'Không hiện' : 'Hiện')),
    );
  });

  test('the lines of one paper, narrowed as the page is', async () => {
    const given = await listDesk();
    for (const query of ['', 'tinh-trang=expired']) {
      const { groups } = await given.page('province', decisions, query);
      const [paper] = groups;
      const [sheet] = await given.list('province', `quyet-dinh/${paper.lines[0].id}`, query);
      expect(column(sheet, 'Sản phẩm')).toEqual(
        paper.lines.map(({ product }: { product: Named }) => product.name),
      );
    }
  });

  test('entries of the audit log, whole, under the same filters', async () => {
    const given = await listDesk();
    const author = {
      actor: { personId: makePerson(given.db, { name: 'Lan' }).id },
      now: `${TODAY}T03:00:00.000Z`,
    };
    for (const id of [1, 2, 3]) {
      recordEntry(given.db, author, {
        action: id === 2 ? 'edit-synonyms' : 'correct-award',
        subject: ['award', id],
        after: { title: '=HYPERLINK(1)' },
      });
    }
    const query = 'viec=correct-award&ai=lan';
    expect((await given.page('admin', audit, query)).page.total).toBe(2);
    for (const asked of ['', query, 'den=2001-01-01']) {
      const { page } = await given.page('admin', audit, asked);
      const [sheet] = await given.list('admin', 'nhat-ky', asked);
      expect(sheet?.rows).toHaveLength(page.total);
      expect(column(sheet, 'Mã băm')?.slice(0, page.entries.length)).toEqual(
        page.entries.map(({ hash }: { hash: string }) => hash),
      );
    }
  });
});

test('in English a workbook is in English, named by its list and day', async () => {
  const given = await listDesk();
  const [sheet] = await given.list('admin', 'noi-chon', '', 'en');
  expect(sheet?.header.slice(0, 3)).toEqual(['Change', 'From', 'Into']);
  const context = siteContext(given.db);
  const answer = await askList(context, 'gioi-thieu/1', { as: given.officers.province });
  expect(answer.headers.get('Content-Disposition')).toBe(
    `attachment; filename="gioi-thieu-1-${TODAY}.xlsx"`,
  );
  expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
});
