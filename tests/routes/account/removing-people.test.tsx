import { describe, expect, test } from 'vitest';
import { loader as members } from '~/routes/coop/members';
import { loader as people } from '~/routes/desk/people';
import { loader as producer } from '~/routes/desk/producer';
import { InvitePage } from '~/ui/account/invite-page';
import { MembersPage } from '~/ui/account/members-page';
import { DeskProducerView } from '~/ui/desk-producers/producer-page';
import { producerSetting } from '../../db/producers/setting';
import { deskOfficers } from '../../support/desk-officers';
import { markupFaults } from '../../support/markup';
import { ask, makePersona, siteContext } from '../../support/personas';
import { render } from '../../support/render';

async function room() {
  const { db, own } = producerSetting();
  const officers = await deskOfficers(db, ['01921', '01900']);
  const owner = await makePersona(db, { name: 'Đặng Văn Sơn', memberOf: { [own.id]: 'owner' } });
  await makePersona(db, { name: 'Triệu Thị Mai', memberOf: { [own.id]: 'editor' } });
  const context = siteContext(db);
  const facts = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).json();
  return {
    coop: async () => {
      const at = { as: owner, params: { coopSlug: own.slug } };
      return render(
        <MembersPage people={await facts(context, members, '/htx/x/thanh-vien', at)} />,
      );
    },
    producer: async () => {
      const at = { as: officers.province, params: { slug: own.slug } };
      return render(
        <DeskProducerView room={await facts(context, producer, '/co-quan/co-so/x', at)} />,
      );
    },
    desk: async () => {
      const at = { as: officers.admin };
      return render(<InvitePage choices={await facts(context, people, '/co-quan/nguoi', at)} />);
    },
  };
}

describe.each([
  ['coop', 'remove', 'Bỏ khỏi hợp tác xã', 'Bỏ Triệu Thị Mai'],
  ['producer', 'bo', 'Bỏ khỏi cơ sở', 'Bỏ Triệu Thị Mai'],
  ['desk', 'disable', 'Khoá tài khoản', 'Khoá tài khoản của Triệu Thị Mai'],
] as const)(
  'what takes something from a person, on the page of the %s',
  (page, intent, label, button) => {
    test('stands behind a fold that names them and says what they lose', async () => {
      const html = await (await room())[page]();
      const folds = html.match(/<details>.*?<\/details>/gs) ?? [];
      const own = folds.filter((fold) => fold.includes(`aria-label="${label}: Triệu Thị Mai"`));
      expect(own).toHaveLength(1);
      expect(own[0]).toMatch(/Triệu Thị Mai (sẽ không mở được|bị đăng xuất)/);
      expect(own[0]).toMatch(new RegExp(`value="${intent}"[^>]*>${button}</button>`));
      expect(html.replace(/<details.*?<\/details>/gs, '')).not.toContain(`value="${intent}"`);
      expect(await markupFaults(html)).toEqual([]);
    });
  },
);
