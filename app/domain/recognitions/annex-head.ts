import type { PlainDate } from '../clock';
import { isPlainDate } from '../dates';
import { cleanText } from '../listings/clean-text';
import { MAX_ISSUER_LENGTH } from '../papers/claim-form';
import { sameNumber } from '../papers/same-decision';
import { fold } from '../search/fold';
import { COMPETENCE_PERIODS } from './competence';
import type { TypedDecision } from './decision-form';

/** What an annex says above its table of the decision it belongs to; empty where it does not say. */
export type AnnexHead = Pick<TypedDecision, 'number' | 'decidedOn' | 'issuer'>;
export const NO_HEAD: AnnexHead = { number: '', decidedOn: '', issuer: '' };
export const HEAD_FIELDS = Object.keys(NO_HEAD) as (keyof AnnexHead)[];

const NUMBER = /(\d{1,6})\s*\/\s*(?:(\d{4})\s*\/\s*)?(Q[ĐÐD](?:\s*[-–—]\s*[\p{L}\d]+)*)/giu;
const DAY =
  /ngày\s+(\d{1,2})(?:\s+tháng\s+(\d{1,2})\s+năm\s+|\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*)(\d{4})/iu;
const ISSUER = /của\s+([^();.,\n]+?)(?=\s+(?:về|v\/v)\s|\s*[();.,\n]|\s*$)/iu;
/** Stands before the number of the very decision; rules cited beside it have other words. */
const ATTACHED = /kèm\s+theo[^\d]*$/iu;

/**
 * Number, day and issuer of the decision from the lines above an annex's table, as in "(Kèm theo
 * Quyết định số 123/QĐ-UBND ngày 05 tháng 6 năm 2025 của UBND tỉnh Thái Nguyên)". The rules that are
 * cited there are not taken for it; of several others none is.
 */
export function readAnnexHead(lines: readonly string[]): AnnexHead {
  const text = lines.join('\n').normalize('NFC');
  const all = [...text.matchAll(NUMBER)].map((match) => ({
    number: numberOf(match),
    from: match.index,
    to: match.index + match[0].length,
  }));
  const attached = all.filter(({ from }) => ATTACHED.test(text.slice(0, from)));
  const own = all.filter(({ number }) => !isAct(number));
  const [found, ...others] = attached.length > 0 ? attached : own;
  if (!found || others.some(({ number }) => !sameNumber(number, found.number))) return NO_HEAD;
  const next = all.find(({ from }) => from > found.from)?.from ?? text.length;
  const rest = text.slice(found.to, next);
  const day = DAY.exec(rest);
  const after = day ? rest.slice(day.index + day[0].length) : rest;
  const issuer = cleanText(ISSUER.exec(after)?.[1] ?? '').slice(0, MAX_ISSUER_LENGTH);
  return { number: found.number, decidedOn: dayOf(day) ?? '', issuer };
}

function numberOf([, number, year, letters = '']: RegExpMatchArray): string {
  const signs = letters.replace(/\s+/g, '').replace(/[–—]/g, '-');
  return [number, year, signs.replace(/^Q[ÐD]/iu, 'QĐ')].filter(Boolean).join('/');
}

const isAct = (number: string) =>
  COMPETENCE_PERIODS.some(
    ({ act, amendedBy }) => sameNumber(number, act) || sameNumber(number, amendedBy),
  );

function dayOf(match: RegExpExecArray | null): PlainDate | null {
  if (!match) return null;
  const [, date = '', month, other, year] = match;
  const two = (text = '') => text.padStart(2, '0');
  const day = `${year}-${two(month ?? other)}-${two(date)}`;
  return isPlainDate(day) ? day : null;
}

/** What the annex says otherwise than what was typed. */
export function contradictions(typed: AnnexHead, head: AnnexHead): (keyof AnnexHead)[] {
  const same: Record<keyof AnnexHead, boolean> = {
    number: sameNumber(typed.number, head.number),
    decidedOn: typed.decidedOn === head.decidedOn,
    issuer: plainIssuer(typed.issuer) === plainIssuer(head.issuer),
  };
  return HEAD_FIELDS.filter((key) => head[key] !== '' && typed[key].trim() !== '' && !same[key]);
}

const plainIssuer = (name: string) =>
  fold(name)
    .replace(/\b(?:uy ban nhan dan|u b n d)\b/g, 'ubnd')
    .replace(/\bt(?:inh|p)\b\.?/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
