CREATE SEQUENCE "public"."edit_marks" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "import_tasks" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"upload_id" uuid NOT NULL,
	"state" text NOT NULL,
	"rows_read" integer DEFAULT 0 NOT NULL,
	"is_cancel_asked" boolean DEFAULT false NOT NULL,
	"import_id" uuid,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "import_tasks_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "import_tasks_state" CHECK ("import_tasks"."state" in ('running', 'done', 'refused', 'cancelled', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "published_figures" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"cohorts" smallint[] NOT NULL,
	"wave_months" smallint,
	"indicator" text,
	"label" text NOT NULL,
	"count" integer,
	"total" integer,
	"rate" double precision,
	"source" text NOT NULL,
	"source_url" text,
	"published_on" date,
	"added_by" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "published_figures_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "published_figures_says" CHECK ("published_figures"."count" is not null or "published_figures"."rate" is not null),
	CONSTRAINT "published_figures_within" CHECK ("published_figures"."total" is null or "published_figures"."count" <= "published_figures"."total"),
	CONSTRAINT "published_figures_rate" CHECK ("published_figures"."rate" between 0 and 1)
);
--> statement-breakpoint
ALTER TABLE "awards" ADD COLUMN "edit_mark" bigint;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "edit_mark" bigint;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "edit_mark" bigint DEFAULT nextval('edit_marks') NOT NULL;--> statement-breakpoint
ALTER TABLE "import_tasks" ADD CONSTRAINT "import_tasks_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_figures" ADD CONSTRAINT "published_figures_programme" FOREIGN KEY ("institution_id","programme_id") REFERENCES "public"."programmes"("institution_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "published_figures_by_programme" ON "published_figures" USING btree ("institution_id","programme_id");--> statement-breakpoint
SELECT protect_institution_table('import_tasks'), protect_institution_table('published_figures');
--> statement-breakpoint
GRANT USAGE, SELECT ON SEQUENCE edit_marks TO devenir_app;
--> statement-breakpoint
-- Whoever changes an award or a name outside an import leaves a mark, so that no import overwrites it unseen.
CREATE FUNCTION mark_edit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF coalesce(current_setting('app.importing', true), '') <> 'on' THEN
		NEW.edit_mark := nextval('edit_marks');
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER awards_edited BEFORE UPDATE ON awards
	FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION mark_edit();
--> statement-breakpoint
CREATE TRIGGER persons_edited BEFORE UPDATE OF external_key, given_name, family_name, birth_year ON persons
	FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION mark_edit();
