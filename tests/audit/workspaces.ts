import lighthouse from 'lighthouse';
import { paths } from '~/paths';
import { signIn } from '../support/signed-in';
import type { TestSite } from '../support/site';

const COOP = 'htx-nhung-luy';
const PRODUCT = 'lap-xuong-gac-bep';

const PAGES: Record<string, string[]> = {
  owner: [
    paths.account(),
    paths.coop(COOP),
    ...(['san-pham', `san-pham/${PRODUCT}`, `san-pham/${PRODUCT}/lich-su`, 'ho-so'] as const).map(
      (page) => paths.coop(COOP, page),
    ),
    ...(['hoi-mua', 'giay-to', 'bang-tinh', 'in-an', 'thanh-vien'] as const).map((page) =>
      paths.coop(COOP, page),
    ),
  ],
  administrator: [paths.desk(), paths.desk('khai'), paths.desk('nguoi')],
};

/** Lighthouse's accessibility score of every workspace page, as its member sees it; the bar is 100. */
export async function auditWorkspaces(site: TestSite, port: number): Promise<string[]> {
  const rows: Record<string, { accessibility: number }> = {};
  const faults: string[] = [];
  for (const [role, pages] of Object.entries(PAGES)) {
    const Cookie = await signIn(site, role);
    for (const path of pages) {
      const result = await lighthouse(site.address + path, {
        port,
        logLevel: 'error',
        onlyCategories: ['accessibility'],
        extraHeaders: { Cookie },
      });
      const { categories, audits, finalDisplayedUrl = '' } = result?.lhr ?? {};
      const score = Math.round((categories?.accessibility?.score ?? 0) * 100);
      rows[path] = { accessibility: score };
      if (!finalDisplayedUrl.endsWith(path)) faults.push(`${path} led to ${finalDisplayedUrl}`);
      if (score === 100) continue;
      const failed = (categories?.accessibility?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && audits?.[id]?.score === 0)
        .map(({ id }) => id);
      faults.push(`${path}: accessibility ${score} (${failed.join(', ')})`);
    }
  }
  console.table(rows);
  return faults;
}
