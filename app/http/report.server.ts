import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Actor } from '~/domain/actor';
import { vietnamDay } from '~/domain/clock';
import type { ReportScope } from '~/domain/reports/find-report-products.server';
import type { Locale } from '~/paths';
import { localeOf } from './locale';
import { requireDesk } from './officer.server';

/** What every page and file of the reports room asks first: who, of which area, with what. */
export async function requireReports(args: LoaderFunctionArgs) {
  const { actor, post } = await requireDesk(args, 'reports');
  const params = new URL(args.request.url).searchParams;
  const locale = localeOf(args.request);
  const scope = reportScope(actor, locale, params);
  const today = vietnamDay(args.context.clock);
  return { scope, locale, params, today, areaOnly: post === 'commune' };
}

/** Of which area a report is, and whether with sample values. */
export const reportScope = (
  actor: Actor,
  locale: Locale,
  params: URLSearchParams,
): ReportScope => ({
  actor,
  locale,
  withSamples: params.get('mau') === '1',
});
