-- Written by hand: reports too are of one clinic, as in roles_and_tenancy.
CREATE POLICY "clinic" ON "ProblemReport" USING ("clinicId" = current_setting('zonula.clinic'::text, true));
ALTER TABLE "ProblemReport" ENABLE ROW LEVEL SECURITY;
