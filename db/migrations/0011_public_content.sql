-- Tells every process once that something changed that anybody may read, when the transaction commits: kept pages are thrown away then.
CREATE FUNCTION "tell_of_content"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  PERFORM pg_notify('kain_content', '{}');
  RETURN NULL;
END $$;--> statement-breakpoint
-- For each table that public pages are made of: SELECT watch_content('table').
CREATE FUNCTION "watch_content"("watched" regclass) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
  EXECUTE format('CREATE TRIGGER tell_of_content AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH STATEMENT EXECUTE FUNCTION tell_of_content()', watched);
END $$;--> statement-breakpoint
SELECT watch_content(t::regclass) FROM unnest(array['regions', 'hubs', 'opening_hours', 'calendar_days', 'confirmed_calendar_years', 'facilities',
  'services', 'service_versions', 'hub_services', 'guide_options', 'guide_rules', 'accelerator_models', 'resources', 'experts', 'expert_hubs', 'components']) t;
