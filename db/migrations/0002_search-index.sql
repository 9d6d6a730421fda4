-- The words of listed products, one row per product (rowid = products.id), written by
-- app/domain/search in the writer's transaction. Each field stands twice: without diacritics
-- (recall) and with them (precision). Contentless: the texts themselves stay in the versions.
-- The ascii tokenizer splits at ASCII punctuation and takes every other character as it comes, so
-- the words are exactly those the code cut; unicode61 would leave đ apart from d.
CREATE VIRTUAL TABLE `search_index` USING fts5(
  `name`, `producer`, `mark`, `place`, `ingredients`, `kind`, `text`,
  `name_exact`, `producer_exact`, `mark_exact`, `place_exact`, `ingredients_exact`, `kind_exact`, `text_exact`,
  content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3'
);
--> statement-breakpoint
-- The words of what is suggested beside products (rowid = search_labels.id), without diacritics.
CREATE VIRTUAL TABLE `search_label_index` USING fts5(
  `label`, `also`,
  content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3'
);
