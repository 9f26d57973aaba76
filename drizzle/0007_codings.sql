CREATE TABLE "coding_contests" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"coding_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"contested_by" text NOT NULL,
	"contested_at" timestamp with time zone NOT NULL,
	"verdict" text,
	"answer" text,
	"answered_by" text,
	"answered_at" timestamp with time zone,
	CONSTRAINT "coding_contests_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "coding_contests_verdict" CHECK ("coding_contests"."verdict" in ('yes', 'no')),
	CONSTRAINT "coding_contests_answered" CHECK (("coding_contests"."answered_at" is null) = ("coding_contests"."answered_by" is null) and ("coding_contests"."answered_at" is null) = ("coding_contests"."verdict" is null) and ("coding_contests"."answered_at" is null) = ("coding_contests"."answer" is null))
);
--> statement-breakpoint
CREATE TABLE "coding_rules" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"field" text NOT NULL,
	"cluster_key" text NOT NULL,
	"raw_text" text NOT NULL,
	"code" text NOT NULL,
	"target" text NOT NULL,
	"reason" text NOT NULL,
	"edition" integer NOT NULL,
	"decided_by" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"ended_by" text,
	"ended_at" timestamp with time zone,
	"supersedes" uuid,
	CONSTRAINT "coding_rules_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "coding_rules_field" CHECK ("coding_rules"."field" in ('jobFamily', 'structure')),
	CONSTRAINT "coding_rules_target" CHECK ("coding_rules"."target" in ('yes', 'no', 'undecided')),
	CONSTRAINT "coding_rules_ended" CHECK (("coding_rules"."ended_at" is null) = ("coding_rules"."ended_by" is null))
);
--> statement-breakpoint
CREATE TABLE "codings" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"award_id" uuid NOT NULL,
	"wave_months" smallint NOT NULL,
	"field" text NOT NULL,
	"raw_text" text NOT NULL,
	"code" text NOT NULL,
	"previous_code" text NOT NULL,
	"proposal" text,
	"rule_id" uuid,
	"reason" text NOT NULL,
	"edition" integer NOT NULL,
	"coded_by" text NOT NULL,
	"coded_at" timestamp with time zone NOT NULL,
	"undone_by" text,
	"undone_at" timestamp with time zone,
	CONSTRAINT "codings_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "codings_field" CHECK ("codings"."field" in ('jobFamily', 'structure', 'target')),
	CONSTRAINT "codings_undone" CHECK (("codings"."undone_at" is null) = ("codings"."undone_by" is null))
);
--> statement-breakpoint
CREATE TABLE "second_codings" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"rule_id" uuid NOT NULL,
	"code" text NOT NULL,
	"coded_by" text NOT NULL,
	"coded_at" timestamp with time zone NOT NULL,
	"settled_code" text,
	"settled_by" text,
	"settled_at" timestamp with time zone,
	CONSTRAINT "second_codings_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "second_codings_one_a_rule" UNIQUE("institution_id","rule_id"),
	CONSTRAINT "second_codings_settled" CHECK (("second_codings"."settled_at" is null) = ("second_codings"."settled_by" is null) and ("second_codings"."settled_at" is null) = ("second_codings"."settled_code" is null))
);
--> statement-breakpoint
ALTER TABLE "coding_contests" ADD CONSTRAINT "coding_contests_coding" FOREIGN KEY ("institution_id","coding_id") REFERENCES "public"."codings"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coding_rules" ADD CONSTRAINT "coding_rules_programme" FOREIGN KEY ("institution_id","programme_id") REFERENCES "public"."programmes"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codings" ADD CONSTRAINT "codings_award" FOREIGN KEY ("institution_id","award_id") REFERENCES "public"."awards"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codings" ADD CONSTRAINT "codings_rule" FOREIGN KEY ("institution_id","rule_id") REFERENCES "public"."coding_rules"("institution_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_codings" ADD CONSTRAINT "second_codings_rule" FOREIGN KEY ("institution_id","rule_id") REFERENCES "public"."coding_rules"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "coding_contests_one_open" ON "coding_contests" USING btree ("institution_id","coding_id") WHERE "coding_contests"."answered_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "coding_rules_one_in_force" ON "coding_rules" USING btree ("institution_id","programme_id","field","cluster_key") WHERE "coding_rules"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "coding_rules_by_batch" ON "coding_rules" USING btree ("institution_id","batch_id");--> statement-breakpoint
CREATE INDEX "codings_by_outcome" ON "codings" USING btree ("institution_id","award_id","wave_months");--> statement-breakpoint
CREATE INDEX "codings_by_rule" ON "codings" USING btree ("institution_id","rule_id");--> statement-breakpoint
SELECT protect_institution_table('coding_rules'), protect_institution_table('codings'), protect_institution_table('coding_contests'), protect_institution_table('second_codings');
