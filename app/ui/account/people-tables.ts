import { vietnamDayOf } from '~/domain/clock';
import type { Table } from '~/domain/exports/table';
import type { ReachedPerson } from '~/domain/people/find-people.server';
import type { Purpose } from '~/domain/people/invitation';
import type { PendingInvitation } from '~/domain/people/pending-invitations.server';
import type { Locale } from '~/paths';
import { formatDay, formatMoment } from '../format';
import { accountText } from '../text/account';
import { deskListsText } from '../text/desk-lists';
import { deskPeopleText } from '../text/desk-people';
import { workText } from '../text/work';

/** Accounts and open invitations as the page shows them; the links themselves are secrets. */
export const peopleTables = (
  people: readonly ReachedPerson[],
  pending: readonly PendingInvitation[],
  locale: Locale,
): Table[] => [accountsTable(people, locale), invitationsTable(pending, locale)];

function accountsTable(people: readonly ReachedPerson[], locale: Locale): Table {
  const t = deskListsText[locale].people;
  const { posts } = accountText[locale];
  const { roles } = workText[locale];
  return {
    name: deskPeopleText[locale].people,
    columns: [
      { header: t.name, width: 28 },
      { header: t.login, width: 28 },
      { header: t.post, width: 18 },
      { header: t.area, width: 40 },
      { header: t.memberOf, width: 48 },
      { header: t.factor, width: 14 },
      { header: t.signedIn, width: 14 },
      { header: t.closed, width: 18 },
    ],
    rows: people.map(({ name, login, officer, memberOf, secondFactor, ...person }) => [
      name,
      login,
      officer && posts[officer.post],
      officer?.communes.join(', ') || null,
      memberOf.map(({ name: producer, role }) => `${producer} (${roles[role]})`).join('; ') || null,
      officer && (secondFactor ? t.on : t.off),
      person.signedInAt && formatDay(vietnamDayOf(person.signedInAt), locale),
      person.disabledAt && formatMoment(person.disabledAt, locale),
    ]),
  };
}

function invitationsTable(pending: readonly PendingInvitation[], locale: Locale): Table {
  const t = deskListsText[locale].invitations;
  return {
    name: workText[locale].openInvitations,
    columns: [
      { header: t.guest, width: 28 },
      { header: t.what, width: 20 },
      { header: t.about, width: 48 },
      { header: t.by, width: 28 },
      { header: t.until, width: 18 },
    ],
    rows: pending.map(({ guestName, purpose, about, invitedBy, expiresAt }) => [
      guestName,
      purposeWords(purpose, locale),
      about || null,
      invitedBy,
      formatMoment(expiresAt, locale),
    ]),
  };
}

/** What an invitation makes of whoever follows it. */
export function purposeWords(purpose: Purpose, locale: Locale): string {
  if (purpose.kind === 'member') return workText[locale].roles[purpose.role];
  if (purpose.kind === 'officer') return accountText[locale].posts[purpose.post];
  return deskPeopleText[locale].newPassword;
}
