CREATE TABLE "publications" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"snapshot_id" uuid NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"approved_by" text,
	"approved_at" timestamp with time zone,
	"ended_by" text,
	"ended_at" timestamp with time zone,
	"ending" text,
	"end_reason" text,
	CONSTRAINT "publications_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "publications_sha256" CHECK ("publications"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "publications_approved" CHECK (("publications"."approved_at" is null) = ("publications"."approved_by" is null)),
	CONSTRAINT "publications_ended" CHECK (("publications"."ended_at" is null) = ("publications"."ended_by" is null) and ("publications"."ended_at" is null) = ("publications"."ending" is null) and ("publications"."ended_at" is null) = ("publications"."end_reason" is null)),
	CONSTRAINT "publications_ending" CHECK ("publications"."ending" in ('withdrawn', 'replaced', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "register_records" (
	"institution_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"promotions" jsonb NOT NULL,
	"file_name" text NOT NULL,
	"file_sha256" text NOT NULL,
	"imported_by" text NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "register_records_institution_id_programme_id_pk" PRIMARY KEY("institution_id","programme_id"),
	CONSTRAINT "register_records_sha256" CHECK ("register_records"."file_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "cohort_results" (
	"institution_id" uuid NOT NULL,
	"cohort_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"enrolled" integer,
	"presented" integer,
	"certified" integer,
	"blocks_only" integer,
	"dropped_out" integer,
	"satisfaction_mean" double precision,
	"satisfaction_scale" integer,
	"satisfaction_count" integer,
	"source" text NOT NULL,
	"source_date" date NOT NULL,
	"written_by" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "cohort_results_institution_id_cohort_id_pk" PRIMARY KEY("institution_id","cohort_id"),
	CONSTRAINT "cohort_results_people" CHECK ("cohort_results"."enrolled" >= 0 and "cohort_results"."presented" >= 0 and "cohort_results"."certified" >= 0 and "cohort_results"."blocks_only" >= 0 and "cohort_results"."dropped_out" >= 0),
	CONSTRAINT "cohort_results_certified" CHECK ("cohort_results"."certified" <= "cohort_results"."presented"),
	CONSTRAINT "cohort_results_satisfaction" CHECK (("cohort_results"."satisfaction_mean" is null) = ("cohort_results"."satisfaction_count" is null) and ("cohort_results"."satisfaction_mean" is null) = ("cohort_results"."satisfaction_scale" is null) and "cohort_results"."satisfaction_mean" between 0 and "cohort_results"."satisfaction_scale")
);
--> statement-breakpoint
CREATE TABLE "improvement_actions" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"what" text NOT NULL,
	"why" text NOT NULL,
	"who" text NOT NULL,
	"due_on" date,
	"written_by" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"done_by" text,
	"done_at" timestamp with time zone,
	CONSTRAINT "improvement_actions_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "improvement_actions_done" CHECK (("improvement_actions"."done_at" is null) = ("improvement_actions"."done_by" is null))
);
--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_programme" FOREIGN KEY ("institution_id","programme_id") REFERENCES "public"."programmes"("institution_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_snapshot" FOREIGN KEY ("institution_id","snapshot_id") REFERENCES "public"."snapshots"("institution_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_records" ADD CONSTRAINT "register_records_programme" FOREIGN KEY ("institution_id","programme_id") REFERENCES "public"."programmes"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_results" ADD CONSTRAINT "cohort_results_cohort" FOREIGN KEY ("institution_id","programme_id","cohort_id") REFERENCES "public"."cohorts"("institution_id","programme_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvement_actions" ADD CONSTRAINT "improvement_actions_programme" FOREIGN KEY ("institution_id","programme_id") REFERENCES "public"."programmes"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "publications_by_programme" ON "publications" USING btree ("institution_id","programme_id");--> statement-breakpoint
CREATE UNIQUE INDEX "publications_one_in_force" ON "publications" USING btree ("institution_id","programme_id") WHERE "publications"."approved_at" is not null and "publications"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "publications_one_proposed" ON "publications" USING btree ("institution_id","programme_id") WHERE "publications"."approved_at" is null and "publications"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "improvement_actions_by_programme" ON "improvement_actions" USING btree ("institution_id","programme_id");--> statement-breakpoint
SELECT protect_institution_table('publications');--> statement-breakpoint
SELECT protect_institution_table('register_records');--> statement-breakpoint
SELECT protect_institution_table('cohort_results');--> statement-breakpoint
SELECT protect_institution_table('improvement_actions');
