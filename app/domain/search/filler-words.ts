import type { QueryWord } from './parse-query';

const VIETNAMESE = list(
  'mua bán ở đâu nơi chỗ nào gì giá bao nhiêu của và các những với từ là có cho tại loại ngon tốt',
);
const CLEARLY_ENGLISH = list('where buy the of for from with best near');
const ENGLISH = new Set([...CLEARLY_ENGLISH, ...list('to a an in and')]);

/**
 * The words of a query that name something, or all of them where none does. Words that only make a
 * question of a name ("mua mật ong rừng ở đâu") are looked for like any other, and left out when no
 * product holds everything. Which words those are depends on how one types: without diacritics
 * "cho" may be a market (chợ), "tai" a rice, and "an" half of a producer's name.
 */
export function withoutFillers(words: readonly QueryWord[]): QueryWord[] {
  const typedInFull = words.some((word) => word.marked);
  const english = words.some((word) => CLEARLY_ENGLISH.has(word.exact));
  const naming = words.filter(
    ({ exact }) => !(typedInFull && VIETNAMESE.has(exact)) && !(english && ENGLISH.has(exact)),
  );
  return naming.length > 0 ? naming : [...words];
}

/**
 * The query without "5 sao" and "4 stars", unless that is all of it. Stars lapse by date, so the
 * index does not hold them; the words would only find texts that boast of old ones.
 */
export function withoutStars(words: readonly QueryWord[]): QueryWord[] {
  const isStar = (word: QueryWord | undefined) => /^(sao|stars?)$/.test(word?.folded ?? '');
  const isCount = (word: QueryWord | undefined) => /^[1-5]$/.test(word?.folded ?? '');
  const rest = words.filter((word, index) => {
    const counted = isStar(word) && isCount(words[index - 1]);
    return !counted && !(isCount(word) && isStar(words[index + 1]));
  });
  return rest.length > 0 ? rest : [...words];
}

function list(words: string): Set<string> {
  return new Set(words.split(' '));
}
