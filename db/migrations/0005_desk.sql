CREATE TABLE `chase_notes` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`channel` text NOT NULL,
	`outcome` text NOT NULL,
	`note` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "chase_notes_kind" CHECK("chase_notes"."kind" IN ('recognition', 'right-of-use')),
	CONSTRAINT "chase_notes_channel" CHECK("chase_notes"."channel" IN ('phone', 'zalo', 'visit', 'letter')),
	CONSTRAINT "chase_notes_outcome" CHECK("chase_notes"."outcome" IN ('no-answer', 'reached', 'preparing', 'will-not-renew'))
);
--> statement-breakpoint
CREATE INDEX `chase_notes_subject` ON `chase_notes` (`kind`,`subject_id`);--> statement-breakpoint
CREATE TABLE `opinions` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`item_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`verdict` text NOT NULL,
	`text` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "opinions_kind" CHECK("opinions"."kind" IN ('product', 'producer', 'claim')),
	CONSTRAINT "opinions_verdict" CHECK("opinions"."verdict" IN ('fit', 'unfit'))
);
--> statement-breakpoint
CREATE INDEX `opinions_item` ON `opinions` (`kind`,`item_id`);--> statement-breakpoint
CREATE TABLE `place_changes` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`starts_on` text NOT NULL,
	`decision_number` text NOT NULL,
	`recorded_by` integer,
	`created_at` text NOT NULL,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "place_changes_kind" CHECK("place_changes"."kind" IN ('merge', 'rename', 'split')),
	CONSTRAINT "place_changes_starts_on" CHECK(date("place_changes"."starts_on") IS "place_changes"."starts_on")
);
--> statement-breakpoint
CREATE TABLE `queue_assignments` (
	`kind` text NOT NULL,
	`item_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`assigned_at` text NOT NULL,
	PRIMARY KEY(`kind`, `item_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "queue_assignments_kind" CHECK("queue_assignments"."kind" IN ('product', 'producer', 'claim'))
);
--> statement-breakpoint
CREATE TABLE `reason_templates` (
	`id` integer PRIMARY KEY NOT NULL,
	`field` text,
	`text` text NOT NULL,
	`removed_at` text,
	CONSTRAINT "reason_templates_text" CHECK(length("reason_templates"."text") > 0)
);
--> statement-breakpoint
CREATE TABLE `site_texts` (
	`key` text PRIMARY KEY NOT NULL,
	`vi` text,
	`en` text,
	`updated_at` text NOT NULL,
	`updated_by` integer,
	FOREIGN KEY (`updated_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `audit_entries` ADD `origin` text;--> statement-breakpoint
ALTER TABLE `enquiries` ADD `secret_hash` text;--> statement-breakpoint
CREATE INDEX `enquiries_secret` ON `enquiries` (`secret_hash`);--> statement-breakpoint
ALTER TABLE `collections` ADD `revision` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `collections` ADD `withdrawn_at` text;--> statement-breakpoint
-- Columns are added with their checks beside them: to rebuild these tables, as the generator would,
-- is to lose their triggers and the rows that point to them.
ALTER TABLE `marks` ADD `superseded_on` text CONSTRAINT "marks_superseded_on" CHECK(date(`superseded_on`) IS `superseded_on`);--> statement-breakpoint
ALTER TABLE `producers` ADD `closed_on` text CONSTRAINT "producers_closed_on" CHECK(date(`closed_on`) IS `closed_on`);--> statement-breakpoint
ALTER TABLE `producers` ADD `closed_reason` text;--> statement-breakpoint
ALTER TABLE `awards` ADD `kind` text DEFAULT 'award' NOT NULL CONSTRAINT "awards_kind" CHECK(`kind` IN ('award', 'commendation', 'exemplar'));--> statement-breakpoint
ALTER TABLE `awards` ADD `decided_on` text CONSTRAINT "awards_decided_on" CHECK(date(`decided_on`) IS `decided_on`);--> statement-breakpoint
ALTER TABLE `awards` ADD `document_id` integer REFERENCES media(id);--> statement-breakpoint
ALTER TABLE `recognitions` ADD `revocation_number` text;