import { makeCollection, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { findDroppedItems } from '~/domain/featured/find-dropped-items.server';
import { findEditorFacts } from '~/domain/featured/find-editor-facts.server';
import { getCollection } from '~/domain/featured/get-collection.server';
import { listCollections } from '~/domain/featured/list-collections.server';
import type { Locale } from '~/paths';
import { CollectionsPage } from '~/ui/desk-collections/collections-page';
import { DroppedNotice } from '~/ui/desk-collections/dropped-notice';
import { EditorPage, type EditorPageProps } from '~/ui/desk-collections/editor-page';
import { TODAY } from '../../support/database';
import { actorOf } from '../../support/personas';
import { render } from '../../support/render';
import { collectionDesk } from './collecting';

/** The desk's collection, with a third product in it whose star ended, of the first one's maker. */
async function withDropped() {
  const desk = await collectionDesk();
  const { db, a, b } = desk;
  const ended = makeProduct(db, { name: 'Cơm lam', producerId: a.producerId });
  makeRecognition(db, { productId: ended.id, decidedOn: '2023-01-01', validUntil: '2026-07-20' });
  const collection = makeCollection(db, {
    titleVi: 'Mùa gặt',
    titleEn: null,
    startsOn: '2026-07-01',
    endsOn: '2026-12-31',
    productIds: [a.id, ended.id, b.id],
  });
  const stored = getCollection(db, collection.id);
  const reading = { db, today: TODAY };
  const { items, id: collectionId, endsOn } = stored;
  const actor = actorOf(db, { id: desk.people.curator.personId });
  const asked = { actor, items, collectionId, endsOn, q: 'bi xanh' };
  const facts = findEditorFacts(reading, asked, 'vi');
  return { ...desk, reading, stored, facts };
}

type Given = Awaited<ReturnType<typeof withDropped>>;

const editor = ({ stored, facts }: Given, over: Partial<EditorPageProps> = {}, locale?: Locale) =>
  render(
    <EditorPage
      stored={stored}
      phase="running"
      facts={facts}
      done={null}
      found={null}
      searching={false}
      onSearch={() => {}}
      {...over}
    />,
    locale,
  );

const list = ({ reading }: Given, locale: Locale = 'vi') =>
  render(<CollectionsPage rows={listCollections(reading, locale)} today={TODAY} />, locale);

describe('the list', () => {
  test('says loudly what dropped out, why and since when', async () => {
    const page = list(await withDropped());
    expect(page).toContain('Hôm nay hiện 2 trong 3 sản phẩm đã chọn');
    expect(page).toContain('1 sản phẩm đã rơi ra khỏi bộ');
    expect(page).toContain('<b>Cơm lam</b>: sao hết hạn từ 21/07/2026');
  });

  test('tells in words where nothing runs and where several do', async () => {
    const page = list(await withDropped());
    expect(page).toContain('01/01/2027 – 31/07/2027');
    expect(page).toContain('01/08/2026 – 31/12/2026: 2 bộ');
  });

  test('leads to building another', async () => {
    const given = await withDropped();
    expect(list(given)).toContain('/co-quan/gioi-thieu/moi');
    expect(list(given, 'en')).toContain('the star ended (not shown since 21 July 2026)');
  });
});

test('the first page of the desk is told the same, with the way there', async () => {
  const { reading, stored } = await withDropped();
  const notice = render(<DroppedNotice items={findDroppedItems(reading)} />);
  expect(notice).toContain(`/co-quan/gioi-thieu/${stored.id}`);
  expect(notice).toContain('trong bộ “Mùa gặt”: sao hết hạn từ 21/07/2026');
  expect(render(<DroppedNotice items={[]} />)).toBe('');
});

describe('the editor', () => {
  test('greys what is not in force, says whose products these are, and what may be added', async () => {
    const given = await withDropped();
    const page = editor(given);
    expect(page).toContain('2 trong 3 sản phẩm là của một cơ sở');
    expect(page).toMatch(/Hiện chưa hiện được<\/b>: sao hết hạn từ 21\/07\/2026/);
    expect(page).toContain(`value="add:${given.c.id}"`);
    expect(page).toContain(`value="down:${given.a.id}"`);
    expect(page).toContain('Lưu bộ này');
  });

  test('shows both sides of a late edit', async () => {
    const given = await withDropped();
    const { stored, facts, c } = given;
    const theirItems = facts.search?.candidates ?? [];
    const mine = { titleVi: 'Của tôi', titleEn: '', reasonEn: stored.reasonEn ?? '' };
    const page = editor(given, {
      outcome: {
        kind: 'stale',
        typed: { ...stored, ...mine },
        facts,
        revision: 5,
        theirs: { ...stored, titleVi: 'Của người kia', items: [c.id] },
        theirItems,
      },
    });
    expect(page).toContain('người khác đã lưu bộ này');
    expect(page).toContain('Của người kia');
    expect(page).toContain('value="Của tôi"');
    expect(page).toContain('1. Trà shan tuyết');
    expect(page).toContain('1. Bí xanh thơm');
    expect(page).toContain('name="revision" value="5"');
  });

  test('says beside a field what is wrong with it', async () => {
    const given = await withDropped();
    const { stored, facts } = given;
    const typed = { ...stored, titleVi: '', titleEn: '', reasonEn: '' };
    const page = editor(given, {
      outcome: {
        kind: 'invalid',
        typed,
        facts,
        revision: 0,
        faults: { titleVi: 'missing', items: 'too-many' },
      },
    });
    expect(page).toContain('Chưa lưu được');
    expect(page).toMatch(/id="o-titleVi-loi"[^>]*>Xin điền mục này\./);
    expect(page).toContain('Nhiều nhất 24 sản phẩm.');
  });
});
