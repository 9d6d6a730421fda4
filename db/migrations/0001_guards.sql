-- The audit log can only grow. RAISE(ABORT) undoes the statement and keeps the transaction's error.
CREATE TRIGGER `audit_entries_no_update` BEFORE UPDATE ON `audit_entries`
BEGIN SELECT RAISE(ABORT, 'audit entries cannot be changed'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_entries_no_delete` BEFORE DELETE ON `audit_entries`
BEGIN SELECT RAISE(ABORT, 'audit entries cannot be deleted'); END;
--> statement-breakpoint
-- The next entry must continue the chain: its previous_hash is the hash of the newest entry.
CREATE TRIGGER `audit_entries_chain` BEFORE INSERT ON `audit_entries`
WHEN NEW.previous_hash <> coalesce((SELECT hash FROM audit_entries ORDER BY id DESC LIMIT 1), '')
  -- INSERT OR REPLACE removes the old row without firing the DELETE trigger.
  OR EXISTS (SELECT 1 FROM audit_entries WHERE id = NEW.id OR hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'audit entry does not continue the chain'); END;
--> statement-breakpoint
-- Once a version leaves the draft state its texts are history. The one exception is the removal of
-- invented sample values: texts may lose claims, and must then hold no sample; none may differ.
CREATE TRIGGER `product_versions_frozen` BEFORE UPDATE OF `texts`, `product_id`, `number` ON `product_versions`
WHEN OLD.state <> 'draft' AND (
  NEW.product_id <> OLD.product_id OR NEW.number <> OLD.number OR instr(NEW.texts, '"sample"') > 0 OR EXISTS (
    SELECT 1 FROM json_tree(NEW.texts) AS kept
    WHERE kept.atom IS NOT NULL AND kept.atom IS NOT json_extract(OLD.texts, kept.fullkey)))
BEGIN SELECT RAISE(ABORT, 'a version that left draft cannot be changed'); END;
--> statement-breakpoint
CREATE TRIGGER `producer_versions_frozen` BEFORE UPDATE OF `texts`, `producer_id`, `number` ON `producer_versions`
WHEN OLD.state <> 'draft' AND (
  NEW.producer_id <> OLD.producer_id OR NEW.number <> OLD.number OR instr(NEW.texts, '"sample"') > 0 OR EXISTS (
    SELECT 1 FROM json_tree(NEW.texts) AS kept
    WHERE kept.atom IS NOT NULL AND kept.atom IS NOT json_extract(OLD.texts, kept.fullkey)))
BEGIN SELECT RAISE(ABORT, 'a version that left draft cannot be changed'); END;
--> statement-breakpoint
CREATE TRIGGER `product_versions_live` BEFORE UPDATE OF `live_version_id` ON `products`
WHEN NEW.live_version_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM product_versions WHERE id = NEW.live_version_id AND product_id = NEW.id AND state = 'approved')
BEGIN SELECT RAISE(ABORT, 'the live version must be an approved version of this product'); END;
--> statement-breakpoint
CREATE TRIGGER `producer_versions_live` BEFORE UPDATE OF `live_version_id` ON `producers`
WHEN NEW.live_version_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM producer_versions WHERE id = NEW.live_version_id AND producer_id = NEW.id AND state = 'approved')
BEGIN SELECT RAISE(ABORT, 'the live version must be an approved version of this producer'); END;
--> statement-breakpoint
INSERT INTO `data_version` (`id`, `version`) VALUES (1, 0);
