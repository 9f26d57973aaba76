-- The second lock of tenancy: forced row-level security under a role that owns nothing and cannot bypass it.
DO $$ BEGIN
	IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'devenir_app') THEN
		CREATE ROLE devenir_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
	END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of the same server was first
END $$;
--> statement-breakpoint
DO $$ BEGIN EXECUTE format('GRANT devenir_app TO %I', current_user); END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO devenir_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO devenir_app;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO devenir_app;
--> statement-breakpoint
REVOKE UPDATE, DELETE ON audit_entries, answers FROM devenir_app;
--> statement-breakpoint
CREATE FUNCTION current_institution() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
	AS $$ SELECT nullif(current_setting('app.institution', true), '')::uuid $$;
--> statement-breakpoint
-- Every table of an institution gets the same policy; later migrations call this for the tables they add.
CREATE FUNCTION protect_institution_table(target regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
	EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
	EXECUTE format(
		'CREATE POLICY own_institution ON %s USING (institution_id = (SELECT current_institution())) WITH CHECK (institution_id = (SELECT current_institution()))',
		target
	);
END $$;
--> statement-breakpoint
SELECT protect_institution_table(format('%I.%I', table_schema, table_name)::regclass)
FROM information_schema.columns
WHERE table_schema = 'public' AND column_name = 'institution_id';
--> statement-breakpoint
-- An account may read its own memberships before an institution is chosen.
CREATE POLICY own_memberships ON memberships FOR SELECT
	USING (user_id = nullif(current_setting('app.user', true), ''));
--> statement-breakpoint
CREATE POLICY own_membership_programmes ON membership_programmes FOR SELECT
	USING (EXISTS (
		SELECT FROM memberships m
		WHERE m.institution_id = membership_programmes.institution_id
			AND m.id = membership_programmes.membership_id
			AND m.user_id = nullif(current_setting('app.user', true), '')
	));
--> statement-breakpoint
-- The list of institutions may be read by all; each is written under its own lock only.
ALTER TABLE institutions ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE institutions FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY directory ON institutions FOR SELECT USING (true);
--> statement-breakpoint
CREATE POLICY own_institution ON institutions
	USING (id = (SELECT current_institution())) WITH CHECK (id = (SELECT current_institution()));
