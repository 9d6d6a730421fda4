import { makeMark, makeProducer, makeRight } from 'db/seed/factories/index.server';
import { expect, test } from 'vitest';
import { loader } from '~/routes/market/marks';
import { RegistryPage } from '~/ui/mark/registry-page';
import { migratedDatabase, seededDatabase } from '../support/database';
import { load } from '../support/load';
import { render } from '../support/render';

const TODAY = '2026-11-24';

test('three kinds under their own headings, and unregistered names apart', async () => {
  const db = await seededDatabase('sourced', TODAY);
  const { sections } = await load(loader, db, '/nhan-hieu', { today: TODAY });
  const names = sections.map(({ section, entries }) => [section, entries.length]);
  expect(names).toEqual([
    ['geographical-indication', 3],
    ['collective-trademark', 4],
    ['certification-mark', 1],
    ['unconfirmed', 1],
  ]);
  const html = render(<RegistryPage sections={sections} />);
  const [registered, unregistered] = html.split('id="unconfirmed"');
  expect(unregistered).toContain('Bí xanh thơm Ba Bể');
  expect(registered).not.toContain('Bí xanh thơm Ba Bể');
  expect(unregistered).toContain('không phải nhãn hiệu đã đăng ký');
});

test('one name is three indications, told apart by product in both languages', async () => {
  const db = await seededDatabase('sourced', TODAY);
  const vi = await load(loader, db, '/nhan-hieu', { today: TODAY });
  const html = render(<RegistryPage {...vi} />);
  for (const product of ['hồng không hạt', 'quýt', 'miến dong']) {
    expect(html).toContain(`“Bắc Kạn” cho ${product}`);
  }
  const en = await load(loader, db, '/en/nhan-hieu', { today: TODAY });
  expect(render(<RegistryPage {...en} />, 'en')).toContain('“Bắc Kạn” for mandarin');
});

test('counts who holds a right in force, once each, and tags a count that rests on a sample', async () => {
  const db = migratedDatabase();
  const mark = makeMark(db);
  const [one, other] = [makeProducer(db), makeProducer(db)];
  const right = (producerId: number, expiresOn: string | null) =>
    makeRight(db, { markId: mark.id, producerId, productIds: [], expiresOn, provenance: 'sample' });
  right(one.id, null);
  right(one.id, '2027-01-01');
  right(other.id, '2026-11-23');
  const { sections } = await load(loader, db, '/nhan-hieu', { today: TODAY });
  expect(sections[1]?.entries[0]?.users).toEqual({ count: 1, provenance: 'sample' });
  expect(render(<RegistryPage sections={sections} />)).toMatch(
    /1 chủ thể đang có quyền sử dụng<\/strong> <span[^>]*>minh hoạ/,
  );
});

test('an empty registry shows no section and no empty heading', async () => {
  const data = await load(loader, migratedDatabase(), '/nhan-hieu', { today: TODAY });
  expect(render(<RegistryPage {...data} />)).not.toContain('<h2');
});
