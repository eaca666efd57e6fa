-- Written by hand: keys too are of one clinic, as in roles_and_tenancy.
CREATE POLICY "clinic" ON "ClinicKey" USING ("clinicId" = current_setting('zonula.clinic'::text, true));
ALTER TABLE "ClinicKey" ENABLE ROW LEVEL SECURITY;
