import type { LoaderFunctionArgs } from '@remix-run/node';
import { readId } from '~/domain/featured/collection-form';
import { findCandidates } from '~/domain/featured/find-candidates.server';
import { getCollection } from '~/domain/featured/get-collection.server';
import { getMarkUsers } from '~/domain/marks/get-desk-mark.server';
import { readDay } from '~/domain/papers/read-day';
import { findDeskAwards } from '~/domain/producers/find-awards.server';
import { readDecisionFilters } from '~/domain/recognitions/decision-filters';
import { findRecognitionsOnRecord } from '~/domain/recognitions/find-recognitions-on-record.server';
import { groupDecisions } from '~/domain/recognitions/group-decisions';
import { type AskedList, answerWithList, type ListFile } from '~/http/desk-list.server';
import { notFound } from '~/http/respond';
import type { DeskListOfOneName } from '~/paths';
import { itemsTable } from '~/ui/desk-collections/items-table';
import { decisionsTable } from '~/ui/desk-decisions/decisions-table';
import { usersTable } from '~/ui/desk-marks/mark-tables';
import { awardsTable } from '~/ui/exemplars/awards-table';

const dayAsked = ({ params, reading }: AskedList) =>
  readDay(params.get('ngay') ?? '') ?? reading.today;

/** Lists that each decision, mark, collection and producer has of its own. */
const LISTS: Record<DeskListOfOneName, ListFile> = {
  'quyet-dinh': {
    room: 'decisions',
    // A paper is named by any of its lines: many have no number.
    tables: ({ acting, reading, locale, params, of }) => {
      const [id] = readId(of);
      const rows = findRecognitionsOnRecord(acting, locale);
      const groups = groupDecisions(rows, readDecisionFilters(params), reading.today);
      const paper = groups.find(({ lines }) => lines.some((line) => line.id === id));
      if (!paper) throw notFound();
      return [decisionsTable([paper], locale)];
    },
  },
  'nhan-hieu': {
    room: 'marks',
    day: dayAsked,
    tables: (asked) => {
      const { acting, locale, siteUrl, of: slug } = asked;
      const users = getMarkUsers(acting, { slug, day: dayAsked(asked), locale });
      return [usersTable(users, { locale, siteUrl })];
    },
  },
  'gioi-thieu': {
    room: 'collections',
    tables: ({ acting: { actor }, reading, locale, of }) => {
      const [id] = readId(of);
      if (id === undefined) throw notFound();
      const { items, endsOn } = getCollection(reading.db, id);
      const about = { actor, collectionId: id, endsOn };
      return [itemsTable(findCandidates(reading, items, about, locale), locale)];
    },
  },
  'khen-thuong': {
    room: 'producers',
    tables: ({ acting, locale, of: slug }) => {
      const { producer, awards } = findDeskAwards(acting, slug, locale);
      return [
        awardsTable(
          awards.map(({ facts }) => ({ ...facts, producer })),
          locale,
        ),
      ];
    },
  },
};

/** `/co-quan/xuat/:list/:of.xlsx`: a list of one thing as a workbook, such as who uses a mark. */
export const loader = (args: LoaderFunctionArgs) => answerWithList(args, LISTS);
