import { makeProducer, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { loader } from '~/routes/coop/dashboard';
import { LocaleProvider } from '~/ui/locale';
import { TodayPage } from '~/ui/work/today-page';
import { migratedDatabase } from '../support/database';
import { ask, makePersona, siteContext } from '../support/personas';

async function dashboard(provenance: 'sample' | 'verified', until: string) {
  const db = migratedDatabase();
  const producer = makeProducer(db, { slug: 'htx-a' });
  const product = makeProduct(db, { producerId: producer.id, name: 'Miến dong' });
  const dates = { decidedOn: '2023-08-15', validUntil: until };
  makeRecognition(db, { productId: product.id, provenance, stars: 3, ...dates });
  const as = await makePersona(db, { memberOf: { [producer.id]: 'editor' } });
  const asked = { as, params: { coopSlug: 'htx-a' } };
  const { today } = await (await ask(siteContext(db), loader, '/htx/htx-a', asked)).json();
  return renderToStaticMarkup(
    <LocaleProvider locale="vi">
      <TodayPage coop="htx-a" today={today} />
    </LocaleProvider>,
  );
}

describe('a star that runs out', () => {
  test.each([
    ['sample', true],
    ['verified', false],
  ] as const)('from %s is tagged as invented: %s', async (provenance, tagged) => {
    const page = await dashboard(provenance, '2026-09-15');
    expect(page).toContain('3 sao hết hạn 15/09/2026');
    expect(page.includes('minh hoạ')).toBe(tagged);
  });

  test('and ended yesterday is told of as ended', async () => {
    expect(await dashboard('verified', '2026-07-31')).toContain('đã hết hạn 31/07/2026');
    expect(await dashboard('verified', '2026-08-01')).toContain(
      'hết hạn 01/08/2026 (còn dưới 30 ngày)',
    );
  });
});
