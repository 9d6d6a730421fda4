CREATE TABLE `audit_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor_id` integer,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` text NOT NULL,
	`before` text,
	`after` text,
	`reason` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT "audit_entries_hash" CHECK(length("audit_entries"."hash") = 64)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_entries_hash_unique` ON `audit_entries` (`hash`);--> statement-breakpoint
CREATE INDEX `audit_entries_subject` ON `audit_entries` (`subject_type`,`subject_id`);--> statement-breakpoint
CREATE TABLE `data_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	CONSTRAINT "data_version_single" CHECK("data_version"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE `former_slugs` (
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`target_id` integer NOT NULL,
	PRIMARY KEY(`kind`, `slug`)
);
--> statement-breakpoint
CREATE TABLE `synonyms` (
	`id` integer PRIMARY KEY NOT NULL,
	`terms` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `enquiries` (
	`id` integer PRIMARY KEY NOT NULL,
	`producer_id` integer NOT NULL,
	`name` text NOT NULL,
	`contact` text NOT NULL,
	`message` text NOT NULL,
	`consented_at` text NOT NULL,
	`state` text DEFAULT 'new' NOT NULL,
	`created_at` text NOT NULL,
	`erase_after` text NOT NULL,
	FOREIGN KEY (`producer_id`) REFERENCES `producers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "enquiries_state" CHECK("enquiries"."state" IN ('new', 'talking', 'done')),
	CONSTRAINT "enquiries_erase" CHECK("enquiries"."erase_after" > "enquiries"."created_at")
);
--> statement-breakpoint
CREATE INDEX `enquiries_producer` ON `enquiries` (`producer_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `enquiries_erase_after` ON `enquiries` (`erase_after`);--> statement-breakpoint
CREATE TABLE `enquiry_products` (
	`enquiry_id` integer NOT NULL,
	`product_id` integer NOT NULL,
	PRIMARY KEY(`enquiry_id`, `product_id`),
	FOREIGN KEY (`enquiry_id`) REFERENCES `enquiries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `enquiry_replies` (
	`id` integer PRIMARY KEY NOT NULL,
	`enquiry_id` integer NOT NULL,
	`author_id` integer NOT NULL,
	`text` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`enquiry_id`) REFERENCES `enquiries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `enquiry_replies_enquiry` ON `enquiry_replies` (`enquiry_id`);--> statement-breakpoint
CREATE TABLE `collection_items` (
	`collection_id` integer NOT NULL,
	`product_id` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`collection_id`, `product_id`),
	FOREIGN KEY (`collection_id`) REFERENCES `collections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `collections` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title_vi` text NOT NULL,
	`title_en` text,
	`reason_vi` text NOT NULL,
	`reason_en` text,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`created_by` integer,
	`provenance` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "collections_dates" CHECK(date("collections"."starts_on") IS "collections"."starts_on" AND date("collections"."ends_on") IS "collections"."ends_on" AND ("collections"."starts_on" IS NULL OR "collections"."ends_on" IS NULL OR "collections"."starts_on" <= "collections"."ends_on")),
	CONSTRAINT "collections_provenance" CHECK("collections"."provenance" IN ('verified', 'sourced', 'unsourced', 'sample')),
	CONSTRAINT "collections_reason" CHECK(length("collections"."reason_vi") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `collections_slug_unique` ON `collections` (`slug`);--> statement-breakpoint
CREATE TABLE `mark_areas` (
	`id` integer PRIMARY KEY NOT NULL,
	`mark_id` integer NOT NULL,
	`name` text NOT NULL,
	`district` text,
	`old_commune_id` text,
	`commune_id` text,
	FOREIGN KEY (`mark_id`) REFERENCES `marks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`old_commune_id`) REFERENCES `admin_units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commune_id`) REFERENCES `admin_units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mark_areas_mark` ON `mark_areas` (`mark_id`);--> statement-breakpoint
CREATE TABLE `marks` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`kind` text,
	`status` text NOT NULL,
	`name` text NOT NULL,
	`product_vi` text NOT NULL,
	`product_en` text NOT NULL,
	`registration_number` text,
	`decision_number` text,
	`registered_earliest` text,
	`registered_latest` text,
	`expires_on` text,
	`owner` text,
	`manager` text,
	`area_text` text,
	`area_complete` integer DEFAULT false NOT NULL,
	`superseded_by_id` integer,
	`regulation` text,
	`note_vi` text,
	`note_en` text,
	`provenance` text NOT NULL,
	`sources` text DEFAULT '[]' NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`superseded_by_id`) REFERENCES `marks`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "marks_status" CHECK("marks"."status" IN ('registered', 'superseded', 'unconfirmed')),
	CONSTRAINT "marks_kind" CHECK("marks"."kind" IS NOT NULL OR "marks"."status" = 'unconfirmed'),
	CONSTRAINT "marks_indication" CHECK("marks"."kind" IS NOT 'geographical-indication' OR ("marks"."owner" IS NULL AND "marks"."expires_on" IS NULL)),
	CONSTRAINT "marks_registered" CHECK(date("marks"."registered_earliest") IS "marks"."registered_earliest" AND date("marks"."registered_latest") IS "marks"."registered_latest" AND ("marks"."registered_earliest" IS NULL OR "marks"."registered_latest" IS NULL OR "marks"."registered_earliest" <= "marks"."registered_latest")),
	CONSTRAINT "marks_expires_on" CHECK(date("marks"."expires_on") IS "marks"."expires_on"),
	CONSTRAINT "marks_provenance" CHECK("marks"."provenance" IN ('verified', 'sourced', 'unsourced', 'sample'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `marks_slug_unique` ON `marks` (`slug`);--> statement-breakpoint
CREATE TABLE `related_marks` (
	`product_id` integer NOT NULL,
	`mark_id` integer NOT NULL,
	PRIMARY KEY(`product_id`, `mark_id`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mark_id`) REFERENCES `marks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `right_products` (
	`right_id` integer NOT NULL,
	`product_id` integer NOT NULL,
	PRIMARY KEY(`right_id`, `product_id`),
	FOREIGN KEY (`right_id`) REFERENCES `rights_of_use`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `right_products_product` ON `right_products` (`product_id`);--> statement-breakpoint
CREATE TABLE `rights_of_use` (
	`id` integer PRIMARY KEY NOT NULL,
	`mark_id` integer NOT NULL,
	`producer_id` integer NOT NULL,
	`number` text,
	`issuer` text,
	`granted_earliest` text,
	`granted_latest` text,
	`expires_on` text,
	`suspended_on` text,
	`suspended_reason` text,
	`document_id` integer,
	`provenance` text NOT NULL,
	`sources` text DEFAULT '[]' NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`mark_id`) REFERENCES `marks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`producer_id`) REFERENCES `producers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rights_of_use_granted" CHECK(date("rights_of_use"."granted_earliest") IS "rights_of_use"."granted_earliest" AND date("rights_of_use"."granted_latest") IS "rights_of_use"."granted_latest" AND ("rights_of_use"."granted_earliest" IS NULL OR "rights_of_use"."granted_latest" IS NULL OR "rights_of_use"."granted_earliest" <= "rights_of_use"."granted_latest")),
	CONSTRAINT "rights_of_use_expires_on" CHECK(date("rights_of_use"."expires_on") IS "rights_of_use"."expires_on"),
	CONSTRAINT "rights_of_use_suspended_on" CHECK(date("rights_of_use"."suspended_on") IS "rights_of_use"."suspended_on"),
	CONSTRAINT "rights_of_use_provenance" CHECK("rights_of_use"."provenance" IN ('verified', 'sourced', 'unsourced', 'sample'))
);
--> statement-breakpoint
CREATE INDEX `rights_of_use_mark` ON `rights_of_use` (`mark_id`);--> statement-breakpoint
CREATE INDEX `rights_of_use_producer` ON `rights_of_use` (`producer_id`);--> statement-breakpoint
CREATE TABLE `media` (
	`id` integer PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`mime` text NOT NULL,
	`bytes` integer NOT NULL,
	`width` integer,
	`height` integer,
	`placeholder` text,
	`created_at` text NOT NULL,
	CONSTRAINT "media_sha256" CHECK(length("media"."sha256") = 64)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_sha256_unique` ON `media` (`sha256`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` integer PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`invited_by` integer NOT NULL,
	`person_id` integer,
	`producer_id` integer,
	`role` text,
	`post` text,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`invited_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`producer_id`) REFERENCES `producers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invitations_purpose" CHECK(("invitations"."producer_id" IS NULL) = ("invitations"."role" IS NULL)),
	CONSTRAINT "invitations_target" CHECK("invitations"."person_id" IS NOT NULL OR "invitations"."role" IS NOT NULL OR "invitations"."post" IS NOT NULL)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_secret_hash_unique` ON `invitations` (`secret_hash`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`person_id` integer NOT NULL,
	`producer_id` integer NOT NULL,
	`role` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`person_id`, `producer_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`producer_id`) REFERENCES `producers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "memberships_role" CHECK("memberships"."role" IN ('owner', 'editor'))
);
--> statement-breakpoint
CREATE INDEX `memberships_producer` ON `memberships` (`producer_id`);--> statement-breakpoint
CREATE TABLE `officer_communes` (
	`person_id` integer NOT NULL,
	`commune_id` text NOT NULL,
	PRIMARY KEY(`person_id`, `commune_id`),
	FOREIGN KEY (`person_id`) REFERENCES `officers`(`person_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commune_id`) REFERENCES `admin_units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `officers` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`post` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "officers_post" CHECK("officers"."post" IN ('commune', 'province', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`login` text NOT NULL,
	`phone` text,
	`created_at` text NOT NULL,
	`disabled_at` text,
	CONSTRAINT "people_login" CHECK(length("people"."login") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_login_unique` ON `people` (`login`);--> statement-breakpoint
CREATE TABLE `admin_unit_successions` (
	`predecessor_id` text NOT NULL,
	`successor_id` text NOT NULL,
	`on` text NOT NULL,
	PRIMARY KEY(`predecessor_id`, `successor_id`),
	FOREIGN KEY (`predecessor_id`) REFERENCES `admin_units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `admin_units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `admin_unit_successions_successor` ON `admin_unit_successions` (`successor_id`);--> statement-breakpoint
CREATE TABLE `admin_units` (
	`id` text PRIMARY KEY NOT NULL,
	`level` text NOT NULL,
	`type` text NOT NULL,
	`name` text NOT NULL,
	`full_name` text NOT NULL,
	`parent_id` text,
	`valid_from` text,
	`valid_to` text,
	FOREIGN KEY (`parent_id`) REFERENCES `admin_units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "admin_units_level" CHECK("admin_units"."level" IN ('province', 'district', 'commune')),
	CONSTRAINT "admin_units_type" CHECK("admin_units"."type" IN ('tinh', 'thanh-pho', 'huyen', 'phuong', 'xa', 'thi-tran')),
	CONSTRAINT "admin_units_valid" CHECK(date("admin_units"."valid_from") IS "admin_units"."valid_from" AND date("admin_units"."valid_to") IS "admin_units"."valid_to" AND ("admin_units"."valid_from" IS NULL OR "admin_units"."valid_to" IS NULL OR "admin_units"."valid_from" <= "admin_units"."valid_to"))
);
--> statement-breakpoint
CREATE INDEX `admin_units_parent` ON `admin_units` (`parent_id`);--> statement-breakpoint
CREATE TABLE `commune_shapes` (
	`commune_id` text PRIMARY KEY NOT NULL,
	`rings` text NOT NULL,
	`longitude` real NOT NULL,
	`latitude` real NOT NULL,
	`area_km2` real,
	FOREIGN KEY (`commune_id`) REFERENCES `admin_units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `awards` (
	`id` integer PRIMARY KEY NOT NULL,
	`producer_id` integer NOT NULL,
	`title_vi` text NOT NULL,
	`title_en` text NOT NULL,
	`year` integer,
	`issuer` text,
	`decision_number` text,
	`provenance` text NOT NULL,
	`sources` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`producer_id`) REFERENCES `producers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "awards_provenance" CHECK("awards"."provenance" IN ('verified', 'sourced', 'unsourced', 'sample'))
);
--> statement-breakpoint
CREATE INDEX `awards_producer` ON `awards` (`producer_id`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` integer PRIMARY KEY NOT NULL,
	`producer_id` integer NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`public` integer DEFAULT false NOT NULL,
	`provenance` text NOT NULL,
	`sources` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`producer_id`) REFERENCES `producers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contacts_kind" CHECK("contacts"."kind" IN ('phone', 'zalo', 'email', 'facebook', 'website', 'address')),
	CONSTRAINT "contacts_provenance" CHECK("contacts"."provenance" IN ('verified', 'sourced', 'unsourced', 'sample'))
);
--> statement-breakpoint
CREATE INDEX `contacts_producer` ON `contacts` (`producer_id`);--> statement-breakpoint
CREATE TABLE `impact_figures` (
	`id` integer PRIMARY KEY NOT NULL,
	`producer_id` integer NOT NULL,
	`kind` text NOT NULL,
	`value` integer NOT NULL,
	`at_least` integer DEFAULT false NOT NULL,
	`year` integer,
	`note_vi` text,
	`note_en` text,
	`provenance` text NOT NULL,
	`sources` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`producer_id`) REFERENCES `producers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "impact_figures_kind" CHECK("impact_figures"."kind" IN ('members', 'local-workers', 'households-out-of-poverty', 'poor-households', 'women', 'ethnic-minority', 'households-benefiting')),
	CONSTRAINT "impact_figures_value" CHECK("impact_figures"."value" >= 0),
	CONSTRAINT "impact_figures_provenance" CHECK("impact_figures"."provenance" IN ('verified', 'sourced', 'unsourced', 'sample'))
);
--> statement-breakpoint
CREATE INDEX `impact_figures_producer` ON `impact_figures` (`producer_id`);--> statement-breakpoint
CREATE TABLE `producer_versions` (
	`id` integer PRIMARY KEY NOT NULL,
	`producer_id` integer NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`texts` text NOT NULL,
	`name_vi` text GENERATED ALWAYS AS (json_extract(texts, '$.name.vi.text')) VIRTUAL,
	`name_en` text GENERATED ALWAYS AS (json_extract(texts, '$.name.en.text')) VIRTUAL,
	`base_version_id` integer,
	`author_id` integer,
	`note` text,
	`created_at` text NOT NULL,
	`submitted_at` text,
	`decided_at` text,
	`decided_by` integer,
	`returned` text,
	FOREIGN KEY (`producer_id`) REFERENCES `producers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`base_version_id`) REFERENCES `producer_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "producer_versions_state" CHECK("producer_versions"."state" IN ('draft', 'submitted', 'approved', 'returned', 'superseded', 'withdrawn')),
	CONSTRAINT "producer_versions_texts" CHECK(json_valid("producer_versions"."texts"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `producer_versions_number` ON `producer_versions` (`producer_id`,`number`);--> statement-breakpoint
CREATE TABLE `producers` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`legal_form` text,
	`status` text DEFAULT 'listed' NOT NULL,
	`merged_into_id` integer,
	`hamlet` text,
	`old_commune` text,
	`old_district` text,
	`old_commune_id` text,
	`old_district_id` text,
	`commune_id` text,
	`founded_earliest` text,
	`founded_latest` text,
	`founded_note_vi` text,
	`founded_note_en` text,
	`women_led` integer,
	`minority_led` integer,
	`live_version_id` integer,
	`provenance` text NOT NULL,
	`sources` text DEFAULT '[]' NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`merged_into_id`) REFERENCES `producers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`old_commune_id`) REFERENCES `admin_units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`old_district_id`) REFERENCES `admin_units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commune_id`) REFERENCES `admin_units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`live_version_id`) REFERENCES `producer_versions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "producers_status" CHECK("producers"."status" IN ('listed', 'closed', 'merged')),
	CONSTRAINT "producers_merged" CHECK(("producers"."status" = 'merged') = ("producers"."merged_into_id" IS NOT NULL)),
	CONSTRAINT "producers_founded" CHECK(date("producers"."founded_earliest") IS "producers"."founded_earliest" AND date("producers"."founded_latest") IS "producers"."founded_latest" AND ("producers"."founded_earliest" IS NULL OR "producers"."founded_latest" IS NULL OR "producers"."founded_earliest" <= "producers"."founded_latest")),
	CONSTRAINT "producers_provenance" CHECK("producers"."provenance" IN ('verified', 'sourced', 'unsourced', 'sample'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `producers_slug_unique` ON `producers` (`slug`);--> statement-breakpoint
CREATE INDEX `producers_commune` ON `producers` (`commune_id`);--> statement-breakpoint
CREATE TABLE `packs` (
	`id` integer PRIMARY KEY NOT NULL,
	`product_id` integer NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`label_vi` text NOT NULL,
	`label_en` text,
	`net_amount` real,
	`net_unit` text,
	`price_state` text NOT NULL,
	`price_min` integer,
	`price_max` integer,
	`price_as_of` text,
	`note_vi` text,
	`note_en` text,
	`gtin` text,
	`provenance` text NOT NULL,
	`sources` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "packs_price_state" CHECK("packs"."price_state" IN ('published', 'hidden', 'unpublished')),
	CONSTRAINT "packs_provenance" CHECK("packs"."provenance" IN ('verified', 'sourced', 'unsourced', 'sample')),
	CONSTRAINT "packs_price_as_of" CHECK(date("packs"."price_as_of") IS "packs"."price_as_of"),
	CONSTRAINT "packs_price" CHECK(("packs"."price_state" = 'unpublished' AND "packs"."price_min" IS NULL AND "packs"."price_max" IS NULL) OR ("packs"."price_state" <> 'unpublished' AND "packs"."price_min" IS NOT NULL AND "packs"."price_max" IS NOT NULL AND typeof("packs"."price_min") = 'integer' AND typeof("packs"."price_max") = 'integer' AND 0 < "packs"."price_min" AND "packs"."price_min" <= "packs"."price_max"))
);
--> statement-breakpoint
CREATE INDEX `packs_product` ON `packs` (`product_id`);--> statement-breakpoint
CREATE TABLE `product_photos` (
	`product_id` integer NOT NULL,
	`media_id` integer NOT NULL,
	`position` integer NOT NULL,
	`alt_vi` text NOT NULL,
	`alt_en` text,
	PRIMARY KEY(`product_id`, `media_id`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `product_seasons` (
	`product_id` integer PRIMARY KEY NOT NULL,
	`months` integer NOT NULL,
	`sold_out` integer DEFAULT false NOT NULL,
	`provenance` text NOT NULL,
	`sources` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "product_seasons_months" CHECK("product_seasons"."months" BETWEEN 1 AND 4095),
	CONSTRAINT "product_seasons_provenance" CHECK("product_seasons"."provenance" IN ('verified', 'sourced', 'unsourced', 'sample'))
);
--> statement-breakpoint
CREATE TABLE `product_versions` (
	`id` integer PRIMARY KEY NOT NULL,
	`product_id` integer NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`texts` text NOT NULL,
	`name_vi` text GENERATED ALWAYS AS (json_extract(texts, '$.name.vi.text')) VIRTUAL,
	`name_en` text GENERATED ALWAYS AS (json_extract(texts, '$.name.en.text')) VIRTUAL,
	`base_version_id` integer,
	`author_id` integer,
	`note` text,
	`created_at` text NOT NULL,
	`submitted_at` text,
	`decided_at` text,
	`decided_by` integer,
	`returned` text,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`base_version_id`) REFERENCES `product_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "product_versions_state" CHECK("product_versions"."state" IN ('draft', 'submitted', 'approved', 'returned', 'superseded', 'withdrawn')),
	CONSTRAINT "product_versions_texts" CHECK(json_valid("product_versions"."texts"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `product_versions_number` ON `product_versions` (`product_id`,`number`);--> statement-breakpoint
CREATE TABLE `products` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`producer_id` integer,
	`criteria_set_id` integer,
	`group_number` integer,
	`status` text DEFAULT 'listed' NOT NULL,
	`live_version_id` integer,
	`provenance` text NOT NULL,
	`sources` text DEFAULT '[]' NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`producer_id`) REFERENCES `producers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`criteria_set_id`) REFERENCES `criteria_sets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_number`) REFERENCES `product_groups`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`live_version_id`) REFERENCES `product_versions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "products_status" CHECK("products"."status" IN ('listed', 'withdrawn')),
	CONSTRAINT "products_provenance" CHECK("products"."provenance" IN ('verified', 'sourced', 'unsourced', 'sample'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `products_slug_unique` ON `products` (`slug`);--> statement-breakpoint
CREATE INDEX `products_producer` ON `products` (`producer_id`);--> statement-breakpoint
CREATE TABLE `recognitions` (
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
	`valid_until_earliest` text,
	`valid_until_latest` text,
	`valid_until_stated` integer DEFAULT false NOT NULL,
	`revoked_on` text,
	`revoked_reason` text,
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
	CONSTRAINT "recognitions_kind" CHECK("recognitions"."kind" IN ('recognition', 'assessment-round')),
	CONSTRAINT "recognitions_stars" CHECK("recognitions"."stars" IS NULL OR "recognitions"."stars" IN (1, 2, 3, 4, 5)),
	CONSTRAINT "recognitions_level" CHECK("recognitions"."level" IN ('district', 'provincial', 'central')),
	CONSTRAINT "recognitions_score" CHECK("recognitions"."score" IS NULL OR "recognitions"."score" BETWEEN 0 AND 100),
	CONSTRAINT "recognitions_decided" CHECK(date("recognitions"."decided_earliest") IS "recognitions"."decided_earliest" AND date("recognitions"."decided_latest") IS "recognitions"."decided_latest" AND ("recognitions"."decided_earliest" IS NULL OR "recognitions"."decided_latest" IS NULL OR "recognitions"."decided_earliest" <= "recognitions"."decided_latest")),
	CONSTRAINT "recognitions_valid_until" CHECK(date("recognitions"."valid_until_earliest") IS "recognitions"."valid_until_earliest" AND date("recognitions"."valid_until_latest") IS "recognitions"."valid_until_latest" AND ("recognitions"."valid_until_earliest" IS NULL OR "recognitions"."valid_until_latest" IS NULL OR "recognitions"."valid_until_earliest" <= "recognitions"."valid_until_latest")),
	CONSTRAINT "recognitions_revoked_on" CHECK(date("recognitions"."revoked_on") IS "recognitions"."revoked_on"),
	CONSTRAINT "recognitions_reason" CHECK("recognitions"."revoked_reason" IS NULL OR "recognitions"."revoked_on" IS NOT NULL),
	CONSTRAINT "recognitions_provenance" CHECK("recognitions"."provenance" IN ('verified', 'sourced', 'unsourced', 'sample'))
);
--> statement-breakpoint
CREATE INDEX `recognitions_product` ON `recognitions` (`product_id`,`decided_latest`);--> statement-breakpoint
CREATE INDEX `recognitions_end` ON `recognitions` (`valid_until_earliest`);--> statement-breakpoint
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
CREATE UNIQUE INDEX `search_words_word_unique` ON `search_words` (`word`);--> statement-breakpoint
CREATE TABLE `acts` (
	`number` text PRIMARY KEY NOT NULL,
	`signed_on` text,
	`title_vi` text NOT NULL,
	`title_en` text NOT NULL,
	`status_en` text,
	`sources` text DEFAULT '[]' NOT NULL,
	CONSTRAINT "acts_signed_on" CHECK(date("acts"."signed_on") IS "acts"."signed_on")
);
--> statement-breakpoint
CREATE TABLE `criteria_sets` (
	`id` integer PRIMARY KEY NOT NULL,
	`act_number` text NOT NULL,
	`number` integer NOT NULL,
	`group_number` integer NOT NULL,
	`name_vi` text NOT NULL,
	`name_en` text NOT NULL,
	`heading_vi` text,
	`heading_en` text,
	`criteria` text NOT NULL,
	FOREIGN KEY (`act_number`) REFERENCES `acts`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_number`) REFERENCES `product_groups`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `criteria_sets_act_number` ON `criteria_sets` (`act_number`,`number`);--> statement-breakpoint
CREATE TABLE `product_groups` (
	`number` integer PRIMARY KEY NOT NULL,
	`name_vi` text NOT NULL,
	`name_en` text NOT NULL
);
