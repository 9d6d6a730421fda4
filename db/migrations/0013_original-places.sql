-- Where an officer said the original lies stood among the sources like a page without an address: of an
-- award every such source, of a decision without a scan the last one, which its form could not do without.
UPDATE `awards` SET `sources` = (
  SELECT json_group_array(json(CASE WHEN json_extract(value, '$.url') IS NULL
    THEN json_set(value, '$.original', json('true')) ELSE value END)) FROM json_each(`awards`.`sources`))
WHERE `provenance` = 'verified' AND json_array_length(`sources`) > 0;
--> statement-breakpoint
UPDATE `recognitions` SET `sources` = json_set(`sources`, '$[#-1].original', json('true'))
WHERE `provenance` = 'verified' AND `document_id` IS NULL AND json_array_length(`sources`) > 0
  AND json_extract(`sources`, '$[#-1].url') IS NULL;
