CREATE TABLE "cohort_records" (
	"institution_id" uuid NOT NULL,
	"cohort_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"jury_count" integer,
	"flow_count" integer,
	"written_by" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "cohort_records_institution_id_cohort_id_pk" PRIMARY KEY("institution_id","cohort_id"),
	CONSTRAINT "cohort_records_counts" CHECK ("cohort_records"."jury_count" >= 0 and "cohort_records"."flow_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "programme_reports" (
	"institution_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"registered_until" date,
	"comments" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"written_by" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "programme_reports_institution_id_programme_id_pk" PRIMARY KEY("institution_id","programme_id")
);
--> statement-breakpoint
CREATE TABLE "snapshot_lines" (
	"institution_id" uuid NOT NULL,
	"snapshot_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"award_id" uuid NOT NULL,
	"content" text NOT NULL,
	CONSTRAINT "snapshot_lines_institution_id_snapshot_id_place_pk" PRIMARY KEY("institution_id","snapshot_id","place")
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"cohorts" smallint[] NOT NULL,
	"facts" text NOT NULL,
	"lines_sha256" text NOT NULL,
	"line_count" integer NOT NULL,
	"dossier" text NOT NULL,
	"dossier_sha256" text NOT NULL,
	"comments" jsonb NOT NULL,
	"locked_by" text NOT NULL,
	"locked_at" timestamp with time zone NOT NULL,
	"seconded_by" text,
	"seconded_at" timestamp with time zone,
	"supersedes" uuid,
	"ended_by" text,
	"ended_at" timestamp with time zone,
	"end_reason" text,
	"lost_rows" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "snapshots_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "snapshots_lines_sha256" CHECK ("snapshots"."lines_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "snapshots_dossier_sha256" CHECK ("snapshots"."dossier_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "snapshots_cohorts" CHECK (cardinality("snapshots"."cohorts") > 0),
	CONSTRAINT "snapshots_seconded" CHECK (("snapshots"."seconded_at" is null) = ("snapshots"."seconded_by" is null)),
	CONSTRAINT "snapshots_two_people" CHECK ("snapshots"."seconded_by" <> "snapshots"."locked_by"),
	CONSTRAINT "snapshots_ended" CHECK (("snapshots"."ended_at" is null) = ("snapshots"."ended_by" is null) and ("snapshots"."ended_at" is null) = ("snapshots"."end_reason" is null))
);
--> statement-breakpoint
ALTER TABLE "cohort_records" ADD CONSTRAINT "cohort_records_cohort" FOREIGN KEY ("institution_id","programme_id","cohort_id") REFERENCES "public"."cohorts"("institution_id","programme_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_reports" ADD CONSTRAINT "programme_reports_programme" FOREIGN KEY ("institution_id","programme_id") REFERENCES "public"."programmes"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshot_lines" ADD CONSTRAINT "snapshot_lines_snapshot" FOREIGN KEY ("institution_id","snapshot_id") REFERENCES "public"."snapshots"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_programme" FOREIGN KEY ("institution_id","programme_id") REFERENCES "public"."programmes"("institution_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "snapshot_lines_by_award" ON "snapshot_lines" USING btree ("institution_id","award_id");--> statement-breakpoint
CREATE UNIQUE INDEX "snapshots_one_in_force" ON "snapshots" USING btree ("institution_id","programme_id") WHERE "snapshots"."ended_at" is null;--> statement-breakpoint
SELECT protect_institution_table('snapshots');--> statement-breakpoint
SELECT protect_institution_table('snapshot_lines');--> statement-breakpoint
SELECT protect_institution_table('cohort_records');--> statement-breakpoint
SELECT protect_institution_table('programme_reports');
