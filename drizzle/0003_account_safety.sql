ALTER TABLE "two_factors" ADD COLUMN "failed_verification_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "two_factors" ADD COLUMN "locked_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "password_temporary" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_role_once" UNIQUE("institution_id","user_id","role");--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_role" CHECK ("memberships"."role" in ('administrator', 'officer', 'lead', 'interviewer', 'viewer'));--> statement-breakpoint
-- Readiness compares the migrations done with those of the code, under the role of every other query.
GRANT USAGE ON SCHEMA drizzle TO devenir_app;--> statement-breakpoint
GRANT SELECT ON drizzle.__drizzle_migrations TO devenir_app;
