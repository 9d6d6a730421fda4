import type { QueryWord } from './parse-query';

/**
 * Words that make a question out of a name ("mua mật ong rừng ở đâu"). They are looked for like any
 * other word, and left out only when no product holds everything. As written, because without
 * diacritics most of them are something else: "cua" a crab, "dau" oil, "tai" a rice.
 */
const FILLERS = new Set(
  (
    'mua bán ở đâu nơi chỗ nào gì giá bao nhiêu của và các những với từ là có cho tại loại ngon tốt ' +
    'where to buy the a an of in from for and with best near'
  ).split(' '),
);

/** The words that name something; all of them where nothing else is there. */
export function withoutFillers(words: readonly QueryWord[]): QueryWord[] {
  const naming = words.filter((word) => !FILLERS.has(word.exact));
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
