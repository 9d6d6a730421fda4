import { makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { loader } from '~/routes/market/map';
import { MapPage } from '~/ui/place/map-page';
import { seededDatabase } from '../support/database';
import { load } from '../support/load';
import { render } from '../support/render';

const TODAY = '2026-11-24';

describe('the map', () => {
  test('links all 37 communes with the number of their listed products', async () => {
    const db = await seededDatabase('none', TODAY);
    const maker = makeProducer(db, { communeId: '01921' });
    makeProduct(db, { producerId: maker.id });
    makeProduct(db, { producerId: maker.id });
    makeProduct(db, { producerId: maker.id, status: 'withdrawn' });
    rebuildSearchIndex(db);
    const data = await load(loader, db, '/ban-do', { today: TODAY });
    expect(data.counts).toEqual({ '01921': 2 });
    const html = render(<MapPage {...data} />);
    expect(html).toContain('<title>Xã Thượng Minh: 2 sản phẩm</title>');
    expect(html.match(/<title>(?:Xã|Phường) /g)).toHaveLength(37);
  });

  test('lists communes under the eight former districts, with anchors', async () => {
    const data = await load(loader, await seededDatabase('none', TODAY), '/ban-do', {
      today: TODAY,
    });
    expect(data.groups).toHaveLength(8);
    const listed = data.groups.flatMap(({ communes }) => communes);
    // Three communes cross a district line and stand twice.
    expect(listed).toHaveLength(40);
    expect(listed.filter(({ partly }) => partly)).toHaveLength(6);
    const html = render(<MapPage {...data} />);
    expect(html).toContain('id="cu-ba-be"');
    expect(html).toContain('id="cu-ba-be-yen-duong"');
  });
});

describe('the table of old names', () => {
  const ask = async (query: string) =>
    load(loader, await seededDatabase('none', TODAY), `/ban-do?ten=${query}`, { today: TODAY });

  test('holds 108 old units, each with its commune of today', async () => {
    const { renamings } = await ask('');
    expect(renamings).toHaveLength(108);
    expect(new Set(renamings.map(({ now }) => now.code)).size).toBe(37);
  });

  test('is narrowed by words without diacritics', async () => {
    const { renamings, words } = await ask('vi+huong');
    expect(renamings.map(({ former, now }) => [former.fullName, now.fullName])).toEqual([
      ['Xã Vi Hương', 'Xã Phủ Thông'],
    ]);
    expect(words).toBe('vi huong');
  });

  test('says so when nothing matches, and keeps what was typed', async () => {
    const html = render(<MapPage {...(await ask('%3Cscript%3E'))} />);
    expect(html).toContain('Không có tên cũ nào khớp');
    expect(html).toContain('value="&lt;script&gt;"');
    expect(html).not.toContain('<script>');
  });
});
