CREATE TABLE `__new_recognitions` (
	`id` integer PRIMARY KEY NOT NULL,
	`product_id` integer NOT NULL,
	`kind` text DEFAULT 'recognition' NOT NULL,
	`stars` integer,
	`score` real,
	`criteria_set_id` integer,
	`act_number` text,
	`level` text,
	`issuer` text,
	`decision_number` text,
	`decided_earliest` text,
	`decided_latest` text,
	`end_kind` text DEFAULT 'computed' NOT NULL,
	`stated_until_earliest` text,
	`stated_until_latest` text,
	`valid_until_earliest` text GENERATED ALWAYS AS (CASE WHEN end_kind = 'stated' THEN stated_until_earliest
    WHEN end_kind = 'computed' AND kind = 'recognition' THEN
      min(date(decided_earliest, '+36 months'), date(decided_earliest, 'start of month', '+37 months', '-1 day'))
    END) VIRTUAL,
	`valid_until_latest` text GENERATED ALWAYS AS (CASE WHEN end_kind = 'stated' THEN stated_until_latest
    WHEN end_kind = 'computed' AND kind = 'recognition' THEN
      min(date(decided_latest, '+36 months'), date(decided_latest, 'start of month', '+37 months', '-1 day'))
    END) VIRTUAL,
	`revoked_on` text,
	`revoked_reason` text,
	`revocation_number` text,
	`document_id` integer,
	`note_vi` text,
	`note_en` text,
	`provenance` text NOT NULL,
	`sources` text DEFAULT '[]' NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`criteria_set_id`) REFERENCES `criteria_sets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`act_number`) REFERENCES `acts`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recognitions_kind" CHECK("__new_recognitions"."kind" IN ('recognition', 'assessment-round')),
	CONSTRAINT "recognitions_stars" CHECK("__new_recognitions"."stars" IS NULL OR "__new_recognitions"."stars" IN (1, 2, 3, 4, 5)),
	CONSTRAINT "recognitions_level" CHECK("__new_recognitions"."level" IN ('district', 'provincial', 'central')),
	CONSTRAINT "recognitions_score" CHECK("__new_recognitions"."score" IS NULL OR "__new_recognitions"."score" BETWEEN 0 AND 100),
	CONSTRAINT "recognitions_decided" CHECK(date("__new_recognitions"."decided_earliest") IS "__new_recognitions"."decided_earliest" AND date("__new_recognitions"."decided_latest") IS "__new_recognitions"."decided_latest" AND ("__new_recognitions"."decided_earliest" IS NULL OR "__new_recognitions"."decided_latest" IS NULL OR "__new_recognitions"."decided_earliest" <= "__new_recognitions"."decided_latest")),
	CONSTRAINT "recognitions_end_kind" CHECK("__new_recognitions"."end_kind" IN ('computed', 'stated', 'unknown')),
	CONSTRAINT "recognitions_stated_until" CHECK(date("__new_recognitions"."stated_until_earliest") IS "__new_recognitions"."stated_until_earliest" AND date("__new_recognitions"."stated_until_latest") IS "__new_recognitions"."stated_until_latest" AND ("__new_recognitions"."stated_until_earliest" IS NULL OR "__new_recognitions"."stated_until_latest" IS NULL OR "__new_recognitions"."stated_until_earliest" <= "__new_recognitions"."stated_until_latest")),
	CONSTRAINT "recognitions_stated" CHECK(("__new_recognitions"."end_kind" = 'stated') = (coalesce("__new_recognitions"."stated_until_earliest", "__new_recognitions"."stated_until_latest") IS NOT NULL)),
	CONSTRAINT "recognitions_valid_until" CHECK(date("__new_recognitions"."valid_until_earliest") IS "__new_recognitions"."valid_until_earliest" AND date("__new_recognitions"."valid_until_latest") IS "__new_recognitions"."valid_until_latest" AND ("__new_recognitions"."valid_until_earliest" IS NULL OR "__new_recognitions"."valid_until_latest" IS NULL OR "__new_recognitions"."valid_until_earliest" <= "__new_recognitions"."valid_until_latest")),
	CONSTRAINT "recognitions_revoked_on" CHECK(date("__new_recognitions"."revoked_on") IS "__new_recognitions"."revoked_on"),
	CONSTRAINT "recognitions_reason" CHECK("__new_recognitions"."revoked_reason" IS NULL OR "__new_recognitions"."revoked_on" IS NOT NULL),
	CONSTRAINT "recognitions_provenance" CHECK("__new_recognitions"."provenance" IN ('verified', 'sourced', 'unsourced', 'sample'))
);
--> statement-breakpoint
-- A computed end follows its decision from here on. One said to be stated, or that has no decision day
-- it could be computed from, was read off a paper or source and stays; one said to be stated that
-- names no day was set to "not known" by an officer.
INSERT INTO `__new_recognitions`("id", "product_id", "kind", "stars", "score", "criteria_set_id", "act_number", "level", "issuer", "decision_number", "decided_earliest", "decided_latest", "end_kind", "stated_until_earliest", "stated_until_latest", "revoked_on", "revoked_reason", "revocation_number", "document_id", "note_vi", "note_en", "provenance", "sources", "created_at")
SELECT "id", "product_id", "kind", "stars", "score", "criteria_set_id", "act_number", "level", "issuer", "decision_number", "decided_earliest", "decided_latest", 
  CASE WHEN NOT given THEN 'computed' WHEN known THEN 'stated' ELSE 'unknown' END,
  CASE WHEN given THEN "valid_until_earliest" END, CASE WHEN given THEN "valid_until_latest" END, "revoked_on", "revoked_reason", "revocation_number", "document_id", "note_vi", "note_en", "provenance", "sources", "created_at"
FROM (SELECT *, coalesce("valid_until_earliest", "valid_until_latest") IS NOT NULL AS known,
  "valid_until_stated" OR (coalesce("decided_earliest", "decided_latest") IS NULL
    AND coalesce("valid_until_earliest", "valid_until_latest") IS NOT NULL) AS given FROM `recognitions`);
--> statement-breakpoint
DROP TABLE `recognitions`;--> statement-breakpoint
ALTER TABLE `__new_recognitions` RENAME TO `recognitions`;--> statement-breakpoint
CREATE INDEX `recognitions_product` ON `recognitions` (`product_id`,`decided_latest`);--> statement-breakpoint
CREATE INDEX `recognitions_end` ON `recognitions` (`valid_until_earliest`);--> statement-breakpoint
-- Dropped with the old table.
CREATE TRIGGER `listing_changes_recognitions_insert` AFTER INSERT ON `recognitions`
BEGIN INSERT INTO listing_changes (product_id) VALUES (NEW.product_id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_recognitions_delete` AFTER DELETE ON `recognitions`
BEGIN INSERT INTO listing_changes (product_id) VALUES (OLD.product_id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_recognitions_update` AFTER UPDATE ON `recognitions`
BEGIN INSERT INTO listing_changes (product_id) VALUES (NEW.product_id); END;
