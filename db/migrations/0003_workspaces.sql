CREATE TABLE `credentials` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`password` text,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` text,
	`refresh_token_expires_at` text,
	`scope` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `credentials_person` ON `credentials` (`person_id`);--> statement-breakpoint
CREATE TABLE `second_factors` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`verified` integer DEFAULT true NOT NULL,
	`failed_verification_count` integer DEFAULT 0 NOT NULL,
	`lock_ends_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `second_factors_person` ON `second_factors` (`person_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`token` text NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` integer PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`expires_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verifications_identifier` ON `verifications` (`identifier`);--> statement-breakpoint
CREATE TABLE `paper_claims` (
	`id` integer PRIMARY KEY NOT NULL,
	`producer_id` integer NOT NULL,
	`product_id` integer,
	`kind` text NOT NULL,
	`stars` integer,
	`mark_id` integer,
	`number` text NOT NULL,
	`issuer` text,
	`decided_on` text NOT NULL,
	`valid_until` text,
	`note` text,
	`media_id` integer NOT NULL,
	`state` text DEFAULT 'submitted' NOT NULL,
	`claimed_by` integer,
	`created_at` text NOT NULL,
	`decided_by` integer,
	`decided_at` text,
	`reason` text,
	FOREIGN KEY (`producer_id`) REFERENCES `producers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mark_id`) REFERENCES `marks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claimed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "paper_claims_kind" CHECK("paper_claims"."kind" IN ('recognition', 'right-of-use')),
	CONSTRAINT "paper_claims_state" CHECK("paper_claims"."state" IN ('submitted', 'accepted', 'returned', 'withdrawn')),
	CONSTRAINT "paper_claims_decided_on" CHECK(date("paper_claims"."decided_on") IS "paper_claims"."decided_on"),
	CONSTRAINT "paper_claims_valid_until" CHECK(date("paper_claims"."valid_until") IS "paper_claims"."valid_until"),
	CONSTRAINT "paper_claims_subject" CHECK(("paper_claims"."kind" = 'recognition' AND "paper_claims"."stars" BETWEEN 1 AND 5 AND "paper_claims"."product_id" IS NOT NULL AND "paper_claims"."mark_id" IS NULL) OR ("paper_claims"."kind" = 'right-of-use' AND "paper_claims"."mark_id" IS NOT NULL AND "paper_claims"."stars" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `paper_claims_producer` ON `paper_claims` (`producer_id`);--> statement-breakpoint
CREATE TABLE `papers` (
	`id` integer PRIMARY KEY NOT NULL,
	`producer_id` integer NOT NULL,
	`product_id` integer,
	`kind` text NOT NULL,
	`number` text,
	`issued_on` text,
	`expires_on` text,
	`note` text,
	`media_id` integer,
	`added_by` integer,
	`created_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`producer_id`) REFERENCES `producers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "papers_kind" CHECK("papers"."kind" IN ('business-registration', 'food-safety', 'test-report', 'self-declaration', 'origin-traceability', 'label', 'environment', 'material-contract', 'quality-system', 'trade-promotion', 'product-story', 'other')),
	CONSTRAINT "papers_issued_on" CHECK(date("papers"."issued_on") IS "papers"."issued_on"),
	CONSTRAINT "papers_expires_on" CHECK(date("papers"."expires_on") IS "papers"."expires_on")
);
--> statement-breakpoint
CREATE INDEX `papers_producer` ON `papers` (`producer_id`,`product_id`);--> statement-breakpoint
CREATE TABLE `visit_counts` (
	`day` text NOT NULL,
	`producer_id` integer NOT NULL,
	`product_id` integer DEFAULT 0 NOT NULL,
	`kind` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`producer_id`, `day`, `product_id`, `kind`),
	FOREIGN KEY (`producer_id`) REFERENCES `producers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "visit_counts_day" CHECK(date("visit_counts"."day") IS "visit_counts"."day"),
	CONSTRAINT "visit_counts_kind" CHECK("visit_counts"."kind" IN ('seen', 'scanned', 'contacted')),
	CONSTRAINT "visit_counts_count" CHECK("visit_counts"."count" > 0)
);
--> statement-breakpoint
DROP TABLE `product_photos`;--> statement-breakpoint
DROP INDEX `media_sha256_unique`;--> statement-breakpoint
ALTER TABLE `media` ADD `producer_id` integer REFERENCES producers(id);--> statement-breakpoint
ALTER TABLE `media` ADD `file_name` text;--> statement-breakpoint
ALTER TABLE `media` ADD `uploaded_by` integer REFERENCES people(id);--> statement-breakpoint
CREATE INDEX `media_file` ON `media` (`sha256`);--> statement-breakpoint
CREATE INDEX `media_producer` ON `media` (`producer_id`);--> statement-breakpoint
ALTER TABLE `invitations` ADD `commune_ids` text;--> statement-breakpoint
ALTER TABLE `invitations` ADD `guest_name` text;--> statement-breakpoint
ALTER TABLE `invitations` ADD `revoked_at` text;--> statement-breakpoint
ALTER TABLE `people` ADD `email` text;--> statement-breakpoint
ALTER TABLE `people` ADD `email_verified` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `image` text;--> statement-breakpoint
ALTER TABLE `people` ADD `two_factor_enabled` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `updated_at` text;--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_unique` ON `people` (`email`);--> statement-breakpoint
ALTER TABLE `producer_versions` ADD `photos` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `producers` ADD `revision` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `product_versions` ADD `photos` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `products` ADD `revision` integer DEFAULT 0 NOT NULL;