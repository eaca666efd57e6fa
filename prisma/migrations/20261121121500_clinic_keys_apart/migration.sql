-- Written by hand: a clinic's keys are seen by that clinic only (docs/decisions/0016).
CREATE POLICY "clinic" ON "ClinicKey" USING ("clinicId" = current_setting('zonula.clinic'::text, true));
ALTER TABLE "ClinicKey" ENABLE ROW LEVEL SECURITY;
