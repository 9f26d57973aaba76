CREATE TABLE "api_key_programmes" (
	"institution_id" uuid NOT NULL,
	"key_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	CONSTRAINT "api_key_programmes_institution_id_key_id_programme_id_pk" PRIMARY KEY("institution_id","key_id","programme_id")
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"digest" text NOT NULL,
	"level" text NOT NULL,
	"all_programmes" boolean NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_keys_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "api_keys_digest_once" UNIQUE("institution_id","digest"),
	CONSTRAINT "api_keys_level" CHECK ("api_keys"."level" in ('public', 'internal'))
);
--> statement-breakpoint
ALTER TABLE "api_key_programmes" ADD CONSTRAINT "api_key_programmes_key" FOREIGN KEY ("institution_id","key_id") REFERENCES "public"."api_keys"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_key_programmes" ADD CONSTRAINT "api_key_programmes_programme" FOREIGN KEY ("institution_id","programme_id") REFERENCES "public"."programmes"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
SELECT protect_institution_table('api_keys'), protect_institution_table('api_key_programmes');
