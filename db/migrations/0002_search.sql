CREATE TABLE `search_documents` (
	`product_id` integer PRIMARY KEY NOT NULL,
	`name_key_vi` text NOT NULL,
	`name_key_en` text NOT NULL,
	`name_words` integer NOT NULL,
	`name_vi` text NOT NULL,
	`name_en` text NOT NULL,
	`producer` text NOT NULL,
	`mark` text NOT NULL,
	`place` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_documents_name_vi` ON `search_documents` (`name_key_vi`,`product_id`);--> statement-breakpoint
CREATE INDEX `search_documents_name_en` ON `search_documents` (`name_key_en`,`product_id`);--> statement-breakpoint
CREATE TABLE `search_labels` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`producer_id` integer,
	`slug` text NOT NULL,
	`label_vi` text NOT NULL,
	`label_en` text NOT NULL,
	`detail_vi` text,
	`detail_en` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_labels_label` ON `search_labels` (`kind`,`slug`,`label_vi`);--> statement-breakpoint
CREATE INDEX `search_labels_producer` ON `search_labels` (`producer_id`);--> statement-breakpoint
CREATE TABLE `search_word_keys` (
	`key` text NOT NULL,
	`word_id` integer NOT NULL,
	PRIMARY KEY(`key`, `word_id`)
);
--> statement-breakpoint
CREATE TABLE `search_words` (
	`id` integer PRIMARY KEY NOT NULL,
	`word` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_words_word_unique` ON `search_words` (`word`);