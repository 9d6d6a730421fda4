import type { RecognitionEntry } from './recognitions.server';
import { daysBefore, decidedOf, type SampleDecision } from './sample-dates.server';

export type SampleRecognition = SampleDecision & {
  stars: number;
  score?: number;
  revokedDaysAgo?: number;
  revokedReason?: string;
};

/** What a plausible paper would say about its product. */
export type SamplePaper = {
  /** Running number, printed as `MH-012/…` (minh hoạ), which no authority uses. */
  number: number;
  criteriaSetId: number | null;
  /** Full name of the former district of the maker, where known. */
  district: string | null;
};

/**
 * Fills in level, issuer and act as the law of the decision's day would have had them. Where only
 * rough dates are known, each is given only if it holds on the first possible day and on the last.
 */
export function sampleRecognition(
  sample: SampleRecognition,
  paper: SamplePaper,
  today: string,
): RecognitionEntry {
  const decided = decidedOf(sample, today);
  const certain = <Value>(on: (day: string) => Value): Value | null => {
    const { earliest, latest } = decided;
    return earliest && latest && on(earliest) === on(latest) ? on(latest) : null;
  };
  const actNumber = certain(actOn);
  const level = certain((day) => levelOn(day, sample.stars));
  const office = sample.stars === 5 ? 'QĐ-BNNMT' : 'QĐ-UBND';
  return {
    kind: 'recognition',
    stars: sample.stars,
    score: sample.score ?? null,
    criteriaSetId: actNumber === '148/QĐ-TTg' ? paper.criteriaSetId : null,
    actNumber,
    level,
    issuer: certain((day) => issuerOn(day, levelOn(day, sample.stars), paper.district)),
    decisionNumber: `MH-${String(paper.number).padStart(3, '0')}/${office}`,
    decided,
    validUntilStated: null,
    revokedOn:
      sample.revokedDaysAgo === undefined ? undefined : daysBefore(today, sample.revokedDaysAgo),
    revokedReason: sample.revokedReason,
    noteVi: null,
    noteEn: null,
    sources: [],
  };
}

/** Districts recognised three stars under 148/QĐ-TTg until 1489/QĐ-TTg left two levels. */
function levelOn(day: string, stars: number): NonNullable<RecognitionEntry['level']> {
  if (stars === 5) return 'central';
  const districtsDecide = day >= '2023-02-24' && day < '2025-07-06';
  return stars <= 3 && districtsDecide ? 'district' : 'provincial';
}

function actOn(day: string): string | null {
  if (day >= '2023-02-24') return '148/QĐ-TTg';
  return day >= '2019-08-21' ? '1048/QĐ-TTg' : null;
}

/** The ministry and the province were both merged in 2025, on 1 March and 1 July. */
function issuerOn(day: string, level: RecognitionEntry['level'], district: string | null) {
  if (level === 'district') return district && `UBND ${district.replace(/^./, lower)}`;
  if (level === 'provincial') {
    return day < '2025-07-01' ? 'UBND tỉnh Bắc Kạn' : 'UBND tỉnh Thái Nguyên';
  }
  return day < '2025-03-01'
    ? 'Bộ Nông nghiệp và Phát triển nông thôn'
    : 'Bộ Nông nghiệp và Môi trường';
}

function lower(letter: string): string {
  return letter.toLowerCase();
}
