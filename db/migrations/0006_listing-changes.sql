CREATE TABLE `listing_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`product_id` integer
);
--> statement-breakpoint
-- What a product shows in lists stands in these tables. What pages show of it beyond that is read anew
-- each time.
CREATE TRIGGER `listing_changes_products_insert` AFTER INSERT ON `products`
BEGIN INSERT INTO listing_changes (product_id) VALUES (NEW.id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_products_delete` AFTER DELETE ON `products`
BEGIN INSERT INTO listing_changes (product_id) VALUES (OLD.id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_products_update` AFTER UPDATE OF `status`, `live_version_id`, `producer_id`, `group_number`, `criteria_set_id`, `provenance` ON `products`
BEGIN INSERT INTO listing_changes (product_id) VALUES (NEW.id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_search_documents_insert` AFTER INSERT ON `search_documents`
BEGIN INSERT INTO listing_changes (product_id) VALUES (NEW.product_id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_search_documents_delete` AFTER DELETE ON `search_documents`
BEGIN INSERT INTO listing_changes (product_id) VALUES (OLD.product_id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_search_documents_update` AFTER UPDATE ON `search_documents`
BEGIN INSERT INTO listing_changes (product_id) VALUES (NEW.product_id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_product_seasons_insert` AFTER INSERT ON `product_seasons`
BEGIN INSERT INTO listing_changes (product_id) VALUES (NEW.product_id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_product_seasons_delete` AFTER DELETE ON `product_seasons`
BEGIN INSERT INTO listing_changes (product_id) VALUES (OLD.product_id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_product_seasons_update` AFTER UPDATE ON `product_seasons`
BEGIN INSERT INTO listing_changes (product_id) VALUES (NEW.product_id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_packs_insert` AFTER INSERT ON `packs`
BEGIN INSERT INTO listing_changes (product_id) VALUES (NEW.product_id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_packs_delete` AFTER DELETE ON `packs`
BEGIN INSERT INTO listing_changes (product_id) VALUES (OLD.product_id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_packs_update` AFTER UPDATE ON `packs`
BEGIN INSERT INTO listing_changes (product_id) VALUES (NEW.product_id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_recognitions_insert` AFTER INSERT ON `recognitions`
BEGIN INSERT INTO listing_changes (product_id) VALUES (NEW.product_id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_recognitions_delete` AFTER DELETE ON `recognitions`
BEGIN INSERT INTO listing_changes (product_id) VALUES (OLD.product_id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_recognitions_update` AFTER UPDATE ON `recognitions`
BEGIN INSERT INTO listing_changes (product_id) VALUES (NEW.product_id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_right_products_insert` AFTER INSERT ON `right_products`
BEGIN INSERT INTO listing_changes (product_id) VALUES (NEW.product_id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_right_products_delete` AFTER DELETE ON `right_products`
BEGIN INSERT INTO listing_changes (product_id) VALUES (OLD.product_id); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_rights_of_use_update` AFTER UPDATE ON `rights_of_use`
BEGIN INSERT INTO listing_changes (product_id) SELECT product_id FROM right_products WHERE right_id = NEW.id; END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_producers_update` AFTER UPDATE OF `slug`, `status`, `commune_id`, `old_commune_id`, `old_district_id` ON `producers`
BEGIN INSERT INTO listing_changes (product_id) SELECT id FROM products WHERE producer_id = NEW.id; END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_marks_update` AFTER UPDATE ON `marks`
BEGIN INSERT INTO listing_changes (product_id) VALUES (NULL); END;
--> statement-breakpoint
CREATE TRIGGER `listing_changes_criteria_sets_update` AFTER UPDATE ON `criteria_sets`
BEGIN INSERT INTO listing_changes (product_id) VALUES (NULL); END;
