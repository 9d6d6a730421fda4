-- Photos are reviewed like texts: once a version leaves the draft state they are history too.
DROP TRIGGER `product_versions_frozen`;
--> statement-breakpoint
CREATE TRIGGER `product_versions_frozen` BEFORE UPDATE OF `texts`, `photos`, `product_id`, `number` ON `product_versions`
WHEN OLD.state <> 'draft' AND (
  NEW.product_id <> OLD.product_id OR NEW.number <> OLD.number OR NEW.photos <> OLD.photos OR instr(NEW.texts, '"sample"') > 0 OR EXISTS (
    SELECT 1 FROM json_tree(NEW.texts) AS kept
    WHERE kept.atom IS NOT NULL AND kept.atom IS NOT json_extract(OLD.texts, kept.fullkey)))
BEGIN SELECT RAISE(ABORT, 'a version that left draft cannot be changed'); END;
--> statement-breakpoint
DROP TRIGGER `producer_versions_frozen`;
--> statement-breakpoint
CREATE TRIGGER `producer_versions_frozen` BEFORE UPDATE OF `texts`, `photos`, `producer_id`, `number` ON `producer_versions`
WHEN OLD.state <> 'draft' AND (
  NEW.producer_id <> OLD.producer_id OR NEW.number <> OLD.number OR NEW.photos <> OLD.photos OR instr(NEW.texts, '"sample"') > 0 OR EXISTS (
    SELECT 1 FROM json_tree(NEW.texts) AS kept
    WHERE kept.atom IS NOT NULL AND kept.atom IS NOT json_extract(OLD.texts, kept.fullkey)))
BEGIN SELECT RAISE(ABORT, 'a version that left draft cannot be changed'); END;
