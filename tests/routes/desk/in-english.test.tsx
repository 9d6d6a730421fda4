import { makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { loader } from '~/routes/desk/producer';
import { ChangeList } from '~/ui/desk/change-list';
import { DeskProducerView } from '~/ui/desk-producers/producer-page';
import { TimeChart } from '~/ui/desk-reports/time-chart';
import { producerSetting } from '../../db/producers/setting';
import { ask, makePersona, siteContext } from '../../support/personas';
import { render } from '../../support/render';

describe('the desk in English', () => {
  test('names a producer and its products in English, or as they are where there is none', async () => {
    const { db } = producerSetting();
    const { id } = makeProducer(db, { slug: 'htx-moi', name: 'HTX Mới', nameEn: 'Mới Coop' });
    makeProduct(db, { producerId: id, name: 'Mật ong', nameEn: 'Honey' });
    makeProduct(db, { producerId: id, name: 'Chè dây' });
    const as = await makePersona(db, { officer: { post: 'province' }, secondFactor: true });
    const look = async (locale: 'vi' | 'en') => {
      const path = `${locale === 'en' ? '/en' : ''}/co-quan/co-so/htx-moi`;
      const asked = { as, params: { slug: 'htx-moi' } };
      const answer = await ask(siteContext(db), loader, path, asked);
      const room = (await answer.json()) as Parameters<typeof DeskProducerView>[0]['room'];
      return render(<DeskProducerView room={room} />, locale);
    };
    const english = await look('en');
    expect(english).toContain('<h1>Mới Coop</h1>');
    expect(english).toContain('>Honey<');
    expect(english).toContain('>Chè dây<');
    const vietnamese = await look('vi');
    expect(vietnamese).toContain('<h1>HTX Mới</h1>');
    expect(vietnamese).toContain('>Mật ong<');
  });

  test('says who the system is', () => {
    const change = {
      id: 1,
      at: '2026-08-01T05:00:00.000Z',
      action: 'close-producer',
      reason: null,
    };
    const list = (locale: 'vi' | 'en') =>
      render(<ChangeList changes={[{ ...change, actor: 'hệ thống' }]} />, locale);
    expect(list('en')).toContain('· the system ·');
    expect(list('vi')).toContain('· hệ thống ·');
  });
});

test.each([1, 7, 12, 34, 101])('the axis of a chart up to %i holds no half product', (lapsed) => {
  const months = ['2026-07-01', '2026-08-01'].map((day) => ({ day, lit: 0, lapsed, unsettled: 0 }));
  const chart = render(<TimeChart months={months} today="2026-08-01" />);
  const axis = [...chart.matchAll(/text-anchor="end"[^>]*>([^<]+)</g)].map(([, value]) => value);
  expect(axis).toHaveLength(3);
  expect(axis.every((value) => /^\d+$/.test(value ?? ''))).toBe(true);
  expect(Number(axis[2])).toBeGreaterThanOrEqual(lapsed);
});
