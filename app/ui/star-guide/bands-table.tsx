import { COMPETENCE_PERIODS, STAR_BANDS } from '~/domain/recognitions/competence';
import { useText } from '../locale';
import { starText } from '../text/common';
import { starGuideText } from '../text/star-guide';
import { GuideTable } from './guide-section';

export function BandsTable() {
  const t = useText(starGuideText);
  const stars = useText(starText).stars;
  return (
    <GuideTable caption={t.bandsCaption} columns={[t.starsColumn, t.score, t.certificate]}>
      {STAR_BANDS.map((band) => (
        <tr key={band.stars}>
          <th scope="row" className="whitespace-nowrap">
            {stars(band.stars)}
          </th>
          <td>{t.band(band.from, Number.isFinite(band.below) ? band.below : null)}</td>
          <td>{band.stars in LEVELS ? t.certified : t.notCertified}</td>
        </tr>
      ))}
    </GuideTable>
  );
}

/** A number of stars has a certificate where some level is competent to give it. */
const LEVELS = COMPETENCE_PERIODS[0]?.levels ?? {};
