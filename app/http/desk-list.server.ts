import type { LoaderFunctionArgs } from '@remix-run/node';
import type { PlainDate } from '~/domain/clock';
import type { Table } from '~/domain/exports/table';
import { writeTables } from '~/domain/exports/write-table.server';
import type { DeskRoom } from '~/domain/policy';
import type { Reading } from '~/domain/reading';
import type { Locale } from '~/paths';
import { answering } from './answering.server';
import { readingOf } from './context';
import { localeOf } from './locale';
import { type AtDesk, requireDesk, requireOfficer } from './officer.server';
import { notFound } from './respond';
import { xlsxResponse } from './xlsx';

/** Who asks for a list, and with which filters: those of the page it is shown on. */
export type AskedList = Pick<AtDesk, 'acting' | 'actor'> & {
  reading: Reading;
  locale: Locale;
  params: URLSearchParams;
  siteUrl: string;
  /** Whose list, where each thing has its own: the last part of the address. */
  of: string;
};

/** A list of the desk as sheets, in the room whose page shows it. */
export type ListFile = {
  room: DeskRoom;
  tables: (asked: AskedList) => Table[];
  /** The day it tells of; today where it does not say. */
  day?: (asked: AskedList) => PlainDate;
};

/** The workbook of the list an address names, for officers who may enter its room. */
export async function answerWithList(
  args: LoaderFunctionArgs,
  lists: Readonly<Record<string, ListFile>>,
): Promise<Response> {
  const { list: name = '', of = '' } = args.params;
  const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (!list) return noSuchList(args);
  const { acting, actor } = await requireDesk(args, list.room);
  const asked: AskedList = {
    acting,
    actor,
    reading: readingOf(args.context),
    locale: localeOf(args.request),
    params: new URL(args.request.url).searchParams,
    siteUrl: args.context.siteUrl,
    of,
  };
  const tables = answering(() => list.tables(asked));
  const body = await writeTables(tables, { title: tables[0]?.name ?? name });
  return xlsxResponse(body, {
    name: of ? `${name}-${of}` : name,
    day: list.day?.(asked) ?? asked.reading.today,
  });
}

async function noSuchList(args: LoaderFunctionArgs): Promise<never> {
  await requireOfficer(args);
  throw notFound();
}
