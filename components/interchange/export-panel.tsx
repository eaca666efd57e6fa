import { ProvenDownload } from '../auth/proven-download';
import { Card } from '../ui/card';
import { consultationNote, isConsultationNote, type NoteSubject } from './consultation-note';
import { NoteEditor } from './note-editor';
import { PrintButton } from './print-button';

interface ExportPanelProps extends NoteSubject {
  readonly session: NoteSubject['session'] & { readonly id: string; readonly lastEventNumber: number };
  /** Of the release that new entries are recorded with. */
  readonly knowledgeVersion: string;
}

/** How a session leaves: as a note to paste, as a file for other software or for another Zonula, on paper. */
export const ExportPanel = ({ knowledgeVersion, ...subject }: ExportPanelProps) => {
  const { session } = subject;
  const files = `/api/interchange/sessions/${session.id}`;
  return (
    <div className="mt-5 print:hidden">
      <Card
        id="export"
        title="Export"
        note="Nothing in these names the patient, except your own local reference and what you wrote yourself."
      >
        <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_18rem]">
          <NoteEditor
            session={session}
            written={consultationNote(subject)}
            kept={isConsultationNote(session.state.note) ? session.state.note : null}
            knowledgeVersion={knowledgeVersion}
          />
          <section aria-labelledby="export-files" className="grid content-start gap-4">
            <h3 id="export-files" className="text-base">
              Files
            </h3>
            <div className="grid gap-1">
              <ProvenDownload href={`${files}/bundle.json`}>FHIR Bundle</ProvenDownload>
              <p className="text-sm text-ink-muted">
                For other health software: FHIR R4, with the answers, results, ranking and plan.
              </p>
            </div>
            <div className="grid gap-1">
              <ProvenDownload href={`${files}/session.json`}>Session file</ProvenDownload>
              <p className="text-sm text-ink-muted">For another Zonula: every entry with its time, as JSON.</p>
            </div>
            <div className="grid gap-1">
              <PrintButton />
              <p className="text-sm text-ink-muted">This page on paper, with everything unfolded.</p>
            </div>
          </section>
        </div>
      </Card>
    </div>
  );
};
