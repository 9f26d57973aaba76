CREATE TABLE "frozen_views" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	"programme_ids" uuid[] NOT NULL,
	"exact_counts" boolean NOT NULL,
	"frozen_by" text NOT NULL,
	"frozen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "frozen_views_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "frozen_views_sha256" CHECK ("frozen_views"."sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "named_views" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"shared" boolean NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "named_views_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "named_views_once" UNIQUE("institution_id","user_id","name")
);
--> statement-breakpoint
CREATE TABLE "view_comments" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"address" text NOT NULL,
	"indicator" text NOT NULL,
	"body" text NOT NULL,
	"written_by" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"withdrawn_by" text,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "view_comments_institution_id_id_pk" PRIMARY KEY("institution_id","id")
);
--> statement-breakpoint
ALTER TABLE "frozen_views" ADD CONSTRAINT "frozen_views_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_views" ADD CONSTRAINT "named_views_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_comments" ADD CONSTRAINT "view_comments_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "view_comments_by_address" ON "view_comments" USING btree ("institution_id","address");--> statement-breakpoint
SELECT protect_institution_table('named_views'), protect_institution_table('frozen_views'), protect_institution_table('view_comments');
