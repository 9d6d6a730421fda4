import type { Quarter } from '../quarter';
import type { Reading } from '../reading';
import { findImpact } from './find-impact.server';
import { findReportProducts, type ReportScope } from './find-report-products.server';
import { findResponseTimes, type ResponseTimes } from './find-response-times.server';
import type { ImpactSum } from './impact';
import { drawReport, quartersUntil, type Report, spanOf } from './report';

export type FullReport = {
  report: Report;
  responses: { quarter: Quarter; times: ResponseTimes }[];
  impact: ImpactSum[];
};

/** Quarters of which response times are told. */
const RESPONSE_QUARTERS = 4;

/**
 * The catalogue of an officer's area in figures, on the day of reading. Stars are told as of that
 * day; texts, photos and impact figures as they stand in the database.
 */
export function readReport(reading: Reading, scope: ReportScope): FullReport {
  return {
    report: drawReport(findReportProducts(reading, scope), reading.today),
    responses: quartersUntil(reading.today)
      .slice(-RESPONSE_QUARTERS)
      .map((quarter) => ({ quarter, times: findResponseTimes(reading, scope, spanOf(quarter)) })),
    impact: findImpact(reading, scope),
  };
}
