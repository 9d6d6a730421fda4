import { expect, test } from 'vitest';
import { UNKNOWN_DATE } from '~/domain/dates';
import { isLit, RECOGNITION_STATUSES, recognitionStatus } from '~/domain/recognitions/status';
import { LOCALES } from '~/paths';
import { loader } from '~/routes/market/stars';
import { exampleStars } from '~/ui/star-guide/example-stars';
import { StarGuidePage } from '~/ui/star-guide/star-guide-page';
import { seededDatabase } from '../support/database';
import { load } from '../support/load';
import { render } from '../support/render';

const TODAY = '2026-11-24';

const page = async (locale: (typeof LOCALES)[number] = 'vi') => {
  const data = await load(loader, await seededDatabase('sourced', TODAY), '/sao-ocop', {
    today: TODAY,
  });
  return render(<StarGuidePage {...data} />, locale);
};

test.each(LOCALES)('cites the acts of the database with their sources (%s)', async (locale) => {
  const html = await page(locale);
  for (const act of ['1048/QĐ-TTg', '148/QĐ-TTg', '1489/QĐ-TTg', '919/QĐ-TTg']) {
    expect(html).toContain(`<th scope="row">${act}`);
  }
  expect(html).toContain('href="http://tintuc.thuvienphapluat.com/');
});

test('tells who decides in each period, today’s rule first', async () => {
  const html = await page();
  const [now, district, old] = [
    'từ 06/07/2025',
    '24/02/2023 – 05/07/2025',
    '21/08/2019 – 23/02/2023',
  ].map((period) => html.indexOf(period)) as [number, number, number];
  expect(now).toBeGreaterThan(0);
  expect(district).toBeGreaterThan(now);
  expect(old).toBeGreaterThan(district);
  expect(html.slice(district, old)).toContain('<td>Huyện</td>');
  expect(html.slice(now, district)).not.toContain('<td>Huyện</td>');
});

test('says what is not confirmed, and whose reading the bands are', async () => {
  const html = await page();
  expect(html).toContain('là cách đọc của chúng tôi');
  expect(html).toContain('là suy luận của chúng tôi');
  expect(html).toContain('Những điểm chưa xác nhận');
});

test('every status has an example that really has that status on the day', () => {
  for (const day of [TODAY, '2024-02-29', '2026-12-31']) {
    const examples = exampleStars(day);
    expect(examples.map(({ status }) => status).sort()).toEqual([...RECOGNITION_STATUSES].sort());
    for (const { status, star, past } of examples) {
      expect(star === null).toBe(past !== null);
      const dates = {
        kind: 'recognition' as const,
        decided: status === 'unknown' ? UNKNOWN_DATE : ((star ?? past)?.decided ?? UNKNOWN_DATE),
        validUntil: star
          ? star.validUntil
          : status === 'unknown'
            ? UNKNOWN_DATE
            : (past?.endedOn ?? UNKNOWN_DATE),
        revokedOn: status === 'revoked' ? (past?.endedOn.latest ?? null) : null,
      };
      expect(recognitionStatus(dates, day)).toBe(status);
      expect(isLit(dates, day)).toBe(star !== null);
    }
  }
});

test('examples are tagged as invented', async () => {
  expect((await page()).match(/>minh hoạ</g)).toHaveLength(RECOGNITION_STATUSES.length);
});
