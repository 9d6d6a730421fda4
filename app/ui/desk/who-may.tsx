type Props = {
  may: boolean;
  /** Who changes things here. */
  others: string;
};

/** Why somebody who may look may not change anything; nothing for those who may. */
export function WhoMay({ may, others }: Props) {
  return may ? null : <p className="no-print text-ink-soft">{others}</p>;
}
