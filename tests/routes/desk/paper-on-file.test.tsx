import { recognitions } from 'db/schema/index.server';
import { expect, test } from 'vitest';
import { loader as deskLoader } from '~/routes/desk/decision';
import { loader as listLoader } from '~/routes/desk/decisions';
import { loader as productLoader } from '~/routes/market/product';
import { loader as productJson } from '~/routes/system/product-json';
import { DecisionsPage } from '~/ui/desk-decisions/decisions-page';
import { RecognitionPage } from '~/ui/desk-decisions/recognition-page';
import { ProductPage } from '~/ui/product/product-page';
import { TODAY } from '../../support/database';
import {
  type DecisionDesk,
  decisionDesk,
  decisionPage,
  fieldsOf,
  HEAD,
  sendDecision,
} from '../../support/decisions';
import { load } from '../../support/load';
import { pdfFile } from '../../support/papers';
import { ask } from '../../support/personas';
import { render } from '../../support/render';

const CHECKED = 'đã đối chiếu giấy';
const CHECKED_PUBLIC = 'Cán bộ đã đối chiếu giấy tờ: quyết định sao';
const WHERE = 'Bản gốc lưu tại (theo lời cán bộ): Văn phòng điều phối';

async function recorded(paper: { scan?: File; keptAt?: string }) {
  const given = await decisionDesk();
  const fields = {
    ...HEAD,
    keptAt: '',
    ...paper,
    rows: '1',
    'name.0': 'Miến dong',
    'stars.0': '4',
  };
  const checked = await sendDecision(given, 'new', { ...fields, intent: 'check' });
  const again = fieldsOf(await decisionPage(given, 'new', checked));
  await sendDecision(given, 'new', { ...again, intent: 'record' });
  return given;
}

async function read(given: DecisionDesk) {
  const { db, context, province, product } = given;
  const id = db.select().from(recognitions).get()?.id;
  const params = { id: String(id) };
  const desk = await ask(context, deskLoader, `/co-quan/quyet-dinh/${id}`, {
    as: province,
    params,
  });
  const list = await ask(context, listLoader, '/co-quan/quyet-dinh', { as: province });
  const { slug } = product;
  const at = { today: TODAY, params: { slug } };
  const page = await load(productLoader, db, `/san-pham/${slug}`, at);
  const json = await load(productJson, db, `/san-pham/${slug}.json`, at);
  return {
    desk: render(<RecognitionPage {...(await desk.json())} />),
    list: render(<DecisionsPage {...(await list.json())} />),
    page: render(<ProductPage {...page} />),
    json: (await json.json()).recognitions[0],
  };
}

test('a record without a scan is not called checked, and says where its original lies', async () => {
  const { desk, list, page, json } = await read(await recorded({ keptAt: 'Văn phòng điều phối' }));
  expect(desk).not.toContain(`<dd>${CHECKED}`);
  expect(list).not.toContain(CHECKED);
  expect(page.replace(/<[^>]*>/g, '')).not.toContain(CHECKED_PUBLIC);
  for (const html of [desk, page]) expect(html).toContain(WHERE);
  expect(json).toMatchObject({
    onFile: false,
    sources: [{ label: 'Văn phòng điều phối', original: true }],
  });
});

test('one with a scan is', async () => {
  const { desk, list, page, json } = await read(await recorded({ scan: pdfFile() }));
  expect(desk).toContain(`<dd>${CHECKED}`);
  expect(list).toContain(CHECKED);
  expect(page.replace(/<[^>]*>/g, '')).toContain(CHECKED_PUBLIC);
  expect(json).toMatchObject({ onFile: true, sources: [] });
});
