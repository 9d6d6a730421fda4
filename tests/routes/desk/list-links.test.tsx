import { expect, test } from 'vitest';
import { loader as audit } from '~/routes/desk/audit';
import { loader as awardsOfOne } from '~/routes/desk/awards';
import { loader as quarter } from '~/routes/desk/chase-quarter';
import { loader as collection } from '~/routes/desk/collection';
import { loader as collections } from '~/routes/desk/collections';
import { loader as decisions } from '~/routes/desk/decisions';
import { loader as marks } from '~/routes/desk/marks';
import { loader as people } from '~/routes/desk/people';
import { loader as places } from '~/routes/desk/places';
import { loader as templates } from '~/routes/desk/reason-templates';
import { loader as quarterReport } from '~/routes/desk/report-quarter';
import { loader as reports } from '~/routes/desk/reports';
import { loader as texts } from '~/routes/desk/site-texts';
import { loader as synonyms } from '~/routes/desk/synonyms';
import { InvitePage } from '~/ui/account/invite-page';
import { TemplatesPage } from '~/ui/desk/templates-page';
import { AuditPage } from '~/ui/desk-audit/audit-page';
import { QuarterPage } from '~/ui/desk-chase/quarter-page';
import { CollectionsPage } from '~/ui/desk-collections/collections-page';
import { EditorPage } from '~/ui/desk-collections/editor-page';
import { DecisionsPage } from '~/ui/desk-decisions/decisions-page';
import { DeskRegistryPage } from '~/ui/desk-marks/registry-page';
import { PlacesPage } from '~/ui/desk-places/places-page';
import { QuarterPage as QuarterReportPage } from '~/ui/desk-reports/quarter-page';
import { ReportPage } from '~/ui/desk-reports/report-page';
import { SiteTextsPage } from '~/ui/desk-words/site-texts-page';
import { SynonymsPage } from '~/ui/desk-words/synonyms-page';
import { DeskAwardsPage } from '~/ui/exemplars/desk-awards-page';
import { render } from '../../support/render';
import { listDesk } from './listing';

/** The workbooks a page leads to. */
const links = (html: string) =>
  [...html.matchAll(/href="([^"]*\/xuat\/[^"]*)"/g)].map(([, href]) =>
    href?.replaceAll('&amp;', '&'),
  );

test('each page leads to its list, narrowed as it is itself', async () => {
  const given = await listDesk();
  const [slug = ''] = given.db.$client
    .prepare('SELECT slug FROM producers p JOIN awards a ON a.producer_id = p.id LIMIT 1')
    .pluck()
    .all() as string[];
  const room = await given.page('admin', synonyms, 'q=ch%C3%A8');
  const asked = 'quy=2026-Q2&kq=het-han';
  const listed = await given.page('province', decisions, 'tinh-trang=expired');
  const editor = await given.page('province', collection, '', { id: '1' });
  const awards = await given.page('province', awardsOfOne, '', { slug });
  const pages: [page: React.ReactElement, ...leads: (string | undefined)[]][] = [
    [<SynonymsPage key="1" room={room} />, 'tu-ngu.xlsx?q=ch%C3%A8'],
    [<SiteTextsPage key="2" room={await given.page('admin', texts)} />, 'chu-tren-trang.xlsx'],
    [<PlacesPage key="3" room={await given.page('admin', places)} />, 'noi-chon.xlsx'],
    [<InvitePage key="4" choices={await given.page('admin', people)} />, 'nguoi.xlsx'],
    [<TemplatesPage key="5" {...(await given.page('admin', templates))} />, 'mau-ly-do.xlsx'],
    [
      <AuditPage key="6" {...(await given.page('admin', audit, 'ai=lan&trang=2'))} />,
      'nhat-ky.xlsx?ai=lan',
    ],
    [
      <QuarterPage key="7" {...(await given.page('province', quarter, asked))} />,
      `nhac-han-quy.xlsx?${asked}`,
    ],
    [<DeskAwardsPage key="8" {...awards} />, 'khen-thuong.xlsx', `khen-thuong/${slug}.xlsx`],
    [
      <EditorPage key="9" {...editor} found={null} searching={false} onSearch={() => {}} />,
      'gioi-thieu/1.xlsx',
    ],
    [
      <DecisionsPage key="10" {...listed} />,
      'quyet-dinh.xlsx?tinh-trang=expired',
      ...listed.groups.map(
        ({ lines }: { lines: { id: number }[] }) =>
          `quyet-dinh/${lines[0]?.id}.xlsx?tinh-trang=expired`,
      ),
    ],
    [
      <CollectionsPage key="11" {...(await given.page('province', collections))} />,
      'gioi-thieu.xlsx',
    ],
    [
      <DeskRegistryPage key="12" {...(await given.page('province', marks, 'q=mi%E1%BA%BFn'))} />,
      'nhan-hieu.xlsx?q=mi%E1%BA%BFn',
    ],
    [
      <ReportPage key="13" {...(await given.page('province', reports, 'mau=1&ds=sao-4'))} />,
      'bao-cao.xlsx?mau=1',
      'bao-cao.xlsx?mau=1&ds=sao-4',
    ],
  ];
  for (const [page, ...leads] of pages) {
    const html = render(page);
    expect(links(html)).toEqual(leads.map((lead) => `/co-quan/xuat/${lead}`));
  }
});

test('a quarterly report leads to its own workbook', async () => {
  const given = await listDesk();
  const page = await given.page('province', quarterReport, 'quy=2026-Q2');
  const html = render(<QuarterReportPage {...page} />);
  expect(html).toContain('href="/co-quan/bao-cao/quy.xlsx?quy=2026-Q2"');
});

test('one part of a page draws such links, the same everywhere', () => {
  const files = import.meta.glob<string>('../../../app/ui/**/*.tsx', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const drawing = Object.entries(files).filter(([, source]) => /xuat\/|quy\.xlsx'/.test(source));
  expect(drawing.map(([file]) => file.replace(/.*\/app\//, 'app/'))).toEqual([
    'app/ui/desk/excel-link.tsx',
  ]);
});

test('the audit log says where its workbook stops', async () => {
  const given = await listDesk();
  const { page, ...rest } = await given.page('admin', audit);
  const html = (total: number) => render(<AuditPage {...rest} page={{ ...page, total }} />);
  expect(html(20_000)).not.toContain('dòng mới nhất');
  expect(html(20_001)).toContain('nhiều nhất 20.000 dòng mới nhất; tệp CSV có tất cả');
});
