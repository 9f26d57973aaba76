CREATE TABLE "calls" (
	"institution_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"call_back_at" timestamp with time zone,
	"called_by" text NOT NULL,
	"called_at" timestamp with time zone NOT NULL,
	CONSTRAINT "calls_institution_id_id_pk" PRIMARY KEY("institution_id","id"),
	CONSTRAINT "calls_back" CHECK (("calls"."call_back_at" is not null) = ("calls"."outcome" = 'call-back'))
);
--> statement-breakpoint
ALTER TABLE "awards" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_invitation" FOREIGN KEY ("institution_id","invitation_id") REFERENCES "public"."invitations"("institution_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calls_by_invitation" ON "calls" USING btree ("institution_id","invitation_id","called_at");--> statement-breakpoint
SELECT protect_institution_table('calls');--> statement-breakpoint
-- Those who had everything erased before there was a mark; the owner sees no row while the policies are forced.
ALTER TABLE "awards" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "invitations" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "persons" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "awards" a SET "erased_at" = now() FROM "invitations" i
	WHERE i."institution_id" = a."institution_id" AND i."award_id" = a."id" AND i."stopped" = 'erased';--> statement-breakpoint
UPDATE "persons" p SET "erased_at" = now() FROM "awards" a
	WHERE a."institution_id" = p."institution_id" AND a."person_id" = p."id" AND a."erased_at" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "awards" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "invitations" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "persons" FORCE ROW LEVEL SECURITY;
