ALTER TABLE `producers` ADD `led_sources` text DEFAULT '[]' NOT NULL;
--> statement-breakpoint
-- Read into “chị” before a name, which says nothing of who leads: not known, unless an officer edited it.
UPDATE `producers` SET `women_led` = NULL WHERE `slug` IN ('htx-nhung-luy', 'htx-tai-hoan', 'htx-nong-nghiep-tan-thanh', 'htx-ruou-men-la-thanh-tam', 'htx-banh-gio-bac-kan')
  AND `provenance` = 'sourced' AND `women_led` = 1 AND NOT EXISTS (
  SELECT 1 FROM `audit_entries` e WHERE e.`action` = 'edit-producer'
    AND e.`subject_type` = 'producer' AND e.`subject_id` = CAST(`producers`.`id` AS TEXT));
--> statement-breakpoint
-- A source says so of these.
UPDATE `producers` SET `led_sources` = CASE `slug`
  WHEN 'htx-thien-an' THEN '[{"label":"dantocmiennui.vn","url":"https://dantocmiennui.vn/gop-phan-quang-ba-sau-rong-san-pham-truyen-thong-cua-dan-toc-dao-post304275.html"},{"label":"vov.vn","url":"https://vov.vn/xa-hoi/nguoi-phu-nu-nang-tam-san-pham-thu-cong-truyen-thong-dong-bao-dao-o-bac-kan-post1081185.vov"}]'
  WHEN 'htx-yen-duong' THEN '[{"label":"baodantoc.vn","url":"https://baodantoc.vn/htx-yen-duong-va-nu-giam-doc-biet-danh-thuc-tiem-nang-cua-vung-dat-ba-be-1698850441204.htm"}]'
  WHEN 'htx-minh-anh' THEN '[{"label":"vnbusiness.vn","url":"https://vnbusiness.vn/business-cooperative/phu-nu-dan-toc-thieu-so-bac-kan-lam-kinh-te-htx-bai-cuoi-khang-dinh-vai-tro-ban-linh-phai-yeu-1079906.html"}]'
  END
WHERE `slug` IN ('htx-thien-an', 'htx-yen-duong', 'htx-minh-anh')
  AND `provenance` = 'sourced' AND `women_led` = 1 AND NOT EXISTS (
  SELECT 1 FROM `audit_entries` e WHERE e.`action` = 'edit-producer'
    AND e.`subject_type` = 'producer' AND e.`subject_id` = CAST(`producers`.`id` AS TEXT));
