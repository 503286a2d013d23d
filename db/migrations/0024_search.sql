CREATE TABLE "search_entries" (
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"lang" text NOT NULL,
	"path" text NOT NULL,
	"title" text NOT NULL,
	"title_lang" text NOT NULL,
	"summary" text NOT NULL,
	"summary_lang" text NOT NULL,
	"place" text,
	"names" text NOT NULL,
	"body" text NOT NULL,
	"spelling" text NOT NULL,
	"letters" text NOT NULL,
	"weight" smallint NOT NULL,
	"over_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "search_entries_kind_subject_lang_pk" PRIMARY KEY("kind","subject","lang"),
	CONSTRAINT "search_entries_lang" CHECK ("search_entries"."lang" in ('ko', 'en', 'ja', 'zh-hans', 'vi', 'ar')),
	CONSTRAINT "search_entries_path" CHECK ("search_entries"."path" like '/%')
);
--> statement-breakpoint
CREATE INDEX "search_entries_letters" ON "search_entries" USING gin ("letters" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "search_entries_spelling" ON "search_entries" USING gin ("spelling" gin_trgm_ops);--> statement-breakpoint
-- by hand
-- How the search reads a text: compatibility forms are one (full and half width), and so are capitals, accents (Vietnamese), the forms of
-- alef, ya and ta marbuta, short vowels and digits (Arabic), katakana and hiragana. app/features/search/normal.rules.ts says the same.
CREATE FUNCTION "search_normal"("written" text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(translate(lower(normalize(translate(
    regexp_replace(normalize(written, NFKD), '[\u00AD\u0300-\u036F\u0640\u064B-\u065F\u0670\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]', '', 'g'),
    'đĐıىةیک٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', 'ddiيهيك01234567890123456789'), NFKC) COLLATE "C"),
    'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ',
    'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ'),
    '[ \t\n\r\f\v]+', ' ', 'g'), ' ')
$$;--> statement-breakpoint
-- The same in ASCII, sign by sign: pg_trgm leaves out what isn't ASCII where the database's character type is C (the embedded one's is), and
-- needs three signs. A Hangul syllable is its two or three letters, so that half a syllable typed wrong is half wrong; any other sign is three letters.
CREATE FUNCTION "search_letters"("normal" text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(CASE
    WHEN code BETWEEN 97 AND 122 OR code BETWEEN 48 AND 57 THEN sign
    WHEN code < 128 THEN ' '
    WHEN code BETWEEN 44032 AND 55203 THEN
      ('{g,gg,n,d,dd,r,m,b,bb,s,ss,"",j,jj,c,k,t,p,h}'::text[])[(code - 44032) / 588 + 1]
      || ('{a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i}'::text[])[(code - 44032) % 588 / 28 + 1]
      || ('{"",g,gg,gs,n,nj,nh,d,r,rg,rm,rb,rs,rt,rp,rh,m,b,bs,s,ss,ng,j,c,k,t,p,h}'::text[])[(code - 44032) % 28 + 1]
    ELSE chr(97 + code % 26) || chr(97 + code / 26 % 26) || chr(97 + (code % 26 * 7 + code / 676 * 11) % 26)
  END, '' ORDER BY place), '')
  FROM (SELECT sign, place, ascii(sign) AS code FROM string_to_table(normal, NULL) WITH ORDINALITY AS signs(sign, place)) s
$$;--> statement-breakpoint
CREATE FUNCTION "search_in"("words" jsonb, "tongue" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(nullif(words ->> tongue, ''), words ->> 'ko')
$$;--> statement-breakpoint
-- A text that is the same in every language, such as the name of a card.
CREATE FUNCTION "search_same"("words" text) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT jsonb_build_object('ko', words, 'en', words, 'ja', words, 'zh-hans', words, 'vi', words, 'ar', words)
$$;--> statement-breakpoint
-- Names of a thing in all languages, normal, each once and between line feeds.
CREATE FUNCTION "search_names"("words" jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(E'\n' || string_agg(DISTINCT search_normal(value), E'\n') || E'\n', '') FROM jsonb_each_text(words - 'origin')
$$;--> statement-breakpoint
-- Names of the countries that the portal writes of, for whoever asks by country; null for others. Code: ISO 3166-1 alpha-2, and EU.
CREATE FUNCTION "search_country"("code" text) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE code
    WHEN 'AE' THEN '{"ko":"아랍에미리트 UAE","en":"United Arab Emirates UAE","ja":"アラブ首長国連邦 UAE","zh-hans":"阿联酋 阿拉伯联合酋长国","vi":"Các Tiểu vương quốc Ả Rập Thống nhất UAE","ar":"الإمارات العربية المتحدة"}'
    WHEN 'CN' THEN '{"ko":"중국","en":"China","ja":"中国","zh-hans":"中国","vi":"Trung Quốc","ar":"الصين"}'
    WHEN 'EU' THEN '{"ko":"유럽연합 EU","en":"European Union EU","ja":"欧州連合 EU","zh-hans":"欧盟 欧洲联盟","vi":"Liên minh châu Âu EU","ar":"الاتحاد الأوروبي"}'
    WHEN 'JP' THEN '{"ko":"일본","en":"Japan","ja":"日本","zh-hans":"日本","vi":"Nhật Bản","ar":"اليابان"}'
    WHEN 'KR' THEN '{"ko":"대한민국 한국","en":"Republic of Korea South Korea","ja":"大韓民国 韓国","zh-hans":"大韩民国 韩国","vi":"Đại Hàn Dân Quốc Hàn Quốc","ar":"جمهورية كوريا كوريا الجنوبية"}'
    WHEN 'SG' THEN '{"ko":"싱가포르","en":"Singapore","ja":"シンガポール","zh-hans":"新加坡","vi":"Singapore","ar":"سنغافورة"}'
    WHEN 'US' THEN '{"ko":"미국","en":"United States of America USA","ja":"アメリカ合衆国 米国","zh-hans":"美国","vi":"Hoa Kỳ Mỹ","ar":"الولايات المتحدة الأمريكية"}'
    WHEN 'VN' THEN '{"ko":"베트남","en":"Viet Nam Vietnam","ja":"ベトナム","zh-hans":"越南","vi":"Việt Nam","ar":"فيتنام"}'
  END::jsonb
$$;--> statement-breakpoint
-- Writes a thing's entries, one a language. `more`: further texts that it is found by, each in the reader's language; of `titled`, `placed` and
-- `near` (hub, country) in every language. Names stand there without their spaces too: Korean is written either way.
CREATE FUNCTION "search_put"("of_kind" text, "of_subject" text, "at_path" text, "titled" jsonb, "summed" jsonb, "placed" jsonb DEFAULT NULL,
  "near" jsonb[] DEFAULT '{}', "more" jsonb[] DEFAULT '{}', "importance" integer DEFAULT 0, "over" timestamptz DEFAULT NULL) RETURNS void LANGUAGE sql AS $$
  INSERT INTO search_entries (kind, subject, lang, path, title, title_lang, summary, summary_lang, place, names, body, spelling, letters, weight, over_at)
  SELECT of_kind, of_subject, tongue, at_path,
    search_in(titled, tongue), CASE WHEN nullif(titled ->> tongue, '') IS NULL THEN 'ko' ELSE tongue END,
    search_in(summed, tongue), CASE WHEN nullif(summed ->> tongue, '') IS NULL THEN 'ko' ELSE tongue END,
    search_in(placed, tongue), search_names(titled), body, search_letters(search_names(titled) || search_normal(replace(regexp_replace(at_path, '^.*/', ''), '-', ' '))),
    search_letters(body), importance, over
  FROM unnest('{ko,en,ja,zh-hans,vi,ar}'::text[]) tongue,
    LATERAL (SELECT left(search_names(titled) || replace(search_names(titled), ' ', '') || search_normal(search_in(summed, tongue)) || E'\n' || coalesce(search_names(placed), '')
      || coalesce((SELECT string_agg(search_names(each), '') FROM unnest(near) each), '')
      || coalesce((SELECT string_agg(search_normal(search_in(each, tongue)), E'\n') FROM unnest(more) each), ''), 6000) AS body) b
  ON CONFLICT (kind, subject, lang) DO UPDATE SET path = excluded.path, title = excluded.title, title_lang = excluded.title_lang,
    summary = excluded.summary, summary_lang = excluded.summary_lang, place = excluded.place, names = excluded.names, body = excluded.body,
    spelling = excluded.spelling, letters = excluded.letters, weight = excluded.weight, over_at = excluded.over_at, updated_at = now()
$$;--> statement-breakpoint
CREATE FUNCTION "search_drop"("of_kind" text, "of_subject" text) RETURNS void LANGUAGE sql AS $$
  DELETE FROM search_entries WHERE kind = of_kind AND subject = of_subject
$$;--> statement-breakpoint
-- After a row changed: the writer of a source is called with the row's key as text, the old one too where it changed.
CREATE FUNCTION "search_keep"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before text;
  after text;
BEGIN
  IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) ->> TG_ARGV[1]; END IF;
  IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) ->> TG_ARGV[1]; END IF;
  IF before IS DISTINCT FROM after AND before IS NOT NULL THEN EXECUTE format('SELECT %I($1)', TG_ARGV[0]) USING before; END IF;
  IF after IS NOT NULL THEN EXECUTE format('SELECT %I($1)', TG_ARGV[0]) USING after; END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
-- SELECT search_follow('table', 'column', 'search_write_…'): whatever happens to a row of the table is in the search when its transaction commits.
CREATE FUNCTION "search_follow"("followed" regclass, "key_column" text, "writer" text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
  EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION search_keep(%L, %L)', writer, followed, writer, key_column);
END $$;--> statement-breakpoint
-- What is spelt like it, the nearest first. The threshold is set for the function alone: one wrong letter of five is 0.5 by pg_trgm, two that changed
-- places in a short word are 0.3, so there a word of the very same letters is looked for.
CREATE FUNCTION "search_similar"("typed" text, "tongue" text, "at" timestamptz, "most" integer) RETURNS TABLE ("kind" text, "subject" text, "closeness" real)
  LANGUAGE sql STABLE ROWS 10 SET pg_trgm.word_similarity_threshold = 0.3 AS $$
  SELECT c.kind, c.subject, c.closeness FROM (
    SELECT e.*, CASE WHEN near >= 0.5 THEN near WHEN length(typed) > 3 AND EXISTS (
      SELECT FROM string_to_table(e.spelling, ' ') word
      WHERE length(word) = length(typed) AND left(word, 1) = left(typed, 1)
        AND ARRAY(SELECT * FROM string_to_table(word, NULL) ORDER BY 1) = ARRAY(SELECT * FROM string_to_table(typed, NULL) ORDER BY 1)
    ) THEN 0.5 END::real AS closeness
    FROM search_entries e, LATERAL word_similarity(typed, e.spelling) near
    WHERE e.lang = tongue AND (e.over_at IS NULL OR e.over_at > at - interval '1 year') AND typed <% e.spelling) c
  WHERE c.closeness IS NOT NULL ORDER BY c.closeness DESC, c.weight DESC, c.title, c.subject LIMIT most
$$;--> statement-breakpoint
CREATE FUNCTION "search_write_hub"("wanted" text) RETURNS void LANGUAGE sql AS $$
  SELECT search_drop('hub', wanted);
  SELECT search_put('hub', wanted, '/hubs/' || h.slug, h.name, h.description, r.name, near => ARRAY[h.city, h.former_name, search_country(h.country)], more => ARRAY[r.summary], importance => 30)
  FROM hubs h JOIN regions r ON r.slug = h.region_slug WHERE h.id = wanted::uuid AND h.retired_at IS NULL
$$;--> statement-breakpoint
CREATE FUNCTION "search_write_service"("wanted" text) RETURNS void LANGUAGE sql AS $$
  SELECT search_drop('service', wanted);
  SELECT search_put('service', wanted, '/services/' || slug, name, summary, importance => 20) FROM services WHERE id = wanted::uuid AND retired_at IS NULL
$$;--> statement-breakpoint
CREATE FUNCTION "search_write_accelerator"("wanted" text) RETURNS void LANGUAGE sql AS $$
  SELECT search_drop('accelerator', wanted);
  SELECT search_put('accelerator', wanted, '/test-zone/accelerators/' || slug, search_same(maker || ' ' || model),
    search_same(concat_ws(' · ', upper(kind::text), trunc(memory_gb::numeric, 1)::float8 || ' GB', sdk)), more => ARRAY[search_same(array_to_string(frameworks || precisions, ' '))])
  FROM accelerator_models WHERE slug = wanted
$$;--> statement-breakpoint
CREATE FUNCTION "search_write_programme"("wanted" text) RETURNS void LANGUAGE sql AS $$
  SELECT search_drop('programme', wanted);
  SELECT search_put('programme', wanted, '/programmes/' || p.slug, p.title, p.summary, h.name, near => ARRAY[p.place, s.name],
    importance => CASE p.state WHEN 'cancelled' THEN 0 ELSE 10 END, over => p.ends_at)
  FROM programmes p JOIN hubs h ON h.id = p.hub_id JOIN services s ON s.id = p.service_id WHERE p.id = wanted::uuid AND p.state <> 'draft'
$$;--> statement-breakpoint
-- How to reach an expert is in another table, which nothing here reads.
CREATE FUNCTION "search_write_expert"("wanted" text) RETURNS void LANGUAGE sql AS $$
  SELECT search_drop('expert', wanted);
  SELECT search_put('expert', wanted, '/experts/' || e.slug, e.name, e.summary, h.name, importance => 10, more => ARRAY[e.affiliation],
    near => ARRAY(SELECT o.name FROM expert_hubs x JOIN hubs o ON o.id = x.hub_id WHERE x.expert_id = e.id AND o.retired_at IS NULL))
  FROM experts e JOIN hubs h ON h.id = e.home_hub_id WHERE e.id = wanted::uuid AND e.state = 'published'
$$;--> statement-breakpoint
-- Part of a full stack: what a firm offers, once it is reviewed, or a chip known from its maker's documents.
CREATE FUNCTION "search_write_component"("wanted" text) RETURNS void LANGUAGE sql AS $$
  SELECT search_drop('component', wanted);
  SELECT search_put('component', wanted, '/full-stack/' || coalesce(c.accelerator_slug, c.id::text), c.name, c.summary,
    CASE WHEN f.id IS NULL THEN search_same(a.maker) ELSE search_same(coalesce(f.name_en, f.name_ko)) || jsonb_build_object('ko', f.name_ko) END, importance => 5)
  FROM components c LEFT JOIN firms f ON f.id = c.firm_id LEFT JOIN accelerator_models a ON a.slug = c.accelerator_slug
  WHERE c.id = wanted::uuid AND c.state = 'published'
$$;--> statement-breakpoint
-- What carries a hub's or a service's name is written again when that changes.
CREATE FUNCTION "search_write_of_hub"("wanted" text) RETURNS void LANGUAGE sql AS $$
  SELECT search_write_programme(id::text) FROM programmes WHERE hub_id = wanted::uuid AND state <> 'draft';
  SELECT search_write_expert(x.expert_id::text) FROM expert_hubs x WHERE x.hub_id = wanted::uuid;
  SELECT search_write_expert(id::text) FROM experts WHERE home_hub_id = wanted::uuid AND state = 'published';
$$;--> statement-breakpoint
CREATE FUNCTION "search_write_of_service"("wanted" text) RETURNS void LANGUAGE sql AS $$
  SELECT search_write_programme(id::text) FROM programmes WHERE service_id = wanted::uuid AND state <> 'draft'
$$;--> statement-breakpoint
CREATE FUNCTION "search_write_of_firm"("wanted" text) RETURNS void LANGUAGE sql AS $$
  SELECT search_write_component(id::text) FROM components WHERE firm_id = wanted::uuid AND state = 'published'
$$;--> statement-breakpoint
CREATE FUNCTION "search_write_of_region"("wanted" text) RETURNS void LANGUAGE sql AS $$
  SELECT search_write_hub(id::text) FROM hubs WHERE region_slug = wanted
$$;--> statement-breakpoint
SELECT search_follow('hubs', 'id', 'search_write_hub'), search_follow('hubs', 'id', 'search_write_of_hub'), search_follow('regions', 'slug', 'search_write_of_region'),
  search_follow('services', 'id', 'search_write_service'), search_follow('services', 'id', 'search_write_of_service'),
  search_follow('accelerator_models', 'slug', 'search_write_accelerator'), search_follow('programmes', 'id', 'search_write_programme'),
  search_follow('experts', 'id', 'search_write_expert'), search_follow('expert_hubs', 'expert_id', 'search_write_expert'),
  search_follow('components', 'id', 'search_write_component'), search_follow('firms', 'id', 'search_write_of_firm');--> statement-breakpoint
SELECT search_write_hub(id::text) FROM hubs;--> statement-breakpoint
SELECT search_write_service(id::text) FROM services;--> statement-breakpoint
SELECT search_write_accelerator(slug) FROM accelerator_models;--> statement-breakpoint
SELECT search_write_programme(id::text) FROM programmes;--> statement-breakpoint
SELECT search_write_expert(id::text) FROM experts;--> statement-breakpoint
SELECT search_write_component(id::text) FROM components;--> statement-breakpoint
CREATE FUNCTION "search_write_bulletin"("wanted" text) RETURNS void LANGUAGE sql AS $$
  SELECT search_drop('bulletin', wanted);
  SELECT search_put('bulletin', wanted, '/bulletins/' || lower(country::text) || '/' || slug, title, summary, NULL,
    near => ARRAY[search_country(country::text), search_same(original_title)], importance => 10)
  FROM bulletins WHERE id = wanted::uuid AND state = 'published'
$$;--> statement-breakpoint
SELECT search_follow('bulletins', 'id', 'search_write_bulletin');--> statement-breakpoint
SELECT search_write_bulletin(id::text) FROM bulletins;
-- by hand
