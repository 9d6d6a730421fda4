import { NeedsFactor } from './needs-factor';

type Props = {
  may: boolean;
  needsFactor: boolean;
  /** Who changes things here, for those of whom no second factor would make one. */
  others: string;
};

/** Why somebody who may look may not change anything; nothing for those who may. */
export function WhoMay({ may, needsFactor, others }: Props) {
  if (may) return null;
  return needsFactor ? <NeedsFactor /> : <p className="no-print text-ink-soft">{others}</p>;
}
