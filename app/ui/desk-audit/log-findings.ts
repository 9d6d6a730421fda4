import type { LogReport } from '~/domain/audit/verify-log.server';
import type { Locale } from '~/paths';
import { formatMoment, formatNumber } from '../format';
import { deskAuditText } from '../text/desk-audit';

/** What a look through the audit log found, as sentences; what it could not find out is told as well. */
export type LogFindings = { good: string[]; bad: string[]; unchecked: string[] };

export function tellOfLog(report: LogReport, locale: Locale = 'en'): LogFindings {
  const t = deskAuditText[locale];
  const number = (value: number) => formatNumber(value, locale);
  const moment = (at: string) => formatMoment(at, locale);
  const { entries, broken, fault, held, first, last, after, unreadable } = report;
  const bad = [
    ...(broken ? [t.broken[broken.why](broken.id), t.whole(number(entries))] : []),
    ...(fault ? [t.fault[fault.why](fault.id, fault.at ? moment(fault.at) : t.noted)] : []),
  ];
  const good = [
    ...(broken ? [] : [t.verified(number(entries))]),
    ...(last ? [t.held(number(held), moment(last.at), last.id)] : []),
    ...report.restored.map(({ at, from, id }) => t.restored(moment(at), from ?? '', id)),
  ];
  const unchecked = [
    ...(last ? [] : [t.gaps.none]),
    ...(first ? [t.gaps.before(first.id, moment(first.at))] : []),
    ...(last ? [after > 0 ? t.gaps.after(number(after)) : t.gaps.tail] : []),
    ...(report.hasKey || report.unsigned === 0 ? [] : [t.gaps.noKey]),
    ...(report.hasKey && report.unsigned > 0 ? [t.gaps.unsigned(number(report.unsigned))] : []),
    ...(unreadable.length > 0 ? [t.gaps.unreadable(unreadable.join(', '))] : []),
  ];
  return { good, bad, unchecked };
}
