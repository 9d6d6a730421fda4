import { write } from 'db/connection.server';
import { siteTexts } from 'db/schema/index.server';
import { describe, expect, test } from 'vitest';
import { loader as coopLayout } from '~/routes/coop/layout';
import { action as sendMembers } from '~/routes/coop/members';
import { loader as deskLayout } from '~/routes/desk/layout';
import { loader as newMark } from '~/routes/desk/mark-new';
import { loader as missing } from '~/routes/desk/producer';
import { action as saveTexts } from '~/routes/desk/site-texts';
import { errorKind } from '~/ui/layout/error-kind';
import { type Front, RefusedPage } from '~/ui/work/refused-page';
import { workMeta } from '~/ui/work/work-meta';
import { producerSetting } from '../db/producers/setting';
import { deskOfficers } from '../support/desk-officers';
import { ask, makePersona, siteContext } from '../support/personas';
import { render } from '../support/render';

async function room() {
  const given = producerSetting();
  const officers = await deskOfficers(given.db, ['01921', '01900']);
  return { ...given, officers, context: siteContext(given.db) };
}

/** What a thrown answer is by the time an error page reads it. */
async function asThrown(answer: Response) {
  const { status, statusText } = answer;
  return { status, statusText, internal: false, data: await answer.text() };
}

const titleOf = (error: unknown, pathname: string) => {
  const args = { error, location: { pathname } } as Parameters<typeof workMeta>[0];
  return workMeta(args)?.find((each) => 'title' in each);
};

describe('what is not for the role of who asks', () => {
  test('is said so in both languages, in the title too, and never as a fault of ours', async () => {
    const { context, officers } = await room();
    const answer = await ask(context, newMark, '/co-quan/nhan-hieu/moi', { as: officers.near });
    const error = await asThrown(answer);
    expect(error.status).toBe(403);
    expect(errorKind(error)).toBe('refused');
    expect(titleOf(error, '/co-quan/nhan-hieu/moi')).toEqual({
      title: 'Việc này ngoài quyền của bạn',
    });
    expect(titleOf(error, '/en/co-quan/nhan-hieu/moi')).toEqual({
      title: 'This is not yours to do',
    });
    const front: Front = { of: 'desk', path: '/co-quan' };
    const vi = render(<RefusedPage kind="refused" front={front} />);
    expect(vi).toContain('không dành cho vai trò của tài khoản đang dùng');
    expect(vi).toContain('những gì đã lưu vẫn còn nguyên');
    expect(vi).toContain('nhờ quản trị viên');
    expect(vi).toContain('href="/co-quan"');
    expect(vi).not.toContain('Lỗi ở phía chúng tôi');
    const en = render(<RefusedPage kind="refused" front={front} />, 'en');
    expect(en).toContain('ask an administrator');
    expect(en).toContain('href="/en/co-quan"');
  });

  test('is so for a refused form of the desk and of a cooperative', async () => {
    const given = await room();
    const { context, officers, db, own } = given;
    const province = { as: officers.province, form: {} };
    const refused = await ask(context, saveTexts, '/co-quan/chu-tren-trang', province);
    expect(errorKind(await asThrown(refused))).toBe('refused');
    const editor = await makePersona(db, { memberOf: { [own.id]: 'editor' } });
    const asked = { as: editor, params: { coopSlug: own.slug }, form: {} };
    const path = `/htx/${own.slug}/thanh-vien`;
    expect(errorKind(await asThrown(await ask(context, sendMembers, path, asked)))).toBe('refused');
    const front: Front = { of: 'coop', path: `/htx/${own.slug}` };
    expect(render(<RefusedPage kind="refused" front={front} />)).toContain('chủ hợp tác xã');
  });

  test('names the contacts that the agency gave, by what the frames hand over', async () => {
    const { context, officers, db, own } = await room();
    const front: Front = { of: 'desk', path: '/co-quan' };
    const member = await makePersona(db, { memberOf: { [own.id]: 'editor' } });
    const params = { coopSlug: own.slug };
    const shown = async (layout: typeof deskLayout | typeof coopLayout, as: typeof member) => {
      const { texts } = await (await ask(context, layout, '/x', { as, params })).json();
      return render(<RefusedPage kind="refused" front={front} texts={texts} />);
    };
    expect(await shown(deskLayout, officers.near)).toContain('href="/gioi-thieu"');
    const now = { updatedAt: '2026-08-01T00:00:00.000Z', updatedBy: officers.admin.personId };
    write(db, () => {
      db.insert(siteTexts)
        .values({ key: 'contact.phone', vi: '0209 3870 000', en: null, ...now })
        .run();
    });
    const call = 'href="tel:02093870000"';
    expect(await shown(deskLayout, officers.near)).toContain(call);
    expect(await shown(coopLayout, member)).toContain(call);
  });
});

test('a form from another site and a page that is missing are told apart from it', async () => {
  const { context, officers } = await room();
  const headers = { 'Sec-Fetch-Site': 'cross-site' };
  const form = { as: officers.admin, form: {}, headers };
  const foreign = await asThrown(await ask(context, saveTexts, '/co-quan/chu-tren-trang', form));
  expect(errorKind(foreign)).toBe('foreign');
  expect(titleOf(foreign, '/co-quan')).toEqual({ title: 'Biểu mẫu không được nhận' });
  const asked = { as: officers.admin, params: { slug: 'khong-co' } };
  const lost = await asThrown(await ask(context, missing, '/co-quan/co-so/khong-co', asked));
  expect(errorKind(lost)).toBe('missing');
  expect(errorKind({ ...lost, status: 500 })).toBe('broken');
  expect(errorKind(new Error('x'))).toBe('broken');
});
