import type { LoaderFunctionArgs } from '@remix-run/node';
import { readAuditFilters } from '~/domain/audit/filters';
import { findEntriesBefore } from '~/domain/audit/find-entries.server';
import { chaseView, readChaseFilters } from '~/domain/chase/filters';
import { findChased } from '~/domain/chase/find-chased.server';
import { findQuarter } from '~/domain/chase/find-quarter.server';
import { listCollections } from '~/domain/featured/list-collections.server';
import { readMarkFilters } from '~/domain/marks/desk-registry';
import { findDeskRegistry } from '~/domain/marks/find-desk-registry.server';
import { findPeople } from '~/domain/people/find-people.server';
import { findPendingInvitations } from '~/domain/people/pending-invitations.server';
import { findLivingCommunes } from '~/domain/places/find-living.server';
import { findPlaceChanges } from '~/domain/places/find-place-changes.server';
import { readRollYear } from '~/domain/producers/award';
import { readDeskFilters } from '~/domain/producers/desk-filters';
import { findAwardRoll } from '~/domain/producers/find-award-roll.server';
import { findDeskProducers } from '~/domain/producers/find-desk-producers.server';
import { readQuarter } from '~/domain/quarter';
import { readDecisionFilters } from '~/domain/recognitions/decision-filters';
import { findRecognitionsOnRecord } from '~/domain/recognitions/find-recognitions-on-record.server';
import { groupDecisions } from '~/domain/recognitions/group-decisions';
import { findGroupNames } from '~/domain/reports/find-group-names.server';
import { readReport } from '~/domain/reports/read-report.server';
import { listsOf } from '~/domain/reports/report';
import { communeNames } from '~/domain/reports/report-view';
import { findQueue } from '~/domain/review/find-queue.server';
import { findTemplates } from '~/domain/review/find-templates.server';
import { filterQueue, readQueueFilters } from '~/domain/review/queue';
import { findSynonymGroups } from '~/domain/search/edit-synonyms.server';
import { groupsHolding, readAskedTerm } from '~/domain/search/synonym-form';
import { findKeptSiteTexts } from '~/domain/words/find-site-texts.server';
import { answerWithList, type ListFile } from '~/http/desk-list.server';
import { reportScope } from '~/http/report.server';
import { notFound } from '~/http/respond';
import type { DeskListName } from '~/paths';
import { peopleTables } from '~/ui/account/people-tables';
import { queueTable } from '~/ui/desk/queue-table';
import { templatesTable } from '~/ui/desk/templates-table';
import { auditTable, MOST_AUDIT_ROWS } from '~/ui/desk-audit/audit-table';
import { chaseTable } from '~/ui/desk-chase/chase-table';
import { askedFor, readFateName } from '~/ui/desk-chase/quarter-address';
import { quarterTable } from '~/ui/desk-chase/quarter-table';
import { collectionTables } from '~/ui/desk-collections/tables';
import { decisionsTable } from '~/ui/desk-decisions/decisions-table';
import { marksTable } from '~/ui/desk-marks/mark-tables';
import { placesTables } from '~/ui/desk-places/places-tables';
import { producerTable } from '~/ui/desk-producers/producer-table';
import { listWords } from '~/ui/desk-reports/list-words';
import { productsTable } from '~/ui/desk-reports/tables';
import { siteTextsTable, synonymsTable } from '~/ui/desk-words/words-tables';
import { awardsTable } from '~/ui/exemplars/awards-table';
import { deskReportsText } from '~/ui/text/desk-reports';

/** Each asks what its page asks, under the same filters. */
const LISTS: Record<DeskListName, ListFile> = {
  'hang-cho': {
    room: 'queue',
    tables: ({ acting, actor, locale, params }) => {
      const queue = findQueue(acting, locale);
      return [queueTable(filterQueue(queue, readQueueFilters(params), actor.personId), locale)];
    },
  },
  'quyet-dinh': {
    room: 'decisions',
    tables: ({ acting, reading, locale, params }) => {
      const rows = findRecognitionsOnRecord(acting, locale);
      const groups = groupDecisions(rows, readDecisionFilters(params), reading.today);
      return [decisionsTable(groups, locale)];
    },
  },
  'nhan-hieu': {
    room: 'marks',
    tables: ({ reading, locale, params, siteUrl }) => {
      const marks = findDeskRegistry(reading, locale, readMarkFilters(params));
      return [marksTable(marks, { locale, siteUrl })];
    },
  },
  'gioi-thieu': {
    room: 'collections',
    tables: ({ reading, locale }) => collectionTables(listCollections(reading, locale), locale),
  },
  'nhac-han': {
    room: 'chase',
    tables: ({ acting, locale, params }) => {
      const { groups } = chaseView(findChased(acting, locale), readChaseFilters(params));
      return [chaseTable(groups, locale)];
    },
  },
  'nhac-han-quy': {
    room: 'chase',
    tables: ({ acting, reading, locale, params }) => {
      const quarter = readQuarter(params.get('quy'), reading.today);
      const producers = findQuarter(acting, quarter, locale);
      const asked = askedFor(producers, readFateName(params.get('kq')));
      return [quarterTable(quarter, asked, locale)];
    },
  },
  'co-so': {
    room: 'producers',
    tables: ({ acting, locale, params, siteUrl }) => {
      const producers = findDeskProducers(acting, readDeskFilters(params));
      return [producerTable(producers, { locale, siteUrl })];
    },
  },
  'khen-thuong': {
    room: 'producers',
    tables: ({ reading: { db, today }, locale, params }) => {
      const asked = readRollYear(params.get('nam'), today);
      const { years, undated } = findAwardRoll(db, asked, locale);
      const wanted = asked === null ? years.map(({ year }) => year) : [asked];
      const dated = wanted.flatMap((year) => findAwardRoll(db, year, locale).entries);
      return [awardsTable([...dated, ...undated], locale)];
    },
  },
  nguoi: {
    room: 'people',
    tables: ({ acting, locale }) =>
      peopleTables(findPeople(acting), findPendingInvitations(acting), locale),
  },
  'noi-chon': {
    room: 'places',
    tables: ({ acting: { db }, locale }) =>
      placesTables(findPlaceChanges(db), findLivingCommunes(db), locale),
  },
  'mau-ly-do': {
    room: 'words',
    tables: ({ acting, locale }) => [templatesTable(findTemplates(acting.db), locale)],
  },
  'tu-ngu': {
    room: 'words',
    tables: ({ acting, locale, params }) => {
      const groups = groupsHolding(findSynonymGroups(acting.db), readAskedTerm(params));
      return [synonymsTable(groups, locale)];
    },
  },
  'chu-tren-trang': {
    room: 'words',
    tables: ({ acting, locale }) => [siteTextsTable(findKeptSiteTexts(acting.db), locale)],
  },
  'bao-cao': {
    room: 'reports',
    tables: ({ actor, reading, locale, params, siteUrl }) => {
      const { report } = readReport(reading, reportScope(actor, locale, params));
      const asked = params.get('ds');
      const list = asked ? listsOf(report).get(asked) : null;
      if (list === undefined) throw notFound();
      const groups = findGroupNames(reading.db, locale);
      const title = list
        ? listWords(list.key, { groups, communes: communeNames(report) }, locale)
        : deskReportsText[locale].sheets.products;
      const products = list?.products ?? report.products;
      return [productsTable(title, products, { locale, day: reading.today, siteUrl })];
    },
  },
  'nhat-ky': {
    room: 'audit',
    tables: ({ acting, locale, params }) => {
      const newest = { id: Number.MAX_SAFE_INTEGER, limit: MOST_AUDIT_ROWS };
      return [auditTable(findEntriesBefore(acting.db, readAuditFilters(params), newest), locale)];
    },
  },
};

/** `/co-quan/xuat/:list.xlsx`: a list of the desk as a workbook, with the filters of its page. */
export const loader = (args: LoaderFunctionArgs) => answerWithList(args, LISTS);
