import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readRollYear } from '~/domain/producers/award';
import { findAwardRoll } from '~/domain/producers/find-award-roll.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { inLocale, paths } from '~/paths';
import { ExemplarsPage } from '~/ui/exemplars/exemplars-page';
import { pageMeta } from '~/ui/meta';
import { exemplarsText } from '~/ui/text/exemplars';

/** `/guong-dien-hinh?nam=2025`: the roll of a year; the newest one without a year. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const { db, today } = readingOf(context);
  const asked = readRollYear(new URL(request.url).searchParams.get('nam'), today);
  return { locale, asked, roll: findAwardRoll(db, asked, locale) };
}

export function meta({ data, matches }: MetaArgs<typeof loader>) {
  if (!data) return [];
  const { locale, asked, roll } = data;
  const t = exemplarsText[locale];
  const newest = roll.years[0]?.year ?? null;
  return pageMeta(matches, {
    title: roll.year === null ? t.title : t.titleOf(roll.year),
    description: t.description(roll.year),
    // The newest roll has two addresses, of which the one without a year outlives it.
    path: inLocale(locale, paths.exemplars(asked === newest ? undefined : (asked ?? undefined))),
    hidden: roll.entries.length === 0,
  });
}

export default function Exemplars() {
  return <ExemplarsPage roll={useLoaderData<typeof loader>().roll} />;
}
